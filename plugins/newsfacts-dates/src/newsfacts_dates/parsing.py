"""From lexemes to fragments: every rule at every place where one can begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import NamedTuple

from newsfacts_russian.records import record

from newsfacts import Document
from newsfacts_dates.expressions import Fragment
from newsfacts_dates.grammar import RULES
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.lexicon import BREAK
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import ANYTHING, beginnings, codes_of, compile_pattern


class Matcher(NamedTuple):
    """A rule, and the codes that must or must not stand beside its match; empty for any."""

    rule: Rule
    second: str
    """What can come second in a match that begins with the code it is listed under."""
    after: str
    not_after: str
    before: str
    not_before: str

    def suits(self, previous: str, following: str) -> bool:
        """Whether a match can begin between these two codes."""
        if (self.after and previous not in self.after) or previous in self.not_after:
            return False
        return following in self.second or ANYTHING in self.second


@record
class Compiled:
    """The rules, by the code that a match of theirs begins with."""

    starts: re.Pattern[str]
    by_code: Mapping[str, tuple[Matcher, ...]]


@cache
def compiled() -> Compiled:
    """The grammar, read on first use."""
    by_code: dict[str, list[Matcher]] = {}
    for rule in RULES:
        with _naming(rule):
            beside = [_codes(names) for names in (rule.after, rule.not_after, rule.before, rule.not_before)]
            begins = beginnings(rule.pattern)
        made: dict[str, Matcher] = {}
        for code, second in begins.items():
            if second not in made:
                made[second] = Matcher(rule, second, *beside)
            by_code.setdefault(code, []).append(made[second])
    starts = re.compile(f"[{''.join(sorted(by_code))}]")
    return Compiled(starts, {code: tuple(matchers) for code, matchers in by_code.items()})


def _codes(names: str) -> str:
    return codes_of(names) if names else ""


@lru_cache(maxsize=8192)
def _candidates(previous: str, code: str, following: str) -> tuple[tuple[re.Pattern[str], Matcher], ...]:
    """The rules that may match from *code* on, between these neighbours; compiled when first asked for."""
    matchers = (each for each in compiled().by_code[code] if each.suits(previous, following))
    return tuple((_pattern(each.rule), each) for each in matchers)


def _pattern(rule: Rule) -> re.Pattern[str]:
    with _naming(rule):
        return compile_pattern(rule.pattern)


@contextmanager
def _naming(rule: Rule) -> Iterator[None]:
    """Say whose pattern it is that can't be read."""
    try:
        yield
    except ValueError as cause:
        msg = f"the rule {rule.name!r}: {cause}"
        raise ValueError(msg) from cause


def parse(document: Document, lexemes: Lexemes) -> Iterator[Fragment]:
    """The fragments of the document, in text order, none overlapping."""
    grammar = compiled()
    position = 0
    while start := grammar.starts.search(lexemes.codes, position):
        found = _longest(document, lexemes, start.start())
        if isinstance(found, Fragment):
            yield found
            position = found.last
        else:
            position = found or start.end()


def _longest(document: Document, lexemes: Lexemes, start: int) -> Fragment | int | None:
    """The longest match that builds; only where it ends, if it tells no time."""
    codes = lexemes.codes
    found = []
    for regex, matcher in _candidates(codes[start - 1] if start else BREAK, codes[start], codes[start + 1]):
        match = regex.match(codes, start)
        if match is None:
            continue
        following = codes[match.end()]
        if (not matcher.before or following in matcher.before) and following not in matcher.not_before:
            found.append((match, matcher.rule))
    found.sort(key=lambda pair: -pair[0].end())
    for match, rule in found:
        parts = Parts(document, lexemes, match)
        said = rule.build(parts)
        if said is not None:
            return _fragment(said if isinstance(said, Said) else Said(said), parts, rule)
    return None


def _without_stop(parts: Parts) -> int:
    """Where the match ends, less a full stop that ends the sentence and no abbreviation."""
    last = parts.last
    ends = last - parts.first > 1 and parts.is_a(last - 1, "dot") and not parts.is_a(last - 2, "*.abbr|in")
    return last - 1 if ends else last


def _fragment(said: Said, parts: Parts, rule: Rule) -> Fragment | int:
    last = said.last or _without_stop(parts)
    if said.expression is None:
        return last
    return Fragment(
        first=parts.first,
        last=last,
        expression=said.expression,
        rule=rule.name,
        modifier=said.modifier,
        weak=rule.weak or said.weak,
        open=rule.open,
        traits=rule.traits | said.traits,
    )

"""From lexemes to fragments: every rule at every place where one can begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from newsfacts import Document
from newsfacts_dates.expressions import Fragment
from newsfacts_dates.grammar import RULES
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.lexicon import BREAK
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import compile_pattern, first_codes


@attrs.frozen
class Compiled:
    """The rules, by the code that a match of theirs begins with."""

    starts: re.Pattern[str]
    by_code: Mapping[str, tuple[tuple[re.Pattern[str], Rule], ...]]


@cache
def compiled() -> Compiled:
    """The grammar, compiled on first use."""
    by_code: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
    for rule in RULES:
        regex = compile_pattern(rule.pattern)
        for code in sorted(set(first_codes(rule.pattern))):
            by_code.setdefault(code, []).append((regex, rule))
    starts = re.compile(f"[{''.join(sorted(by_code))}]")
    return Compiled(starts, {code: tuple(rules) for code, rules in by_code.items()})


def parse(document: Document, lexemes: Lexemes) -> Iterator[Fragment]:
    """The fragments of the document, in text order, none overlapping."""
    grammar = compiled()
    position = 0
    while start := grammar.starts.search(lexemes.codes, position):
        found = _longest(document, lexemes, start.start(), grammar.by_code[start[0]])
        if isinstance(found, Fragment):
            yield found
            position = found.last
        else:
            position = found or start.end()


def _longest(
    document: Document, lexemes: Lexemes, start: int, rules: tuple[tuple[re.Pattern[str], Rule], ...]
) -> Fragment | int | None:
    """The longest match that builds; only where it ends, if it tells no time."""
    codes = lexemes.codes
    previous = codes[start - 1] if start else BREAK
    found = []
    for regex, rule in rules:
        match = regex.match(codes, start)
        if match is not None and rule.allows(previous, codes[match.end()]):
            found.append((match, rule))
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
    )

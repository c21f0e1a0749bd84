"""Noun phrases: where one ends, and what depends on what in it.

*управлении по борьбе с пожарами Минприроды Ольховской области* is one phrase: *управление* takes *по борьбе*,
*борьба* takes *с пожарами* (:mod:`newsfacts_russian.government`), and genitives follow. In *мэрии в среду* no
noun takes *в среду*, and the phrase ends before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from newsfacts_russian.bearers import BEARERS
from newsfacts_russian.data_files import rows
from newsfacts_russian.government import Outlook, Role, governing
from newsfacts_russian.noun_ahead import MODIFIERS, noun_ahead
from newsfacts_russian.page import Page
from newsfacts_russian.prepositions import base_preposition, is_preposition
from newsfacts_russian.records import record

LONGEST = 24
"""No phrase is read further than so many tokens behind its head."""

_LONGEST_NAME = 8
_MARKS = {"«": "»", "„": "“", "“": "”", '"': '"'}
_GOVERNING = frozenset({"NOUN", "ADJF"})
_OF_TIME = frozenset({"в", "на", "до", "после", "перед"})
_JOINING = frozenset({",", "и"})
_LISTED = frozenset({"gent", "datv", "ablt"})


@record
class Complement:
    """What depends on a noun: the tokens ``[first, last)``.

    Args:
        first: Its first token: a preposition, if it has one.
        head: Its noun, or its name's first word.
        last: One past its last own word; what depends on it is a complement of its own.
        case: Its case; empty for a name in quotation marks or one that shows none.
        preposition: In lower case; empty if none.
        role: What it is to the noun that takes it.
        of: The noun that takes it.
    """

    first: int
    head: int
    last: int
    case: str
    preposition: str
    role: Role
    of: int


@record
class NounPhrase:
    """A noun with what belongs to it: the tokens ``[first, last)``.

    Args:
        first: The first modifier, or the head.
        head: The noun.
        last: One past the last complement.
        complements: What depends on the head, and on that in turn, in text order.
    """

    first: int
    head: int
    last: int
    complements: tuple[Complement, ...] = ()


def noun_phrase(page: Page, head: int, *, first: int = 0, last: int | None = None) -> NounPhrase:
    """The phrase of the noun at *head*.

    Args:
        page: Where it stands.
        head: The noun's token.
        first: No modifier is looked for before it.
        last: No complement is looked for from there on; the end of the text unless given.
    """
    limit = min(len(page) if last is None else last, head + 1 + LONGEST)
    complements = list(_chain(page, head, [], limit))
    end = complements[-1].last if complements else head + 1
    return NounPhrase(_first_modifier(page, head, first), head, end, tuple(complements))


def governed_end(page: Page, first: int, at: int, last: int) -> int:
    """One past the phrase with a preposition at *at*, if a noun among ``[first, at)`` takes it; else *at*.

    Lists are part of it: *по охране лесов, рек и озёр*.
    """
    if not is_preposition(page.word(at).text):
        return at
    for of in range(at - 1, max(first, 0) - 1, -1):
        found = _prepositional(page, of, at, last)
        if found is not None:
            return max((each.last for each in _onward(page, found, last)), default=found.last)
    return at


def phrase_at(page: Page, start: int, case: str, last: int) -> NounPhrase | None:
    """The phrase in that case that begins at *start*, with what depends on it; ``None`` if none does."""
    head = noun_ahead(page, start, case, last)
    if head is None:
        return None
    noun = Complement(start, head, head + 1, case, "", Role.OWNER, head)
    complements = tuple(_chain(page, head, [noun], min(last, head + 1 + LONGEST)))
    return NounPhrase(start, head, max((each.last for each in complements), default=head + 1), complements)


def listed_end(page: Page, first: int, at: int, last: int) -> int:
    """One past the list that goes on at *at* with a noun among ``[first, at)``; *at* if none does.

    *по вопросам семьи|, спорта и отдыха*: the list is over with *и*, and goes on in an oblique case.
    """
    ends = [at]
    for head in range(at - 1, max(first, 0) - 1, -1):
        if page.word(head).pos not in _GOVERNING:
            break
        for case in _LISTED & page.word(head).nouns:
            noun = Complement(head, head, head + 1, case, "", Role.OWNER, head)
            ends += [each.last for each in _listed(page, noun, at, last)]
    return max(ends)


def apposed_end(page: Page, at: int, last: int) -> int:
    """One past the name at *at*, if the noun before it bears names (*города Заречный*); else *at*."""
    if not (page.adjoins(at) and page.word(at).is_capital and page.word(at - 1).lemma in BEARERS):
        return at
    return _past_names(page, at, last)


def _onward(page: Page, found: Complement, last: int) -> Iterator[Complement]:
    """What depends on a complement in turn, and what is listed with it."""
    yield found
    yield from _chain(page, found.of, [found], min(last, found.head + 1 + LONGEST))


def _first_modifier(page: Page, head: int, first: int) -> int:
    """The first of the adjectives and participles that agree with the noun before it."""
    cases, at = page.word(head).nouns, head
    while at > first and head - at < MODIFIERS and page.adjoins(at):
        common = cases & page.word(at - 1).modifiers
        if not common or not (page.word(at - 1).has("ADJF") or page.word(at - 1).has("PRTF")):
            break
        cases, at = common, at - 1
    return at


def _chain(page: Page, head: int, read: Sequence[Complement], limit: int) -> Iterator[Complement]:
    """The complements that follow, from left to right.

    Args:
        page: Where they stand.
        head: The noun that the phrase begins with.
        read: What has been read so far, with which a list may go on; the innermost is the last.
        limit: Where to stop.
    """
    before, heads = list(read), [head, *(each.head for each in read)]
    at = before[-1].last if before else head + 1
    while at < limit:
        following = _next(page, heads, at, limit)
        found = [following] if following else _listed_with_any(page, before, at, limit)
        if not found:
            return
        yield from found
        heads += [each.head for each in found]
        before += found
        at = found[-1].last


def _next(page: Page, heads: list[int], at: int, limit: int) -> Complement | None:
    """What stands right behind the phrase so far and depends on one of its nouns."""
    of = heads[-1]
    if not page.adjoins(at):
        return None
    if page.low(at) in _MARKS:
        end = _past_quoted(page, at, limit)
        return Complement(at, at + 1, end, "", "", Role.OWNER, of) if end > at else None
    word = page.word(at)
    end = apposed_end(page, at, limit) if at == of + 1 else at
    if end > at or word.shows_no_case:
        end = max(end, _past_names(page, at, limit))
        return Complement(at, at, end, "", "", Role.OWNER, of)
    if is_preposition(word.text):
        return next(
            (each for noun in reversed(heads) if (each := _prepositional(page, noun, at, limit))), None
        )
    head = noun_ahead(page, at, "gent", limit)
    if head is None:
        return None
    role = next(
        (role for each in page.word(of).readings if (role := governing(each).role("gent"))), Role.OWNER
    )
    return Complement(at, head, head + 1, "gent", "", role, of)


def _prepositional(page: Page, of: int, at: int, limit: int) -> Complement | None:
    """A preposition and a noun that the noun *of* takes with it."""
    preposition = page.low(at)
    for reading in page.word(of).readings:
        if reading.pos not in _GOVERNING:
            continue
        taken = governing(reading, wide=False)
        for case in taken.cases_after(preposition):
            head = noun_ahead(page, at + 1, case, limit)
            role = taken.role(case, preposition)
            if head is not None and role is not None and not _tells_time(page, preposition, head):
                return Complement(at, head, head + 1, case, preposition, role, of)
    return None


def _tells_time(page: Page, preposition: str, head: int) -> bool:
    """Whether a noun with its preposition tells when: *в апреле*, *на совещании*."""
    word = page.word(head)
    if base_preposition(preposition) not in _OF_TIME:
        return False
    return word.lemma in _times() or any(
        governing(each).looks(Outlook.EVENT) for each in word.readings if each.pos == "NOUN"
    )


def _listed_with_any(page: Page, read: Sequence[Complement], at: int, limit: int) -> list[Complement]:
    """What a list goes on with, the innermost first: *по делам | молодёжи, | туризму и спорту*."""
    if page.low(at) not in _JOINING:
        return []
    tried = set[str]()
    for each in reversed(read):
        if each.case not in tried and (found := _listed(page, each, at, limit)):
            return found
        tried.add(each.case)
    return []


def _listed(page: Page, before: Complement, at: int, limit: int) -> list[Complement]:
    """*, рек и озёр*: what goes on in the same case; a comma counts only if *и* comes later."""
    found: list[Complement] = []
    while at < limit and page.low(at) in _JOINING and before.case:
        final = page.low(at) == "и"
        repeated = bool(before.preposition) and page.low(at + 1) == before.preposition
        start = at + 1 + repeated
        head = noun_ahead(page, start, before.case, limit) if page.adjoins(start) else None
        if head is None:
            return []
        found.append(attrs.evolve(before, first=at + 1, head=head, last=head + 1))
        at = head + 1
        while not final and page.adjoins(at) and (further := noun_ahead(page, at, "gent", limit)) is not None:
            found.append(Complement(at, further, further + 1, "gent", "", Role.OWNER, found[-1].head))
            at = further + 1
        if final:
            return found
    return []


def _past_quoted(page: Page, at: int, limit: int) -> int:
    """One past the name in quotation marks that begins there; *at* if it doesn't end soon."""
    closing = _MARKS[page.low(at)]
    for index in range(at + 2, min(at + _LONGEST_NAME, limit)):
        if page.low(index) == closing:
            return index + 1
    return at


def _past_names(page: Page, at: int, limit: int) -> int:
    """One past the words with a capital that stand together there."""
    end = at + 1
    while end < limit and page.adjoins(end) and page.word(end).shows_no_case == page.word(at).shows_no_case:
        if not page.word(end).is_capital:
            break
        end += 1
    return end


@cache
def _times() -> frozenset[str]:
    """Lemmas of nouns that tell a time."""
    return frozenset(lemma for (line,) in rows(__package__, "times.tsv") for lemma in line.split())

"""Spans that run on from a place into a phrase of another case."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts import Document, EntityType, Reading
from newsfacts_natasha.found import Found
from newsfacts_natasha.words import text_of

_CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct", "gen2", "loc2", "acc2"})
_PLACING = frozenset({"в", "во", "из", "под"})


def cut_between_cases(document: Document, found: Sequence[Found]) -> list[Found]:
    """*В Верхнем Устимске | снег*, *В Кардыме | школу № 3 закрыли*: no case joins the noun to the town."""
    return [_cut(document, each) for each in found]


def _cut(document: Document, found: Found) -> Found:
    end = next((at for at in range(found.first + 1, found.last) if _breaks(document, found, at)), None)
    return found if end is None else attrs.evolve(found, last=end, type=EntityType.PLACE)


def _breaks(document: Document, found: Found, at: int) -> bool:
    """Whether a noun in small letters at that token belongs to nothing before it in the span."""
    if found.type is EntityType.PERSON or text_of(document, found.first - 1).lower() not in _PLACING:
        return False
    if not text_of(document, at).islower() or not text_of(document, at - 1).istitle():
        return False
    town, noun = document.readings(document.tokens[at - 1]), document.readings(document.tokens[at])
    if not _are_nouns(town) or not _are_nouns(noun) or not all(each.known for each in noun):
        return False
    cases = _cases_of(noun)
    return cases.isdisjoint({"gent", "gen2"} | _cases_of(town))


def _are_nouns(readings: Sequence[Reading]) -> bool:
    return all(each.pos == "NOUN" for each in readings)


def _cases_of(readings: Sequence[Reading]) -> frozenset[str]:
    return frozenset().union(*(each.grammemes & _CASES for each in readings))

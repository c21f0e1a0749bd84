"""Spans that begin with a word whose capital is that of the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.words import can_be, lemmas, text_of

_NO_NAMES = frozenset({"ADJS", "PREP", "CONJ", "ADVB", "PRCL", "VERB", "GRND", "PRTS"})
_PREDICATES = frozenset({"PRTS", "ADJS", "VERB", "PRED", "COMP"})
_SETTLEMENTS = frozenset({"город", "поселок", "село", "деревня", "станица", "хутор", "райцентр"})


def sentence_beginnings(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Город Павия* is *Павия* where a sentence begins so, and *Согласно сводкам* is no name."""
    firsts = {sentence.first for sentence in document.sentences}
    return [
        mended for each in found for mended in (_trimmed(document, each) if each.first in firsts else (each,))
    ]


def predicates_are_no_part(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Рязанская консерватория | открыта*: what is said of a body or place in lower case behind it."""
    return [_without_predicate(document, each) for each in found]


def _without_predicate(document: Document, found: Found) -> Found:
    last = found.last
    while last - found.first > 1 and _is_predicate(document, last - 1):
        last -= 1
    if last == found.last or found.type is EntityType.PERSON:
        return found
    return attrs.evolve(found, last=last)


def _is_predicate(document: Document, at: int) -> bool:
    word = text_of(document, at)
    readings = document.readings(document.tokens[at]) if word.islower() else ()
    return bool(readings) and all(each.known and each.pos in _PREDICATES for each in readings)


def _trimmed(document: Document, found: Found) -> Iterator[Found]:
    """The span without its first word if that only begins the sentence; nothing if no capital is left."""
    second = found.first + 1
    if second == found.last or not _is_no_part(document, found):
        yield found
    elif text_of(document, second)[:1].isupper() and not can_be(document, second, "NPRO"):
        yield attrs.evolve(found, first=second)


def _is_no_part(document: Document, found: Found) -> bool:
    """Whether the first word is a preposition or the like, or the sort of a place."""
    if text_of(document, found.first).isupper():
        return False
    if found.type is EntityType.PLACE and not _SETTLEMENTS.isdisjoint(lemmas(document, found.first)):
        return True
    readings = document.readings(document.tokens[found.first])
    return all(each.known and each.pos in _NO_NAMES for each in readings)

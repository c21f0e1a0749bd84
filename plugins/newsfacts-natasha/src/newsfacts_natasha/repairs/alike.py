"""Names that stand in one place as they do in another of the same article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.quotations import MARKS
from newsfacts_natasha.repairs.types import named_in_quotes
from newsfacts_natasha.words import text_of

# How sure the tagger must be of a name once, to find it everywhere.
_SURE = 0.8
_SHORTEST = 3
"""Shorter words tell no name from another."""
_THINGS = frozenset({"product", "event"})

# Endings of case that a quoted name may have: "«Дискавери»" has none, "«Союзом»" is "«Союз»".
_LONGEST_ENDING = 2


def things_keep_their_type(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Союз* of which the article says *корабль «Союз»* is a product without that noun and marks, too."""
    told: dict[str, set[str]] = {}
    for opening, closing, kind in named_in_quotes(document):
        told.setdefault(_stem(document, opening + 1, closing), set()).add(kind)
    things = {name: min(kinds) for name, kinds in told.items() if len(kinds) == 1 and kinds <= _THINGS}
    return [_of_kind(each, things.get(_quoted(document, each))) for each in found]


def _of_kind(found: Found, kind: str | None) -> Found:
    if kind is None or found.type is EntityType.PERSON or found.type.value == kind:
        return found
    return attrs.evolve(found, type=EntityType(kind))


def _quoted(document: Document, found: Found) -> str:
    """The stem of a name in quotation marks, or of an organisation without; empty for others."""
    marked = text_of(document, found.first - 1) in MARKS and text_of(document, found.last) in MARKS
    if marked or found.type is EntityType.ORGANIZATION:
        return _stem(document, found.first, found.last)
    return ""


def _stem(document: Document, first: int, last: int) -> str:
    """The words of a name without the ending of the last: enough to tell it from others in quotes."""
    text = " ".join(text_of(document, at).lower() for at in range(first, last))
    return text[: max(len(text) - _LONGEST_ENDING, _SHORTEST)].rstrip("аеёиоуыэюяйь")


def marked_names_are_found_again(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Vestas* and *WFC* are organisations wherever they stand, once the tagger is sure of it."""
    known: dict[tuple[str, ...], Found] = {}
    other: set[tuple[str, ...]] = set()
    for each in found:
        words = tuple(text_of(document, at) for at in range(each.first, each.last))
        if each.type is not EntityType.ORGANIZATION:
            other.add(words)
        elif each.confidence >= _SURE and _is_marked(words):
            known.setdefault(words, each)
    taken = {at for each in found for at in range(each.first, each.last)}
    firsts = {words[0]: words for words in known if words not in other}
    return [*found, *_repeated(document, firsts, known, taken)]


def _repeated(
    document: Document,
    firsts: dict[str, tuple[str, ...]],
    known: dict[tuple[str, ...], Found],
    taken: set[int],
) -> Iterator[Found]:
    for at, token in enumerate(document.tokens):
        words = firsts.get(token.text)
        if not words or not taken.isdisjoint(range(at, at + len(words))):
            continue
        if all(text_of(document, at + offset) == word for offset, word in enumerate(words)):
            yield attrs.evolve(known[words], first=at, last=at + len(words))


def _is_marked(words: Sequence[str]) -> bool:
    """Latin words, or one abbreviation: what is written so is the same name everywhere."""
    if all(word.isascii() for word in words):
        return words[0][:1].isalnum() and max(map(len, words)) >= _SHORTEST
    return len(words) == 1 and words[0].isupper() and len(words[0]) >= _SHORTEST

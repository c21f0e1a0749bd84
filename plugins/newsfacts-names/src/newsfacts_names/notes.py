"""Newsrooms that sign a note: *(певица – прим. ВЗГЛЯД)*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.page import page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, EntityType, Morphology, NameFact
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.positions import text_at
from newsfacts_names.spelling import CLOSED_BY

_LONGEST = 5
"""How many tokens a note behind a name may have."""
_NOTE = frozenset({"прим", "примечание"})
_CLOSING = frozenset(")]")
_RULE = "note-of-newsroom"


def newsrooms(document: Document, taken: frozenset[int]) -> Iterator[NameFact]:
    """The names of newsrooms behind *прим.*, up to the bracket that ends the note.

    Args:
        document: The document.
        taken: The tokens that are in a name already.
    """
    tokens = document.tokens
    for at in page_of(document).where(_is_note):
        first = at + 1 + (text_at(document, at + 1) == ".")
        last = _end(document, first)
        if text_at(document, first) in CLOSED_BY:
            first, last = first + 1, last - 1
        if first < last and taken.isdisjoint(range(first, last)) and not _is_person(document, first, last):
            span = document.span(tokens[first].start, tokens[last - 1].end)
            yield NameFact(span=span, entity_type=EntityType.ORGANIZATION, confidence=1.0, rule=_RULE)


@word_test
def _is_note(word: Word, _morphology: Morphology) -> bool:
    return word.low in _NOTE


def _end(document: Document, first: int) -> int:
    """The bracket behind a capital and what follows it; the beginning if there is none near."""
    tokens = document.tokens[first : first + _LONGEST + 1]
    begins = next((token.text for token in tokens if token.text not in CLOSED_BY), "")[:1].isupper()
    closing = (at for at, token in enumerate(tokens, first) if token.text in _CLOSING)
    return next(closing, first) if begins else first


def _is_person(document: Document, first: int, last: int) -> bool:
    """*прим. А. Рогова*: whether somebody signs by name."""
    words = [token.text for token in document.tokens[first:last] if token.text.isalpha()]
    return any(
        len(word) == 1
        or any(each.known and each.grammemes & PERSONAL for each in document.morphology.readings(word))
        for word in words
        if not word.isupper() or len(word) == 1
    )

"""Characters of tales, books and films, who are no people: *Дед Мороз*, *Гарри Поттер*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsfacts_russian.page import page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Morphology
from newsfacts_names.data_files import rows
from newsfacts_names.spelling import stem

_PREFIX = 2
"""How many letters are compared before a word is looked up."""


@cache
def characters() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Stem of the first word of a character's name → the stems of all its words, for each character."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for line in rows("fictional.txt"):
        for name in line[0].split(","):
            stems = tuple(stem(word) for word in name.split())
            table.setdefault(stems[0], []).append(stems)
    return {first: tuple(names) for first, names in table.items()}


@cache
def _prefixes() -> frozenset[str]:
    """How the names of characters begin: all other words are passed over."""
    return frozenset(name.strip()[:_PREFIX] for line in rows("fictional.txt") for name in line[0].split(","))


@word_test
def _may_begin(word: Word, _morphology: Morphology) -> bool:
    return word.text[:_PREFIX] in _prefixes() and stem(word.text) in characters()


def ends_of_characters(document: Document) -> Iterator[int]:
    """Where the names of characters end, in any case."""
    tokens = document.tokens
    for at in page_of(document).where(_may_begin):
        for stems in characters().get(stem(tokens[at].text), ()):
            last = at + len(stems)
            if tuple(stem(each.text) for each in tokens[at:last]) == stems:
                yield tokens[last - 1].end

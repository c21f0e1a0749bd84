"""The words around a found name: their lemmas, and the word lists about them."""

from __future__ import annotations

from functools import cache

from newsfacts_russian.caching import kept
from newsfacts_russian.data_files import rows
from newsfacts_russian.spelling import fold

from newsfacts import Document

_FIRST_HALF, _LAST_HALF = 3, 4
"""Letters that the halves of a compound have at least."""


def text_of(document: Document, at: int) -> str:
    """The token with that index; empty outside the text."""
    return document.tokens[at].text if 0 <= at < len(document.tokens) else ""


def lemmas(document: Document, at: int) -> frozenset[str]:
    """The lemmas that a token can have, its own lower case among them, with е for ё."""
    if not 0 <= at < len(document.tokens):
        return frozenset()
    token = document.tokens[at]
    found = (each.lemma for each in document.readings(token))
    return frozenset(fold(each) for each in (*found, token.text.lower()))


def can_be(document: Document, at: int, *grammemes: str) -> bool:
    """Whether a token has a reading with all those grammemes."""
    return any(each.has(*grammemes) for each in document.readings(document.tokens[at]))


@cache
def known_names() -> dict[tuple[str, ...], str]:
    """The lemmas of a name → the type it has in the news."""
    return {
        tuple(name.split()): kind
        for kind, names in rows(__package__, "known_names.tsv")
        for name in fold(names).split(" | ")
    }


@kept
def named_by(lemma: str) -> str | None:
    """The type of what a noun names, also by its last half: *бронеавтомобиль* is an *автомобиль*."""
    nouns = naming_nouns()
    halves = (lemma[at:] for at in range(_FIRST_HALF, len(lemma) - _LAST_HALF + 1))
    return nouns.get(lemma) or next((nouns[half] for half in halves if half in nouns), None)


@cache
def naming_nouns() -> dict[str, str]:
    """The lemma of a noun before a name → the type of what it names."""
    return {
        lemma: kind for kind, nouns in rows(__package__, "naming_nouns.tsv") for lemma in fold(nouns).split()
    }

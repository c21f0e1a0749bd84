"""The words around a found name: their lemmas, and the word lists about them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from newsfacts import Document


def text_of(document: Document, at: int) -> str:
    """The token with that index; empty outside the text."""
    return document.tokens[at].text if 0 <= at < len(document.tokens) else ""


def lemmas(document: Document, at: int) -> frozenset[str]:
    """The lemmas that a token can have, its own lower case among them, with е for ё."""
    if not 0 <= at < len(document.tokens):
        return frozenset()
    token = document.tokens[at]
    found = (each.lemma for each in document.readings(token))
    return frozenset(each.replace("ё", "е") for each in (*found, token.text.lower()))


def can_be(document: Document, at: int, *grammemes: str) -> bool:
    """Whether a token has a reading with all those grammemes."""
    return any(each.has(*grammemes) for each in document.readings(document.tokens[at]))


def adjoin(document: Document, at: int) -> bool:
    """Whether one space, and nothing else, stands between a token and the one before it."""
    if not 0 < at < len(document.tokens):
        return False
    between = document.text[document.tokens[at - 1].end : document.tokens[at].start]
    return between in {" ", "\u00a0"}


def rows(name: str) -> Iterator[tuple[str, str]]:
    """The two columns of a data file, ё written as е, without its comments."""
    text = files("newsfacts_natasha").joinpath("data", name).read_text(encoding="utf-8")
    for line in text.replace("ё", "е").splitlines():
        if line and not line.startswith("#"):
            head, _, rest = line.partition("\t")
            yield head, rest


@cache
def known_names() -> dict[tuple[str, ...], str]:
    """The lemmas of a name → the type it has in the news."""
    return {
        tuple(name.split()): kind for kind, names in rows("known_names.tsv") for name in names.split(" | ")
    }


@cache
def naming_nouns() -> dict[str, str]:
    """The lemma of a noun before a name → the type of what it names."""
    return {lemma: kind for kind, nouns in rows("naming_nouns.tsv") for lemma in nouns.split()}

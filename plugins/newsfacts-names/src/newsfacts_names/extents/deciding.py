"""The extents of the names of organisations and places in a document."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_russian.records import record

from newsfacts import Document
from newsfacts_names.extents.features import Places
from newsfacts_names.extents.model import Model, trained
from newsfacts_names.extents.proposals import Proposed, Tokens, runs, tagged
from newsfacts_names.positions import text_at
from newsfacts_names.spelling import CLOSED_BY, QUOTES

__all__ = ["Extents", "Proposed", "decided"]

TRUST = 12.0
"""What it is worth to agree with the rules, where they have other recognisers' names to go by.

Chosen among 0, 4, 12 and 25 on the devset of factRuEval (models trained without the article's fold) and the
development side of NEREL; without other recognisers the rules see too little to be trusted.
"""

_PAIRS = {**CLOSED_BY, "(": ")"}
_MARKS = frozenset(QUOTES) | {"(", ")"}


@record
class Extents:
    """The tokens of the names that were decided for, in text order."""

    organizations: tuple[Tokens, ...]
    places: tuple[Tokens, ...]


def decided(document: Document, proposed: Proposed, model: Model | None = None) -> Extents:
    """The extents of the organisations, those by description among them, and of the places by name."""
    model = model or trained()
    tags = tagged(document, proposed)
    places = Places(document, tags)
    trust = TRUST if proposed.seen else 0.0
    bodies: list[Tokens] = []
    towns: list[Tokens] = []
    for first, last in runs(document, tags):
        found = model.extents(places, first, last, trust)
        bodies += found[0]
        towns += found[1]
    return Extents(_balanced(document, bodies), _balanced(document, towns))


def _balanced(document: Document, found: Iterable[Tokens]) -> tuple[Tokens, ...]:
    """The extents with both marks of a pair or none at their edges."""
    tokens = (_without_halves(document, *each) for each in found)
    return tuple((first, last) for first, last in tokens if first < last)


def _without_halves(document: Document, first: int, last: int) -> Tokens:
    texts = [document.tokens[at].text for at in range(first, last)]
    opened: list[str] = []
    for text in texts:
        if opened and text in _PAIRS.get(opened[-1], ""):
            opened.pop()
        elif text in _PAIRS:
            opened.append(text)
    following = text_at(document, last)
    if len(opened) == 1 and following in _PAIRS[opened[0]] and following:
        return first, last + 1
    while first < last and document.tokens[first].text in _MARKS and not _closes(document, first, last):
        first += 1
    while first < last and document.tokens[last - 1].text in _MARKS and not _opens(document, first, last):
        last -= 1
    return first, last


def _closes(document: Document, first: int, last: int) -> bool:
    """Whether the mark at the beginning is closed before the last token: *«Заря» и К*."""
    wanted = _PAIRS.get(document.tokens[first].text, "")
    return any(document.tokens[at].text in wanted for at in range(first + 1, last - 1))


def _opens(document: Document, first: int, last: int) -> bool:
    """Whether the mark at the end closes one that is opened behind the first token: *завод «Заря»*."""
    mark = document.tokens[last - 1].text
    return any(mark in _PAIRS.get(document.tokens[at].text, "") for at in range(first + 1, last - 1))

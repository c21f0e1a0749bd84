"""Names that go on: with a genitive, with a preposition, or to the left."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.words import adjoin, can_be


def with_genitive(document: Document, found: Sequence[Found]) -> list[Found]:
    """*МИД России* is one organisation, and *Россия* in it still a place."""
    places = {each.first: each for each in found if each.type is EntityType.PLACE}
    return [_extended(document, each, places.get(each.last)) for each in found]


def _extended(document: Document, found: Found, place: Found | None) -> Found:
    if found.type is not EntityType.ORGANIZATION or not place or not _is_genitive(document, place):
        return found
    return attrs.evolve(found, last=place.last, rule="with_genitive")


def _is_genitive(document: Document, place: Found) -> bool:
    """Whether the place follows without a mark and can stand in the genitive."""
    return adjoin(document, place.first) and can_be(document, place.first, "gent")

"""From the mentions that anyone found to the entities of the document, one extractor a kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import is_

import attrs

from newsfacts import (
    Document,
    EntityType,
    Fact,
    NameFact,
    OrganizationFact,
    PersonFact,
    PlaceFact,
)
from newsfacts_names import organizations, people, places, posts
from newsfacts_names.agreement import agreed
from newsfacts_names.places import is_country


@attrs.frozen(eq=False)
class Settled:
    """The names of a document after the recognisers have been reconciled, by what they name.

    Args:
        found: What the recognisers found.
        people: The names of people.
        places: Where places are named.
        bodies: The mentions of organisations.
    """

    found: Sequence[NameFact]
    people: Sequence[NameFact]
    places: places.Towns
    bodies: organizations.Seen

    def are_of(self, found: Sequence[NameFact]) -> bool:
        """Whether they were made of just these names."""
        return len(self.found) == len(found) and all(map(is_, self.found, found))


def find_people(document: Document) -> Iterable[Fact]:
    """The people of the document with their mentions by name."""
    return people.build(document, settled(document).people)


def find_places(document: Document) -> Iterable[Fact]:
    """The places of the document."""
    return places.build(document, settled(document).places)


def find_organizations(document: Document) -> Iterable[Fact]:
    """The organisations of the document; its places and people own some."""
    return organizations.build(document, settled(document).bodies)


def find_posts(document: Document) -> Iterable[Fact]:
    """The posts of the people of the document, and the mentions in which a post stands for its holder."""
    return posts.find(
        document,
        document.of_type(PersonFact),
        document.of_type(OrganizationFact),
        document.of_type(PlaceFact),
    )


class _Kept:
    """The names of a document: three extractors ask for them, one after the other."""

    latest: Settled | None = None


def _kept(_document: Document) -> _Kept:
    return _Kept()


def settled(document: Document) -> Settled:
    """The names of the document, settled once for all who ask with the same names."""
    found = document.of_type(NameFact)
    kept = document.derived(_kept)
    if kept.latest is None or not kept.latest.are_of(found):
        kept.latest = _settled(document, found)
    return kept.latest


def _settled(document: Document, found: Sequence[NameFact]) -> Settled:
    return proposed(document, found)


def proposed(document: Document, found: Sequence[NameFact]) -> Settled:
    """The names as the rules see them."""
    names = [_as_country(document, name) for name in agreed(document, found)]
    of = {kind: [name for name in names if name.entity_type is kind] for kind in EntityType}
    listed = organizations.listed(document, names)
    towns = places.by_any_name(document, of[EntityType.PLACE], listed)
    owners = [*of[EntityType.ORGANIZATION], *listed, *of[EntityType.PERSON]]
    bodies = organizations.with_bodies(document, owners, towns.spans)
    return Settled(found, of[EntityType.PERSON], towns, bodies)


def _as_country(document: Document, name: NameFact) -> NameFact:
    """*Украина* is a place, if its recogniser is not certain that it is an organisation."""
    doubtful = name.entity_type is EntityType.ORGANIZATION and name.confidence < 1
    if doubtful and is_country(document, name):
        return attrs.evolve(name, entity_type=EntityType.PLACE)
    return name

"""From the mentions that anyone found to the entities of the document, one extractor a kind."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import (
    Document,
    Fact,
    OrganizationFact,
    PersonFact,
    PlaceFact,
)
from newsfacts_names import organizations, people, places, posts
from newsfacts_names.settling import settled


def find_people(document: Document) -> Iterable[Fact]:
    """The people of the document with their mentions by name."""
    return people.build(document, settled(document).people)


def find_places(document: Document) -> Iterable[Fact]:
    """The places of the document; some are part of an organisation's name."""
    names = settled(document)
    return places.build(document, names.places, names.bodies.named, names.people)


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

"""From the mentions that anyone found to the entities of the document."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsfacts import Document, EntityType, Fact, NameFact
from newsfacts_names import organizations, people, places, posts
from newsfacts_names.agreement import agreed
from newsfacts_names.places import is_country


def build(document: Document) -> Iterable[Fact]:
    """The people, organisations and places of the document."""
    names = [_settled(document, name) for name in agreed(document, document.of_type(NameFact))]
    of = {kind: [name for name in names if name.entity_type is kind] for kind in EntityType}
    known = organizations.listed(document, names)
    countries = list(places.build(document, of[EntityType.PLACE], known))
    owners = [*of[EntityType.ORGANIZATION], *known, *of[EntityType.PERSON]]
    bodies = list(organizations.build(document, owners, countries))
    described = posts.attach(document, people.build(document, of[EntityType.PERSON]))
    yield from posts.linked(described, bodies, countries)
    yield from bodies
    yield from countries


def _settled(document: Document, name: NameFact) -> NameFact:
    """*Украина* is a place, if its recogniser is not certain that it is an organisation."""
    doubtful = name.entity_type is EntityType.ORGANIZATION and name.confidence < 1
    if doubtful and is_country(document, name):
        return attrs.evolve(name, entity_type=EntityType.PLACE)
    return name

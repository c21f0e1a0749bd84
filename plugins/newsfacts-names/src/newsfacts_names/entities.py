"""From the mentions that anyone found to the entities of the document."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, EntityType, Fact, NameFact
from newsfacts_names import organizations, people, places, posts
from newsfacts_names.agreement import agreed


def build(document: Document) -> Iterable[Fact]:
    """The people, organisations and places of the document."""
    names = agreed(document, document.of_type(NameFact))
    of = {kind: [name for name in names if name.entity_type is kind] for kind in EntityType}
    known = organizations.listed(document, names)
    countries = list(places.build(document, of[EntityType.PLACE], known))
    owners = [*of[EntityType.ORGANIZATION], *known, *of[EntityType.PERSON]]
    bodies = list(organizations.build(document, owners, countries))
    described = posts.attach(document, people.build(document, of[EntityType.PERSON]))
    yield from posts.linked(described, bodies, countries)
    yield from bodies
    yield from countries

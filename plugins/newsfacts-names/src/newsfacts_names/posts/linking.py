"""The organisation of a post, as an entity of the same sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from newsfacts import EntityFact, OrganizationFact, PlaceFact, PostFact
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.spelling import QUOTES, fold

_UNQUOTED = str.maketrans("", "", f"{QUOTES}'")


def linked(
    posts: Iterable[PostFact], organizations: Sequence[OrganizationFact], places: Sequence[PlaceFact]
) -> Iterator[PostFact]:
    """The same posts, with the entities of their organisations and countries.

    Args:
        posts: The posts.
        organizations: The organisations of the same document.
        places: Its places.
    """
    known: dict[str, str] = {}
    for entity in (*organizations, *places):
        for name in _names(entity):
            known.setdefault(name, entity.id)
    for post in posts:
        yield _linked(post, known)


def _linked(post: PostFact, known: Mapping[str, str]) -> PostFact:
    if post.organization is None:
        return post
    found = (known.get(name) for name in _keys(post.organization))
    return attrs.evolve(post, organization_id=next(filter(None, found), None))


def _names(entity: EntityFact) -> Iterator[str]:
    for name in (entity.name, *entity.aliases):
        yield from _keys(name)


def _keys(name: str) -> Iterator[str]:
    """The name as it is compared, and for a place its usual name: *РФ* is *Россия*."""
    plain = " ".join(name.translate(_UNQUOTED).split())
    yield fold(plain)
    if place := known_place(plain):
        yield fold(place.name)

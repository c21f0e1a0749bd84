"""The organisation of a post, as an entity of the same sheet."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from newsfacts import EntityFact, MentionType, OrganizationFact, PlaceFact, PostFact
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.spelling import QUOTES, fold, stem

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
    whole, forms = _Whole(organizations), _Forms((*organizations, *places))
    for post in posts:
        yield _linked(forms.cited(whole.named(post)), known)


class _Whole:
    """The organisations by where each mention begins, to name a post's by its whole name."""

    def __init__(self, organizations: Iterable[OrganizationFact]) -> None:
        mentions = (mention for each in organizations for mention in each.mentions)
        self._mentions = sorted((each.span.start, each.nominative or "") for each in mentions)

    def named(self, post: PostFact) -> PostFact:
        """The post, its organisation going as far as the mention that begins with it.

        *генеральный секретарь Союза за мир и труд*: the organisation is no mere *союз*.
        """
        if post.organization is None:
            return post
        first = bisect_left(self._mentions, (post.span.start, ""))
        last = bisect_left(self._mentions, (post.span.end, ""))
        beginning = f"{fold(post.organization)} "
        longer = [name for _, name in self._mentions[first:last] if fold(name).startswith(beginning)]
        return attrs.evolve(post, organization=max(longer, key=len)) if longer else post


class _Forms:
    """The names by where each mention begins: the article as a whole tells their nominatives."""

    def __init__(self, entities: Iterable[EntityFact]) -> None:
        mentions = (
            mention for each in entities for mention in each.mentions if mention.type is MentionType.NAMED
        )
        self._mentions = sorted(
            (each.span.start, each.span.text, each.nominative) for each in mentions if each.nominative
        )

    def cited(self, post: PostFact) -> PostFact:
        """The post, its organisation as the article cites it: *директор «Тепродома»* is of *Тепродом*."""
        if post.organization is None:
            return post
        first = bisect_left(self._mentions, (post.span.start,))
        last = bisect_left(self._mentions, (post.span.end,))
        own = _stems(post.organization)
        same = {name for _, text, name in self._mentions[first:last] if _stems(text) == own}
        if len(same) != 1:
            return post
        return attrs.evolve(post, organization=_bare(min(same)))


def _bare(name: str) -> str:
    """A name that stands in quotation marks as a whole, without them."""
    inner = name.strip(QUOTES)
    return name if any(mark in inner for mark in QUOTES) else inner


def _stems(name: str) -> tuple[str, ...]:
    return tuple(map(stem, name.translate(_UNQUOTED).split()))


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

"""The article's people, organisations and places by the tokens of their mentions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from newsfacts import EntityFact, MentionType, OrganizationFact, PersonFact, PlaceFact
from newsfacts_quotes.reports import Piece
from newsfacts_quotes.view import Named, View

_LOOKED_AT = 8
"""Among how many last mentions one of a gender is looked for."""


def named_outside(view: View, contents: Iterable[Iterable[Piece]]) -> list[Named]:
    """The people named in the nominative outside all contents, in text order."""
    reported = bytearray(len(view.tokens))
    for pieces in contents:
        for first, last in pieces:
            reported[first:last] = b"\x01" * (last - first)
    return [
        named
        for first, named in sorted(view.named.items())
        if named.nominative and not reported[first] and view.outside(first)
    ]


class Mentions:
    """The people of the article by where they are named, in whatever case."""

    def __init__(self, view: View) -> None:
        self._named = [view.named[first] for first in sorted(view.named)]
        self._firsts = [named.first for named in self._named]

    def before(self, index: int, gender: str) -> Named | None:
        """The person named last before a token, of a gender that fits: ``m``, ``f`` or any."""
        end = bisect_left(self._firsts, index)
        near = reversed(self._named[max(end - _LOOKED_AT, 0) : end])
        return next((each for each in near if not gender or each.person.gender in {gender, None}), None)


def nominal_mentions(view: View) -> dict[int, PersonFact]:
    """Descriptions that are known to mean a person, by each of their tokens."""
    found: dict[int, PersonFact] = {}
    for person in view.document.of_type(PersonFact):
        for mention in person.mentions:
            if mention.type is MentionType.NOMINAL:
                first, last = view.document.token_range(mention.span.start, mention.span.end)
                found.update((index, person) for index in range(first, last))
    return found


def surnames(view: View) -> dict[str, PersonFact]:
    """People by surname, for a mention that nobody recognised."""
    people = view.document.of_type(PersonFact)
    return {person.surname.lower().replace("ё", "е"): person for person in people if person.surname}


def exact_entities(view: View) -> dict[int, tuple[int, EntityFact, str | None]]:
    """Organisations and places by the first token of each mention, with its end.

    A description comes with the name that the article gave before: *Минфин* for *финансовое ведомство*.
    """
    found: dict[int, tuple[int, EntityFact, str | None]] = {}
    for entity in (*view.document.of_type(PlaceFact), *view.document.of_type(OrganizationFact)):
        name: str | None = None
        for mention in entity.mentions:
            first, last = view.document.token_range(mention.span.start, mention.span.end)
            described = mention.type is MentionType.NOMINAL
            name = name if described else mention.nominative
            found[first] = (last, entity, name if described else None)
            if first and view.is_mark(first - 1):
                found[first - 1] = found[first]
    return found

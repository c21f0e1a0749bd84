"""Where events take place: what the rules find, if the trained model of what belongs to an event agrees."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from newsfacts import PlaceFact, PlaceType
from newsfacts_events.circumstances.attachment import (
    WHERE,
    Candidate,
    Crowd,
    anchor,
    candidate,
    features,
    head_of,
    score,
)
from newsfacts_events.circumstances.by_clause import places_of
from newsfacts_events.reading import Page, Phrase
from newsfacts_events.triggers import Trigger


class Places:
    """The places of a document, to be shared out among its triggers."""

    def __init__(self, page: Page, triggers: Sequence[Trigger]) -> None:
        self._page = page
        self._triggers = triggers

    @cached_property
    def _candidates(self) -> dict[int, Candidate]:
        return {
            first: candidate(self._page, first, named.last, self._kind(named.entity))
            for first, named in self._page.named.items()
            if named.kind == "place"
        }

    @cached_property
    def _crowd(self) -> Crowd:
        heads = [head_of(self._page, each.first, each.last) for each in self._triggers]
        return Crowd(heads, list(self._candidates.values()))

    def of(self, trigger: Trigger) -> list[Phrase]:
        """The places of a trigger, in text order, each once."""
        found = [each for each in places_of(trigger) if each.entity < 0 or self._agrees(trigger, each)]
        named = {each.entity: each for each in reversed(found) if each.entity >= 0}
        own = {id(each) for each in named.values()}  # аэропорт Сочи has the name of Сочи
        alone = [each for each in found if each.named is None or id(each.named) not in own]
        return [each for each in alone if each.entity < 0 or named[each.entity] is each]

    def _agrees(self, trigger: Trigger, place: Phrase) -> bool:
        other: Candidate | None = self._candidates.get(place.first)
        if other is None:
            return True
        own = anchor(self._page, trigger.first, trigger.last)
        return score(WHERE, features(own, other, self._crowd)) > 0

    def _kind(self, entity: int) -> str:
        fact = self._page.entities[entity]
        return "country" if isinstance(fact, PlaceFact) and fact.place_type is PlaceType.COUNTRY else "place"

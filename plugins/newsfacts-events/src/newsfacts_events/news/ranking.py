"""Which event the article was written for: a trained model of where and how it is told.

A linear model gives each event a score by its place, its form, its clause, how often it is named again and
who takes part; the best one is the news. ``data/main_event.tsv`` has the weights,
``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from operator import or_
from typing import NamedTuple

from newsfacts_events.making import POSSIBLE, Event
from newsfacts_events.news.choosing import weights
from newsfacts_events.news.headlines import RULES
from newsfacts_events.reading import Page
from newsfacts_events.triggers import Trigger

WEIGHTS = "main_event.tsv"
_NEXT = 3
"""How many tokens behind its request what is asked for may begin."""
_MANY = 3
"""From this number on counts are features of one name."""
_LATE = 3
"""Sentences after the headline from which on place counts no more."""

_KEPT = 1 << 12
"""How many ways to tell an event keep their score."""

_SAID = frozenset({"speech", "other"})


def best(page: Page, events: Sequence[Event], stand_ins: Sequence[Event] = ()) -> Event:
    """The event, or what may stand in for one, with the highest score; the first of equals."""
    orders = Orders(page, events)
    return max((*events, *stand_ins), key=lambda event: score_of(page, event, orders))


def score_of(page: Page, event: Event, orders: Orders) -> float:
    """How much speaks for an event."""
    return _score(_told(page, event, orders))


class Orders:
    """How the events of an article stand to each other: which one is told how many-th, and what is next."""

    def __init__(self, page: Page, events: Sequence[Event]) -> None:
        self._places: dict[int, list[int]] = {}
        self._next: dict[int, Trigger] = {}
        previous: Event | None = None
        for event in events:
            self._places.setdefault(event.trigger.sentence.number, []).append(event.trigger.index)
            if previous is not None:
                self._next[previous.trigger.index] = event.trigger
            previous = event
        self.headline = _of_headline(page, events)

    def of(self, event: Event) -> int:
        """How many events are told before it in its sentence."""
        return bisect_left(self._places.get(event.trigger.sentence.number, ()), event.trigger.index)

    def beside(self, event: Event) -> str:
        """What else the headline tells, where something stands in for an event."""
        return self.headline if event.trigger.rule in RULES else ""

    def is_request(self, event: Event) -> bool:
        """Whether it asks for what is told next: *предложил закрыть*, not *предложил Туле закрыть*."""
        following = self._next.get(event.trigger.index)
        if event.type != "speech" or event.trigger.is_noun or event.parts_of("recipient"):
            return False
        return (
            following is not None
            and following.form == "INFN"
            and following.index - event.trigger.index <= _NEXT
        )


def _of_headline(page: Page, events: Sequence[Event]) -> str:
    """What the headline tells: an event, only what may happen or what somebody wants, or nothing."""
    told = [each for each in events if each.trigger.sentence.number < page.headline]
    if not told:
        return "nothing"
    said = (each.type == "speech" and each.trigger.clause.kind != "main" for each in told)
    wished = (each.status == POSSIBLE for each in told)
    return "wish" if all(map(or_, said, wished)) else "event"


class Told(NamedTuple):
    """How an event is told, as far as the model sees it."""

    place: str
    form: str
    clause: str
    order: int
    again: int
    status: str
    further: tuple[str, ...]
    rule: str
    type: str
    parts: str
    dated: bool
    placed: bool
    noun: str
    request: bool
    beside: str


def features(page: Page, event: Event, orders: Orders) -> list[str]:
    """How an event is told, by the names that the weights have."""
    return _features(_told(page, event, orders))


def _told(page: Page, event: Event, orders: Orders) -> Told:
    trigger = event.trigger
    named = any(part.phrase.referent.entity >= 0 for part in event.parts)
    return Told(
        place=_place(page, trigger),
        form=trigger.form,
        clause=trigger.clause.kind,
        order=min(orders.of(event), _MANY),
        again=min(len(event.further), _MANY),
        status=event.status,
        further=tuple(sorted({_place(page, each) for each in event.further})) if event.further else (),
        rule=trigger.rule,
        type=event.type if event.type in _SAID else "",
        parts="named" if named else "some" if event.parts else "none",
        dated=event.time is not None,
        placed=bool(event.places),
        noun=_of_noun(trigger) if trigger.is_noun else "",
        request=orders.is_request(event),
        beside=orders.beside(event),
    )


def _features(told: Told) -> list[str]:
    place, form = told.place, told.form
    found = [
        f"place={place}",
        f"form={form}",
        f"form={form}:{place}",
        f"clause={told.clause}",
        f"order={told.order}",
        f"again={told.again}",
        f"status={told.status}",
        *(f"again in {each}" for each in told.further),
        f"rule={told.rule}",
        f"parts={told.parts}",
    ]
    if told.type:
        found += (f"type={told.type}", f"type={told.type}:{form}")
    if told.dated:
        found.append("dated")
    if told.placed:
        found.append("placed")
    if told.noun:
        found += (f"noun={told.noun}", f"noun={told.noun}:{place}")
    if told.request:
        found.append("request")
    if told.beside:
        found += (f"rule={told.rule}:{told.beside}", f"rule={told.rule}:{form}", f"rule={told.rule}:{place}")
    return found


def _place(page: Page, trigger: Trigger) -> str:
    return page.stands(trigger.sentence.number, _LATE)


def _of_noun(trigger: Trigger) -> str:
    """What an event noun is in its clause."""
    phrase = trigger.phrase
    if trigger.support >= 0:
        return "supported"
    if phrase is None or phrase.owner is not None:
        return "owned"
    if phrase.preposition:
        return "prepositional"
    return "free" if trigger.clause.verbs else "alone"


@lru_cache(_KEPT)
def _score(told: Told) -> float:
    """How much speaks for an event; few ways to tell one are many events'."""
    own = weights(WEIGHTS)
    return math.fsum([own.get(each, 0.0) for each in _features(told)])

"""Which event the article was written for: a trained model of where and how it is told.

A linear model gives each event a score by its place, its form, its clause, how often it is named again and
who takes part; the best one is the news. ``data/main_event.tsv`` has the weights,
``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from newsfacts_russian.data_files import rows

from newsfacts_events.event import Event
from newsfacts_events.page import Page
from newsfacts_events.triggers import Trigger

_NEXT = 3
_MANY = 3
_LATE = 3
"""Sentences after the headline from which on place counts no more."""

_SAID = frozenset({"speech", "other"})


def best(page: Page, events: Sequence[Event]) -> Event:
    """The event with the highest score; the first of equals."""
    orders = Orders(events)
    return max(events, key=lambda event: score(features(page, event, orders)))


class Orders:
    """Which event is told how many-th in its sentence, and which one is told next."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._place: dict[int, int] = {}
        self._next: dict[int, Trigger] = {}
        seen: dict[int, int] = {}
        previous: Event | None = None
        for event in events:
            number = event.trigger.sentence.number
            self._place[event.trigger.index] = seen[number] = seen.get(number, -1) + 1
            if previous is not None:
                self._next[previous.trigger.index] = event.trigger
            previous = event

    def of(self, event: Event) -> int:
        """How many events are told before it in its sentence."""
        return self._place[event.trigger.index]

    def is_request(self, event: Event) -> bool:
        """Whether it asks for what is told next: *предложил закрыть*, not *предложил Туле закрыть*."""
        following = self._next.get(event.trigger.index)
        if event.trigger.type != "speech" or event.trigger.is_noun or event.parts_of("recipient"):
            return False
        return (
            following is not None
            and following.form == "INFN"
            and following.index - event.trigger.index <= _NEXT
        )


def features(page: Page, event: Event, orders: Orders) -> list[str]:
    """How an event is told."""
    trigger = event.trigger
    place = _place(page, trigger)
    found = [
        f"place={place}",
        f"form={trigger.form}",
        f"form={trigger.form}:{place}",
        f"clause={trigger.clause.kind}",
        f"order={min(orders.of(event), _MANY)}",
        f"again={min(len(event.further), _MANY)}",
        f"status={event.status}",
        *_of_further(page, event),
        *_of_word(event),
        *_of_parts(event),
    ]
    if trigger.is_noun:
        found.append(f"noun={_of_noun(trigger)}")
        found.append(f"noun={_of_noun(trigger)}:{place}")
    if orders.is_request(event):
        found.append("request")
    return found


def _place(page: Page, trigger: Trigger) -> str:
    number = trigger.sentence.number - page.headline
    return "headline" if number < 0 else f"text{min(number, _LATE)}"


def _of_further(page: Page, event: Event) -> Iterator[str]:
    """Where the event is named again: a headline's news is told in the first sentences of the text."""
    yield from {f"again in {_place(page, each)}" for each in event.further}


def _of_word(event: Event) -> Iterator[str]:
    trigger = event.trigger
    yield f"rule={trigger.rule}"
    if trigger.type in _SAID:
        yield f"type={trigger.type}"
        yield f"type={trigger.type}:{trigger.form}"


def _of_parts(event: Event) -> Iterator[str]:
    """Whether somebody takes part, and whether with a name; whether it has a date and a place."""
    named = any(part.phrase.referent.entity >= 0 for part in event.parts)
    yield "parts=named" if named else "parts=some" if event.parts else "parts=none"
    if event.time is not None:
        yield "dated"
    if event.places:
        yield "placed"


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


@cache
def _weights() -> Mapping[str, float]:
    return {feature: float(weight) for feature, weight in rows(__package__, "main_event.tsv")}


def score(found: Iterable[str]) -> float:
    """How much speaks for an event."""
    weights = _weights()
    return sum([weights.get(each, 0.0) for each in found])

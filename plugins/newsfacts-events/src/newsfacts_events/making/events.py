"""The events of a document, each with all that is told of it."""

from __future__ import annotations

from newsfacts_events.circumstances import Places, quantities_of, time_of
from newsfacts_events.making.event import Event
from newsfacts_events.making.joining import joined
from newsfacts_events.making.particular import is_particular
from newsfacts_events.making.rulings import type_by
from newsfacts_events.making.status import status_of
from newsfacts_events.participants import parts_of
from newsfacts_events.reading import Page
from newsfacts_events.triggers import Trigger, find_triggers
from newsfacts_events.wording import Told, likelihood


def events_of(page: Page) -> list[Event]:
    """All events that a document tells, its reports left aside."""
    numbers = range(len(page.document.sentences))
    triggers = [each for number in numbers for each in find_triggers(page, number)]
    places = Places(page, triggers)
    told = (event_of(page, each, places) for each in triggers)
    return joined([each for each in told if each is not None])


def told_with(page: Page, trigger: Trigger) -> Told | None:
    """What is told with a trigger; ``None`` if it tells no particular event.

    The trigger gets these parts, and the type that they tell. Models are trained and asked with what it is
    from here on.
    """
    parts, time = parts_of(page, trigger), time_of(page, trigger)
    if not is_particular(page, trigger, parts, time):
        return None
    type_ = type_by(page, trigger.type, parts)
    for each in trigger.all:
        each.type, each.parts = type_, parts
    return Told(parts, time, status_of(page, trigger))


def event_of(page: Page, trigger: Trigger, places: Places) -> Event | None:
    """One trigger with all that is told of it; ``None`` if it tells no particular event."""
    told = told_with(page, trigger)
    if told is None:
        return None
    for each in trigger.all:
        each.likely = likelihood(page, each, told)
    return Event(
        trigger=trigger,
        status=told.status,
        parts=told.parts,
        places=places.of(trigger),
        time=told.time,
        quantities=quantities_of(page, trigger, told.parts),
    )

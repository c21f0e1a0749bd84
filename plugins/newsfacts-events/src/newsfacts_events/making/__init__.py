"""From triggers to events: what is told of each, whether it took place, and which are one."""

from __future__ import annotations

from newsfacts_events.making.event import Event
from newsfacts_events.making.events import event_of, events_of, told_with
from newsfacts_events.making.joining import by_name
from newsfacts_events.making.rulings import type_by
from newsfacts_events.making.status import DENIED, HAPPENED, PLANNED, POSSIBLE, status_of

__all__ = [
    "DENIED",
    "HAPPENED",
    "PLANNED",
    "POSSIBLE",
    "Event",
    "by_name",
    "event_of",
    "events_of",
    "status_of",
    "told_with",
    "type_by",
]

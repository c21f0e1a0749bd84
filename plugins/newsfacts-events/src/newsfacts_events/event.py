"""An event in the making."""

from __future__ import annotations

import attrs

from newsfacts import DateFact
from newsfacts_events.phrases import Phrase
from newsfacts_events.roles import Part
from newsfacts_events.triggers import Trigger


@attrs.define(eq=False)
class Event:
    """One event: its first trigger, further ones, and what all of them tell.

    Args:
        trigger: The first trigger.
        status: Whether it took place.
        parts: The participants, in text order.
        places: The places, in text order.
        time: The date fact that dates it.
        quantities: The ids of the quantities that belong to it.
        further: Its further triggers.
        confidence: From 0 to 1.
        beside: The event that is told next.
    """

    trigger: Trigger
    status: str
    parts: list[Part]
    places: list[Phrase]
    time: DateFact | None
    quantities: tuple[str, ...] = ()
    further: list[Trigger] = attrs.field(factory=list)
    confidence: float = 0.5
    beside: list[Event] = attrs.field(factory=list)

    def parts_of(self, role: str) -> list[Phrase]:
        """The phrases of the participants of one role."""
        return [part.phrase for part in self.parts if part.role == role]

"""An event in the making."""

from __future__ import annotations

import attrs

from newsfacts import DateFact
from newsfacts_events.reading import Part, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording import probability


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
        type: The type that all triggers tell together: at first that of the first one, which keeps its own.
    """

    trigger: Trigger
    status: str
    parts: list[Part]
    places: list[Phrase]
    time: DateFact | None
    quantities: tuple[str, ...] = ()
    further: list[Trigger] = attrs.field(factory=list)
    type: str = attrs.field(
        init=False, default=attrs.Factory(lambda self: self.trigger.type, takes_self=True)
    )

    @property
    def confidence(self) -> float:
        """How often such an event is one: by the rule that found it, its words, its being named again."""
        return probability([self.trigger, *self.further])

    def parts_of(self, role: str) -> list[Phrase]:
        """The phrases of the participants of one role."""
        return [part.phrase for part in self.parts if part.role == role]

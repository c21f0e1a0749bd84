"""Which quantities belong to an event: how many died, how much was paid, by how much it rose."""

from __future__ import annotations

from newsfacts_events.circumstances.by_clause import in_clause
from newsfacts_events.reading import Page, Part
from newsfacts_events.triggers import Trigger

_MEASURED = frozenset({"change", "deal", "verdict", "award", "aid", "restriction"})
"""Types that quantities of the clause measure, whatever they count."""


def quantities_of(page: Page, trigger: Trigger, parts: list[Part]) -> tuple[str, ...]:
    """The ids of the quantities of an event: those of its participants, and those that measure it."""
    places = [place for place, _ in trigger.sentence.quantities]
    if not places:
        return ()
    counted = {place for place in places for part in parts if part.phrase.first <= place < part.phrase.last}
    if trigger.type in _MEASURED and not trigger.is_noun:
        counted.update(place for place in places if _measures(page, trigger, place))
    return tuple(id_ for place, id_ in trigger.sentence.quantities if place in counted)


def _measures(page: Page, trigger: Trigger, place: int) -> bool:
    """Whether a quantity stands after a verb in its clause, with no other verb between."""
    if place < trigger.index or not in_clause(trigger, place):
        return False
    return not any(page.words[each].is_finite for each in range(trigger.last, place))

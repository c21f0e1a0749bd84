"""Which triggers name one event."""

from __future__ import annotations

from newsfacts_events.event import Event

_ROOT = 5


def joined(events: list[Event]) -> list[Event]:
    """The events with those put together that are the same, in the order of their first triggers."""
    found: list[Event] = []
    for event in events:
        same = next((each for each in reversed(found) if _same(each, event)), None)
        if same is None:
            found.append(event)
        else:
            merge(same, event)
    return found


def root_of(lemma: str) -> str:
    """What a verb and its noun share, crudely."""
    return lemma.rpartition("-")[2][:_ROOT]


def _same(old: Event, new: Event) -> bool:
    if old.trigger.type != new.trigger.type:
        return False
    if old.status != new.status and "denied" in {old.status, new.status}:
        return False
    roots = {root_of(each.entry.lemma) for each in (old.trigger, *old.further)}
    if root_of(new.trigger.entry.lemma) not in roots:
        return False
    return compatible(old, new)


def compatible(old: Event, new: Event) -> bool:
    """Whether nothing that two triggers tell speaks against their naming one event."""
    if old.time is not None and new.time is not None and old.time.value != new.time.value:
        return False
    for role in ("agent", "patient"):
        mine = {part.phrase.entity for part in old.parts if part.role == role and part.phrase.entity >= 0}
        yours = {part.phrase.entity for part in new.parts if part.role == role and part.phrase.entity >= 0}
        if mine and yours and not mine & yours:
            return False
    return True


def merge(old: Event, new: Event) -> None:
    """Add a further trigger to an event, and what it tells that wasn't told."""
    old.further += [new.trigger, *new.further]
    roles = {part.role for part in old.parts}
    old.parts += [part for part in new.parts if part.role not in roles]
    old.places = old.places or new.places
    old.time = old.time or new.time

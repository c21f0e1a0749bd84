"""Which triggers name one event."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_events.making.event import Event
from newsfacts_events.reading import AGENT, Part, Phrase, can_act

_TOGETHER = frozenset({"meeting", "agreement"})
"""Types whose parties may be told one after the other."""

_LAST = 6
"""How many of the last events of one type and root an event is compared with."""


def joined(events: list[Event]) -> list[Event]:
    """The events with those put together that are the same, in the order of their first triggers."""
    found: list[Event] = []
    alike: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        known = alike.setdefault((event.type, event.trigger.entry.root), [])
        same = next((each for each in reversed(known[-_LAST:]) if _same(each, event)), None)
        if same is None:
            found.append(event)
            known.append(event)
        else:
            merge(same, event)
    return found


def _same(old: Event, new: Event) -> bool:
    if old.status != new.status and "denied" in {old.status, new.status}:
        return False
    return compatible(old, new)


def compatible(old: Event, new: Event) -> bool:
    """Whether nothing that two triggers tell speaks against their naming one event."""
    if _number(old) != _number(new) and old.trigger.is_noun and new.trigger.is_noun:
        return False
    if old.time is not None and new.time is not None and old.time.value != new.time.value:
        return False
    return all(_share(old.parts_of(role), new.parts_of(role)) for role in ("agent", "patient"))


def _number(event: Event) -> str:
    phrase = event.trigger.phrase
    return phrase.number if phrase is not None else ""


def _share(old: list[Phrase], new: list[Phrase]) -> bool:
    """Whether two sets of phrases can mean the same: one is empty, or one of each names the same."""
    if not old or not new or any(each.pronoun for each in (*old, *new)):
        return True
    return any(_means(one, other) for one in old for other in new)


def _means(one: Phrase, other: Phrase) -> bool:
    if one.referent.entity >= 0 and one.referent.entity == other.referent.entity:
        return True
    if one.referent.entity >= 0 and other.referent.entity >= 0:
        return False
    if (_is_group(one) and other.referent.kind == "person") or (
        _is_group(other) and one.referent.kind == "person"
    ):
        return True
    return one.lemma == other.lemma or (
        one.animate and other.animate and one.number == other.number == "sing"
    )


def _is_new(event: Event, part: Part) -> bool:
    """Whether a part is a named party that the event does not have yet."""
    entity = part.phrase.referent.entity
    return entity >= 0 and all(each.phrase.referent.entity != entity for each in event.parts)


def _is_group(phrase: Phrase) -> bool:
    """Whether it means several people without naming them: *чиновники*."""
    return phrase.referent.entity < 0 and phrase.animate and phrase.number == "plur"


def by_name(part: Part, others: Sequence[Part]) -> Phrase:
    """Whom others name in the same role, where a part has no name: *экс-мэр*, *Иван Белкин*."""
    phrase = part.phrase.referent
    if phrase.entity >= 0 or phrase.number == "plur" or not phrase.animate:
        return part.phrase
    same = [each.phrase for each in others if each.role == part.role]
    return same[0] if len(same) == 1 and same[0].referent.kind == "person" else part.phrase


def merge(old: Event, new: Event) -> None:
    """Add a further trigger to an event, and what it tells that wasn't told."""
    old.further += [new.trigger, *new.further]
    old.parts = [Part(each.role, by_name(each, new.parts)) for each in old.parts]
    roles = {part.role for part in old.parts}
    together = old.type in _TOGETHER
    further = [part for part in new.parts if part.role not in roles or (together and _is_new(old, part))]
    old.parts += [part for part in further if part.role != AGENT or can_act(part.phrase)]
    old.places = old.places or new.places
    old.time = old.time or new.time
    old.quantities = old.quantities or new.quantities

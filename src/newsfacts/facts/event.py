"""Events: what happened, with who took part, where, when and how sure the text is of it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from newsfacts.facts.base import Fact, check_unit
from newsfacts.span import Span


class EventType(StrEnum):
    """The types that the events plugin gives by itself; a plugin's own may have any other name.

    The events plugin maps each to PLOVER, ACE and IPTC Media Topics.
    """

    DEATH = "death"
    INJURY = "injury"
    ATTACK = "attack"
    ACCIDENT = "accident"
    PROTEST = "protest"
    ARREST = "arrest"
    RELEASE = "release"
    INVESTIGATION = "investigation"
    CHARGE = "charge"
    VERDICT = "verdict"
    APPOINTMENT = "appointment"
    DEPARTURE = "departure"
    ELECTION = "election"
    MEETING = "meeting"
    AGREEMENT = "agreement"
    DECISION = "decision"
    RESTRICTION = "restriction"
    LAUNCH = "launch"
    END = "end"
    DEAL = "deal"
    CHANGE = "change"
    CONTEST = "contest"
    AWARD = "award"
    MOVEMENT = "movement"
    AID = "aid"
    CEREMONY = "ceremony"
    SPEECH = "speech"
    OTHER = "other"


class EventStatus(StrEnum):
    """Whether it took place, as the text has it."""

    HAPPENED = "happened"
    """It took place, or goes on."""
    PLANNED = "planned"
    """Somebody has decided or scheduled it."""
    POSSIBLE = "possible"
    """It may come: a forecast, a proposal, a demand, a condition."""
    ALLEGED = "alleged"
    """It is told as an accusation or a suspicion."""
    DENIED = "denied"
    """It is said not to have happened, or not to be going to."""


class ParticipantRole(StrEnum):
    """What a participant has to do with the event."""

    AGENT = "agent"
    """Who does it or brings it about; each party of a meeting, an agreement, a contest."""
    PATIENT = "patient"
    """To whom or to what it happens."""
    RECIPIENT = "recipient"
    """To whom something is given, sold or said."""


@attrs.frozen(kw_only=True)
class Participant:
    """Who or what takes part in an event.

    Args:
        role: What it has to do with the event.
        span: Where this text names it, nearest to the trigger; of a pronoun, the mention it stands for.
        name: The entity's name, or for a mere description its own words, in the nominative.
        entity_id: The id of the person, organisation or place in the same sheet; ``None`` for a mere
            description.
        confidence: From 0 to 1, how likely it is right, role and all; ``None`` where that isn't told.
    """

    role: ParticipantRole = attrs.field(converter=ParticipantRole)
    span: Span
    name: str
    entity_id: str | None = None
    confidence: float | None = attrs.field(default=None, validator=attrs.validators.optional(check_unit))


@attrs.frozen(kw_only=True)
class EventPlace:
    """Where an event takes place.

    Args:
        span: Where this text names it.
        name: In the nominative.
        entity_id: The id of the place in the same sheet; ``None`` for a mere description.
    """

    span: Span
    name: str
    entity_id: str | None = None


@attrs.frozen(kw_only=True)
class EventTime:
    """When an event takes place.

    Args:
        span: The span of the date fact in the same sheet that says so.
        value: The value of that fact; ``None`` if it has none.
    """

    span: Span
    value: str | None = None


@attrs.frozen(kw_only=True)
class EventMention:
    """One place of the text that names an event.

    Args:
        span: The trigger, as a rule one word: *подписал*, *войны*.
        phrase: The trigger with the words that say what happened: *подписал закон*, *Второй мировой войны*.
        confidence: How often people mark just such a phrase as an event; ``None`` if that is not told.
    """

    span: Span
    phrase: Span
    confidence: float | None = None


def _name(type_: str) -> str:
    """A type by its name, as which an :class:`EventType` is written, too.

    Raises:
        TypeError: If it is no string.
    """
    if not isinstance(type_, str):
        msg = f"the type of an event is a name, not {type_!r}"
        raise TypeError(msg)
    return str(type_)


@attrs.frozen(kw_only=True)
class EventFact(Fact):
    """One event of the article. The fact's own span is its first trigger.

    Args:
        id: Unique in one sheet, and the same for the same input: ``event-1``.
        type: One of :class:`EventType`, or whatever ``newsfacts_classify_event`` answered.
        status: Whether it took place, as the text has it.
        same_as: The further triggers, words of the text that name the same event, in text order.
        participants: Who takes part, in text order.
        places: Where.
        time: When; ``None`` if the text does not date it.
        quantities: The ids of the quantity facts that belong to it: how many died, how much was paid.
        reported_in: The span of the quotation in which it stands; ``None`` if the article tells it itself.
        main: Whether it is what the article was written for; one event of a sheet is.
        mentions: Each of its triggers again, with the words that complete it; behind a verb also the noun
            that names the event beside it (*ушёл в* **отставку**). Empty if nobody tells.

    Raises:
        TypeError: If *type* is no string.
    """

    kind: ClassVar[str] = "event"
    plural: ClassVar[str] = "events"

    id: str
    type: str = attrs.field(default=EventType.OTHER.value, converter=_name)
    status: EventStatus = attrs.field(default=EventStatus.HAPPENED, converter=EventStatus)
    same_as: tuple[Span, ...] = ()
    participants: tuple[Participant, ...] = ()
    places: tuple[EventPlace, ...] = ()
    time: EventTime | None = None
    quantities: tuple[str, ...] = ()
    reported_in: Span | None = None
    main: bool = False
    mentions: tuple[EventMention, ...] = ()

    @property
    def triggers(self) -> tuple[Span, ...]:
        """Every word of the text that names it, the first one first."""
        return (self.span, *self.same_as)

    def of_role(self, role: ParticipantRole | str) -> tuple[Participant, ...]:
        """The participants of one role, in text order."""
        return tuple(each for each in self.participants if each.role == role)

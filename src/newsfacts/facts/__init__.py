"""The fact types of the core, one idea a module."""

from newsfacts.facts.addition import Addition, MentionFact, PostFact
from newsfacts.facts.base import Fact, Provenance, text_order
from newsfacts.facts.date import DateFact, Modifier, TemporalValue, TimexType
from newsfacts.facts.entity import (
    EntityFact,
    Mention,
    MentionType,
    OrganizationFact,
    PersonFact,
    PlaceFact,
    PlaceType,
    Post,
)
from newsfacts.facts.event import (
    EventFact,
    EventMention,
    EventPlace,
    EventStatus,
    EventTime,
    EventType,
    Participant,
    ParticipantRole,
)
from newsfacts.facts.name import EntityType, Gender, NameFact, NormalizedName, PersonName
from newsfacts.facts.quantity import QuantityFact, QuantityType
from newsfacts.facts.quote import QuoteFact, QuoteType, Speaker
from newsfacts.facts.unknown import UnknownFact

CORE_FACT_TYPES: tuple[type[Fact], ...] = (
    DateFact,
    NameFact,
    PersonFact,
    OrganizationFact,
    PlaceFact,
    PostFact,
    MentionFact,
    QuoteFact,
    QuantityFact,
    EventFact,
)

__all__ = [
    "CORE_FACT_TYPES",
    "Addition",
    "DateFact",
    "EntityFact",
    "EntityType",
    "EventFact",
    "EventMention",
    "EventPlace",
    "EventStatus",
    "EventTime",
    "EventType",
    "Fact",
    "Gender",
    "Mention",
    "MentionFact",
    "MentionType",
    "Modifier",
    "NameFact",
    "NormalizedName",
    "OrganizationFact",
    "Participant",
    "ParticipantRole",
    "PersonFact",
    "PersonName",
    "PlaceFact",
    "PlaceType",
    "Post",
    "PostFact",
    "Provenance",
    "QuantityFact",
    "QuantityType",
    "QuoteFact",
    "QuoteType",
    "Speaker",
    "TemporalValue",
    "TimexType",
    "UnknownFact",
    "text_order",
]

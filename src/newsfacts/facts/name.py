"""Names: one mention of a person, an organisation or a place."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from newsfacts.facts.base import Fact


class EntityType(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    EVENT = "event"
    PRODUCT = "product"


class Gender(StrEnum):
    """The grammatical gender of a person's name."""

    MALE = "m"
    FEMALE = "f"


@attrs.frozen(kw_only=True)
class PersonName:
    """A person's name in the nominative, taken apart. Absent parts are ``None``.

    Args:
        given: Given name, or its initial with the full stop.
        patronymic: Patronymic, or its initial with the full stop.
        surname: Surname with its particles (*де Голль*); a mononym stands here too.
        gender: Grammatical gender.
    """

    given: str | None = None
    patronymic: str | None = None
    surname: str | None = None
    gender: Gender | None = attrs.field(default=None, converter=attrs.converters.optional(Gender))

    def __str__(self) -> str:
        return " ".join(part for part in (self.given, self.patronymic, self.surname) if part)


@attrs.frozen(kw_only=True)
class NormalizedName:
    """The base form of one mention: the answer of ``newsfacts_normalize_name``.

    Args:
        nominative: The mention's words in the nominative case, in their order.
        person: The parts, when the mention names a person.
    """

    nominative: str
    person: PersonName | None = None


@attrs.frozen(kw_only=True)
class NameFact(Fact):
    """One mention as a recogniser found it; entities are built from these.

    Args:
        entity_type: What it names.
        nominative: Its base form, where the recogniser knows it.
        person: Its parts, where the recogniser knows them.
    """

    kind: ClassVar[str] = "name"
    plural: ClassVar[str] = "names"

    entity_type: EntityType = attrs.field(converter=EntityType)
    nominative: str | None = None
    person: PersonName | None = None

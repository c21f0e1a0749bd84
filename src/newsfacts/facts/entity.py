"""Entities of one article: people, organisations and places with all their mentions."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from newsfacts.facts.base import Fact
from newsfacts.facts.name import Gender, PersonName
from newsfacts.span import Span


class MentionType(StrEnum):
    """How a mention refers to its entity (the ACE distinction of NAM, NOM and PRO)."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOMINAL = "pronominal"


@attrs.frozen(kw_only=True)
class Mention:
    """One place of the text that refers to an entity.

    Args:
        span: Where it stands.
        type: By name, by a description (*американский чиновник*) or by a pronoun.
        nominative: This mention's own words in the nominative: *Трампа* gives *Трамп*.
        rule: The name of the rule that says whom it means. Not part of equality.
    """

    span: Span
    type: MentionType = attrs.field(default=MentionType.NAMED, converter=MentionType)
    nominative: str | None = None
    rule: str = attrs.field(default="", eq=False)


@attrs.frozen(kw_only=True)
class Post:
    """A post as its holder's :class:`newsfacts.PersonFact` shows it; made of a :class:`newsfacts.PostFact`.

    Args:
        span: Where it stands, the organisation included.
        title: The post in the nominative, without the organisation.
        organization: The organisation or country of the post, in the nominative.
        organization_id: The id of that organisation's or place's entity in the same sheet.
        rule: The name of the rule that attached it. Not part of equality.
    """

    span: Span
    title: str
    organization: str | None = None
    organization_id: str | None = None
    rule: str = attrs.field(default="", eq=False)


@attrs.frozen(kw_only=True)
class EntityFact(Fact):
    """What the three entity kinds share. The fact's own span is that of its first mention by name.

    Args:
        id: Unique in one sheet, and the same for the same input: ``person-1``.
        name: The canonical name in the nominative: the fullest that the article allows.
        aliases: Other nominative forms by which the article names it, in text order.
        mentions: Every mention, in text order, those of a :class:`newsfacts.MentionFact` included.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@attrs.frozen(kw_only=True)
class PersonFact(EntityFact):
    """A named individual.

    Args:
        given: Given name, or its initial with the full stop.
        patronymic: Patronymic, or its initial with the full stop.
        surname: Surname with its particles; a mononym stands here too.
        gender: Grammatical gender.
        posts: Posts in text order, those of a :class:`newsfacts.PostFact` included.
    """

    kind: ClassVar[str] = "person"
    plural: ClassVar[str] = "people"

    given: str | None = None
    patronymic: str | None = None
    surname: str | None = None
    gender: Gender | None = attrs.field(default=None, converter=attrs.converters.optional(Gender))
    posts: tuple[Post, ...] = ()

    @property
    def parts(self) -> PersonName:
        """The name's parts as one value."""
        return PersonName(
            given=self.given, patronymic=self.patronymic, surname=self.surname, gender=self.gender
        )


@attrs.frozen(kw_only=True)
class OrganizationFact(EntityFact):
    """An organisation: state body, company, party, publisher, team."""

    kind: ClassVar[str] = "organization"
    plural: ClassVar[str] = "organizations"


class PlaceType(StrEnum):
    """What sort of place, as far as it is known."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    FACILITY = "facility"
    """Something built: a street, square, bridge, station, building."""
    OTHER = "other"


@attrs.frozen(kw_only=True)
class PlaceFact(EntityFact):
    """A place with a name of its own.

    Args:
        place_type: Country, region, city, something built or other; ``None`` when unknown.
    """

    kind: ClassVar[str] = "place"
    plural: ClassVar[str] = "places"

    place_type: PlaceType | None = attrs.field(default=None, converter=attrs.converters.optional(PlaceType))

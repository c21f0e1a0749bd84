"""What a temporal expression says, before it is known which day it means."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from operator import attrgetter
from typing import Any

import attrs
from newsfacts_russian.records import record

from newsfacts import Modifier

Amounts = tuple[tuple[str, float | None], ...]
"""Units with their numbers, ``(("Y", 1.0), ("M", 6.0))``; ``None`` for *несколько*."""


class Anchor(Enum):
    """What a shift counts from."""

    SPEECH = "speech"
    """The publication day: *вчера*, *два года назад*."""
    TEXT = "text"
    """The date last spoken of: *в тот же день*, *годом ранее*."""
    EITHER = "either"
    """One or the other, as the tense tells: *через два года*."""
    STORY = "story"
    """The publication day, unless the story is of another time: *накануне*, *в следующем году*."""


@record
class Shift:
    """So much before or after an anchor; without amounts, the anchor's own unit.

    With a sign and no amounts, the year that comes or has just begun: *в новом году*.

    Args:
        unit: The unit that the result is as precise as.
        amounts: What is counted; ``None`` numbers are unknown.
        sign: -1 for the past, 1 for the future, 0 for the anchor itself.
        anchor: What it is counted from.
        base: What it is counted from where the words go on to say it: *за два дня до 9 мая*.
        many: See :class:`Duration`.
        edge: Which part of the unit is told: START, MID, END, or RESULT of what is over.
        of_event: It is counted from something that happens: *через 30 дней после аварии*.
    """

    unit: str
    amounts: Amounts
    sign: int
    anchor: Anchor
    base: Moment | None = None
    many: bool = False
    of_event: bool = False
    edge: str = ""


@record(eq=True, kw_only=True)
class Moment:
    """A place on the calendar or the clock, as far as the words tell it.

    *order* says which of several: the last but one (-2), the previous (-1), this (0) or the next (1)
    May or Friday.
    *months* is the number of the first months of the year that are meant; *nth* tells which
    of a month's days or Fridays, -1 its last. *hour* may be 24, the end of its day; *zone* is an
    offset (``+03:00``) or the name of a time zone; *feast* is one of :mod:`newsfacts_dates.feasts`.
    """

    century: int | None = None
    decade: int | None = None
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    months: int | None = None
    week: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekend: bool | None = None
    nth: int | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    feast: str | None = None
    shift: Shift | None = None
    order: int | None = None

    @classmethod
    def of_day(cls, day: dt.date, **fields: Any) -> Moment:
        """A day of the calendar, with what else the words tell of it."""
        return cls(year=day.year, month=day.month, day=day.day, **fields)

    def given(self) -> dict[str, Any]:
        """The fields that the words tell."""
        return {name: value for name, value in zip(FIELDS, _values(self), strict=True) if value is not None}


FIELDS = tuple(field.name for field in attrs.fields(Moment))
_values = attrgetter(*FIELDS)
CLOCK = frozenset({"part", "hour", "minute", "second", "zone"})
UNITS = ("Y", "M", "W", "D", "H", "MIN", "S")
"""The units that durations are counted in, the largest first."""
WORKING = "BD"
"""The unit of shifts by working days."""
CLOCK_UNITS = frozenset({"H", "MIN", "S"})


@record
class Duration:
    """A length of time: *два с половиной часа*.

    Args:
        amounts: What is counted.
        many: The number is unknown and no small one: *сотни лет*.
        working: Working days are counted.
        toward: -1 if it ends with the publication (*последние*), 1 if it begins there (*ближайшие*).
    """

    amounts: Amounts
    many: bool = False
    toward: int = 0
    working: bool = False


@record
class DurationRange:
    """A length between two: *от трёх до шести лет*."""

    least: Duration
    most: Duration


@record
class Repetition:
    """Something that comes again: *ежегодно*, *по понедельникам*; the period in ISO 8601."""

    period: str


@record
class Interval:
    """From one place on the calendar to another: *с 30 ноября по 1 декабря*."""

    begin: Moment
    end: Moment


class Family(Enum):
    """What a bare number may count along the calendar: the days of a month, the hours of a day."""

    DAY = "day"
    HOUR = "hour"
    QUARTER = "quarter"
    HALF = "half"
    CENTURY = "century"


@record
class Number:
    """A number that a neighbour tells the unit of: the *12* of *12 и 13 мая*, *с пятого по седьмое мая*.

    Args:
        value: The number.
        families: What such a number can count: *пять* counts hours, *пятого* days.
        end: The last one, of a range within a list: *4–6 и 12–14 июня*.
    """

    value: int
    families: frozenset[Family]
    end: int | None = None


class Trait(Enum):
    """What a rule's fragments are to their neighbours."""

    EACH = "each"
    """*каждого месяца*: what it is said of comes again."""
    EVE = "eve"
    """*накануне*, *в канун*: the day before what follows."""
    HALF = "half"
    """*первой половине*: of what follows."""
    ADJECTIVE = "adjective"
    """*июньский*: agrees with a noun, and has no edges."""
    OFFSET = "offset"
    """*через два года*: counted from something."""
    LAST = "last"
    """*последние пять дней*: up to the publication, or of what follows."""
    FIRST = "first"
    """*первые пять дней*: of what follows."""
    NEXT = "next"
    """*ближайшие пять дней*: from the publication on."""


Expression = Moment | Duration | DurationRange | Repetition | Interval | Number


@record(kw_only=True)
class Fragment:
    """An expression and the lexemes ``[first, last)`` that say it.

    Args:
        first: Index of the first lexeme.
        last: One past the index of the last.
        expression: What they say.
        rule: The name of the rule that read them.
        modifier: How the value is to be taken.
        weak: It is no temporal expression unless a neighbour says so: the *12* of *12 и 13 мая*.
        open: It needs what follows: *ночь на*.
        traits: What it is to its neighbours.
    """

    first: int
    last: int
    expression: Expression
    rule: str
    modifier: Modifier | None = None
    weak: bool = False
    open: bool = False
    traits: frozenset[Trait] = frozenset()

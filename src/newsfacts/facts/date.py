"""Temporal expressions, after TIMEX3 (ISO 24617-1, TimeML)."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import ClassVar

import attrs

from newsfacts.facts.base import Fact
from newsfacts.span import Span


class TimexType(StrEnum):
    """The four TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Modifier(StrEnum):
    """The TIMEX3 ``mod`` values in use."""

    APPROX = "APPROX"
    START = "START"
    MID = "MID"
    END = "END"
    MORE_THAN = "MORE_THAN"
    LESS_THAN = "LESS_THAN"


@attrs.frozen(kw_only=True)
class TemporalValue:
    """What a temporal expression means.

    Args:
        type: DATE (a day or longer), TIME (within a day), DURATION or SET (a repetition).
        value: ISO 8601 with the TIMEX3 additions: ``2025-12-28``, ``2026-01``, ``199X``,
            ``2025-W52``, ``2025-Q4``, ``2025-SU``, ``2025-12-28TMO``, ``PT2H30M``, or an
            interval ``a/b``. Digits that nothing in the article tells are ``X``:
            ``XXXX-12-28``. ``None`` when no part of it can be told.
        modifier: How the value is to be taken, as in *начале 2010 года* (START).
        earliest: The first calendar day it can mean; ``None`` if unknown, or no day at all.
        latest: The last calendar day it can mean.
    """

    type: TimexType = attrs.field(converter=TimexType)
    value: str | None = None
    modifier: Modifier | None = attrs.field(default=None, converter=attrs.converters.optional(Modifier))
    earliest: dt.date | None = None
    latest: dt.date | None = None


@attrs.frozen(kw_only=True)
class DateFact(Fact):
    """One temporal expression of the text, with what it means.

    The fields *type*, *value*, *modifier*, *earliest* and *latest* are those of
    :class:`TemporalValue`.

    Args:
        unresolved: Why :attr:`value` is incomplete, in a sentence; ``None`` when it is resolved.
        anchor: The other expression of the text that this one was resolved against;
            ``None`` when that was the publication date, or when nothing was needed.
    """

    kind: ClassVar[str] = "date"
    plural: ClassVar[str] = "dates"

    type: TimexType = attrs.field(converter=TimexType)
    value: str | None = None
    modifier: Modifier | None = attrs.field(default=None, converter=attrs.converters.optional(Modifier))
    earliest: dt.date | None = None
    latest: dt.date | None = None
    unresolved: str | None = None
    anchor: Span | None = None

"""Quantities: how much, how many, how old."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import ClassVar

import attrs

from newsfacts.facts.base import Fact
from newsfacts.facts.date import Modifier
from newsfacts.span import Span


class QuantityType(StrEnum):
    """What is told of the number."""

    MONEY = "MONEY"
    """A sum; the unit is an ISO 4217 code."""
    PERCENT = "PERCENT"
    """A share or a change of one: ``%``, ``pp`` (percentage points), ``bp`` (basis points)."""
    COUNT = "COUNT"
    """So many of something; no unit."""
    MEASURE = "MEASURE"
    """So much; the unit is a UCUM code."""
    FACTOR = "FACTOR"
    """So many times as much; no unit."""
    AGE = "AGE"
    """How old somebody is: ``a`` (years), ``mo``, ``wk``, ``d``."""


def exact(number: Decimal | int | str) -> Decimal:
    """A decimal number without exponent and without zeros that say nothing: ``1.20E+3`` gives ``1200``.

    Raises:
        TypeError: If it is a float, which can't hold most decimal fractions.
        ValueError: If it is no finite number.
    """
    if isinstance(number, float):
        msg = f"a quantity is exact: {number!r} must be a Decimal, an int or a string"
        raise TypeError(msg)
    try:
        value = Decimal(number)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        msg = f"no finite number: {number!r}"
        raise ValueError(msg)
    plain = format(value, "f")
    return Decimal(plain.rstrip("0").rstrip(".") if "." in plain else plain)


@attrs.frozen(kw_only=True)
class QuantityFact(Fact):
    """One quantity of the text. Numbers are exact decimals, multipliers such as *млн* worked in.

    Args:
        id: Unique in one sheet, and the same for the same input: ``quantity-1``.
        type: Money, percentage, count, measure, factor or age.
        value: The number; ``None`` for a range, and where the text gives none (*десятки*, *сотни*).
        low: The lower end of a range, itself included; given together with *high*.
        high: The upper end of a range, itself included.
        unit: An ISO 4217 code for money (``RUB``), a UCUM code for measures and ages (``km``, ``a``),
            ``%``, ``pp`` or ``bp``; a unit without a code keeps its own word;
            ``None`` for counts and factors.
        modifier: How the number is to be taken: APPROX, MORE_THAN or LESS_THAN, as for dates.
        of: What is counted, a noun with its adjectives in the nominative singular, or
            whose age it is: a name or noun in the nominative. ``None`` if nothing is named.
        of_span: Where the text names it.
        of_id: The id of the person, in the same sheet, whose age it is.

    Raises:
        TypeError: If a number is a float.
        ValueError: If a number is not finite, if a range lacks an end, or if it stands beside a value.
    """

    kind: ClassVar[str] = "quantity"
    plural: ClassVar[str] = "quantities"

    id: str
    type: QuantityType = attrs.field(converter=QuantityType)
    value: Decimal | None = attrs.field(default=None, converter=attrs.converters.optional(exact))
    low: Decimal | None = attrs.field(default=None, converter=attrs.converters.optional(exact))
    high: Decimal | None = attrs.field(default=None, converter=attrs.converters.optional(exact))
    unit: str | None = None
    modifier: Modifier | None = attrs.field(default=None, converter=attrs.converters.optional(Modifier))
    of: str | None = None
    of_span: Span | None = None
    of_id: str | None = None

    def __attrs_post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            msg = "a range has both ends: give low and high"
            raise ValueError(msg)
        if self.value is not None and self.low is not None:
            msg = "a quantity has a value or a range, not both"
            raise ValueError(msg)

    @property
    def amount(self) -> str:
        """The number as text: ``2.5``, ``40..45`` for a range, empty if the text gives none."""
        if self.low is not None:
            return f"{self.low:f}..{self.high:f}"
        return "" if self.value is None else f"{self.value:f}"

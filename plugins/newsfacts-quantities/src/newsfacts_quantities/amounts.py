"""An amount: a number with what it measures or counts, on the way to a fact."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
from newsfacts_russian.records import record

from newsfacts import Modifier, QuantityType
from newsfacts_quantities.number import Number


@record(kw_only=True)
class Amount:
    """A number of a sentence, and what the words around it tell.

    Args:
        number: The number.
        first: Index of the first token that belongs to the quantity.
        last: One past the last.
        type: What it is; ``None`` for a bare number.
        unit: Its unit, where it has one.
        of: What is counted, or whose age it is.
        of_at: Index of the token that names it.
        of_id: The id of the person whose age it is.
        modifier: How the number is to be taken.
        rule: The rule that told.
        shares: Whether its unit, or its noun, is that of the amount behind it in a list: *10, 20 и 30 %*.
        changes: Whether it is one end of a change, so that *до* before it tells no bound: *с 10 до 12 %*.
    """

    number: Number
    first: int
    last: int
    type: QuantityType | None = None
    unit: str | None = None
    of: str | None = None
    of_at: int | None = None
    of_id: str | None = None
    modifier: Modifier | None = None
    rule: str = ""
    shares: bool = False
    changes: bool = False

    @classmethod
    def bare(cls, number: Number) -> Amount:
        """The number alone."""
        modifier = Modifier.MORE_THAN if number.more else Modifier.APPROX if number.about else None
        return cls(number=number, first=number.first, last=number.last, modifier=modifier)

    def told(self, type_: QuantityType, rule: str, **fields: Any) -> Amount:
        """The amount with its type and what else is known of it."""
        return attrs.evolve(self, type=type_, rule=rule, **fields)

    def like(self, other: Amount, rule: str) -> Amount:
        """The number with the unit, and what is counted, of another amount."""
        return attrs.evolve(
            self,
            type=other.type,
            unit=other.unit,
            of=other.of,
            of_at=other.of_at,
            of_id=other.of_id,
            rule=rule,
        )

    def times(self, factor: Decimal) -> Amount:
        """The amount with its number multiplied."""
        return attrs.evolve(self, number=self.number.times(factor))

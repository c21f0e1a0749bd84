"""What the smaller unit behind a greater one adds: *3 кг 400 г*, *38 рублей 50 копеек*."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import attrs

from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Composing

Worth = Callable[[Amount, Amount], Decimal | None]
"""What a smaller amount is in the unit of the greater one before it; ``None`` if it is no part of that."""

_PARTS = {
    ("km", "m"): Decimal("0.001"),
    ("m", "cm"): Decimal("0.01"),
    ("cm", "mm"): Decimal("0.1"),
    ("t", "kg"): Decimal("0.001"),
    ("kg", "g"): Decimal("0.001"),
}
"""A unit, one that parts it, and what this is of it."""


def added(line: Line, amounts: list[Amount], rule: str, worth: Worth) -> list[Amount]:
    """The amounts, those of a greater and a smaller unit right behind it as one."""
    made: list[Amount] = []
    for amount in amounts:
        before = made[-1] if made else None
        more = worth(before, amount) if before and _adjoins(line, before, amount) else None
        if before is None or more is None:
            made.append(amount)
            continue
        total = (before.number.low or Decimal(0)) + more
        number = attrs.evolve(before.number, low=total, last=amount.number.last)
        made[-1] = attrs.evolve(before, number=number, last=amount.last, rule=rule)
    return made


def _adjoins(line: Line, before: Amount, amount: Amount) -> bool:
    gap = amount.first - before.last
    return gap == 0 or (gap == 1 and line.word(before.last) == "и")


def _part(before: Amount, amount: Amount) -> Decimal | None:
    """What a part of a unit of measure adds: less than one of the whole, and neither is a range."""
    share = _PARTS.get((before.unit or "", amount.unit or ""))
    whole, part = before.number, amount.number
    if share is None or whole.low is None or part.low is None or whole.high or part.high or whole.low % 1:
        return None
    return part.low * share if 0 < part.low * share < 1 else None


SMALLER_UNIT = Composing(
    name="smaller-unit",
    examples=(
        "Девочка весит [3 кг 400 г|MEASURE 3.4 kg], рост отца — [1 м 92 см|MEASURE 1.92 m].",
        "Прыгнул на [два метра пять сантиметров|MEASURE 2.05 m].",
    ),
    quiet=("Отрезали кусок в 3 метра, потом 50 сантиметров.", "Метр и сантиметр рядом."),
    compose=lambda line, amounts: added(line, amounts, "smaller-unit", _part),
)

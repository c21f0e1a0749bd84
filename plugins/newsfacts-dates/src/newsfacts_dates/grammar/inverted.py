"""Lengths whose number follows the unit, and is not exact then: *лет двадцать*, *недели через две*."""

from __future__ import annotations

from newsfacts import Modifier
from newsfacts_dates.affixes import offset
from newsfacts_dates.expressions import Anchor, Duration, Expression
from newsfacts_dates.grammar.ages import is_age
from newsfacts_dates.grammar.durations import amounts
from newsfacts_dates.grammar.rule import Parts, Rule, Said

_MANY = frozenset({"лет", "дней", "минут", "часов", "месяцев", "недель", "секунд"})
_FEW = frozenset({"года", "дня", "минуты", "часа", "месяца", "недели", "секунды"})
_NUMBER = "n:( card.* card.*? | num.* | one.half )"


def _number(parts: Parts) -> float | None:
    """The number, if the unit has the form that it governs."""
    number, unit = parts.quantity("n"), parts.text("unit")
    if not number:
        return None
    return number if unit in (_FEW if 1 < number < 5 else _MANY) else None  # noqa: PLR2004


def _inverted(parts: Parts) -> Said | None:
    """*лет двадцать*, *года два назад*."""
    number = _number(parts)
    if number is None or is_age(parts):
        return None
    return Said(Duration(amounts(number, parts.value("unit"))), Modifier.APPROX)


def _offset(parts: Parts) -> Expression | Said | None:
    """*недели через две*, *минут через пять*."""
    number = _number(parts)
    if number is None:
        return None
    length = Duration(amounts(number, parts.value("unit")))
    return Said(offset(length, 1, Anchor.EITHER), Modifier.APPROX)


RULES = (
    Rule(
        name="duration-inverted",
        pattern=f"unit:unit.*.pl {_NUMBER}",
        build=_inverted,
        example="лет двадцать",
        not_after="num.*|nth.*|card.*|vague|rel*|this|that|pair",
        not_before="unit.*|percent|month|colon|filler",
    ),
    Rule(
        name="duration-inverted-ago",
        pattern=f"unit:unit.*.gen {_NUMBER}",
        build=_inverted,
        example="года два назад",
        before="ago|tomu",
        not_after="num.*|nth.*|card.*|vague|rel*|this|that|pair",
    ),
    Rule(
        name="offset-inverted-length",
        pattern=f"via unit:unit.*.pl|unit.*.gen {_NUMBER}",
        build=_offset,
        example="через недели две",
        not_before="unit.*|filler|percent",
    ),
    Rule(
        name="offset-inverted",
        pattern=f"unit:unit.*.pl|unit.*.gen via {_NUMBER}",
        build=_offset,
        example="недели через две",
        not_after="num.*|nth.*|card.*|vague|rel*|this|that|pair",
        not_before="unit.*|filler",
    ),
)

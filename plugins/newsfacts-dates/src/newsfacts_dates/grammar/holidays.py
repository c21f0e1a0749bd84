"""Holidays on a fixed day."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsfacts_russian.spelling import fold

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.builders import moment
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.lexicon import table

_LONGEST = 6
"""No name after *День* has more words."""


@cache
def _days() -> Mapping[tuple[str, ...], Moment]:
    """What follows *День* leads to the day."""
    found = {}
    for kind, value, name in table("holidays.tsv"):
        told = _fixed(value) if kind == "day" else Moment(feast=f"{kind} {value}")
        found[tuple(fold(name).split())] = told
    return found


def _fixed(value: str) -> Moment:
    month, day = value.split("-")
    return Moment(month=int(month), day=int(day))


def _day(parts: Parts) -> Said | None:
    """*День защитника Отечества*: the longest name that the list knows."""
    words = [parts.word(index) for index in range(parts.first + 1, parts.first + 1 + _LONGEST)]
    for count in range(_LONGEST, 0, -1):
        known = _days().get(tuple(words[:count]))
        if known is not None:
            last = parts.first + 1 + count
            return None if _is_of_others(parts, last) else Said(known, last=last)
    return None


def _is_of_others(parts: Parts, index: int) -> bool:
    """*День Победы над Японией*, *День флага Киргизии*: another day than the one listed."""
    if parts.word(index) == "над":
        return True
    return parts.reads(index, "Geox", "gent") and parts.word(index) not in {"россии", "рф"}


def _alone(parts: Parts) -> Moment:
    return _fixed(parts.value("name"))


RULES = (
    Rule(
        name="holiday",
        pattern="unit.day.acc|unit.day.gen|unit.day.loc|part.both @other",
        build=_day,
        examples=("В [День защитника Отечества|2011-02-23] был салют.",),
        quiet=("В день приезда был салют.",),
    ),
    Rule(
        name="new-year-night",
        pattern="holiday.adjective part.noun",
        build=moment(month=1, day=1, part="TNI"),
        examples=("В [новогоднюю ночь|2011-01-01TNI] был салют.",),
        quiet=("Новогодняя ёлка упала.",),
    ),
    Rule(
        name="holiday-name",
        pattern="name:holiday",
        build=_alone,
        examples=("На [Рождество|2011-01-07] выпал снег.",),
        quiet=("На рождение сына он приехал.",),
    ),
)

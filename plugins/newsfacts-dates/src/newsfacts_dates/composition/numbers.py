"""Numbers that take the unit of their neighbour: *пятого* of *с пятого по седьмое марта*."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsfacts_dates.expressions import Expression, Family, Fragment, Interval, Moment, Number

FINEST_FIRST = (
    *("second", "minute", "hour", "part", "day", "weekday", "week", "month"),
    *("season", "quarter", "half", "year", "decade", "century"),
)
_FAMILIES: Mapping[str, Family] = {
    "second": Family.HOUR,
    "minute": Family.HOUR,
    "hour": Family.HOUR,
    "day": Family.DAY,
    "quarter": Family.QUARTER,
    "half": Family.HALF,
    "century": Family.CENTURY,
}
_LAST = {Family.DAY: 31, Family.HOUR: 24, Family.QUARTER: 4, Family.HALF: 2, Family.CENTURY: 30}


def grain(moment: Moment) -> str:
    """The finest field that the words tell."""
    given = moment.given()
    return next((name for name in FINEST_FIRST if name in given), "")


def family(moment: Moment) -> Family | None:
    """What a number beside the moment counts, if it tells."""
    return _FAMILIES.get(grain(moment))


def as_moment(number: int, kind: Family) -> Moment | None:
    """The number as a place of its kind; ``None`` for one that the calendar does not have."""
    if not (kind is Family.HOUR or number) or number > _LAST[kind]:
        return None
    if kind is Family.HOUR:
        return Moment(hour=number, minute=0)
    told: dict[str, Any] = {kind.value: number - 1 if kind is Family.CENTURY else number}
    return Moment(**told)


def cast(expression: Expression, like: Moment) -> Moment | Interval | None:
    """A number, or a range of numbers, as what *like* is: a day, an hour, a century."""
    kind = family(like)
    if not isinstance(expression, Number) or kind is None or kind not in expression.families:
        return None
    begin = as_moment(expression.value, kind)
    if begin is None or expression.end is None:
        return begin
    end = as_moment(expression.end, kind)
    return None if end is None else Interval(begin, end)


def told(fragment: Fragment, like: Expression, *, last: bool = False) -> Fragment | None:
    """The fragment, a number among them as what its neighbour is; ``None`` if it can't be.

    Args:
        fragment: Any.
        like: What stands beside it.
        last: Whether an interval's end is the neighbour, and not its begin.
    """
    if not isinstance(fragment.expression, Number):
        return fragment
    if isinstance(like, Interval):
        like = like.end if last else like.begin
    found = cast(fragment.expression, like) if isinstance(like, Moment) else None
    return None if found is None else attrs.evolve(fragment, expression=found, weak=False)

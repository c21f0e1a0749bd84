"""The two ends of an interval, and the members of a list."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.composition.gaps import Joiner, is_gap, touching
from newsfacts_dates.composition.unions import unify
from newsfacts_dates.expressions import CLOCK, Fragment, Interval, Moment
from newsfacts_dates.lexing import Lexemes

_FINEST_FIRST = (
    *("minute", "hour", "part", "day", "weekday", "month"),
    *("season", "quarter", "half", "year", "decade", "century"),
)


def _interval(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*с 30 ноября по 1 декабря*, *между 2005 и 2008 годами*, *ноябре-декабре*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment) or right.open or left.open or right.weak:
        return None
    if is_gap(gap, "comma? by", "by open", "until"):
        if not lexemes.is_a(left.first - 1, "from|out"):
            return None
    elif is_gap(gap, "and"):
        if not (lexemes.is_a(left.first - 1, "between") and _same_grain(a, b)):
            return None
    elif not is_gap(gap, "dash") or not _same_grain(a, b):
        return None
    begin = _completed(a, b)
    return Fragment(
        first=left.first,
        last=right.last,
        expression=Interval(begin, b),
        rule="interval",
        modifier=left.modifier if left.modifier is Modifier.APPROX else None,
    )


def _same_grain(a: Moment, b: Moment) -> bool:
    """*май—июнь*, *завтра-послезавтра*."""
    if a.shift is not None and b.shift is not None:
        return set(a.given()) == set(b.given()) == {"shift"} and {a.shift.unit, b.shift.unit} == {"D"}
    return a.shift is None and b.shift is None and _grain(a) == _grain(b)


def _grain(moment: Moment) -> str:
    """The finest field that the words tell."""
    given = moment.given()
    return next((name for name in _FINEST_FIRST if name in given), "")


def _completed(a: Moment, b: Moment) -> Moment:
    """The first of two with the coarser fields that only the second tells."""
    coarse = ("century", "decade", "year", "month", "shift")
    if a.shift is not None or a.weekday is not None or a.order is not None:
        return a
    finest = _grain(a)
    wanted = coarse[: coarse.index("month")] if finest in {"month", "season", "quarter", "half"} else coarse
    if finest in {"year", "decade", "century", "weekday", ""}:
        return a
    missing = {
        name: getattr(b, name)
        for name in (*wanted, "shift")
        if getattr(a, name) is None and getattr(b, name) is not None
    }
    if finest in CLOCK:
        days = ("day", "weekday") if a.day is None and a.weekday is None else ()
        missing |= {name: getattr(b, name) for name in days if getattr(b, name) is not None}
    if "year" in missing and a.month is not None and b.month is not None and a.month > b.month:
        missing["year"] -= 1
    return attrs.evolve(a, **missing)


def _interval_of_day(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*ночью и утром* and *в субботу*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Interval) or not isinstance(b, Moment) or not touching(gap):
        return None
    return _at_hours(left, right, b, a)


def _hours_of_day(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*в пятницу с 9 до 18 часов*, *10 мая, 12:00–14:00*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Interval) or set(a.given()) & CLOCK:
        return None
    if not is_gap(gap, "comma? from?"):
        return None
    return _at_hours(left, right, a, b)


def _at_hours(left: Fragment, right: Fragment, day: Moment, hours: Interval) -> Fragment | None:
    if not set(hours.begin.given()) <= CLOCK or not set(day.given()) & {"day", "weekday", "shift"}:
        return None
    begin, end = unify(day, hours.begin), unify(day, hours.end)
    if begin is None or end is None:
        return None
    return Fragment(first=left.first, last=right.last, expression=Interval(begin, end), rule="interval")


def share(fragments: list[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """Members of a list share what the last one tells: *12 и 13 января*, *2010, 2011 и 2015 годах*."""
    shared = list(fragments)
    for index in range(len(shared) - 2, -1, -1):
        left, right = shared[index], shared[index + 1]
        gap = lexemes.codes[left.last : right.first]
        if is_gap(gap, "and|comma in?", "or|dash", "comma but", "( open @other? )? close and"):
            shared[index] = _with_shared(left, right)
    return shared


def _with_shared(left: Fragment, right: Fragment) -> Fragment:
    a = left.expression
    b = right.expression.begin if isinstance(right.expression, Interval) else right.expression
    if right.weak or right.open:
        return left
    if isinstance(a, Interval) and left.weak:
        return attrs.evolve(left, weak=False)
    if not isinstance(a, Moment) or not isinstance(b, Moment) or left.open:
        return left
    if _grain(a) != _grain(b) or a.shift is not None:
        return left
    return attrs.evolve(left, expression=_completed(a, b), weak=False)


RANGES: tuple[Joiner, ...] = (_interval, _interval_of_day, _hours_of_day)
"""In this order: the first that joins."""

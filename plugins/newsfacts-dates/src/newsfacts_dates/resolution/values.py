"""The TIMEX3 value of each sort of expression."""

from __future__ import annotations

import datetime as dt

import attrs

from newsfacts import DateFact, TimexType
from newsfacts_dates import rendering
from newsfacts_dates.expressions import CLOCK, CLOCK_UNITS, Expression, Interval, Moment, Number, Repetition
from newsfacts_dates.resolution.choice import with_clock
from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.moments import resolve
from newsfacts_dates.resolution.resolved import Resolved


def resolve_expression(expression: Expression, context: Context) -> DateFact:
    """What *expression* means at the context's place; the context learns it, too."""
    if isinstance(expression, Moment):
        return _moment(expression, context)
    if isinstance(expression, Interval):
        return _interval(expression, context)
    if isinstance(expression, Repetition):
        return DateFact(span=context.span, type=TimexType.SET, value=expression.period)
    assert not isinstance(expression, Number)  # noqa: S101  (composition leaves no weak fragment)
    return DateFact(span=context.span, type=TimexType.DURATION, value=rendering.duration(expression))


def _type(moment: Moment) -> TimexType:
    clock = bool(moment.given().keys() & CLOCK)
    if moment.shift is not None and moment.shift.unit in CLOCK_UNITS:
        clock = True
    return TimexType.TIME if clock else TimexType.DATE


def _moment(expression: Moment, context: Context) -> DateFact:
    resolved = resolve(expression, context)
    if resolved.length is not None:
        length = rendering.duration(resolved.length)
        kind, reason = TimexType.DURATION, resolved.unresolved
        return DateFact(span=context.span, type=kind, value=length, unresolved=reason)
    if expression.shift is None or expression.shift.base is None:  # else that base is yet to be told
        told = bool(expression.year or expression.shift or resolved.anchor)
        of_speech = expression.shift is not None and resolved.anchor is None
        context.remember(resolved.moment, told=told, of_speech=of_speech)
    first, last = resolved.bounds if resolved.bounds[0] else rendering.days(resolved.moment)
    return DateFact(
        span=context.span,
        type=_type(expression),
        value=rendering.moment(resolved.moment),
        earliest=first,
        latest=last,
        unresolved=resolved.unresolved,
        anchor=resolved.anchor,
    )


def _interval(interval: Interval, context: Context) -> DateFact:
    begin, told_end = _ends(interval, context)
    end = _past_midnight(begin, told_end)
    first, last = rendering.days(begin.moment)[0], rendering.days(end.moment)[1]
    context.remember(told_end.moment)
    anchors = (anchor for anchor in (begin.anchor, end.anchor) if anchor and anchor.start != context.start)
    return DateFact(
        span=context.span,
        type=_type(interval.end),
        value=f"{rendering.moment(begin.moment) or ''}/{rendering.moment(end.moment) or ''}",
        earliest=first,
        latest=last,
        unresolved=begin.unresolved or end.unresolved,
        anchor=next(anchors, None),
    )


def _ends(interval: Interval, context: Context) -> tuple[Resolved, Resolved]:
    """Both ends; what the first leaves open is told by the second, which follows it."""
    begin = resolve(interval.begin, context)
    if interval.end.weekday is not None and interval.end.day is None and begin.moment.day is not None:
        return begin, _weekday_after(begin, interval.end)
    if interval.end.shift is None:  # через 5—10 лет: both count from one day
        context.remember(begin.moment)
    end = resolve(interval.end, context)
    if interval.begin.year is None and interval.begin.shift is None:
        begin = _not_after(begin, end)
    elif interval.end.year is None and interval.end.shift is None and begin.moment.year:
        end = attrs.evolve(end, moment=attrs.evolve(end.moment, year=begin.moment.year))
        if _after(begin.moment, end.moment):
            end = attrs.evolve(end, moment=attrs.evolve(end.moment, year=begin.moment.year + 1))
    return begin, end


def _past_midnight(begin: Resolved, end: Resolved) -> Resolved:
    """*с 23:00 до 5:00* ends on the next day."""
    a, b = begin.moment, end.moment
    if a.hour is None or b.hour is None or b.hour >= a.hour:
        return end
    day = rendering.days(b)[0]
    if day is None or day != rendering.days(a)[0]:
        return end
    return attrs.evolve(end, moment=with_clock(day + dt.timedelta(1), b))


def _weekday_after(begin: Resolved, end: Moment) -> Resolved:
    day = rendering.days(begin.moment)[0]
    if day is None:
        return Resolved(moment=end)
    ahead = ((end.weekday or 1) - day.isoweekday()) % 7 or (0 if end.given().keys() & CLOCK else 7)
    return Resolved(moment=with_clock(day + dt.timedelta(ahead), end))


def _not_after(begin: Resolved, end: Resolved) -> Resolved:
    year = end.moment.year
    if year is None or begin.moment.year is None or begin.moment.month is None:
        return begin
    moment = attrs.evolve(begin.moment, year=year)
    if _after(moment, end.moment):
        moment = attrs.evolve(moment, year=year - 1)
    return attrs.evolve(begin, moment=moment)


def _after(one: Moment, other: Moment) -> bool:
    first, second = rendering.days(one)[0], rendering.days(other)[0]
    return first is not None and second is not None and first > second

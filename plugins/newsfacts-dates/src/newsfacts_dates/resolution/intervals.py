"""Both ends of an interval: *с 30 декабря по 8 января*, *с понедельника по пятницу*, *с 23:00 до 5:00*."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import attrs

from newsfacts_dates.expressions import CLOCK, Interval, Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.carrying import carried_year
from newsfacts_dates.resolution.choice import cost, on_the_clock, with_clock
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.evidence import Tense
from newsfacts_dates.resolution.moments import resolve
from newsfacts_dates.resolution.resolved import Resolved

_WEEK = dt.timedelta(7)


def ends(interval: Interval, context: Context) -> tuple[Resolved, Resolved]:
    """Both ends; what the first leaves open is told by the second, which follows it."""
    begin, end = _ends(interval, context)
    return begin, _past_midnight(begin, end)


def _ends(interval: Interval, context: Context) -> tuple[Resolved, Resolved]:
    if _is_yearless(interval):
        carried = carried_year(interval.begin, context)
        years = _chosen(interval, context) if carried is None else _carried(interval, carried)
        if years is not None:
            return years
    begin = resolve(interval.begin, context)
    if interval.end.weekday is not None and interval.end.day is None and begin.moment.day is not None:
        return _weekdays(begin, interval.end, context)
    if interval.end.shift is None:  # через 5—10 лет: both count from one day
        context.remember(begin.moment, told=interval.begin.year is not None)
    end = resolve(interval.end, context)
    if interval.begin.weekday is not None and interval.begin.day is None:
        begin = _weekday_before(begin, end)
    elif interval.begin.year is None and interval.begin.shift is None:
        begin = _not_after(begin, end)
    elif interval.end.year is None and interval.end.shift is None and begin.moment.year:
        end = _not_before(begin, end)
    return begin, end


def _is_yearless(interval: Interval) -> bool:
    """Whether both ends are days or months whose year is to be told."""
    return all(
        each.year is None
        and each.shift is None
        and each.month is not None
        and each.order is None
        and not each.nth
        for each in (interval.begin, interval.end)
    )


def _carried(interval: Interval, carried: Mention) -> tuple[Resolved, Resolved] | None:
    """It begins in the year that the narrative is still in: *в 1913 году он ходил с сентября по июль*."""
    year = carried.moment.year or 0
    return next(
        (
            (Resolved(moment=begin, anchor=carried.span), Resolved(moment=end, anchor=carried.span))
            for begin, end in _pairs(interval, range(year, year + 1))
        ),
        None,
    )


def _chosen(interval: Interval, context: Context) -> tuple[Resolved, Resolved] | None:
    """The years in which the whole of it fits the verb: what is told in the past is over."""
    published = context.published
    if published is None:
        return None
    pairs = list(_pairs(interval, range(published.year - 2, published.year + 2)))
    if not pairs:
        return None
    begin, end = min(pairs, key=lambda pair: _cost(pair[0], pair[1], context))
    return Resolved(moment=begin), Resolved(moment=end)


def _pairs(interval: Interval, years: range) -> Iterator[tuple[Moment, Moment]]:
    """Both ends, begun in each of the years."""
    for first in years:
        begin = attrs.evolve(interval.begin, year=first)
        end = attrs.evolve(interval.end, year=first)
        if _after(begin, end):
            end = attrs.evolve(end, year=first + 1)
        begin, end = (on_the_clock(attrs.evolve(each, weekday=None)) for each in (begin, end))
        if days(begin)[0] and days(end)[1]:
            yield begin, end


def _cost(begin: Moment, end: Moment, context: Context) -> float:
    published, found = context.published, context.evidence
    first, last = days(begin)[0], days(end)[1]
    if published is None or first is None or last is None:
        return float("inf")
    if found.tense is Tense.PAST or last < published:
        off = (last - published).days
    else:
        off = max((first - published).days, 0)
    return cost(off, found)


def _weekdays(begin: Resolved, end: Moment, context: Context) -> tuple[Resolved, Resolved]:
    """*с пятницы до понедельника*; what has been is over."""
    day = days(begin.moment)[0]
    if day is None:
        return begin, Resolved(moment=end)
    ahead = ((end.weekday or 1) - day.isoweekday()) % 7 or (0 if end.given().keys() & CLOCK else 7)
    last = day + dt.timedelta(ahead)
    over = context.published is None or last <= context.published
    if not over and context.evidence.tense is Tense.PAST and begin.anchor is None:
        begin = attrs.evolve(begin, moment=with_clock(day - _WEEK, begin.moment))
        last -= _WEEK
    return begin, Resolved(moment=with_clock(last, end))


def _weekday_before(begin: Resolved, end: Resolved) -> Resolved:
    """*с понедельника по 5 июня*: the last Monday that is no later."""
    first, last = days(begin.moment)[0], days(end.moment)[0]
    if first is None or last is None or first <= last:
        return begin
    return attrs.evolve(begin, moment=with_clock(first - _WEEK * -((last - first).days // 7), begin.moment))


def _past_midnight(begin: Resolved, end: Resolved) -> Resolved:
    """*с 23:00 до 5:00* ends on the next day."""
    a, b = begin.moment, end.moment
    if a.hour is None or b.hour is None or (b.hour, b.minute or 0) >= (a.hour, a.minute or 0):
        return end
    day = days(b)[0]
    if day is None or day != days(a)[0]:
        return end
    return attrs.evolve(end, moment=with_clock(day + dt.timedelta(1), b))


def _not_after(begin: Resolved, end: Resolved) -> Resolved:
    year = end.moment.year
    if year is None or begin.moment.year is None or begin.moment.month is None:
        return begin
    moment = attrs.evolve(begin.moment, year=year)
    if _after(moment, end.moment):
        moment = attrs.evolve(moment, year=year - 1)
    return attrs.evolve(begin, moment=moment)


def _not_before(begin: Resolved, end: Resolved) -> Resolved:
    year = begin.moment.year or 0
    moment = attrs.evolve(end.moment, year=year)
    if _after(begin.moment, moment):
        moment = attrs.evolve(moment, year=year + 1)
    return attrs.evolve(end, moment=moment)


def _after(one: Moment, other: Moment) -> bool:
    first, second = days(one)[0], days(other)[0]
    return first is not None and second is not None and first > second

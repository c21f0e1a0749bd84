"""The previous, this, or the next of those that come again."""

from __future__ import annotations

import datetime as dt

import attrs

from newsfacts_dates.expressions import Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.choice import distance, in_years, likeliest, with_clock
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.evidence import Tense
from newsfacts_dates.resolution.resolved import NO_PUBLICATION_DAY, Resolved

_SOON = 1
"""Of tomorrow one says *завтра*; *следующая* is then that of the week after."""


def by_order(moment: Moment, context: Context) -> Resolved:
    """*в минувшую пятницу*, *в следующем мае*, *прошлым летом*, *позапрошлой зимой*."""
    published = context.published
    rest = attrs.evolve(moment, order=None)
    if published is None:
        return Resolved(moment=rest, unresolved=NO_PUBLICATION_DAY)
    order = moment.order or 0
    if moment.weekday is not None or moment.weekend:
        return _ordered_weekday(rest, order, published, context)
    told = _of_story(order, context)
    end = None if told is None else days(told.moment)[1]
    if told is not None and end is not None:
        after = in_years(rest, range(end.year, end.year + 3))
        following = next((each for each in after if _side(each, end) > 0), rest)
        return Resolved(moment=following, anchor=told.span)
    years = in_years(rest, range(published.year - 2, published.year + 3))
    if order:
        beyond = [each for each in years if _side(each, published) * order > 0]
        chosen = beyond[order - (order > 0)] if len(beyond) >= abs(order) else None
    else:
        chosen = _this(rest, years, published, context)
    return Resolved(moment=chosen or rest)


def _of_story(order: int, context: Context) -> Mention | None:
    """The date of another year that *следующей весной* counts from in a narrative of the past."""
    last, published = context.last, context.published
    if order != 1 or last is None or last.first is None or published is None:
        return None
    other = last.paragraph == context.paragraph and last.first.year < published.year
    return last if other and context.evidence.tense is Tense.PAST else None


def _this(rest: Moment, years: list[Moment], published: dt.date, context: Context) -> Moment | None:
    """*этим летом*: of this year, unless the verb speaks against it; *этой зимой*: the nearest."""
    if rest.season in {None, "WI"} or context.evidence.tense is not Tense.UNKNOWN:
        return likeliest(years, published, context.evidence)
    return next((each for each in years if each.year == published.year), None)


def _side(moment: Moment, day: dt.date) -> int:
    """-1 for a unit that ended before *day*, 1 for one that begins after, 0 around it."""
    off = distance(moment, day)
    return (off > 0) - (off < 0)


def _ordered_weekday(rest: Moment, order: int, published: dt.date, context: Context) -> Resolved:
    if rest.weekend:
        year, week, _ = (published + dt.timedelta(7 * order)).isocalendar()
        return Resolved(moment=Moment(year=year, week=week, weekend=True))
    weekday = rest.weekday or 1
    offset = weekday - published.isoweekday()
    if order < 0:
        offset = offset - 7 if offset >= 0 else offset
    elif order > 0:
        offset = offset + 7 if offset <= 0 or offset <= _SOON else offset
    day = published + dt.timedelta(offset)
    if (
        order == 0 and (day - published).days * context.evidence.tense.value < 0
    ):  # увидимся в этот понедельник
        day += dt.timedelta(7 * context.evidence.tense.value)
    told = (each.first for each in context.days if each.sentence == context.sentence)
    if order > 0 and day in told:  # не в эту пятницу, а в следующую
        day += dt.timedelta(7)
    return Resolved(moment=with_clock(day, rest))

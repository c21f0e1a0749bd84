"""Which day a weekday or a weekend means: *в пятницу*, *на выходных*."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.choice import likeliest, of_weekday, with_clock
from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.resolved import NO_PUBLICATION_DAY, NO_SUCH_DAY, Resolved

_FROM = frozenset({"с", "со"})


def by_weekday(moment: Moment, context: Context) -> Resolved:
    """*в пятницу*: the nearest one that the verb allows."""
    published = context.published
    if published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    if moment.weekend:
        week = likeliest(_weekends(published), published, context.evidence)
        return Resolved(moment=week or moment)
    begun = _moved_from(context)
    if begun is not None:
        return Resolved(moment=with_clock(_nearest(moment.weekday or 1, begun), moment))
    listed = _listed_weekday(context)
    if listed is not None:
        ahead = ((moment.weekday or 1) - listed.isoweekday()) % 7
        return Resolved(moment=with_clock(listed + dt.timedelta(ahead), moment))
    chosen = likeliest(of_weekday(moment.weekday or 1, published), published, context.evidence)
    if chosen is None:
        return Resolved(moment=moment, unresolved=NO_SUCH_DAY)
    return Resolved(moment=with_clock(day, moment)) if (day := days(chosen)[0]) else Resolved(moment=chosen)


def _moved_from(context: Context) -> dt.date | None:
    """The day that something is put off or brought forward from: *перенесли **с субботы** на воскресенье*."""
    last, text = context.last_day, context.document.text
    if last is None or text[last.span.end : context.start].strip() != "на":
        return None
    begin, _ = context.document.token_range(last.span.start, last.span.end)
    return last.first if begin and context.document.tokens[begin - 1].text in _FROM else None


def _listed_weekday(context: Context) -> dt.date | None:
    """The day right before, of which this one is the alternative: *во вторник **или в** среду*."""
    last, text = context.last_day, context.document.text
    either = last is not None and text[last.span.end : context.start].strip() in {"или", "или в", "или во"}
    return last.first if either and last is not None else None


def _nearest(weekday: int, day: dt.date) -> dt.date:
    """That weekday of the days around *day*; no more than three lie before it."""
    return day + dt.timedelta((weekday - day.isoweekday() + 3) % 7 - 3)


def _weekends(published: dt.date) -> list[Moment]:
    weeks = [(published + dt.timedelta(7 * number)).isocalendar() for number in (-1, 0, 1)]
    return [Moment(year=year, week=week, weekend=True) for year, week, _ in weeks]

"""The year that an incomplete date shares with one told before it: *в 2009 году … 12 марта*."""

from __future__ import annotations

import datetime as dt

import attrs

from newsfacts_dates.expressions import Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.evidence import Tense

_GOES_ON = frozenset({",", ", в", "–", "—", "-"})
_DASHES = frozenset({"–", "—"})
_HALF_YEAR = 6
"""A month that lies more than so many before the one told is the next year's: *в декабре …, в январе*."""
_AT = frozenset({"", "в", "во", "летом", "зимой", "весной", "осенью"})
"""What stands before a year to come that a sentence is about."""


def at_or_after(carried: Moment, moment: Moment, published: dt.date | None) -> Moment:
    """The moment in the year of one told before, or early in the next: *в декабре 2009 года …, в январе*."""
    same = attrs.evolve(moment, year=carried.year)
    if carried.month is None or moment.month is None or carried.month - moment.month <= _HALF_YEAR:
        return same
    following = attrs.evolve(moment, year=(carried.year or 0) + 1)
    first = days(following)[0]
    return same if published is None or first is None or first > published else following


def year_beside(moment: Moment, context: Context) -> Mention | None:
    """The year that a season or month goes on from: *два года назад, летом*; *в 2012 году — 15 апреля*."""
    last = context.last
    if last is None or last.moment.given().keys() != {"year"}:
        return None
    between = context.document.text[last.span.end : context.start]
    return last if " ".join(between.split()) in (_GOES_ON if moment.day is None else _DASHES) else None


def carried_year(moment: Moment, context: Context) -> Mention | None:
    """The date of another year that the narrative is still in.

    *5 мая 1986 года … 7 мая …*: both are days of one paragraph; *в мае 1986 года …, в июле …* are months
    of one sentence; or a year opens it: *В 2009 году … 12 марта*. Without a publication day, any date of the
    text does.
    """
    last, published = context.last, context.published
    if last is None or last.moment.year is None or published is None:
        return last if last is not None and last.moment.year is not None else None
    if last.moment.year == published.year or last.paragraph != context.paragraph or last.first is None:
        return None
    against = Tense.PAST if last.first > published else Tense.FUTURE
    if context.evidence.tense is against:
        return None
    if last.first <= published and moment.day is not None and last.is_day and last.told:
        return last
    month = last.moment.month is not None
    goes_on = (last.told and last.first <= published) if month else _opens_sentence(last, context)
    return last if goes_on and last.sentence == context.sentence else None


def _opens_sentence(year: Mention, context: Context) -> bool:
    """Whether a year is what the sentence is about, *в 2015 году …*, or a clause: *с 1998 года, когда …*."""
    text = context.document.text
    if text.startswith(", когда ", year.span.end):
        return True
    before = text[year.sentence : year.span.start].strip().lower()
    return before in _AT if context.lies_beyond(year) else len(before) < len("летом ")

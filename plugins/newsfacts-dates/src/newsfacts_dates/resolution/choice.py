"""Which of several days an incomplete date means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from newsfacts_dates.expressions import CLOCK, Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.evidence import Evidence, Tense

AHEAD = 1.6
"""News looks back more than forward: without a verb, a day to come counts as so many."""


_MIDNIGHT = 24


def distance(moment: Moment, day: dt.date) -> int:
    """Days from *day* to the moment: negative before it, 0 within it."""
    first, last = days(moment)
    if first is None or last is None:
        return 10**7
    if first <= day <= last:
        return 0
    return (first - day).days if first > day else (last - day).days


def cost(days_off: int, found: Evidence) -> float:
    """How unlikely a reading is that lies so many days off."""
    size = abs(days_off)
    if found.tense is Tense.UNKNOWN:
        return size * (AHEAD if days_off > 0 else found.against)
    if days_off == 0 or (days_off > 0) == (found.tense is Tense.FUTURE):
        return size
    return size * found.against


def likeliest(candidates: Iterable[Moment], published: dt.date, found: Evidence) -> Moment | None:
    """The reading that costs least; the earlier of two that cost the same."""
    possible = [each for each in candidates if days(each)[0] is not None]
    return min(possible, key=lambda each: cost(distance(each, published), found), default=None)


def in_years(moment: Moment, years: Iterable[int]) -> list[Moment]:
    """The moment in each of the years."""
    return [attrs.evolve(moment, year=year) for year in years]


def of_weekday(weekday: int, published: dt.date) -> list[Moment]:
    """That weekday in the week before *published* and the week after."""
    offset = (weekday - published.isoweekday()) % 7
    return [Moment.of_day(published + dt.timedelta(number)) for number in (offset, offset - 7)]


def with_clock(day: dt.date, fields: Moment) -> Moment:
    """A day, with the hour or the part of it that *fields* tell."""
    told = {name: value for name, value in fields.given().items() if name in CLOCK}
    return on_the_clock(Moment.of_day(day, **told))


def on_the_clock(moment: Moment) -> Moment:
    """The moment, 24:00 as the next day's midnight."""
    if moment.hour != _MIDNIGHT or moment.day is None or (day := days(moment)[0]) is None:
        return moment
    return attrs.evolve(moment, hour=0, **Moment.of_day(day + dt.timedelta(1)).given())

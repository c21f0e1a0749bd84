"""Working days: Monday to Friday, with Russia's days off and working Saturdays where they are known."""

from __future__ import annotations

import datetime as dt
from functools import cache

from newsfacts_dates.lexicon import table

_SATURDAY = 6
_MOST = 2000
"""More working days than these are not counted one by one."""


@cache
def _calendar() -> tuple[frozenset[dt.date], frozenset[dt.date], frozenset[int]]:
    """The weekdays off, the weekends at work, and the years that both are known of."""
    kinds: dict[str, set[dt.date]] = {"off": set(), "on": set()}
    for kind, year, days in table("workdays.tsv"):
        kinds[kind].update(dt.date.fromisoformat(f"{year}-{day}") for day in days.split())
    return frozenset(kinds["off"]), frozenset(kinds["on"]), frozenset(day.year for day in kinds["off"])


def is_known(day: dt.date) -> bool:
    """Whether the days off around that day are known."""
    return day.year in _calendar()[2]


def is_working(day: dt.date) -> bool:
    """Whether people work on that day."""
    off, on, _ = _calendar()
    return day in on or (day.isoweekday() < _SATURDAY and day not in off)


def moved(day: dt.date, number: int) -> dt.date:
    """The working day so many working days on, or back if *number* is negative.

    Raises:
        OverflowError: If that is farther than can be counted.
    """
    if abs(number) > _MOST:
        msg = "so many working days are not counted"
        raise OverflowError(msg)
    step = dt.timedelta(1 if number > 0 else -1)
    left = abs(number)
    while left:
        day += step
        left -= is_working(day)
    return day

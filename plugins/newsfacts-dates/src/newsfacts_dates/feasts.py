"""Feasts whose day moves from year to year: which days they are."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Literal

from newsfacts_dates.lexicon import table

Days = tuple[dt.date, dt.date]
LAST = 5
"""The fifth Sunday of a month is its last."""


def days_in(feast: str, year: int) -> tuple[Days, ...]:
    """The first and last day of a feast in a year: one, or of an Islamic feast up to two.

    Args:
        feast: As the data files write it: ``orthodox -49``, ``weekday 11 4 4 1``, ``islamic kurban``.
        year: Of our calendar.
    """
    kind, _, when = feast.partition(" ")
    return tuple(_KINDS[kind](when, year))


def _from_easter(method: Literal[2, 3]) -> Callable[[str, int], Iterator[Days]]:
    def of_year(when: str, year: int) -> Iterator[Days]:
        from dateutil.easter import easter  # noqa: PLC0415  (seldom needed)

        sunday = easter(year, method)
        offsets = [int(each) for each in when.split()]
        yield sunday + dt.timedelta(offsets[0]), sunday + dt.timedelta(offsets[-1])

    return of_year


def _weekday(when: str, year: int) -> Iterator[Days]:
    """*чёрная пятница*: the day after the fourth Thursday of November."""
    month, which, weekday, on = (int(each) for each in when.split())
    first, length = calendar.monthrange(year, month)
    day = 1 + (weekday - 1 - first) % 7 + 7 * (which - 1)
    if which == LAST and day > length:
        day -= 7
    found = dt.date(year, month, day) + dt.timedelta(on)
    yield found, found


def _fixed(when: str, year: int) -> Iterator[Days]:
    day = dt.date(year, *map(int, when.split("-")))
    yield day, day


def _islamic(name: str, year: int) -> Iterator[Days]:
    return (each for each in _table().get(name, ()) if year in {each[0].year, each[1].year})


@cache
def _table() -> Mapping[str, list[Days]]:
    found: dict[str, list[Days]] = {}
    for name, first, last in table("islamic.tsv"):
        found.setdefault(name, []).append((dt.date.fromisoformat(first), dt.date.fromisoformat(last)))
    return found


_KINDS: Mapping[str, Callable[[str, int], Iterator[Days]]] = {
    "orthodox": _from_easter(2),
    "western": _from_easter(3),
    "weekday": _weekday,
    "islamic": _islamic,
    "fixed": _fixed,
}

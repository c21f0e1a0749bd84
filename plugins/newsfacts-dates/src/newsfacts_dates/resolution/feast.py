"""Which year's feast is meant: *на Троицу*, *в Прощёное воскресенье*, *на Пасху 2024 года*."""

from __future__ import annotations

import datetime as dt

import attrs

from newsfacts_dates.expressions import Moment
from newsfacts_dates.feasts import days_in
from newsfacts_dates.resolution.choice import cost, with_clock
from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.resolved import NO_PUBLICATION_DAY, NO_SUCH_DAY, Resolved

_Days = tuple[dt.date, dt.date]
_FIRST, _LAST = 1583, 4099
"""The years whose Easter the formula knows."""


def _in_order(found: list[_Days], order: int, published: dt.date) -> list[_Days]:
    """*прошлую Пасху*: the last that is over; *следующую*: the first to come."""
    if order < 0:
        return [each for each in found if each[1] < published][-1:]
    return [each for each in found if each[0] >= published][:1]


def by_feast(moment: Moment, context: Context) -> Resolved:
    """The nearest such feast that the verb allows, or that of the year told."""
    feast, published = moment.feast or "", context.published
    rest = attrs.evolve(moment, feast=None, order=None)
    if moment.year is not None:
        years = [moment.year]
    elif published is None:
        return Resolved(moment=rest, unresolved=NO_PUBLICATION_DAY)
    else:
        years = list(range(published.year - 1, published.year + 2))
    found = [each for year in years if _FIRST <= year <= _LAST for each in days_in(feast, year)]
    if published is not None and moment.order:
        found = _in_order(found, moment.order, published)
    if not found:
        return Resolved(moment=rest, unresolved=NO_SUCH_DAY)
    first, last = found[0]
    if published is not None and moment.year is None:
        first, last = min(
            found,
            key=lambda each: cost(
                (each[1] - published).days if each[1] < published else max((each[0] - published).days, 0),
                context.evidence,
            ),
        )
    until = None if first == last else Moment.of_day(last)
    return Resolved(moment=with_clock(first, moment), until=until, bounds=(first, last))

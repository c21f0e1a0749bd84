"""From what the words tell of a moment to the one that is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import attrs

from newsfacts_dates.expressions import CLOCK, Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.carrying import at_or_after, carried_year, year_beside
from newsfacts_dates.resolution.choice import (
    distance,
    in_years,
    likeliest,
    on_the_clock,
    with_clock,
)
from newsfacts_dates.resolution.clock import by_clock
from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.counted import by_shift
from newsfacts_dates.resolution.evidence import PLANNED, Tense
from newsfacts_dates.resolution.feast import by_feast
from newsfacts_dates.resolution.ordered import by_order
from newsfacts_dates.resolution.resolved import NO_MENTION, NO_PUBLICATION_DAY, NO_SUCH_DAY, Resolved
from newsfacts_dates.resolution.shifts import plus_months
from newsfacts_dates.resolution.weekday import by_weekday

_LISTS = frozenset({",", "и", "или"})


def resolve(moment: Moment, context: Context) -> Resolved:
    """The moment that is meant at the context's place."""
    told = moment.year is not None and moment.weekday is None and moment.order is None
    if moment.day is not None and moment.month is not None and not told:
        # The date itself tells more, but for the year.
        moment = attrs.evolve(moment, year=_year_by_weekday(moment, context), weekday=None, order=None)
    try:
        resolver = next((resolver for applies, resolver in RESOLVERS if applies(moment)), None)
        resolved = resolver(moment, context) if resolver else Resolved(moment=moment)
        placed = on_the_clock(resolved.moment)
        return resolved if placed is resolved.moment else attrs.evolve(resolved, moment=placed)
    except (ValueError, OverflowError):  # beyond the years that the calendar counts
        return Resolved(moment=Moment(), unresolved=NO_SUCH_DAY)


def _year_by_weekday(moment: Moment, context: Context) -> int | None:
    """The year; of those near, the one in which that day is that weekday: *в четверг, 10 июня*.

    Newsrooms err in weekdays, too: one that the verb speaks against is not believed.
    """
    if moment.year is not None or moment.weekday is None or moment.shift is not None:
        return moment.year
    if context.published is None:
        return None
    near = {context.published.year + step for step in (-1, 0, 1)}
    if context.last is not None and context.last.moment.year is not None:
        near.add(context.last.moment.year)
    dated = (attrs.evolve(moment, year=year) for year in near)
    fitting = [each for each in dated if (day := days(each)[0]) and day.isoweekday() == moment.weekday]
    if len(fitting) != 1:
        return None
    return None if _against_verb(fitting[0], context) else fitting[0].year


def _by_feast(moment: Moment, context: Context) -> Resolved:
    """*на Троицу*, *на Пасху прошлого года*."""
    if moment.shift is not None:
        year = _by_shift(Moment(shift=moment.shift), context).moment.year
        moment = attrs.evolve(moment, shift=None, year=year)
    return by_feast(moment, context)


def _by_shift(moment: Moment, context: Context) -> Resolved:
    """*вчера*, *в прошлом году*, *через неделю*, *за два дня до 9 мая*."""
    base = moment.shift.base if moment.shift else None
    found = by_shift(moment, context, None if base is None else resolve(base, context).moment)
    if found.unresolved is NO_MENTION and moment.day is not None and moment.month is not None:
        return resolve(attrs.evolve(moment, shift=None), context)  # *в тот же день, 3 ноября*
    return found


def _by_nth(moment: Moment, context: Context) -> Resolved:
    """*последнее воскресенье марта*, *первый день июня*."""
    bare = attrs.evolve(moment, nth=None, weekday=None, part=None, hour=None, minute=None)
    of_month = resolve(bare, context)
    first, last = days(of_month.moment)
    if first is None or last is None or moment.nth is None:
        return of_month
    step = 7 if moment.weekday else 1
    if moment.nth > 0:
        off = (moment.weekday - first.isoweekday()) % 7 if moment.weekday else 0
        day = first + dt.timedelta(off + step * (moment.nth - 1))
    else:
        off = (last.isoweekday() - moment.weekday) % 7 if moment.weekday else 0
        day = last - dt.timedelta(off + step * (-moment.nth - 1))
    if not first <= day <= last:
        return attrs.evolve(of_month, unresolved=NO_SUCH_DAY)
    return attrs.evolve(of_month, moment=with_clock(day, moment))


def _by_year(moment: Moment, context: Context) -> Resolved:
    """*28 декабря*, *в мае*, *летом*, *в первом квартале*: the year is to be told."""
    carried = year_beside(moment, context) or carried_year(moment, context)
    if carried is not None:
        return Resolved(moment=at_or_after(carried.moment, moment, context.published), anchor=carried.span)
    listed = _of_list(moment, context)
    if listed is not None:
        return Resolved(moment=listed)
    published = context.published
    if published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    years = in_years(moment, range(published.year - 1, published.year + 2))
    if moment.month == 2 and moment.day == 29:  # noqa: PLR2004  (leap years are four apart)
        years = in_years(moment, range(published.year - 4, published.year + 5))
    if moment.months and context.evidence.tense is not Tense.FUTURE:
        years = [each for each in years if distance(each, published) < 0]  # *первые три квартала* are over
    chosen = likeliest(years, published, context.evidence)
    return Resolved(moment=chosen or moment, unresolved=None if chosen else NO_SUCH_DAY)


def _of_list(moment: Moment, context: Context) -> Moment | None:
    """The day in the year of the one listed before it, or in the next: *30 декабря и 2 января*."""
    last = context.last_day
    if last is None or last.told or moment.day is None or last.first is None:
        return None
    if context.document.text[last.span.end : context.start].strip() not in _LISTS:
        return None
    same = attrs.evolve(moment, year=last.first.year)
    return same if distance(same, last.first) >= 0 else attrs.evolve(moment, year=last.first.year + 1)


_MONTHS_NEAR = 6
"""How many months before and after the publication a day is looked for that is of that weekday."""


def _by_day_and_weekday(moment: Moment, context: Context) -> Resolved:
    """*19-го, в четверг*: of the month near in which that is so."""
    published = context.published
    if published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    months = (plus_months(published.replace(day=1), step) for step in range(-_MONTHS_NEAR, _MONTHS_NEAR + 1))
    dated = [attrs.evolve(moment, weekday=None, month=each.month, year=each.year) for each in months]
    fitting = [each for each in dated if (day := days(each)[0]) and day.isoweekday() == moment.weekday]
    chosen = likeliest(fitting, published, context.evidence)
    return (
        _by_month(attrs.evolve(moment, weekday=None), context) if chosen is None else Resolved(moment=chosen)
    )


def _by_month(moment: Moment, context: Context) -> Resolved:
    """*5-го числа*: of the month spoken of, unless the verb speaks against it, else of a month near.

    *доставка начнётся 3-го числа* of a December's last days is the third of January.
    """
    mention = context.last if context.last and context.last.moment.month else None
    if mention is not None:
        told = attrs.evolve(moment, month=mention.moment.month, year=mention.moment.year)
        if not _against_verb(told, context):
            return Resolved(moment=told, anchor=mention.span)
    published = context.published
    if published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    months = (plus_months(published.replace(day=1), step) for step in (0, -1, 1))
    near = [attrs.evolve(moment, month=each.month, year=each.year) for each in months]
    if context.evidence.tense is Tense.UNKNOWN and context.evidence is not PLANNED:
        return Resolved(moment=near[0])
    chosen = likeliest(near, published, context.evidence)
    return Resolved(moment=chosen or near[0])


def _against_verb(moment: Moment, context: Context) -> bool:
    """Whether what is to come would be over, or what has been would lie ahead."""
    if context.published is None or not (off := distance(moment, context.published)):
        return False
    return off * context.evidence.tense.value < 0


Applies = Callable[[Moment], bool]
Resolver = Callable[[Moment, Context], Resolved]
_YEARLY = ("month", "months", "season", "quarter", "half")

RESOLVERS: tuple[tuple[Applies, Resolver], ...] = (
    (lambda moment: moment.feast is not None, _by_feast),
    (lambda moment: moment.nth is not None, _by_nth),
    (lambda moment: moment.shift is not None, _by_shift),
    (lambda moment: moment.order is not None, by_order),
    (
        lambda moment: moment.weekday is not None and moment.day is not None and moment.month is None,
        _by_day_and_weekday,
    ),
    (
        lambda moment: moment.weekday is not None or (moment.weekend is True and moment.week is None),
        by_weekday,
    ),
    (lambda moment: moment.year is None and any(getattr(moment, name) for name in _YEARLY), _by_year),
    (lambda moment: moment.day is not None and moment.month is None, _by_month),
    (lambda moment: bool(moment.given()) and CLOCK.issuperset(moment.given()), by_clock),
)
"""In this order: the first that applies."""

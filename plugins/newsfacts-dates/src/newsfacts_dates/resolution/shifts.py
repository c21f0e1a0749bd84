"""Counting units of the calendar from an anchor."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Mapping

import attrs

from newsfacts_dates import workdays
from newsfacts_dates.expressions import CLOCK_UNITS, WORKING, Moment, Shift
from newsfacts_dates.rendering import NOWHEN, Days, whole

FEW = (2, 9)
"""*несколько* is read as no fewer and no more than these."""


def moved(shift: Shift, base: dt.date, number: int | None = None) -> dt.date:
    """The day reached; *number* stands for one that is unknown."""
    counted = whole(tuple((unit, number if size is None else size) for unit, size in shift.amounts))
    months = counted["Y"] * 12 + counted["M"] + counted["Q"] * 3 + counted["HY"] * 6
    months += counted["DE"] * 120 + counted["CE"] * 1200
    hours = counted["H"] + counted["MIN"] / 60 + counted["S"] / 3600
    span = dt.timedelta(counted["W"] * 7 + counted["D"] + round(hours / 24))
    day = plus_months(base, months * shift.sign)
    return workdays.moved(day + span * shift.sign, counted[WORKING] * shift.sign)


def moved_hours(shift: Shift, base: dt.datetime) -> dt.datetime:
    """The moment reached; hours are counted on no clock that is put forward or back."""
    counted = whole(shift.amounts)
    hours = dt.timedelta(hours=counted["H"], minutes=counted["MIN"], seconds=counted["S"]) * shift.sign
    larger = attrs.evolve(shift, amounts=tuple(each for each in shift.amounts if each[0] not in CLOCK_UNITS))
    wall = dt.datetime.combine(moved(larger, base.date()), base.timetz())
    if wall.tzinfo is None:
        return wall + hours
    return (wall.astimezone(dt.UTC) + hours).astimezone(wall.tzinfo)


def plus_months(day: dt.date, months: int) -> dt.date:
    """The same day of another month, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


_AROUND: Mapping[str, Callable[[dt.date], Moment]] = {
    "CE": lambda day: Moment(century=(day.year - 1) // 100),
    "DE": lambda day: Moment(decade=day.year // 10),
    "Y": lambda day: Moment(year=day.year),
    "HY": lambda day: Moment(year=day.year, half=(day.month + 5) // 6),
    "Q": lambda day: Moment(year=day.year, quarter=(day.month + 2) // 3),
    "M": lambda day: Moment(year=day.year, month=day.month),
    "W": lambda day: Moment(year=day.isocalendar().year, week=day.isocalendar().week),
}


def unit_at(unit: str, day: dt.date) -> Moment:
    """The unit of the calendar around a day; the day itself where hours are counted."""
    return _AROUND.get(unit, Moment.of_day)(day)


def few(shift: Shift, base: dt.date | dt.datetime) -> tuple[Moment | None, Days]:
    """*несколько дней назад*: the smallest unit that holds every reading, and the first and last day."""
    try:
        ends = sorted(_moved_some(shift, base, number) for number in FEW)
    except (ValueError, OverflowError):
        return None, NOWHEN
    first, last = ends
    for unit in ("D", "M", "Y", "DE"):
        if (held := unit_at(unit, first)) == unit_at(unit, last):
            return held, (first, last)
    return None, (first, last)


def _moved_some(shift: Shift, base: dt.date | dt.datetime, number: int) -> dt.date:
    if not isinstance(base, dt.datetime):
        return moved(shift, base, number)
    amounts = tuple((unit, float(number) if size is None else size) for unit, size in shift.amounts)
    return moved_hours(attrs.evolve(shift, amounts=amounts), base).date()


def overlay(unit: Moment, fields: Moment) -> Moment:
    """The unit with the finer fields that the words tell besides: *ноября* of *прошлого года*."""
    given = attrs.evolve(fields, shift=None, order=None).given()
    if fields.decade is not None and unit.century is not None:  # *30-х годах этого века*
        return Moment(decade=unit.century * 10 + fields.decade % 10)
    if (
        fields.weekday is not None
        and unit.year is not None
        and (unit.week is not None or unit.day is not None)
    ):
        week = (
            unit
            if unit.week is not None
            else unit_at("W", dt.date(unit.year, unit.month or 1, unit.day or 1))
        )
        day = dt.date.fromisocalendar(week.year or 1, week.week or 1, fields.weekday)
        rest = {name: value for name, value in given.items() if name != "weekday"}
        return Moment.of_day(day, **rest)
    return attrs.evolve(unit, **given)

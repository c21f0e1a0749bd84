"""Counting units of the calendar from an anchor."""

from __future__ import annotations

import calendar
import datetime as dt

import attrs

from newsfacts_dates.expressions import Moment, Shift
from newsfacts_dates.rendering import Days, whole

FEW = (2, 9)
"""*несколько* is read as no fewer and no more than these."""


def shifted(shift: Shift, base: dt.date) -> Moment | None:
    """The calendar unit that the shift reaches; ``None`` for unknown numbers and out of the calendar."""
    if any(number is None for _, number in shift.amounts):
        return None
    try:
        return unit_at(shift.unit, moved(shift, base))
    except (ValueError, OverflowError):
        return None


def moved(shift: Shift, base: dt.date, number: int | None = None) -> dt.date:
    """The day reached; *number* stands for one that is unknown."""
    counted = whole(tuple((unit, number if size is None else size) for unit, size in shift.amounts))
    months = counted["Y"] * 12 + counted["M"] + counted["Q"] * 3 + counted["HY"] * 6
    months += counted["DE"] * 120 + counted["CE"] * 1200
    hours = counted["H"] + counted["MIN"] / 60 + counted["S"] / 3600
    span = dt.timedelta(counted["W"] * 7 + counted["D"] + round(hours / 24))
    day = plus_months(base, months * shift.sign)
    return day + span * shift.sign


def plus_months(day: dt.date, months: int) -> dt.date:
    """The same day of another month, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def unit_at(unit: str, day: dt.date) -> Moment:
    """The unit of the calendar around a day."""
    if unit in {"Y", "M"}:
        return Moment(year=day.year, month=day.month if unit == "M" else None)
    if unit == "W":
        year, week, _ = day.isocalendar()
        return Moment(year=year, week=week)
    if unit in {"Q", "HY"}:
        quarter = (day.month + 2) // 3
        return (
            Moment(year=day.year, quarter=quarter)
            if unit == "Q"
            else Moment(year=day.year, half=(quarter + 1) // 2)
        )
    if unit == "DE":
        return Moment(decade=day.year // 10)
    if unit == "CE":
        return Moment(century=(day.year - 1) // 100)
    return Moment(year=day.year, month=day.month, day=day.day)


def few(shift: Shift, base: dt.date) -> tuple[Moment | None, Days]:
    """*несколько дней назад*: the smallest unit that holds every reading, and the first and last day."""
    try:
        ends = sorted(moved(shift, base, number) for number in FEW)
    except (ValueError, OverflowError):
        return None, (None, None)
    first, last = ends
    for unit in ("D", "M", "Y", "DE"):
        if (held := unit_at(unit, first)) == unit_at(unit, last):
            return held, (first, last)
    return None, (first, last)


def overlay(unit: Moment, fields: Moment) -> Moment:
    """The unit with the finer fields that the words tell besides: *ноября* of *прошлого года*."""
    given = attrs.evolve(fields, shift=None, order=None).given()
    if fields.decade is not None and unit.century is not None:
        return Moment(decade=unit.century * 10 + fields.decade % 10)
    if fields.weekday is not None and unit.week is not None and unit.year is not None:
        day = dt.date.fromisocalendar(unit.year, unit.week, fields.weekday)
        rest = {name: value for name, value in given.items() if name != "weekday"}
        return attrs.evolve(Moment(year=day.year, month=day.month, day=day.day), **rest)
    return attrs.evolve(unit, **given)

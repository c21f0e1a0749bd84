"""TIMEX3 values, and the calendar days they span."""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from decimal import Decimal

from newsfacts_dates import zones
from newsfacts_dates.expressions import CLOCK_UNITS, Amounts, Duration, DurationRange, Moment

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
Days = tuple[dt.date | None, dt.date | None]
NOWHEN: Days = (None, None)


def period(amounts: Amounts) -> str:
    """ISO 8601 of a length: ``P1Y6M``, ``PT2H30M``, ``PT11.08S``, ``PXD``."""
    if any(number is None for _, number in amounts):
        unit = next(unit for unit, number in amounts if number is None)
        return f"P{'T' if unit in CLOCK_UNITS else ''}X{unit[0]}"
    counted = whole(amounts)
    if "W" in counted and len(counted) > 1:
        counted["D"] += 7 * counted.pop("W")
    date = "".join(f"{counted[unit]}{unit}" for unit in ("Y", "M", "W", "D") if counted[unit])
    time = "".join(f"{counted[unit]}{unit[0]}" for unit in ("H", "MIN") if counted[unit])
    if seconds := counted["S"] + _part_of_second(amounts):
        time += f"{seconds}S"
    return f"P{date}" + (f"T{time}" if time else "")


def _part_of_second(amounts: Amounts) -> Decimal | int:
    """What whole seconds leave of *11,08 секунды*: ISO 8601 lets the smallest unit have decimals."""
    rest = sum((Decimal(str(number)) % 1 for unit, number in amounts if unit == "S" and number), Decimal())
    return rest.normalize() if rest else 0


_FINER = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "D": ("H", 24), "H": ("MIN", 60), "MIN": ("S", 60)}


def whole(amounts: Amounts) -> Counter[str]:
    """The amounts in whole numbers: half a year as six months."""
    counted: Counter[str] = Counter()
    for unit, number in amounts:
        whole, rest = divmod(number or 0.0, 1)
        counted[unit] += int(whole)
        while rest and unit in _FINER:
            unit, factor = _FINER[unit]  # noqa: PLW2901  (down the units)
            whole, rest = divmod(round(rest * factor, 6), 1)
            counted[unit] += int(whole)
    return counted


def duration(value: Duration | DurationRange) -> str:
    """The value of a length, or of one between two."""
    if isinstance(value, Duration):
        return period(value.amounts)
    return f"{period(value.least.amounts)}/{period(value.most.amounts)}"


def moment(value: Moment) -> str | None:
    """The value of a moment whose fields are all resolved; ``X`` for digits that nothing tells."""
    day = _day(value)
    if not value.given().keys() & {"part", "hour"}:
        return day
    if value.part is not None and value.hour is None:
        return f"{day or 'XXXX-XX-XX'}T{value.part[1:]}"
    finer = (number for number in (value.minute, value.second) if number is not None)
    clock = "".join(f":{number:02}" for number in finer)
    zone = zones.offset(value.zone, days(value)[0], value.hour or 0) if value.zone else ""
    return f"{day or 'XXXX-XX-XX'}T{value.hour:02}{clock}{zone}"


def _day(value: Moment) -> str | None:  # noqa: PLR0911  (one shape a line)
    year = "XXXX" if value.year is None else f"{value.year:04}"
    if value.day is not None:
        return f"{year}-{_two(value.month)}-{value.day:02}"
    if value.week is not None:
        return f"{year}-W{value.week:02}" + ("-WE" if value.weekend else "")
    if value.weekday is not None or value.weekend:
        return f"{year}-WXX-{'WE' if value.weekend else value.weekday}"
    if value.months is not None:
        return f"{year}-01/{year}-{value.months:02}"
    if value.month is not None:
        return f"{year}-{value.month:02}"
    for part in (value.season, value.quarter and f"Q{value.quarter}", value.half and f"H{value.half}"):
        if part:
            return f"{year}-{part}"
    if value.year is not None:
        return year
    if value.decade is not None:
        return f"{value.decade}X"
    return f"{value.century:02}XX" if value.century is not None else None


def _two(number: int | None) -> str:
    return "XX" if number is None else f"{number:02}"


def days(value: Moment) -> Days:
    """The first and last calendar day of a resolved moment; unknown where the year is."""
    try:
        return _days(value)
    except (ValueError, OverflowError):
        return NOWHEN


def _days(value: Moment) -> Days:
    if value.year is None:
        return _many_years(value)
    if value.day is not None and value.month is not None:
        day = dt.date(value.year, value.month, value.day)
        return day, day
    if value.week is not None:
        saturday = dt.date.fromisocalendar(value.year, value.week, 6)
        sunday = saturday + dt.timedelta(1)
        return (saturday if value.weekend else sunday - dt.timedelta(6)), sunday
    if value.weekday is not None or value.day is not None:
        return NOWHEN
    first, last = _months(value)
    end_year = value.year + (last < first)
    return dt.date(value.year, first, 1), dt.date(end_year, last, calendar.monthrange(end_year, last)[1])


def _many_years(value: Moment) -> Days:
    """The days of a decade or a century."""
    if value.decade is not None:
        return dt.date(value.decade * 10, 1, 1), dt.date(value.decade * 10 + 9, 12, 31)
    if value.century is not None:
        return dt.date(max(value.century * 100, 1), 1, 1), dt.date(value.century * 100 + 99, 12, 31)
    return NOWHEN


def _months(value: Moment) -> tuple[int, int]:
    """The first and last month meant."""
    if value.months is not None:
        return 1, value.months
    if value.month is not None:
        return value.month, value.month
    if value.season is not None:
        return _SEASON_MONTHS[value.season]
    if value.quarter is not None:
        return value.quarter * 3 - 2, value.quarter * 3
    if value.half is not None:
        return value.half * 6 - 5, value.half * 6
    return 1, 12

"""Time zones: *мск*, *по киевскому времени*, *UTC+3*."""

from __future__ import annotations

import datetime as dt
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsfacts_dates.lexicon import table

ZULU = "Z"
_FARTHEST = 14
"""No zone is farther from UTC, in hours."""


@cache
def _adjectives() -> tuple[tuple[str, str], ...]:
    rows = table("zones.tsv")
    found = ((stem, zone) for kind, zone, stems in rows if kind == "adjective" for stem in stems.split())
    return tuple(sorted(found, reverse=True))  # the longer of two that begin alike first


def of_adjective(word: str) -> str | None:
    """The zone of *киевскому*; ``None`` for *местному*, which tells none."""
    return next((zone for stem, zone in _adjectives() if word.startswith(stem)), None)


def shifted(zone: str, sign: int, hours: int, minutes: int = 0) -> str | None:
    """The offset of *UTC+3* or *мск+2*; ``None`` for one that no zone has."""
    size = dt.timedelta(hours=hours, minutes=minutes)
    if size > dt.timedelta(hours=_FARTHEST):
        return None
    standard = dt.timedelta(hours=3) if zone == "Europe/Moscow" else dt.timedelta()
    return _written(standard + size * sign)


def offset(zone: str, day: dt.date | None, hour: int) -> str:
    """The zone's offset from UTC at that hour of that day, as ISO 8601 writes it; empty if unknown."""
    if zone == ZULU or zone[0] in "+-":
        return zone
    if day is None:
        return ""
    try:
        found = dt.datetime.combine(day, dt.time(hour % 24), ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, OverflowError):
        return ""
    return "" if found is None or found.seconds % 60 else _written(found)


def _written(size: dt.timedelta) -> str:
    minutes = int(size.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"

"""When an article was published: the day in the newsroom's time zone, and the moment where it is told."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from functools import lru_cache

_RUSSIAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?")


def parsed(value: object, name: str = "published") -> dt.date | None:
    """A date or a datetime of either or of what a source wrote: ISO 8601, or ``31.12.2025``.

    Raises:
        TypeError: If it is neither a date, a datetime nor a string.
        ValueError: If the string is written otherwise, or the calendar has no such day.
    """
    if value is None or isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        msg = f"{name} must be a date, a datetime or an ISO 8601 string, not {type(value).__name__}"
        raise TypeError(msg)
    written = value.strip()
    try:
        if russian := _RUSSIAN.fullmatch(written):
            day, month, year = map(int, russian.groups())
            return dt.date(year, month, day)
        moment = dt.datetime.fromisoformat(written)
    except ValueError:
        msg = f"{name} must be an ISO 8601 date such as 2025-12-31, or 31.12.2025, not {value!r}"
        raise ValueError(msg) from None
    return moment if len(written) > len("2025-W01-1") else moment.date()


def moment(value: object) -> dt.datetime | None:
    """A datetime, or what ISO 8601 writes of one.

    Raises:
        TypeError: If it is neither a datetime nor a string.
        ValueError: If the string tells no time of day.
    """
    found = parsed(value, "published_at")
    if found is None or isinstance(found, dt.datetime):
        return found
    msg = f"published_at must tell the time of day, such as 2025-12-31T15:30+03:00, not {value!s}"
    raise ValueError(msg)


@lru_cache(maxsize=256)
def zone(name: str) -> dt.tzinfo:
    """The time zone of a name such as ``Europe/Moscow``, or of an offset such as ``+03:00``.

    Raises:
        ValueError: If there is no such zone.
    """
    if offset := _OFFSET.fullmatch(name):
        sign, hours, minutes = offset.groups()
        size = dt.timedelta(hours=int(hours), minutes=int(minutes or 0))
        if size < dt.timedelta(hours=24):
            return dt.timezone(-size if sign == "-" else size)
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as cause:
        msg = f"no time zone is named {name!r}; a name is such as Europe/Moscow, or an offset such as +03:00"
        raise ValueError(msg) from cause


def zone_name(value: object) -> str | None:
    """The name of a zone, which is there; of a :class:`zoneinfo.ZoneInfo` its key.

    Raises:
        TypeError: If it is neither.
        ValueError: If there is no such zone.
    """
    name = value.key if isinstance(value, zoneinfo.ZoneInfo) else value
    if name is None:
        return None
    if not isinstance(name, str):
        msg = f"timezone must be the name of a time zone, not {type(value).__name__}"
        raise TypeError(msg)
    zone(name)
    return name


Publication = tuple[dt.date | None, dt.datetime | None]


def settled(published: dt.date | None, published_at: dt.datetime | None, timezone: str | None) -> Publication:
    """The day and the moment of publication, both in the newsroom's zone.

    A moment with a zone of its own is moved to *timezone*; one without is of *timezone* already.

    Args:
        published: The day, or the moment, which then counts for more than *published_at*.
        published_at: The moment.
        timezone: Where the newsroom stands; ``None`` leaves a moment in its own zone.

    Raises:
        ValueError: If *published* is another day than that of *published_at*.
    """
    told = published if isinstance(published, dt.datetime) else published_at
    if told is None:
        return published, None
    local = _local(told, timezone)
    if isinstance(published, dt.datetime) or published in {None, local.date()}:
        return local.date(), local
    msg = (
        f"published {published} is not the day of published_at, {local.isoformat()}; give one of the two, "
        f"or give the moment as published (Article.dated changes both of an article that is there)"
    )
    raise ValueError(msg)


def _local(told: dt.datetime, timezone: str | None) -> dt.datetime:
    if timezone is None:
        return told
    try:
        here = zone(timezone)
        return told.replace(tzinfo=here) if told.tzinfo is None else told.astimezone(here)
    except OverflowError:
        msg = f"published {told.isoformat()} is no day of the calendar in {timezone}"
        raise ValueError(msg) from None

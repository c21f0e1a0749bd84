"""The publication day as newsrooms write it."""

from __future__ import annotations

import datetime as dt
import re

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\S+)?")
_RUSSIAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def russian_day(written: str) -> dt.date | None:
    """The day of ``31.12.2025``; ``None`` for another form.

    Raises:
        ValueError: If there is no such day.
    """
    if match := _RUSSIAN.fullmatch(written.strip()):
        day, month, year = map(int, match.groups())
        return dt.date(year, month, day)
    return None


def day_of(written: str) -> dt.date:
    """The day of ``2025-12-31`` (a time may follow) or ``31.12.2025``.

    Raises:
        ValueError: If it is in neither of the two forms, or there is no such day.
    """
    day = russian_day(written)
    if day is not None:
        return day
    if not _ISO.fullmatch(written):
        msg = "neither YYYY-MM-DD nor DD.MM.YYYY"
        raise ValueError(msg)
    return dt.datetime.fromisoformat(written).date()

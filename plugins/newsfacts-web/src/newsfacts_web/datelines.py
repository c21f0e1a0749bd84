"""Russian date lines of pages: «31 декабря 2025, 01:40 МСК», «10:20 31.12.2025»."""

from __future__ import annotations

import datetime as dt
import re

ZONES = {
    "EET": "+0200", "EEST": "+0300", "MSK": "+0300", "MSD": "+0400", "SAMT": "+0400", "YEKT": "+0500",
    "OMST": "+0600", "NOVT": "+0700", "KRAT": "+0700", "IRKT": "+0800", "YAKT": "+0900", "VLAT": "+1000",
    "MAGT": "+1100", "PETT": "+1200",
}  # fmt: skip
"""Zone names of Russian feeds (IANA tz database 2025b), which feedparser takes for UTC in silence."""

_MONTHS = {
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "май": 5, "мая": 5, "июн": 6, "июл": 7, "авг": 8, "сен": 9,
    "окт": 10, "ноя": 11, "дек": 12,
}  # fmt: skip
"""By the first three letters, which short forms keep too."""
_MONTH = rf"(?:{'|'.join(_MONTHS)})[а-я]{{0,6}}"

_LINE = re.compile(
    rf"""(?ix)
    (?: (?P<before> \b[0-2]?\d:[0-5]\d ) (?::[0-5]\d)? [\s,|—–-]+ )?
    (?: (?P<day> \b[0-3]?\d ) (?: \.(?P<number>[01]\d)\. | \s+(?P<month>{_MONTH})\.? \s+ )
        (?P<year>(?:19|20)\d\d)\b
      | (?P<month2>\b{_MONTH}) \s+ (?P<day2>[0-3]?\d), \s+ (?P<year2>(?:19|20)\d\d)\b )
    (?: \s*г(?:ода|\.)? )?
    (?: [\s,|—–-]+ (?:в\s+)? (?P<after> [0-2]?\d:[0-5]\d ) (?::[0-5]\d)? )?
    (?: [\s,(]+ (?P<zone> мск|msk ) \b )?
    """
)


def told_in(line: str) -> dt.datetime | str | None:
    """The first moment of a date line, or its day; ``None`` if there is none.

    Args:
        line: A short text, blanks as they are.
    """
    for found in _LINE.finditer(line):
        told = found.groupdict()
        month = told["number"] or _MONTHS[(told["month"] or told["month2"])[:3].lower()]
        try:
            day = dt.date(int(told["year"] or told["year2"]), int(month), int(told["day"] or told["day2"]))
            clock = told["after"] or told["before"]
            if clock is None:
                return day.isoformat()
            hour, minute = map(int, clock.split(":"))
            moment = dt.datetime.combine(day, dt.time(hour, minute))
        except ValueError:  # 31 June, 25:10
            continue
        zone = ZONES["MSK"] if told["zone"] else ""
        return dt.datetime.fromisoformat(f"{moment.isoformat()}{zone}")
    return None

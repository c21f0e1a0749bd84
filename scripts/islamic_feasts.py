"""Write the table of the feasts that follow the Islamic calendar, which newsfacts-dates reads.

Usage: uv run --with hijridate==2.6.0 python scripts/islamic_feasts.py

The days are those of the Umm al-Qura calendar, as the library hijridate (MIT) has them; where the moon
is watched for, the feast can fall a day later. Writes plugins/newsfacts-dates/…/data/islamic.tsv.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

TABLE = Path(__file__).parents[1] / "plugins/newsfacts-dates/src/newsfacts_dates/data/islamic.tsv"
FIRST, LAST = 1400, 1485
"""The years of the Hijra: from November 1979 to 2063."""
HEADER = """\
# Feasts of the Islamic calendar: name, first day, last day.
# Umm al-Qura; where the moon is watched for, a day later.
# Written by scripts/islamic_feasts.py with hijridate (MIT).
"""
Gregorian = Callable[[int, int, int], dt.date]


def rows(day: Gregorian, years: range) -> Iterator[tuple[str, dt.date, dt.date]]:
    """Name, first and last day of each feast of the years.

    Args:
        day: The Gregorian day of a year, month and day of the Hijra.
        years: Of the Hijra.
    """
    for year in years:
        end = day(year, 10, 1)
        yield "ramadan", day(year, 9, 1), end - dt.timedelta(1)
        yield "uraza", end, end
        yield "kurban", day(year, 12, 10), day(year, 12, 10)


def table(day: Gregorian, years: range) -> str:
    """The whole file."""
    lines = (f"{name}\t{first}\t{last}\n" for name, first, last in rows(day, years))
    return HEADER + "".join(lines)


def main() -> None:
    """Write the table."""
    from hijridate import Hijri  # noqa: PLC0415  (only here; the tests do without)

    def day(*hijri: int) -> dt.date:
        found = Hijri(*hijri).to_gregorian()
        return dt.date(found.year, found.month, found.day)

    TABLE.write_text(table(day, range(FIRST, LAST)), encoding="utf-8")
    print(f"{TABLE}: {FIRST} to {LAST - 1}", file=sys.stderr)


if __name__ == "__main__":
    main()

"""Write the table of Russia's days off and working Saturdays, by which newsfacts-dates counts working days.

Usage: uv run --with holidays==0.109 python scripts/working_days.py

The days, with those that the government moved each year, are those of the library holidays (MIT).
Weekends are left out. Writes plugins/newsfacts-dates/…/data/workdays.tsv.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

TABLE = Path(__file__).parents[1] / "plugins/newsfacts-dates/src/newsfacts_dates/data/workdays.tsv"
FIRST, LAST = 2005, 2027
"""The years whose moved days are known."""
_SATURDAY = 6
HEADER = """\
# Russia, by whose calendar working days are counted: off, a weekday that is none; on, a weekend that is one.
# Written by scripts/working_days.py with holidays 0.109 (MIT).
"""


def rows(off: Iterable[dt.date], on: Iterable[dt.date]) -> Iterator[tuple[str, dt.date]]:
    """What differs from Monday to Friday, in the calendar's order."""
    days = [("off", day) for day in off if day.isoweekday() < _SATURDAY] + [("on", day) for day in on]
    yield from sorted(days, key=lambda each: each[1])


def table(off: Iterable[dt.date], on: Iterable[dt.date]) -> str:
    """The whole file: kind, year, and the days of that kind in it."""
    lines: dict[tuple[str, int], list[str]] = {}
    for kind, day in rows(off, on):
        lines.setdefault((kind, day.year), []).append(f"{day:%m-%d}")
    return HEADER + "".join(f"{kind}\t{year}\t{' '.join(days)}\n" for (kind, year), days in lines.items())


def main() -> None:
    """Write the table."""
    import holidays  # noqa: PLC0415  (only here; the tests do without)

    known = holidays.country_holidays("RU", years=range(FIRST, LAST + 1))
    TABLE.write_text(table(list(known), known.weekend_workdays), encoding="utf-8")
    print(f"{TABLE}: {FIRST} to {LAST}", file=sys.stderr)


if __name__ == "__main__":
    main()

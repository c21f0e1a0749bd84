r"""Write the table of what other libraries print in Russian for dates, intervals and offsets.

Usage: uv run --with Babel==2.17.0 --with PyICU==2.17 --with arrow==1.3.0 --with humanize==4.11.0 \\
           python scripts/renderings.py NODE_FOLDER

NODE_FOLDER is a folder in which ``npm install moment@2.30.1 date-fns@4.1.0`` has been run. Each line of the
table says which library and version print what, and what it means, counted from PUBLISHED: of offsets the
unit and the number that the library was given, or that it tells in English. Words that tell no value
(*несколько секунд назад*, *только что*) are left out. The tests of newsfacts-dates read it all back.
"""

from __future__ import annotations

import calendar
import datetime as dt
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

TABLE = Path(__file__).parents[1] / "plugins/newsfacts-dates/tests/renderings.tsv"
PUBLISHED = dt.datetime(2011, 6, 15, 10, 30)  # noqa: DTZ001  (a newsroom's clock)
HEADER = f"""\
# What libraries print in Russian: kind, library and version, value, frame, text.
# Counted from {PUBLISHED:%Y-%m-%dT%H:%M}, a Wednesday. Written by scripts/renderings.py.
"""
COUNTS = (1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 15, 20, 21, 22, 25, 30, 45, 100)
DAYS = (
    dt.datetime(2010, 1, 1, 9, 5, 7),  # noqa: DTZ001
    dt.datetime(2011, 3, 8, 18, 30),  # noqa: DTZ001
    dt.datetime(2011, 5, 9, 10, 0),  # noqa: DTZ001
    dt.datetime(2010, 11, 30, 23, 59, 59),  # noqa: DTZ001
)
BEFORE, AFTER = "Мост закрыли {}.", "Мост закроют {}."
ON = {"before": "Мост закрыли {}.", "after": "Мост закроют {}."}
_UNITS = {"second": "S", "minute": "MIN", "hour": "H", "day": "D", "week": "W", "month": "M", "quarter": "Q"}
_UNITS |= {"year": "Y"}
_ENGLISH = re.compile(r"\b(an?|\d+) (second|minute|hour|day|week|month|year)s?\b")


class Row(NamedTuple):
    """One rendering."""

    kind: str
    library: str
    value: str
    frame: str
    text: str


def offset(unit: str, number: int) -> str:
    """The value of so many units from PUBLISHED, as precise as the unit."""
    if unit in {"S", "MIN", "H"}:
        seconds = {"S": 1, "MIN": 60, "H": 3600}[unit] * number
        moment = PUBLISHED + dt.timedelta(seconds=seconds)
        return moment.strftime("%Y-%m-%dT%H:%M:%S" if unit == "S" else "%Y-%m-%dT%H:%M")
    if unit in {"D", "W"}:
        return (PUBLISHED + dt.timedelta(number * (7 if unit == "W" else 1))).date().isoformat()
    months = number * {"M": 1, "Q": 3, "Y": 12}[unit]
    year, month = divmod(PUBLISHED.year * 12 + PUBLISHED.month - 1 + months, 12)
    return f"{year:04}" if unit == "Y" else f"{year:04}-{month + 1:02}"


def _counted(library: str, unit: str, number: int, text: str) -> Row:
    kind = "hour" if unit in {"S", "MIN", "H"} else "day"
    return Row(kind, library, offset(unit, number), AFTER if number > 0 else BEFORE, text)


def of_english(library: str, text: str, english: str) -> Iterator[Row]:
    """The row of an offset whose unit and number the library tells in English, if it does."""
    told = _ENGLISH.search(english)
    if told is None or len(_ENGLISH.findall(english)) > 1 or re.search("half|few|less|just now", english):
        return
    number = int(told[1]) if told[1].isdigit() else 1
    back = english.endswith("ago")
    if back or english.startswith("in ") or " in " in english or english.endswith("from now"):
        yield _counted(library, _UNITS[told[2]], -number if back else number, text)


def babel_rows() -> Iterator[Row]:
    """Babel: dates, skeletons, intervals, offsets."""
    import babel  # noqa: PLC0415
    from babel import dates  # noqa: PLC0415

    name = f"Babel {babel.__version__}"
    for moment in DAYS:
        day = f"{moment:%Y-%m-%d}"
        for style in ("full", "long", "medium", "short"):
            yield Row("absolute", name, day, ON["before"], dates.format_date(moment, style, "ru"))
            text = dates.format_datetime(moment, style, locale="ru", tzinfo=None)
            if style in {"medium", "short"}:
                value = f"{moment:%Y-%m-%dT%H:%M:%S}" if style == "medium" else f"{moment:%Y-%m-%dT%H:%M}"
                yield Row("absolute", name, value, ON["before"], text)
        for skeleton, value in (
            *(
                ("yMMMM", f"{moment:%Y-%m}"),
                ("yMMMd", day),
                ("yMMMEd", day),
                ("yMd", day),
                ("yMMM", f"{moment:%Y-%m}"),
            ),
            *(("MMMMd", day), ("yQQQQ", f"{moment:%Y}-Q{(moment.month + 2) // 3}"), ("y", f"{moment:%Y}")),
        ):
            if skeleton == "MMMMd" and moment.year != PUBLISHED.year:
                continue  # nobody would leave that year out
            text = dates.format_skeleton(skeleton, moment, locale="ru")
            yield Row("absolute", name, value, _frame(skeleton), text)
    yield from _babel_intervals(name)
    yield from _babel_offsets(name)


def _babel_intervals(name: str) -> Iterator[Row]:
    from babel import dates  # noqa: PLC0415

    first = dt.date(2011, 5, 5)
    spans = (
        ("yMMMd", 2),
        ("yMMMd", 30),
        ("yMMMM", 70),
        ("yMMMd", 400),
        ("MMMd", 3),
        ("MMMd", 20),
        ("y", 800),
    )
    for skeleton, days in spans:
        last = first + dt.timedelta(days)
        text = dates.format_interval(first, last, skeleton, locale="ru")
        yield Row("absolute", name, _interval(first, last, skeleton), _frame(skeleton, both=True), text)


def _babel_offsets(name: str) -> Iterator[Row]:
    from babel import dates  # noqa: PLC0415

    sizes = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629746}
    for unit, size in (sizes | {"year": 31556952}).items():
        for number in COUNTS:
            for sign in (-1, 1):
                delta = dt.timedelta(seconds=size * number * sign)
                told: dict[str, Any] = {"granularity": unit, "threshold": 10**6, "add_direction": True}
                texts = [dates.format_timedelta(delta, locale=each, **told) for each in ("ru", "en")]
                yield from of_english(name, texts[0], texts[1])


def _frame(skeleton: str, *, both: bool = False) -> str:
    if skeleton == "y" and both:
        return "Мост строили в {}."
    if skeleton.startswith("yMMMM") or skeleton in {"yMMM", "yQQQQ", "y"}:
        return "Отчёт за {} подписан."
    return "Мост закрыли {}."


def _interval(first: dt.date, last: dt.date, skeleton: str) -> str:
    form = {"yMMMM": "%Y-%m", "y": "%Y"}.get(skeleton, "%Y-%m-%d")
    return f"{first.strftime(form)}/{last.strftime(form)}"


def icu_rows() -> Iterator[Row]:
    """ICU: styles, skeletons, intervals, offsets in three widths."""
    import icu  # noqa: PLC0415

    name = f"ICU {icu.ICU_VERSION}"
    russian = icu.Locale("ru")
    icu.TimeZone.setDefault(icu.TimeZone.getGMT())

    def stamp(day: dt.datetime) -> float:
        return float(calendar.timegm(day.timetuple()))

    for moment in DAYS:
        for style in (icu.DateFormat.FULL, icu.DateFormat.LONG, icu.DateFormat.MEDIUM, icu.DateFormat.SHORT):
            text = icu.DateFormat.createDateInstance(style, russian).format(stamp(moment))
            yield Row("absolute", name, f"{moment:%Y-%m-%d}", ON["before"], text)
            clock = icu.DateFormat.createDateTimeInstance(style, icu.DateFormat.SHORT, russian)
            yield Row("absolute", name, f"{moment:%Y-%m-%dT%H:%M}", ON["before"], clock.format(stamp(moment)))
    first = dt.datetime(2011, 5, 5, 10)  # noqa: DTZ001
    for skeleton, days in (
        ("yMMMMd", 2),
        ("yMMMMd", 30),
        ("yMMMd", 400),
        ("MMMMd", 3),
        ("yMMMM", 70),
        ("yMd", 2),
    ):
        last = first + dt.timedelta(days)
        interval = icu.DateInterval(stamp(first), stamp(last))
        text = icu.DateIntervalFormat.createInstance(skeleton, russian).format(interval)
        yield Row("absolute", name, _interval(first, last, skeleton), _frame(skeleton), text)
    units = {"second": icu.URelativeDateTimeUnit.SECOND, "minute": icu.URelativeDateTimeUnit.MINUTE}
    units |= {"hour": icu.URelativeDateTimeUnit.HOUR, "day": icu.URelativeDateTimeUnit.DAY}
    units |= {"week": icu.URelativeDateTimeUnit.WEEK, "month": icu.URelativeDateTimeUnit.MONTH}
    units |= {"quarter": icu.URelativeDateTimeUnit.QUARTER, "year": icu.URelativeDateTimeUnit.YEAR}
    none = icu.UDisplayContext.CAPITALIZATION_NONE
    for width in (
        icu.UDateRelativeDateTimeFormatterStyle.LONG,
        icu.UDateRelativeDateTimeFormatterStyle.SHORT,
    ):
        style = icu.RelativeDateTimeFormatter(russian, icu.NumberFormat.createInstance(russian), width, none)
        for unit, code in units.items():
            for number in COUNTS:
                for sign in (-1, 1):
                    yield _counted(
                        name, _UNITS[unit], sign * number, style.formatNumeric(sign * number, code)
                    )


def arrow_rows() -> Iterator[Row]:
    """arrow: humanize at every granularity."""
    import arrow  # noqa: PLC0415

    name = f"arrow {arrow.__version__}"
    now = arrow.get(PUBLISHED)
    for unit in ("seconds", "minutes", "hours", "days", "weeks", "months", "years"):
        for number in COUNTS:
            for sign in (-1, 1):
                shift: dict[str, Any] = {unit: sign * number}
                then = now.shift(**shift)
                texts = [then.humanize(now, locale=each) for each in ("ru", "en")]
                yield from of_english(name, texts[0], texts[1])


def humanize_rows() -> Iterator[Row]:
    """humanize: naturaltime, naturaldelta in front of it."""
    import humanize  # noqa: PLC0415

    name = f"humanize {humanize.__version__}"
    for seconds in (1, 60, 3600, 86400, 31536000):
        for number in COUNTS:
            for sign in (-1, 1):
                then = PUBLISHED + dt.timedelta(seconds=sign * number * seconds)
                english = humanize.naturaltime(then, when=PUBLISHED)
                humanize.i18n.activate("ru_RU")
                text = humanize.naturaltime(then, when=PUBLISHED)
                humanize.i18n.deactivate()
                yield from of_english(name, text, english)


def node_rows(folder: Path) -> Iterator[Row]:
    """Of moment and date-fns."""
    script = Path(__file__).with_suffix(".mjs")
    command = ["node", str(script), PUBLISHED.isoformat()]
    run = subprocess.run(  # noqa: S603  (our own script)
        command, cwd=folder, env={"TZ": "UTC", "PATH": "/usr/bin:/bin"}, capture_output=True, check=True
    )
    for line in run.stdout.decode("utf-8").splitlines():
        record: dict[str, Any] = json.loads(line)
        name = f"{record['library']} {record['version']}"
        if "english" in record:
            yield from of_english(name, record["text"], record["english"])
        elif "days" in record:
            kind = AFTER if record["days"] > 0 else BEFORE
            yield Row("day", name, record["value"], kind, record["text"])
        else:
            frame = (
                "Отчёт за {} подписан."
                if "-Q" in record["value"] or record["value"].count("-") == 1
                else BEFORE
            )
            yield Row("absolute", name, record["value"], frame, record["text"])


def main() -> None:
    """Write the table."""
    rows = [*babel_rows(), *icu_rows(), *arrow_rows(), *humanize_rows(), *node_rows(Path(sys.argv[1]))]
    seen: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        key = row.kind, row.frame, row.text
        if key in seen and seen[key].value != row.value:
            print(f"two values: {seen[key]} and {row}", file=sys.stderr)
        seen.setdefault(key, row)
    lines = ("\t".join(row) for row in seen.values())
    TABLE.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    counts = {kind: sum(row.kind == kind for row in seen.values()) for kind in ("absolute", "day", "hour")}
    print(f"{TABLE}: {counts}", file=sys.stderr)


if __name__ == "__main__":
    main()

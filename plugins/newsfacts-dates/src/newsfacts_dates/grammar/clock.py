"""The clock in digits."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.ages import grows
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.grammar.time_of_day import PART, afternoon, clock
from newsfacts_dates.grammar.zone import NEEDED_ZONE, ZONE, zoned

_NEAR = 5
"""How many words before a score may tell that it is one."""
_SETS = 5
"""How many sets before a score are looked at: *3:2 (25:18, 20:25, …)*."""

_COLON = "hour:@hour colon minute:@sixty ( colon second:@sixty )?"


def _colon(parts: Parts) -> Moment | None:
    """*15:30 мск*, *15:30:20*; a score has no two digits after the colon: *0:1 — 01:23*."""
    minute_of_goal = parts.is_a(parts.first - 1, "dash") and parts.is_a(parts.first - 3, "colon")
    minute_of_goal = minute_of_goal and len(parts.raw(parts.first - 2)) == 1
    if len(parts.text("minute")) != 2 or minute_of_goal or _is_score(parts) or _is_titled(parts):  # noqa: PLR2004
        return None
    second = parts.number("second") if parts.has("second") else None
    return clock(afternoon(parts.number("hour"), parts), parts.number("minute"), second)


def _is_titled(parts: Parts) -> bool:
    """*альбом «4:44»*: a name."""
    return parts.is_a(parts.first - 1, "quote") and parts.is_a(parts.last, "quote")


def _is_score(parts: Parts) -> bool:
    """*со счётом 20:18*, *2:0 (21:18, 21:15)*: what a game ended in, and its sets."""
    words = (parts.word(index) for index in range(parts.first - _NEAR, parts.first))
    if any(word.startswith("счет") for word in words):
        return True
    first = parts.first
    if (
        parts.is_a(first - 1, "comma|and")
        and parts.is_a(first - 3, "colon")
        and len(parts.raw(first - 2)) == 1
    ):
        return True  # сыграли 3:2 и 15:13
    for _ in range(_SETS):
        if not (parts.is_a(first - 1, "comma") and parts.is_a(first - 3, "colon")):
            break
        first -= 4
        if not parts.is_a(first, "@hour"):
            return True
    won = parts.raw(first - 2)
    return parts.is_a(first - 1, "open") and parts.is_a(first - 3, "colon") and len(won) == 1


def _iso(parts: Parts) -> Moment | None:
    """*2025-12-30T21:14:05+03:00*."""
    try:
        found = dt.datetime.fromisoformat(parts.value("moment").upper())
    except ValueError:
        return None
    written = parts.value("moment")
    zone = None
    if found.tzinfo is not None:
        zone = "Z" if written[-1] in "zZ" else found.isoformat()[-6:]
    told_second = (
        written.count(":") - (written[-3:-2] == ":" and found.tzinfo is not None and zone != "Z") > 1
    )
    second = found.second if told_second else None
    return Moment.of_day(found.date(), hour=found.hour, minute=found.minute, second=second, zone=zone)


def _dotted(parts: Parts) -> Moment | None:
    """*в 10.30*, *10.30 мск*, but not *14.30 %* nor *10.5 балла*."""
    return point(parts, "time")


def point(parts: Parts, label: str) -> Moment | None:
    """The clock with a full stop that is labelled; two digits behind it."""
    hour, minute = parts.value(label).split(".")
    return clock(afternoon(int(hour), parts), int(minute)) if len(minute) == 2 else None  # noqa: PLR2004


def _dotted_bare(parts: Parts) -> Moment | None:
    """*в 10.30*: only where no unit follows, and no day is as likely (*в 12.11 вышел номер*)."""
    counts = parts.raw(parts.last)[:1].islower() and parts.reads(parts.last, "gent")
    hour, minute = parts.value("time").split(".")
    month = len(minute) == 2 and 1 <= int(minute) <= 12 and int(minute) % 5  # noqa: PLR2004
    return None if counts or (month and len(hour) == 2) else _dotted(parts)  # noqa: PLR2004


def _dotted_before_day(parts: Parts) -> Moment | None:
    """*с 22.00 12 декабря*: a day of the month follows."""
    return _dotted(parts) if parts.is_a(parts.last + 1, "month|month.*") else None


def _dashed(parts: Parts) -> Moment | None:
    """*в 10-00*, *в 18-30*: a full hour, or a half where nothing is counted; else a range or a score."""
    minute = parts.raw(parts.last - 1)
    half = minute == "30" and not parts.is_a(parts.last, "@other")
    return _colon(parts) if minute == "00" or half else None


RULES = (
    Rule(
        name="moment-iso",
        pattern="moment:date.iso",
        build=_iso,
        examples=("Запись сделана [2010-12-30T21:14:05+03:00|2010-12-30T21:14:05+03:00].",),
        quiet=("Код записи 2010-12-30X21:14.",),
    ),
    Rule(
        name="clock",
        pattern=f"{_COLON} {ZONE}",
        build=zoned(_colon),
        examples=("Эфир начнётся в [15:30|2011-06-15T15:30].",),
        quiet=("Матч закончился со счётом 20:18.",),
        not_after="colon",
        not_before="colon",
    ),
    Rule(
        name="clock-part",
        pattern=f"{_COLON} part:{PART} {ZONE}",
        build=zoned(_colon),
        examples=("Поезд ушёл в [9:30 утра|2011-06-15T09:30].",),
        quiet=("Сеты закончились 25:20, 22:25.",),
    ),
    Rule(
        name="clock-dotted-part",
        pattern=f"time:num.point part:part.genitive {ZONE}",
        build=zoned(_dotted),
        examples=("Поезд ушёл в [9.30 утра|2011-06-15T09:30].",),
        quiet=("Поезд везёт 9.30 тонны руды.",),
    ),
    Rule(
        name="clock-dotted-zone",
        pattern=f"time:num.point {NEEDED_ZONE}",
        build=zoned(_dotted),
        examples=("Эфир начнётся в [10.30 по местному времени|2011-06-15T10:30].",),
        quiet=("Цена выросла на 10.30 рубля.",),
    ),
    Rule(
        name="clock-dotted",
        pattern="time:num.point",
        build=_dotted_bare,
        examples=("Эфир начнётся в [10.30|2011-06-15T10:30].",),
        quiet=("Рост составил 14.30 %.",),
        after="in|toward|mod.approx|after",
        not_before="percent|unit.*|num.*|card.*",
    ),
    Rule(
        name="clock-dotted-of-day",
        pattern="time:num.point",
        build=lambda parts: None if grows(parts) else _dotted_bare(parts),
        examples=("Явитесь до [18.00 в пятницу|2011-06-17T18:00].",),
        quiet=("Индекс упал до 18.00 в сумме.",),
        after="until|later",
        before="in|weekday.noun|weekday",
        weak=True,
    ),
    Rule(
        name="clock-dotted-before-day",
        pattern="time:num.point",
        build=_dotted_before_day,
        examples=(
            "Проезд закроют с [22.00 12 июля до 6.00 13 июля|2011-07-12T22:00/2011-07-13T06:00].",
            "Сбор начнётся в [18.30 21 июня|2011-06-21T18:30].",
        ),
        quiet=("Индекс упал с 22.00 12 раз за день.",),
        after="in|from|until|toward|after|later",
        before="@day",
    ),
    Rule(
        name="clock-dashed",
        pattern="hour:@hour dash minute:num.zero|num.day",
        build=_dashed,
        examples=("Эфир начнётся в [10-00|2011-06-15T10:00].",),
        quiet=("Матч закончился в пользу гостей, 10-00.",),
        after="in|from|until|toward",
        not_before="unit.*|month*|num.*|dash|percent",
    ),
)

"""Days in digits, and by two calendars: *13.05.2010*, *с 12.01 по 16.01*, *25 июля (6 августа) 1889 года*."""

from __future__ import annotations

import datetime as dt
import re

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.ages import grows
from newsfacts_dates.grammar.days import day_of, in_address, valid
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.numerals import full_year


def _numeric(parts: Parts) -> Moment | None:
    """*13.05.2010*, *2010-05-13*, *13/05/2010*; part of an address is none."""
    if in_address(parts):
        return None
    day, month, year = (int(piece) for piece in re.split(r"\D", parts.value("date")))
    if day > 31:  # noqa: PLR2004  (the year stands first)
        day, year = year, day
    full = full_year(year)
    return Moment(year=full, month=month, day=day) if full and valid(day, month, full) else None


def _dotted_day(parts: Parts) -> Moment | None:
    """*от 13.05* in a document's name."""
    day, month = (int(piece) for piece in parts.value("date").split("."))
    return Moment(month=month, day=day) if valid(day, month) else None


_FARTHEST = 13
"""The Julian calendar has been so many days behind, ours, at most."""


def _two_styles(parts: Parts) -> Moment | None:
    """*25 июля (6 августа) 1889 года*, *20 декабря 1870 (1 января 1871) года*: the day of our calendar."""
    year = parts.number("new_year") or parts.number("later") or parts.number("year")
    new = parts.number("new_day"), parts.number("new_month")
    old = parts.number("day"), parts.number("month")
    if not year or not valid(*new, year):
        return None
    day = dt.date(year, new[1], new[0])
    before = year - (old[1] > new[1])
    if not valid(*old, before) or not 10 <= (day - dt.date(before, old[1], old[0])).days <= _FARTHEST:  # noqa: PLR2004
        return None
    return Moment.of_day(day)


def _dotted_in_text(parts: Parts) -> Said | None:
    """*с 12.01 по 16.01*, *до 31.12*; *до 12.10 рубля* and what may be the clock are none alone."""
    written = parts.value("date")
    day, month = (int(piece) for piece in written.split("."))
    if len(written) != len("31.12") or not valid(day, month) or grows(parts):
        return None
    if parts.raw(parts.last)[:1].islower() and parts.reads(parts.last, "gent"):
        return None
    clock = day < 24 and month % 5 == 0 and not parts.is_a(parts.first - 1, "by")  # noqa: PLR2004
    return Said(Moment(month=month, day=day), weak=clock)


RULES = (
    Rule(
        name="numeric-date",
        pattern="date:date.numeric ( year.abbr dot? )?",
        build=_numeric,
        examples=("Приказ от [13.05.2010|2010-05-13] отменён.", "Приказ от [2010−05–13|2010-05-13] отменён."),
        quiet=("Версия 13.45.2010 вышла.", "Выпуски 2008–29–30 распроданы."),
    ),
    Rule(
        name="numeric-day",
        pattern="date:num.point",
        build=_dotted_day,
        examples=("Приказ от [13.05|2011-05-13] отменён.",),
        quiet=("Доход от 13.05 % вклада мал.",),
        after="out",
        not_before="percent",
    ),
    Rule(
        name="dotted-day",
        pattern="date:num.point",
        build=_dotted_in_text,
        examples=(
            "Окно работает с [20.06 по 24.06|2011-06-20/2011-06-24].",
            "Приём продлится до [24.10|2011-10-24].",
        ),
        quiet=("Курс вырос с 28.12 до 28.14 рубля.",),
        after="in|on|from|by|until|toward|between|dash|weekday|weekday.*",
        not_before="percent|unit.*|num.*|card.*|vague|colon",
    ),
    Rule(
        name="dotted-day-and-clock",
        pattern="date:num.point",
        build=_dotted_in_text,
        examples=("Рейс вылетает [21.06 в 14:20|2011-06-21T14:20].",),
        quiet=("Индекс упал, 21.06 в моде.",),
        before="in",
        not_after="mod.*|on|colon",
        weak=True,
    ),
    Rule(
        name="day-of-two-calendars",
        pattern="@day open day:@day close month:month year:@year? @g?",
        build=day_of,
        examples=("Указ вышел [14 (27) января 1918 года|1918-01-27].",),
        quiet=("Приехали 14 (27) гостей в январе.",),
    ),
    Rule(
        name="day-of-two-styles",
        pattern="day:@day month:month year:@year? @g? dot?"
        " open new_day:@day new_month:month new_year:@year? @g? dot? close later:@year? @g? dot?",
        build=_two_styles,
        examples=("Храм открыли [25 июля (6 августа) 1889 года|1889-08-06].",),
        quiet=("Сбор 25 июля (6 сентября) отменили.",),
    ),
)

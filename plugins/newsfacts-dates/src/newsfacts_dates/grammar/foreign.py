"""Absolute dates that are not written the Russian way: dateparser knows their forms."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.days import in_address, valid
from newsfacts_dates.grammar.rule import Parts, Rule

_BASE = dt.datetime(2000, 1, 1)  # noqa: DTZ001  (never used: every part is required; keeps the clock out)


def _parsed(parts: Parts) -> Moment | None:
    """*May 5, 2010*, *2010/05/13*: day, month and year, or nothing; part of an address is none."""
    if in_address(parts):
        return None
    import dateparser  # noqa: PLC0415  (slow to load, seldom needed)

    start, end = parts.lexemes.tokens[parts.first].start, parts.lexemes.tokens[parts.last - 1].end
    found = dateparser.parse(
        parts.document.text[start:end],
        languages=["en"],
        settings={
            "RELATIVE_BASE": _BASE,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "TIMEZONE": "UTC",
            "PARSERS": ["absolute-time"],
        },
    )
    return Moment.of_day(found) if found else None


def _ordinal(parts: Parts) -> Moment | None:
    """*May 5th*, *5th of May, 2010*."""
    day, month, year = parts.number("day"), parts.number("month"), parts.number("year") or None
    return Moment(year=year, month=month, day=day) if valid(day, month, year) else None


_DAY = "day:num.month|num.hour|num.day latin.ordinal"
_YEAR = "( comma? year:num.year )?"
RULES = (
    Rule(
        name="english-month-ordinal",
        pattern=f"month:latin.month dot? {_DAY} {_YEAR}",
        build=_ordinal,
        examples=("Запись: [May 5th|2011-05-05].", "Запись: [May 5th, 2010|2010-05-05]."),
        quiet=("Запись: May th.",),
    ),
    Rule(
        name="english-ordinal-month",
        pattern=f"{_DAY} latin.of? month:latin.month {_YEAR}",
        build=_ordinal,
        examples=("Запись: [5th of May|2011-05-05].",),
        quiet=("Запись: 5th avenue.",),
    ),
    Rule(
        name="english-day-month-year",
        pattern="num.month|num.hour|num.day latin.month dot? comma? num.year",
        build=_parsed,
        examples=("Снимок сделан [5 May 2010|2010-05-05].",),
        quiet=("Он поёт May и June.",),
    ),
    Rule(
        name="english-month-day-year",
        pattern="latin.month dot? num.month|num.hour|num.day comma? num.year",
        build=_parsed,
        examples=("Снимок сделан [May 5, 2010|2010-05-05].",),
        quiet=("Он слушает May 5 раз.",),
    ),
    Rule(
        name="year-first",
        pattern="date.foreign",
        build=_parsed,
        examples=("Копия от [2010/05/13|2010-05-13] утеряна.",),
        quiet=("Адрес: https://site.ru/2010/06/07/news.",),
    ),
)

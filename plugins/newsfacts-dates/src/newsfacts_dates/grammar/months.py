"""Months of the calendar, and parts of them."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.expressions import Interval, Moment, Trait
from newsfacts_dates.grammar.builders import moment
from newsfacts_dates.grammar.days import THIS_YEAR, YEAR, short_year, year_counts
from newsfacts_dates.grammar.rule import Parts, Rule, Said

_NAMED_FOR_MONTHS = ("район", "революц", "област", "город", "суд", "улиц", "площад")
_NAMES = frozenset({"марта", "мая", "августа", "май", "март"})


def _month_short_year(parts: Parts) -> Moment | None:
    year = short_year(parts)
    return Moment(month=parts.number("month"), year=year) if year else None


def _month_year(parts: Parts) -> Moment | None:
    tokens = parts.lexemes.tokens
    loose = parts.has("dash") and tokens[parts.first].end != tokens[parts.first + 1].start
    if loose or year_counts(parts):
        return None
    return Moment(month=parts.number("month"), year=parts.number("year"))


def _month(parts: Parts) -> Moment | None:
    """*в мае*, but not *Мая Плисецкая* nor *у Марты*."""
    person = parts.raw(parts.first)[0].isupper() and parts.word(parts.first) in _NAMES
    return None if person or parts.is_named() else Moment(month=parts.number("month"))


def _numbers_of_month(parts: Parts) -> Said:
    """*в двадцатых числах мая*: its end; *в десятых числах мая*: its middle."""
    modifier = Modifier.END if parts.number("tens") == 20 else Modifier.MID  # noqa: PLR2004
    return Said(Moment(month=parts.number("month")), modifier)


def _ten_days(parts: Parts) -> Interval | Said | None:
    """*первая декада июня*: its first ten days; *последняя неделя мая*: its end."""
    number = parts.number("n")
    if number == 0 or number > 3 or (number > 1 and parts.category("tens", "unit.week.*")):  # noqa: PLR2004
        return None
    place = Moment(year=parts.number("year") or None, month=parts.number("month"))
    if parts.category("tens", "tendays"):
        first, last = _DECADES[number]
        return Interval(attrs.evolve(place, nth=first), attrs.evolve(place, nth=last))
    modifier = {1: Modifier.START, 2: Modifier.MID}.get(number, Modifier.END)
    return Said(place, modifier)


_DECADES = {1: (1, 10), 2: (11, 20), 3: (21, -1), -1: (21, -1)}
"""The days of each ten; the third goes on to the end."""


def _month_adjective(parts: Parts) -> Moment | None:
    """*июньский саммит*, but not *Октябрьский район*."""
    place = parts.raw(parts.first)[0].isupper() and parts.word(parts.last).startswith(_NAMED_FOR_MONTHS)
    return None if place or parts.is_named() else Moment(month=parts.number("month"))


RULES = (
    Rule(
        name="month-year",
        pattern=f"month:month dash:dash? {YEAR}",
        build=_month_year,
        examples=("В [январе 2009 года|2009-01] завод встал.",),
        quiet=("В январе 2009 человек уехали.",),
    ),
    Rule(
        name="month-short-year",
        pattern="month:month year:nth.small|nth.big|nth.tens",
        build=_month_short_year,
        examples=("Война кончилась в [мае 45-го|1945-05].",),
        quiet=("В мае 45-й дом снесли.",),
    ),
    Rule(
        name="short-month-year",
        pattern=f"month:month.abbr dot? {YEAR}",
        build=_month_year,
        examples=("Продажи в [дек. 2010 г.|2010-12] упали.",),
        quiet=("Дек. 2010 рублей не дал.",),
    ),
    Rule(
        name="edge-day-of-month",
        pattern="nth:rel.last|ord unit.day.acc|unit.day.gen|unit.day.loc month:month year:@year? @g?",
        build=moment(),
        examples=("В [последний день января|2011-01-31] выпал снег.",),
        quiet=("В последний день выпал снег.",),
        not_after="card.ten",
    ),
    Rule(
        name="ten-days-of-month",
        pattern="n:ord|rel.last tens:tendays|unit.week.* month:month year:@year? @g?",
        build=_ten_days,
        examples=("В [первой декаде июня|2011-06-01/2011-06-10] шли дожди.",),
        quiet=("В первой декаде века шли войны.",),
    ),
    Rule(
        name="month-of-this-year",
        pattern="month:month from dot? year.abbr dot?",
        build=moment(shift=THIS_YEAR),
        examples=("В [марте с. г.|2011-03] завод встал.",),
        quiet=("В марте с севера пришёл циклон.",),
    ),
    Rule(
        name="month",
        pattern="month:month",
        build=_month,
        examples=("В [мае|2011-05] выпал снег.",),
        quiet=("Танцует Мая Плисецкая.",),
    ),
    Rule(
        name="numbers-of-month",
        pattern="tens:nth.tens|ord.tens numbers month:month",
        build=_numbers_of_month,
        examples=("В [двадцатых числах мая|2011-05 END] выпал снег.",),
        quiet=("Двадцатых домов нет.",),
    ),
    Rule(
        name="month-adjective",
        pattern="month:month.adj",
        build=_month_adjective,
        examples=("[Майский|2011-05] саммит отменили.",),
        quiet=("Майский район отстал.",),
        traits=frozenset({Trait.ADJECTIVE}),
    ),
)

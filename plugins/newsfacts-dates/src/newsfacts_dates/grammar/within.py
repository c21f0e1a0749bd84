"""Parts of a year, a month or a week that stands near: *к концу года*, *за девять месяцев года*."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.expressions import Anchor, Moment
from newsfacts_dates.grammar.relative import calendar_unit
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.offsets import shift

_MONTHS = "n:( card.* card.*? | num.* ) unit.month.pl|unit.month.gen"


def _edge_of_unit(parts: Parts) -> Said | None:
    """*к концу года*, *с начала недели*; *конец сезона* is no day of the calendar."""
    unit = calendar_unit(parts)
    if unit is None or parts.value("unit") == "SE" or (unit == "D" and _names_day(parts)):
        return None
    edge = parts.value("edge")
    return Said(Moment(shift=attrs.evolve(shift(unit, 0, Anchor.EITHER), edge=edge)), Modifier(edge))


def _names_day(parts: Parts) -> bool:
    """Whether a noun says which day it is: *к концу дня голосования*."""
    return parts.reads(parts.last, "gent") and parts.pos(parts.last) in {"NOUN", "ADJF", "PRTF"}


def _months_of_year(parts: Parts) -> Moment | None:
    """*за девять месяцев года*, *первые пять месяцев года*."""
    number = parts.quantity("n")
    if number is None or not 1 <= number < 12 or not parts.is_one_number("n"):  # noqa: PLR2004
        return None
    return Moment(months=int(number), shift=shift("Y", 0, Anchor.EITHER))


def _week_of_year(parts: Parts) -> Moment | None:
    """*на 52-й неделе года*; *на 20-й неделе беременности* is none."""
    week = parts.number("number")
    if not 1 <= week <= 53:  # noqa: PLR2004
        return None
    year = parts.number("year") or None
    return Moment(week=week, year=year, shift=None if year else shift("Y", 0, Anchor.SPEECH))


def _month_by_number(parts: Parts) -> Moment | None:
    """*во втором месяце следующего года*."""
    number = parts.number("month")
    return Moment(month=number) if 1 <= number <= 12 else None  # noqa: PLR2004


def _outcome(parts: Parts) -> Moment | None:
    """*по итогам года*: only the year is said."""
    unit = calendar_unit(parts)
    if unit is None or parts.value("unit") == "SE":
        return None
    return Moment(shift=attrs.evolve(shift(unit, 0, Anchor.EITHER), edge="RESULT"))


RULES = (
    Rule(
        name="new-unit",
        pattern="rel.new unit:unit.week.*|unit.month.acc|unit.month.gen|unit.month.loc",
        build=lambda parts: Moment(shift=shift(parts.value("unit"), 1, Anchor.SPEECH)),
        examples=("В [начале новой недели|2011-W25 START] похолодает.",),
        quiet=("В начале новой главы скучно.",),
    ),
    Rule(
        name="week-of-year",
        pattern="number:num.*|nth.small|ord unit.week.loc|unit.week.gen unit.year.gen",
        build=_week_of_year,
        examples=("На [20-й неделе года|2011-W20] выпал снег.",),
        quiet=("На 20-й неделе беременности она уехала.",),
    ),
    Rule(
        name="week-of-that-year",
        pattern="number:num.*|nth.small|ord unit.week.loc|unit.week.gen year:@year @g dot?",
        build=_week_of_year,
        examples=("На [20-й неделе 2010 года|2010-W20] выпал снег.",),
        quiet=("На 20-й неделе лечения стало лучше.",),
    ),
    Rule(
        name="month-by-number",
        pattern="month:ord|nth.small|num.month unit.month.loc|unit.month.gen|unit.month.acc",
        build=_month_by_number,
        examples=("Парк откроют во [втором месяце следующего года|2012-02].",),
        quiet=("Во втором месяце работы он ушёл.",),
        before="@rel|this|@year",
        weak=True,
    ),
    Rule(
        name="edge-of-unit",
        pattern="edge:edge working.unit? unit:unit.*.gen",
        build=_edge_of_unit,
        examples=("К [концу года|2011 END] откроют мост.",),
        quiet=("К концу сезона откроют стадион.",),
    ),
    Rule(
        name="months-of-year",
        pattern=f"{_MONTHS} unit.year.gen",
        build=_months_of_year,
        examples=("За [пять месяцев года|2011-01/2011-05] завод вырос.",),
        quiet=("За пять месяцев завод вырос.",),
    ),
    Rule(
        name="first-months-of-year",
        pattern=f"ord {_MONTHS} unit.year.gen",
        build=_months_of_year,
        examples=("[Первые пять месяцев года|2011-01/2011-05] завод рос.",),
        quiet=("Первые пять домов года сданы.",),
    ),
    Rule(
        name="outcome",
        pattern="unit:unit.*.gen",
        build=_outcome,
        examples=("По итогам прошлого не судят, по итогам [года|2011] прибыль вырастет.",),
        quiet=("По итогам турнира он первый.",),
        after="outcome",
    ),
)

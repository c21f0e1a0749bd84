"""Lengths between two, from one to another, or of two at once."""

from __future__ import annotations

from newsfacts_dates.expressions import Duration, DurationRange, Expression
from newsfacts_dates.grammar.ages import changes, is_age
from newsfacts_dates.grammar.durations import NUMBER, UNIT, amounts, counted, is_measure
from newsfacts_dates.grammar.rule import NO_TIME, Parts, Rule, Said

_PHRASE = 5
"""How many words may stand between a verb of change and its numbers."""
_CLAUSE = 25
"""A clause that leaves the unit out may leave the verb to one before it."""
_BETWEEN = "( card.*|num.* dash )?"
_LEAST = f"n:( {NUMBER} | one.half ) ( from more:half )?"
_MOST = f"m:( {NUMBER} | one.half ) ( from plus:half )?"


def _range(parts: Parts) -> Expression | Said | None:
    """*от трёх до шести лет*, *2—3 дня*, *от двух с половиной до шести-семи лет*, *полтора-два года*."""
    least, most = parts.quantity("n"), counted(parts, "m")
    if least is not None and parts.has("more"):
        least += float(parts.value("more"))
    if least is None or most is None or not least < most or not is_measure(parts):
        return None
    if is_age(parts):
        return None if changes(parts) else NO_TIME
    unit = parts.value("unit")
    return DurationRange(Duration(amounts(least, unit)), Duration(amounts(most, unit)))


def _first_of_two(parts: Parts) -> Said | None:
    """The first length of *осуждены на 20 и 10 лет*; the second is read by itself."""
    number = parts.quantity("n")
    if not number or not is_measure(parts) or is_age(parts):
        return None
    return Said(Duration(amounts(number, parts.value("unit"))), last=parts.span("n").stop)


def _change(parts: Parts, reach: int = _PHRASE) -> DurationRange | None:
    """*сокращён с пяти до трёх лет*; an age that is raised is no length."""
    before, after = parts.quantity("n"), parts.quantity("m")
    if before is None or after is None or not is_measure(parts) or not changes(parts, reach):
        return None
    if any(parts.is_a(index, "age") for index in range(max(parts.first - 6, 0), parts.first)):
        return None
    unit = parts.value("unit")
    return DurationRange(Duration(amounts(before, unit)), Duration(amounts(after, unit)))


def _elliptical_change(parts: Parts) -> DurationRange | None:
    """*сокращён с двух часов до одного*; *до одного процента* counts something else."""
    noun = parts.pos(parts.last) in {"NOUN", "ADJF", "PRTF"}
    return None if noun or parts.is_a(parts.last, "percent") else _change(parts, _CLAUSE)


RULES = (
    Rule(
        name="duration-range",
        pattern=f"{_LEAST} dash|until|or {_BETWEEN} {_MOST} {UNIT}",
        build=_range,
        examples=(
            "Ремонт займёт от [трёх до шести лет|P3Y/P6Y].",
            "Ехать от [двух с половиной до четырёх часов|PT2H30M/PT4H].",
        ),
        quiet=("Играли музыканты от 16 до 19 лет.",),
    ),
    Rule(
        name="last-duration-range",
        pattern=f"rel.last|rel|rel.near {_LEAST} dash|or {_BETWEEN} {_MOST} {UNIT}",
        build=_range,
        examples=("За [последние 10—15 лет|P10Y/P15Y] лес вырос.",),
        quiet=("Последние 10—15 домов снесут.",),
    ),
    Rule(
        name="duration-change",
        pattern=f"n:( {NUMBER} ) until m:( {NUMBER} ) {UNIT}",
        build=_change,
        examples=("Срок сократили с [пяти до трёх лет|P5Y/P3Y].",),
        quiet=("Он учился с пяти до шести часов в день.",),
        after="from",
    ),
    Rule(
        name="duration-change-elliptical",
        pattern=f"n:( {NUMBER} ) {UNIT} until m:( {NUMBER} )",
        build=_elliptical_change,
        examples=("Путь сократили с [двух часов до одного|PT2H/PT1H].",),
        quiet=("Ставку сократили с двух лет до одного процента.",),
        after="from",
        not_before="unit.*|month*|num.*|card.*|dash|colon",
    ),
    Rule(
        name="duration-of-list",
        pattern=f"n:( card.*|num.* ) and ( card.* card.*? | num.* ) {UNIT}",
        build=_first_of_two,
        examples=("Воров осудили на [20|P20Y] и [10 лет|P10Y].",),
        quiet=("Он купил 20 и 10 яблок.",),
        after="on|toward",
    ),
)

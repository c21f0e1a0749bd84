"""Lengths of time."""

from __future__ import annotations

from newsfacts import Modifier
from newsfacts_dates.expressions import Amounts, Duration, DurationRange, Expression
from newsfacts_dates.grammar.ages import changes, is_age, stems
from newsfacts_dates.grammar.rule import NO_TIME, Parts, Rule, Said

_WORDS = "card.* card.*? card.*?"
_NUMBER = f"{_WORDS} | num.*"
COUNT = f"n:( {_WORDS} | num.*|nth.count | vague vague? | pair | one.half )"
UNIT = "unit:unit.*.acc|unit.*.gen|unit.*.loc|unit.*.ins|unit.*.pl|fixed"
_LARGER: dict[str, tuple[str, float]] = {"Q": ("M", 3), "HY": ("M", 6), "DE": ("Y", 10), "CE": ("Y", 100)}
_BETWEEN = "( card.*|num.* dash )?"
_EXTRA = "( from plus:half|small )?"


def amounts(number: float | None, unit: str) -> Amounts:
    """So many units; a quarter counts as three months, a decade as ten years."""
    base, factor = _LARGER.get(unit, (unit, 1))
    return ((base, None if number is None else number * factor),)


def fixed(value: str) -> Amounts:
    """The amounts of a data file's ``6M`` or ``2.0W``; a bare unit for *многолетний*."""
    digits = value.rstrip("YMWDHINS")
    unit = value[len(digits) :]
    return ((unit, float(digits) if digits else None),)


def _counted(parts: Parts, label: str = "n") -> float | None:
    number = parts.quantity(label)
    if number is not None and parts.has("plus"):
        number += float(parts.value("plus"))
    return number


def _is_measure(parts: Parts) -> bool:
    return parts.value("unit") not in {"SE", "WE", ""}


def _duration(parts: Parts) -> Expression | Said | None:
    """*три дня*, *два с половиной часа*; an age is none."""
    number = _counted(parts)
    if not _is_measure(parts) or number == 0 or not parts.is_one_number("n"):
        return None
    if (parts.text("unit") in {"году", "годе"} and number != 1) or is_age(parts):
        return None
    modifier = Modifier.MORE_THAN if parts.value("plus") == "0" else None
    return Said(Duration(amounts(number, parts.value("unit"))), modifier)


def _abbreviated(parts: Parts) -> Expression | Said | None:
    """*2 ч. 21 мин.*, but not *п. 5 ч. 3 ст. 115* of a law."""
    law = (
        parts.text("unit") == "ч"
        and parts.is_a(parts.last, "num.*")
        and not parts.is_a(parts.last + 1, "unit.*")
    )
    return None if law else _duration(parts)


def _range(parts: Parts) -> Expression | Said | None:
    """*от трёх до шести лет*, *2—3 дня*, *от двух до шести-семи лет*."""
    least, most = parts.quantity("n"), parts.quantity("m")
    if least is None or most is None or not least < most or not _is_measure(parts):
        return None
    if is_age(parts):
        return NO_TIME
    unit = parts.value("unit")
    return DurationRange(Duration(amounts(least, unit)), Duration(amounts(most, unit)))


def _first_of_two(parts: Parts) -> Said | None:
    """The first length of *осуждены на 20 и 10 лет*; the second is read by itself."""
    number = parts.quantity("n")
    if not number or not _is_measure(parts) or is_age(parts):
        return None
    return Said(Duration(amounts(number, parts.value("unit"))), last=parts.span("n").stop)


def _change(parts: Parts) -> Expression | None:
    """*сокращён с пяти до трёх лет*; an age that is raised is no length."""
    before, after = parts.quantity("n"), parts.quantity("m")
    if before is None or after is None or not _is_measure(parts) or not changes(parts):
        return None
    if any(parts.is_a(index, "age") for index in range(max(parts.first - 6, 0), parts.first)):
        return None
    unit = parts.value("unit")
    return DurationRange(Duration(amounts(before, unit)), Duration(amounts(after, unit)))


def _elliptical_change(parts: Parts) -> Expression | None:
    """*сокращён с двух часов до одного*; *до одного процента* counts something else."""
    noun = any(reading.pos in {"NOUN", "ADJF", "PRTF"} for reading in parts.readings(parts.last)[:1])
    return None if noun or parts.is_a(parts.last, "percent") else _change(parts)


def _plural(parts: Parts) -> Duration | None:
    """*последние годы*, *долгие месяцы*: nobody says how many."""
    if parts.category("unit", "unit.sutki.*") or is_age(parts):
        return None
    return Duration(amounts(None, parts.value("unit"))) if _is_measure(parts) else None


def _last_one(parts: Parts) -> Duration | None:
    """*за последний год*; *последний день* is one of several."""
    return None if parts.value("unit") == "D" else _one(parts)


def _many(parts: Parts) -> Duration | None:
    """*годами*, *часами*."""
    return _plural(parts) if parts.text("unit").endswith(("ами", "ями")) else None


def _one(parts: Parts) -> Duration | None:
    if parts.category("unit", "fixed"):
        return Duration(fixed(parts.value("unit")))
    return Duration(amounts(1.0, parts.value("unit"))) if _is_measure(parts) else None


def _one_on(parts: Parts) -> Duration | None:
    """*продлили на год*, *за день до*; *на день рождения* and *на год старше* are something else."""
    if is_age(parts) or parts.word(parts.first - 2) == "дня":  # со дня на день
        return None
    best = next(iter(parts.readings(parts.last)), None)
    if best is not None and best.pos == "NOUN" and best.has("gent") and parts.value("unit") == "D":
        return None
    return _one(parts)


def _penalty(parts: Parts) -> Duration | None:
    """*к году колонии*, *год условно*."""
    return _one(parts) if parts.word(parts.last).startswith(stems("penalty")) else None


def _fixed(parts: Parts) -> Duration:
    return Duration(fixed(parts.value("span")))


def _running(parts: Parts) -> Duration | None:
    """*третьи сутки*, *второй год подряд*: so long by now."""
    return Duration(amounts(float(parts.value("n")), parts.value("unit"))) if _is_measure(parts) else None


RULES = (
    Rule(
        name="duration",
        pattern=f"{COUNT} {_EXTRA} filler|rel|rel.last|rel.next|mod.partial? {UNIT}",
        build=_duration,
        example="три дня",
    ),
    Rule(
        name="duration-abbreviated",
        pattern="n:num.* unit:unit.*.abbr dot",
        build=_abbreviated,
        example="2 ч. 21 мин.",
    ),
    Rule(
        name="last-duration",
        pattern=f"@rel|rel.last|this|ord same? {COUNT} {_EXTRA} filler? {UNIT}",
        build=_duration,
        example="последние три года",
    ),
    Rule(
        name="duration-range",
        pattern=f"n:( {_NUMBER} ) dash|until|or {_BETWEEN} m:( {_NUMBER} ) {UNIT}",
        build=_range,
        example="от трёх до шести лет",
    ),
    Rule(
        name="last-duration-range",
        pattern=f"rel.last|rel|rel.near n:( {_NUMBER} ) dash|or {_BETWEEN} m:( {_NUMBER} ) {UNIT}",
        build=_range,
        example="последние 10—15 лет",
    ),
    Rule(
        name="duration-change",
        pattern=f"n:( {_NUMBER} ) until m:( {_NUMBER} ) {UNIT}",
        build=_change,
        example="срок сокращён с пяти до трёх лет",
        after="from",
    ),
    Rule(
        name="duration-change-elliptical",
        pattern=f"n:( {_NUMBER} ) {UNIT} until m:( {_NUMBER} )",
        build=_elliptical_change,
        example="срок сокращён с двух часов до одного",
        after="from",
        not_before="unit.*|month*|num.*|card.*|dash|colon",
    ),
    Rule(
        name="duration-of-list",
        pattern=f"n:( card.*|num.* ) and ( card.* card.*? | num.* ) {UNIT}",
        build=_first_of_two,
        example="осуждены на 20 и 10 лет",
        after="on|toward",
    ),
    Rule(
        name="vague-plural",
        pattern="@rel|rel.last|vague unit:unit.*.pl|unit.*.gen",
        build=_plural,
        example="последние годы",
    ),
    Rule(
        name="last-days",
        pattern="rel|rel.near|rel.last unit:unit.sutki.acc|unit.sutki.pl",
        build=_one,
        example="за минувшие сутки",
    ),
    Rule(
        name="last-unit",
        pattern="rel.last unit:unit.*.acc|unit.week.acc|unit.*.gen|fixed",
        build=_last_one,
        example="за последний год",
    ),
    Rule(
        name="units-of-a-course",
        pattern="unit:unit.*.pl",
        build=_plural,
        example="в течение десятилетий",
        after="during",
    ),
    Rule(
        name="whole-unit",
        pattern="whole|only unit:unit.*.acc|unit.*.gen|fixed",
        build=_one,
        example="целую неделю",
    ),
    Rule(
        name="unit-in-the-instrumental",
        pattern="unit:unit.*.pl",
        build=_many,
        example="годами",
        after="@other",
    ),
    Rule(
        name="one-unit",
        pattern="unit:unit.*.acc|unit.*.gen|unit.sutki.pl",
        build=_one,
        example="в течение года",
        after="during|mod.*|already|than",
    ),
    Rule(name="one-unit-on", pattern="unit:unit.*.acc", build=_one_on, example="на год", after="for|on"),
    Rule(
        name="one-unit-of-penalty",
        pattern="unit:unit.year.acc|unit.year.loc|unit.month.acc|unit.month.loc",
        build=_penalty,
        example="к году колонии",
    ),
    Rule(
        name="one-week",
        pattern="unit:unit.week.acc|unit.sutki.acc",
        build=_one,
        example="неделю",
        not_after="in|each|via|spustya",
    ),
    Rule(
        name="one-unit-of-offset",
        pattern="unit:unit.*.acc|unit.*.ins|unit.*.gen",
        build=_one,
        example="год назад",
        weak=True,
    ),
    Rule(
        name="daytime-of-offset",
        pattern="part.both",
        build=lambda _: Duration((("D", 1.0),)),
        example="днём ранее",
        before="earlier|later",
        weak=True,
    ),
    Rule(name="fixed", pattern="span:fixed", build=_fixed, example="полгода"),
    Rule(
        name="running-days",
        pattern="n:ord|nth.small unit:unit.sutki.acc",
        build=_running,
        example="третьи сутки",
    ),
    Rule(
        name="running",
        pattern="n:ord|nth.small unit:unit.*.acc",
        build=_running,
        example="второй год подряд",
        before="running",
    ),
    Rule(
        name="running-already",
        pattern="n:ord|nth.small unit:unit.*.acc",
        build=_running,
        example="уже второй месяц",
        after="already",
    ),
)

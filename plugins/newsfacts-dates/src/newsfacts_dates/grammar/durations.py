"""Lengths of time."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.expressions import Amounts, Duration, Expression, Trait
from newsfacts_dates.grammar.ages import is_age
from newsfacts_dates.grammar.rule import NO_TIME, Parts, Rule, Said
from newsfacts_dates.numerals import THOUSAND

_WORDS = "card.* card.*? card.*? card.*? card.*?"
NUMBER = f"{_WORDS} | num.*"
_LARGE = "card.thousand|card.million"
COUNT = f"n:( {_WORDS} | num.* {_LARGE} | num.*|nth.count | vague vague|{_LARGE}? | pair | one.half )"
UNIT = "unit:unit.*.acc|unit.*.gen|unit.*.loc|unit.*.ins|unit.*.pl|fixed"
_LARGER: dict[str, tuple[str, float]] = {
    "Q": ("M", 3),
    "HY": ("M", 6),
    "DE": ("Y", 10),
    "CE": ("Y", 100),
    "ML": ("Y", 1000),
}
_EXTRA = "( from plus:half|small )?"
_FILLER = f"filler|mod.partial? working:working? {UNIT}"
_WITHIN = frozenset({"годах", "веках", "столетиях"})
"""Behind *в* and digits, these are told by their numbers."""
_PAUCAL = 4
_FEW = ("нескольк", "считан", "немног", "ряд")


def amounts(number: float | None, unit: str) -> Amounts:
    """So many units; a quarter counts as three months, a decade as ten years."""
    base, factor = _LARGER.get(unit, (unit, 1))
    return ((base, None if number is None else number * factor),)


def fixed(value: str) -> Amounts:
    """The amounts of a data file's ``6M`` or ``2W``; a bare unit for *многочасовой*."""
    digits = value.rstrip("YMWDHINS")
    unit = value[len(digits) :]
    return ((unit, float(digits) if digits else None),)


def counted(parts: Parts, label: str = "n") -> float | None:
    """The labelled number with the half that may follow it: *два с половиной*."""
    number = parts.quantity(label)
    if number is not None and parts.has("plus"):
        number += float(parts.value("plus"))
    return number


def is_measure(parts: Parts) -> bool:
    """Whether the unit measures time; a sport's season does not, nor *в четырёх кварталах от вокзала*."""
    blocks = parts.text("unit") == "кварталах" and parts.is_a(parts.first - 1, "in")
    return not blocks and parts.value("unit") not in {"SE", "WE", ""}


def length(parts: Parts, number: float | None) -> Duration | None:
    """So many of the labelled unit, if it measures time."""
    if not is_measure(parts):
        return None
    return Duration(amounts(number, parts.value("unit")), many=number is None and _is_large(parts))


def _duration(parts: Parts) -> Expression | Said | None:
    """*три дня*, *два с половиной часа*; an age is none."""
    number = counted(parts)
    ordinal = parts.text("unit") in {"году", "годе"} and number != 1
    if number == 0 or ordinal or _are_numbered(parts) or not parts.is_one_number("n"):
        return None
    if is_age(parts):
        return NO_TIME  # nor is *пять лет* a length in *ему тридцать пять лет*
    if (number or 0) >= THOUSAND and not parts.category("unit", "unit.*.pl"):
        return None  # 30 млн дня
    if parts.category("order", "this") and not parts.text("order").endswith(("и", "х", "м")):
        return None  # ждали этого одиннадцать лет
    modifier = Modifier.MORE_THAN if parts.value("plus") == "0" else None
    span = length(parts, number)
    if span is None:
        return None
    working = parts.has("working") and span.amounts[0][0] == "D"
    traits = frozenset({Trait.FIRST}) if _first_of(parts) else _toward(parts)[1]
    return Said(attrs.evolve(span, toward=_toward(parts)[0], working=working), modifier, traits=traits)


def _are_numbered(parts: Parts) -> bool:
    """Whether the digits number years or centuries, and count none: *в 95-х годах*, *в 18 веках*."""
    if not parts.category("n", "num.*|nth.count"):
        return False
    within = parts.is_a(parts.first - 1, "in") and parts.text("unit") in _WITHIN
    numbered = parts.text("n").endswith("-х") and (parts.quantity("n") or 0) > _PAUCAL  # not *2-х лет*
    return within or (numbered and parts.value("unit") in {"Y", "CE"})


def _first_of(parts: Parts) -> bool:
    return parts.category("order", "ord") and parts.value("order") == "1"


def _toward(parts: Parts) -> tuple[int, frozenset[Trait]]:
    """Whether the length ends with the publication or begins there: *последние*, *ближайшие десять дней*."""
    if parts.category("order", "rel.last") or (
        parts.category("order", "rel|rel.prior") and parts.number("order") < 0
    ):
        return -1, frozenset({Trait.LAST})
    if parts.category("order", "rel|rel.next|rel.near") and parts.number("order") > 0:
        return 1, frozenset({Trait.NEXT})
    return 0, frozenset()


def _is_large(parts: Parts) -> bool:
    """*сотни лет*, *несколько тысяч лет*, *несколько веков*, unlike *несколько лет*."""
    words = parts.span("n")
    several = words.stop - words.start > 1 or (parts.has("n") and not parts.text("n").startswith(_FEW))
    return several or parts.value("unit") in _LARGER


def _abbreviated(parts: Parts) -> Expression | Said | None:
    """*2 ч. 21 мин.*, but not *п. 5 ч. 3 ст. 115* of a law, nor *2 ч. ложки* of sugar."""
    after = parts.word(parts.last)
    spoons = parts.text("unit") == "ч" and (after == "л" or after.startswith(("ложк", "ложек")))
    if parts.text("unit") == "кв" or spoons:
        return None  # 2 кв. метра
    law = (
        parts.text("unit") == "ч"
        and parts.is_a(parts.last, "num.*")
        and not parts.is_a(parts.last + 1, "unit.*")
    )
    return None if law else _duration(parts)


def _short(parts: Parts) -> Duration | None:
    """*через 5 л.*, *3 кв. назад*, *2 г. назад*; elsewhere they are litres, rooms and grams."""
    number = parts.quantity("n")
    unit = "Q" if parts.category("unit", "unit.quarter.abbr") else "Y"
    return Duration(amounts(number, unit)) if number and number < THOUSAND else None


def _plural(parts: Parts) -> Duration | None:
    """*последние годы*, *долгие месяцы*: nobody says how many."""
    if parts.category("unit", "unit.sutki.*") or is_age(parts):
        return None
    several = length(parts, None)
    return None if several is None else attrs.evolve(several, toward=_toward(parts)[0])


def _last_one(parts: Parts) -> Duration | None:
    """*за последний год*, *за минувшие сутки*; *последний день* is one of several."""
    if parts.value("unit") == "D" and not parts.category("unit", "unit.sutki.*"):
        return None
    last = one(parts)
    return None if last is None else attrs.evolve(last, toward=_toward(parts)[0])


def _many(parts: Parts) -> Duration | None:
    """*годами*, *часами*."""
    return _plural(parts) if parts.text("unit").endswith(("ами", "ями")) else None


def one(parts: Parts) -> Duration | None:
    """One of the labelled unit: *год*, *полгода*; *круглые сутки*, *круглый год* are always."""
    if parts.word(parts.first - 1).startswith("кругл"):
        return None
    if parts.category("unit", "fixed"):
        return Duration(fixed(parts.value("unit")))
    return length(parts, 1)


RULES = (
    Rule(
        name="duration",
        pattern=f"{COUNT} {_EXTRA} order:rel|rel.last|rel.next|rel.near? {_FILLER}",
        build=_duration,
        examples=("Стройка шла [три года|P3Y].",),
        quiet=("Мальчику три года.",),
    ),
    Rule(
        name="duration-abbreviated",
        pattern="n:num.* unit:unit.*.abbr dot?",
        build=_abbreviated,
        examples=("Полёт длился [2 ч. 21 мин.|PT2H21M]",),
        quiet=("Дело завели по п. 5 ч. 3 ст. 115.", "В тесто кладут 2 ч. ложки соды и 1 ч. л. соли."),
    ),
    Rule(
        name="hours-and-minutes-in-letters",
        pattern="hour:num.* unit.hour.abbr dot? minute:num.* minute.letter.abbr dot?",
        build=lambda parts: Duration((("H", parts.quantity("hour")), ("MIN", parts.quantity("minute")))),
        examples=("Полёт длился [2 ч. 15 м.|PT2H15M]",),
        quiet=("Он прыгнул на 2 м.",),
    ),
    Rule(
        name="short-offset-length",
        pattern="n:num.* unit:year.abbr|year.litre.abbr|unit.quarter.abbr dot?",
        build=_short,
        examples=("Мост откроют [через 5 л.|2016]",),
        quiet=("Он выпил 5 л. воды.",),
        after="via",
        not_before="num.*",
        weak=True,
    ),
    Rule(
        name="short-length-ago",
        pattern="n:num.* unit:year.abbr|year.litre.abbr|unit.quarter.abbr dot?",
        build=_short,
        examples=("Мост закрыли [3 кв. назад|2010-09].",),
        quiet=("Он купил 3 кв. метра.",),
        before="ago|tomu",
        weak=True,
    ),
    Rule(
        name="last-duration",
        pattern=f"order:@rel|rel.last|this|ord same? {COUNT} {_EXTRA} filler? working:working? {UNIT}",
        build=_duration,
        examples=("За [последние три года|P3Y] лес вырос.",),
        quiet=("Мы ждали этого одиннадцать лет.",),
    ),
    Rule(
        name="vague-plural",
        pattern="order:@rel|rel.last|vague unit:unit.*.pl|unit.*.gen",
        build=_plural,
        examples=("За [последние годы|PXY] лес вырос.",),
        quiet=("Последние новости плохи.",),
    ),
    Rule(
        name="last-days",
        pattern="order:rel|rel.near|rel.last unit:unit.sutki.acc|unit.sutki.pl",
        build=_last_one,
        examples=("За [минувшие сутки|P1D] выпал снег.",),
        quiet=("Сутки прошли.",),
    ),
    Rule(
        name="last-unit",
        pattern="order:rel.last unit:unit.*.acc|unit.week.acc|unit.*.gen|fixed",
        build=_last_one,
        examples=("За [последний год|P1Y] лес вырос.",),
        quiet=("В последний день лета он уехал.",),
    ),
    Rule(
        name="units-of-a-course",
        pattern="unit:unit.*.pl",
        build=_plural,
        examples=("В течение [десятилетий|PXY] лес рос.",),
        quiet=("В течение переговоров все молчали.",),
        after="during",
    ),
    Rule(
        name="whole-unit",
        pattern="whole|only unit:unit.*.acc|unit.*.gen|fixed",
        build=one,
        examples=("Он ждал [целую неделю|P1W].",),
        quiet=("Он съел целую дыню.",),
    ),
    Rule(
        name="unit-in-the-instrumental",
        pattern="unit:unit.*.pl",
        build=_many,
        examples=("Дело тянулось [годами|PXY].",),
        quiet=("Он доволен прошлыми годами.",),
        after="@other",
    ),
)

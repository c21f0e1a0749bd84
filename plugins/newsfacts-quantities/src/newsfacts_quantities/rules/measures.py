"""Units of measure, temperatures and magnitudes."""

from __future__ import annotations

from decimal import Decimal

import attrs
from newsfacts_russian.spelling import fold

from newsfacts import Modifier, QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import stems, units
from newsfacts_quantities.line import Line
from newsfacts_quantities.number import Number
from newsfacts_quantities.rule import Finding, Reading
from newsfacts_quantities.units import read_unit

_COLD = frozenset({"мороза"})
_ANGLES = frozenset({"северный", "южный", "западный", "восточный"})
_NEAR = 4
"""How many words before the number *магнитуда*, or what turns by an angle, may stand."""
_HALF = Decimal("0.5")
_HOTTEST = 60
"""No weather and no fever has more degrees."""
_ENDS = frozenset({"", ".", ",", ";", ")", "!", "?"})


def _measure(line: Line, amount: Amount) -> Amount | None:
    number = amount.number
    found = read_unit(line, amount.last, number.low)
    if found is None:
        return None
    code, last = found.code, found.last
    if code == "Cel" and line.word(last - 1).startswith(("градус", "°")):
        number, code, last = _degrees(line, number, last)
    return attrs.evolve(amount.told(QuantityType.MEASURE, "measure", unit=code, last=last), number=number)


def _degrees(line: Line, number: Number, last: int) -> tuple[Number, str, int]:
    """Degrees of an angle, or of cold.

    *15 градусов мороза*, *мороз до 30 градусов*, *3 градуса ниже нуля*
    """
    if line.word(last) in _COLD:
        return number.negative(), "Cel", last + 1
    if line.stands(("ниже", "нуля"), last):
        return number.negative(), "Cel", last + 2
    before = range(max(0, number.first - _NEAR), number.first)
    signed = number.low is not None and number.low < 0
    if not signed and line.word(number.first) != "плюс" and any("мороз" in line.lemmas(at) for at in before):
        return number.negative(), "Cel", last
    if line.lemmas(last) & _ANGLES or any(line.word(at).startswith(stems("turning-by")) for at in before):
        return number, "deg", last
    return number, "Cel", last


def _degree_left_out(line: Line, amount: Amount) -> Amount | None:
    """*ночью минус 30*; *-12* where the sentence is about the weather; *температура поднялась до 38,5*."""
    sign = line.word(amount.first)
    after = line.text(amount.last)
    if _is_temperature(line, amount):
        return amount.told(QuantityType.MEASURE, "degree-left-out", unit="Cel")
    if sign not in {"минус", "плюс", "-", "−", "–", "+"} or after[:1].isalnum() or after in {"%", "$"}:
        return None
    if sign not in {"минус", "плюс"} and not any(word.startswith(stems("weather")) for word in line.words):
        return None
    return amount.told(QuantityType.MEASURE, "degree-left-out", unit="Cel")


def _is_temperature(line: Line, amount: Amount) -> bool:
    """Whether a number that nothing follows is what the word *температура* before it has."""
    number, after = amount.number, line.text(amount.last)
    if number.kind != "figures" or number.low is None or number.low >= _HOTTEST or after not in _ENDS:
        return False
    before = range(max(0, number.first - _NEAR), number.first)
    return any("температура" in line.lemmas(at) for at in before)


def _magnitude(line: Line, amount: Amount) -> Amount | None:
    """*магнитудой 5,4*, *магнитуда составила 6*."""
    before = range(max(0, amount.first - _NEAR), amount.first)
    if not any(line.word(at).startswith("магнитуд") for at in before):
        return None
    if line.word(amount.last).startswith("балл"):
        amount = attrs.evolve(amount, last=amount.last + 1)
    elif line.text(amount.last)[:1].isalpha() and read_unit(line, amount.last, amount.number.low):
        return None
    return amount.told(QuantityType.MEASURE, "magnitude", unit="{magnitude}")


def _half_unit(line: Line, index: int) -> Amount | None:
    """*пол-литра*, *полкилограмма*, *полпроцента*."""
    word = line.word(index)
    if not word.startswith("пол") or len(word) < 6:  # noqa: PLR2004
        return None
    rest = word.removeprefix("полу" if word.startswith("полу") else "пол").lstrip("-")
    readings = line.document.morphology.readings(rest)
    genitives = {fold(each.lemma) for each in readings if each.has("sing", "gent")}
    number = Number(first=index, last=index + 1, low=_HALF, words=True)
    if "процент" in genitives:
        return Amount.bare(number).told(QuantityType.PERCENT, "half-unit", unit="%")
    code = next((units().named[name,] for name in sorted(genitives) if (name,) in units().named), None)
    return Amount.bare(number).told(QuantityType.MEASURE, "half-unit", unit=code) if code else None


def _unit_and_more(line: Line, index: int) -> Amount | None:
    """*тонна с лишним* is more than one."""
    if line.word(index) != "с" or line.word(index + 1) not in {"лишним", "небольшим", "лишком", "гаком"}:
        return None
    at = index - 1
    if at < 0 or line.word(at - 1)[-1:].isdigit():
        return None
    singular = {fold(each.lemma) for each in line.readings(at) if each.has("NOUN", "sing")}
    code = next((units().named[name,] for name in sorted(singular) if (name,) in units().named), None)
    if code is None:
        return None
    number = Number(first=at, last=index + 2, low=Decimal(1), words=True)
    return Amount.bare(number).told(
        QuantityType.MEASURE, "unit-and-more", unit=code, modifier=Modifier.MORE_THAN
    )


MEASURE = Reading(
    name="measure",
    examples=(
        "До фермы [12 километров|MEASURE 12 km], поле занимает [3,6 тыс. гектаров|MEASURE 3600 har].",
        "Построят [1,5 тыс. кв. м|MEASURE 1500 m2] жилья и бассейн на [200 кубометров|MEASURE 200 m3].",
        "Ветер усилится до [25 м/с|MEASURE 25 m/s], ночью будет [минус 17 градусов|MEASURE -17 Cel].",
        "Ударит мороз до [30 градусов|MEASURE -30 Cel], к весне потеплеет до [5 градусов|MEASURE 5 Cel].",
        "Днём было [15 градусов мороза|MEASURE -15 Cel], мачта накренилась на [7 градусов|MEASURE 7 deg].",
        "Построили [45 тыс. кв. метров|MEASURE 45000 m2], вырубили [300 куб. метров|MEASURE 300 m3] леса.",
        "Турбина выдаёт [800 МВт|MEASURE 800 MW], бак вмещает [40 л|MEASURE 40 L].",
        "Заменили батарею на [60 А·ч|MEASURE 60 A.h].",
    ),
    quiet=("В 2010 г. завод закрыли.", "На метр снега не хватило."),
    read=_measure,
)
DEGREE_LEFT_OUT = Reading(
    name="degree-left-out",
    examples=(
        "В Ольховске ночью [минус 30|MEASURE -30 Cel].",
        "Температура упадёт до [-12|MEASURE -12 Cel].",
        "Температура тела поднялась до [38,5|MEASURE 38.5 Cel].",
    ),
    quiet=("Семь минус пять овец.", "Счёт в игре -12."),
    read=_degree_left_out,
)
MAGNITUDE = Reading(
    name="magnitude",
    examples=("Землетрясение магнитудой [5,4|MEASURE 5.4 {magnitude}] разбудило город.",),
    quiet=("Магнитуду толчков уточняют.",),
    read=_magnitude,
)
HALF_UNIT = Finding(
    name="half-unit",
    examples=(
        "Купили [пол-литра|MEASURE 0.5 L] масла и [полкилограмма|MEASURE 0.5 kg] муки.",
        "Ставку снизили на [полпроцента|PERCENT 0.5 %].",
    ),
    quiet=("Прошли полпути и вернулись в полдень.",),
    begins=lambda word: word.startswith("пол"),
    find=_half_unit,
)
UNIT_AND_MORE = Finding(
    name="unit-and-more",
    examples=("Собрали [тонну с лишним|MEASURE 1 t, MORE_THAN] бумаги.",),
    quiet=("Тонна с верхом не уместилась.",),
    begins="с".__eq__,
    find=_unit_and_more,
)

"""Fractions of a whole, as percentages with one decimal."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import attrs
from newsfacts_russian.fractions import decimal, fraction

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import numbers, words
from newsfacts_quantities.line import Line
from newsfacts_quantities.number import Number
from newsfacts_quantities.rule import Finding, Reading
from newsfacts_quantities.rules.counts import is_name
from newsfacts_quantities.units import Measured, read_unit

_LIKELY = 0.3
"""The score from which a word before *половина* is an adjective of it."""
_PERCENT = Decimal(100)


def share(part: Decimal, whole: int) -> Decimal:
    """A fraction as a percentage, rounded to one decimal."""
    return (part * _PERCENT / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _fraction(line: Line, amount: Amount) -> Amount | None:
    """*две трети*, *три четверти*, *одна пятая*, *две пятых*."""
    number, at = amount.number, amount.last
    if number.low is None or number.high is not None or not number.words:
        return None
    whole = numbers("part").get(line.word(at), 0)
    if not whole:
        whole = _ordinal(line, at)
        if not whole or not _is_part(line, at, one=number.low == 1):
            return None
    if number.low >= whole or _tells_time(line, at):
        return None
    if "процент" in line.lemmas(at + 1):  # "одна десятая процента"
        told = amount.told(QuantityType.PERCENT, "fraction", unit="%", last=at + 2)
        return attrs.evolve(told, number=attrs.evolve(number, low=number.low / whole))
    last = at + 2 if "часть" in line.lemmas(at + 1) or "доля" in line.lemmas(at + 1) else at + 1
    told = amount.told(QuantityType.PERCENT, "fraction", unit="%", last=last)
    return attrs.evolve(told, number=attrs.evolve(number, low=share(number.low, whole)))


def _ordinal(line: Line, index: int) -> int:
    """How many parts an ordinal makes of a whole; 0 of any other word."""
    return max((numbers("ordinal").get(lemma, 0) for lemma in line.lemmas(index)), default=0)


def _is_part(line: Line, index: int, *, one: bool) -> bool:
    """Whether an ordinal behind a number is a part: *одна пятая*, *две пятых*; not *два первых дома*."""
    ending = ("ая", "ую", "ой", "ья", "ью", "ей") if one else ("ых", "их", "ыми", "ими")
    if not line.word(index).endswith(ending):
        return False
    after = line.readings(index + 1)
    agrees = any(each.pos == "NOUN" and each.has("plur", "gent") for each in after)
    return "часть" in line.lemmas(index + 1) or "доля" in line.lemmas(index + 1) or one or not agrees


def _tells_time(line: Line, index: int) -> bool:
    """*четверть часа*, *половина второго*, *треть года*; *четверть финала* is no quarter, either."""
    return bool(line.lemmas(index + 1) & words("halved"))


def _fraction_word(line: Line, index: int) -> Amount | None:
    """*половина*, *треть*, *четверть* alone; an adjective before it makes it a thing: *вторая половина*."""
    whole = numbers("part").get(line.word(index))
    if whole is None or _tells_time(line, index) or line.stands(("с", "половиной"), index - 1):
        return None
    if any(
        each.pos in {"ADJF", "PRTF", "NPRO", "NUMR"} and each.score > _LIKELY
        for each in line.readings(index - 1)
    ):
        return None
    return _percent(line, index, index + 1, whole, "fraction-word")


def _figures(line: Line, index: int) -> Amount | None:
    """*1/3 бюджета*, *½ бюджета*, *упали на 2/3*; *1/8 финала* is none."""
    part = fraction(line.text(index))
    if part is None or _tells_time(line, index) or is_name(line, index):
        return None
    if line.text(index - 1)[-1:].isdigit():
        return None  # 2 1/2
    if "процент" in line.lemmas(index + 1):
        return _of_unit(index, part, Measured("%", index + 2))
    if (unit := read_unit(line, index + 1, None)) is not None:
        return _of_unit(index, part, unit)
    if line.word(index - 1) != "на" and not line.is_noun_form(index + 1, "gent"):
        return None
    number = Number(first=index, last=index + 1, low=share(Decimal(part.numerator), part.denominator))
    return Amount.bare(number).told(QuantityType.PERCENT, "fraction-figures", unit="%")


def _of_unit(index: int, part: Fraction, unit: Measured) -> Amount | None:
    """*¾ км*, *½ процента*: a fraction of a unit is no share; ``None`` where it is no exact decimal."""
    low = decimal(part)
    if low is None:
        return None
    number = Number(first=index, last=index + 1, low=low)
    sort = QuantityType.PERCENT if unit.code == "%" else QuantityType.MEASURE
    return Amount.bare(number).told(sort, "fraction-figures", unit=unit.code, last=unit.last)


def _part(line: Line, index: int) -> Amount | None:
    """*пятая часть*, *десятую долю*."""
    if not line.lemmas(index) & {"часть", "доля"}:
        return None
    whole = _ordinal(line, index - 1)
    if whole < 3 or (whole < 5 and not line.is_noun_form(index + 1, "plur gent")):  # noqa: PLR2004
        return None  # "вторая часть" is no half, "третья часть романа" no third
    return _percent(line, index - 1, index + 1, whole, "part")


def _percent(_: Line, first: int, last: int, whole: int, rule: str) -> Amount:
    number = Number(first=first, last=last, low=share(Decimal(1), whole), words=True)
    return Amount.bare(number).told(QuantityType.PERCENT, rule, unit="%")


FRACTION = Reading(
    name="fraction",
    examples=(
        "[Две трети|PERCENT 66.7 %] улиц пусты, [три четверти|PERCENT 75 %] домов заперты.",
        "[Одна пятая|PERCENT 20 %] бюджета уходит на дороги.",
    ),
    quiet=("Две третьи смены отменили.", "Купили два первых тома."),
    read=_fraction,
)
FRACTION_WORD = Finding(
    name="fraction-word",
    examples=("[Половина|PERCENT 50 %] жителей уехала, цены упали на [треть|PERCENT 33.3 %].",),
    quiet=(
        "Во второй половине игры он вышел на поле.",
        "Прошла четверть века.",
        "Ждали три с половиной месяца.",
    ),
    begins=lambda word: word in numbers("part"),
    find=_fraction_word,
)
FRACTION_FIGURES = Finding(
    name="fraction-figures",
    examples=(
        "Спрос упал на [1/3|PERCENT 33.3 %], за план [2/3|PERCENT 66.7 %] жителей.",
        "Сгорела [½|PERCENT 50 %] склада, уцелела [¼|PERCENT 25 %] товара.",
        "До пруда [¾ км|MEASURE 0.75 km], ставка выросла на [½ процента|PERCENT 0.5 %].",
    ),
    quiet=(
        "Команда вышла в 1/8 финала.",
        "Команда вышла в ⅛ финала.",
        "Налили ⅓ литра и 1⅔ литра, прошли 2 1/2 км.",
        "Занятия начнутся в доме 3/4 по улице Мира.",
    ),
    begins=lambda word: fraction(word) is not None,
    find=_figures,
)
PART = Finding(
    name="part",
    examples=("Освещена лишь [пятая часть|PERCENT 20 %] улиц.",),
    quiet=("Третья часть романа вышла.",),
    begins=lambda word: word.startswith(("част", "дол")),
    find=_part,
)

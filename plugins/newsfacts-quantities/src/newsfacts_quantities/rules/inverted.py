"""A noun before its number makes it a guess: *человек двадцать*."""

from __future__ import annotations

from typing import Any

from newsfacts_russian.spelling import fold

from newsfacts import Modifier, QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import units
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Composing
from newsfacts_quantities.units import read_currency

_NOUNS = frozenset({"человек", "раз", "штука", "семья", "дом", "рабочий", "машина"})


def _inverted(line: Line, amounts: list[Amount]) -> list[Amount]:
    return [_guess(line, one, amounts[at - 1] if at else None) or one for at, one in enumerate(amounts)]


def _guess(line: Line, one: Amount, before: Amount | None) -> Amount | None:
    """The amount with the noun before it."""
    at = one.first - 1
    if one.type is not None or not one.number.words or one.number.low is None or at < 0:
        return None
    if before is not None and before.last > at:
        return None
    word = next((each for each in line.readings(at) if each.has("NOUN", "gent")), None)
    type_, fields = _noun(line, at, word.lemma) if word else (None, {})
    if type_ is None:
        return None
    return one.told(type_, "inverted", first=at, modifier=Modifier.APPROX, **fields)


def _noun(line: Line, at: int, lemma: str) -> tuple[QuantityType | None, dict[str, Any]]:
    """What a noun before a number makes of it."""
    paid = read_currency(line, at)
    unit = units().named.get((fold(lemma),))
    if paid is not None and paid.last == at + 1:
        return QuantityType.MONEY, {"unit": paid.code}
    if lemma == "процент":
        return QuantityType.PERCENT, {"unit": "%"}
    if unit is not None:
        return QuantityType.MEASURE, {"unit": unit}
    return (QuantityType.COUNT, {"of": lemma, "of_at": at}) if lemma in _NOUNS else (None, {})


INVERTED = Composing(
    name="inverted",
    examples=(
        "Пришло [человек двадцать|COUNT 20 of человек, APPROX].",
        "Прошли [километров пять|MEASURE 5 km, APPROX].",
    ),
    quiet=("Из зала ушли восемь человек, двадцать остались.",),
    compose=_inverted,
)

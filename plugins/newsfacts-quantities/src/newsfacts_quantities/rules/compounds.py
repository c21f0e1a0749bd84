"""Compound adjectives that carry a number and a unit: *30-метровый*, *пятитонный*, *двукратный*."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from newsfacts_russian.numerals import numeral_prefix

from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import adjectives
from newsfacts_quantities.line import Line
from newsfacts_quantities.number import Number
from newsfacts_quantities.rule import Finding

_ENDING = "(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|о)"
_FIGURES = re.compile(
    r"(?P<low>\d{1,9}(?:[.,]\d{1,4})?)(?:[-–—‑](?P<high>\d{1,9}(?:[.,]\d{1,4})?))?(?:[-–—‑](?:ти|х|и|ми))?[-–—‑]?(?P<rest>[а-я].*)"
)


def _compound(line: Line, index: int) -> Amount | None:
    word = line.word(index)
    told = _read(word)
    if told is None:
        return None
    low, high, stem = told
    unit = adjectives()[stem]
    number = Number(first=index, last=index + 1, low=low, high=high, words=not word[0].isdecimal())
    return Amount.bare(number).told(unit.type, "compound", unit=unit.code).times(unit.size)


def _read(word: str) -> tuple[Decimal, Decimal | None, str] | None:
    """The number, or the range, and the stem of a compound adjective."""
    low, high, rest = _parted(word)
    match = _word().fullmatch(rest)
    return None if low is None or match is None else (low, high, match["stem"])


@cache
def _word() -> re.Pattern[str]:
    stems = sorted(adjectives(), key=len, reverse=True)
    return re.compile(rf"(?P<stem>{'|'.join(stems)}){_ENDING}")


def _parted(word: str) -> tuple[Decimal | None, Decimal | None, str]:
    """The number that a word begins with, and the rest."""
    if word[0].isdecimal():
        match = _FIGURES.fullmatch(word)
        if match is None:
            return None, None, ""
        low, high = (Decimal(each.replace(",", ".")) if each else None for each in match.group("low", "high"))
        return low, high, match["rest"]
    parted = numeral_prefix(word)
    if parted is not None:
        return parted[0], None, parted[1].removeprefix("-")
    return None, None, ""


COMPOUND = Finding(
    name="compound",
    examples=(
        "Построят [30-метровую|MEASURE 30 m] вышку, привезли [пятитонный|MEASURE 5 t] камень.",
        "Пловцы начали [стометровый|MEASURE 100 m] заплыв, [двукратное|FACTOR 2] падение спроса удивило.",
        "Ввели [24-процентный|PERCENT 24 %] сбор.",
    ),
    quiet=("Пятиэтажный дом с трёхкомнатной квартирой продан.", "Прошли трёхсторонние переговоры."),
    begins=lambda word: _read(word) is not None,
    find=_compound,
)

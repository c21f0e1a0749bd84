"""Percentages, percentage points and basis points."""

from __future__ import annotations

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Reading

_POINTS = {"базисный": "bp", "базовый": "bp"}
_SHORT = (
    (("п", ".", "п", "."), "pp"),
    (("п", ".", "п"), "pp"),
    (("пп",), "pp"),
    (("проц", ".", "пункта"), "pp"),
    (("б", ".", "п", "."), "bp"),
    (("б", ".", "п"), "bp"),
    (("проц", "."), "%"),
    (("проц",), "%"),
    (("%",), "%"),
)


def _percent(line: Line, amount: Amount) -> Amount | None:
    unit, last = _unit(line, amount.last)
    return amount.told(QuantityType.PERCENT, "percent", unit=unit, last=last) if unit else None


def _unit(line: Line, index: int) -> tuple[str, int]:
    word = line.word(index)
    for phrase, code in _SHORT:
        if word == phrase[0] and line.stands(phrase, index):
            last = index + len(phrase)
            if phrase[-1] == "." and last == len(line):
                last -= phrase != ("%",) and not line.touches(last - 2)
            return code, last
    if word.startswith("процент") and {"процент", "процентный"} & line.lemmas(index):
        if "процентный" in line.lemmas(index) and "пункт" in line.lemmas(index + 1):
            return "pp", index + 2
        return "%", index + 1
    for adjective in line.lemmas(index) & _POINTS.keys():
        if "пункт" in line.lemmas(index + 1):
            return _POINTS[adjective], index + 2
    return "", index


PERCENT = Reading(
    name="percent",
    examples=(
        "Цены выросли на [7,25 процента|PERCENT 7.25 %], спрос упал на [12%|PERCENT 12 %].",
        "За план [семьдесят процентов|PERCENT 70 %] гостей, скидка [15 проц.|PERCENT 15 %] остаётся.",
        "Подорожали «Ясень» ([+3,2%|PERCENT 3.2 %]) и «Клён» ([−0,8%|PERCENT -0.8 %]).",
        "Маржа сузилась на [0,4 п.п.|PERCENT 0.4 pp], спред — на [25 базисных пунктов|PERCENT 25 bp].",
    ),
    quiet=("Процент за вклад не назвали.", "Индекс набрал 15 пунктов."),
    read=_percent,
)

"""So many times as much."""

from __future__ import annotations

from decimal import Decimal

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import numbers
from newsfacts_quantities.line import Line
from newsfacts_quantities.number import Number
from newsfacts_quantities.rule import Finding, Reading


def _times(line: Line, amount: Amount) -> Amount | None:
    """*в пять раз* is a factor, *пять раз* a count."""
    at = amount.last
    if amount.number.low is None and amount.number.power == 1:
        return None  # несколько раз
    if line.word(at) not in {"раз", "раза", "разам", "разах", "разами"}:
        return None
    if line.word(amount.first - 1) in {"в", "во"}:
        return amount.told(QuantityType.FACTOR, "times", last=at + 1)
    return amount.told(QuantityType.COUNT, "times", last=at + 1, of="раз", of_at=at)


def _times_word(line: Line, index: int) -> Amount | None:
    factor = numbers("factor").get(line.word(index))
    if factor is None:
        return None
    number = Number(first=index, last=index + 1, low=Decimal(factor), words=True)
    return Amount.bare(number).told(QuantityType.FACTOR, "times-word")


TIMES = Reading(
    name="times",
    examples=(
        "Спрос вырос в [2,5 раза|FACTOR 2.5], предложение — в [десять раз|FACTOR 10].",
        "Урожай в [три-четыре раза|FACTOR 3..4] больше прошлогоднего.",
        "Комиссия собиралась [шесть раз|COUNT 6 of раз].",
    ),
    quiet=("Цены выросли в разы.", "На этот раз обошлось.", "Звонили несколько раз."),
    read=_times,
)
TIMES_WORD = Finding(
    name="times-word",
    examples=("Парк [вчетверо|FACTOR 4] больше сквера, налог снизили [вдвое|FACTOR 2].",),
    quiet=("Они пришли вдвоём.",),
    begins=lambda word: word in numbers("factor"),
    find=_times_word,
)

"""Two numbers together: a range, or the two ends of a change."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import attrs

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Composing


def shared(bare: Amount, other: Amount, rule: str) -> Amount:
    """A bare number with the unit of its neighbour, and its multiplier if that makes them more alike."""
    made = bare.like(other, rule)
    low, power, beside = bare.number.low, other.number.power, other.number.low
    if bare.number.power != 1 or power == 1 or not low or not beside:
        return made
    return made.times(power) if _apart(low * power, beside) <= _apart(low, beside) else made


def _apart(one: Decimal, other: Decimal) -> Decimal:
    one, other = abs(one), abs(other)
    return max(one, other) / (min(one, other) or Decimal(1))


def _pairs(line: Line, amounts: list[Amount], begin: frozenset[str], joint: frozenset[str]) -> list[int]:
    """The indices of amounts between a word of *begin* and one of *joint*, with a second amount behind."""
    return [
        at
        for at, (one, other) in enumerate(pairwise(amounts))
        if other.type is not None
        and one.type in {None, other.type}
        and (one.unit or other.unit) == other.unit
        and line.word(one.first - 1) in begin
        and other.first == one.last + 1
        and line.word(one.last) in joint
    ]


def _joined(amounts: list[Amount], at: int, rule: str) -> list[Amount]:
    """The amounts, a list of one's own, with a pair made one range, if its ends are in order."""
    one, other = amounts[at], amounts[at + 1]
    first = shared(one, other, rule) if one.type is None else one
    low, high = first.number.low, other.number.high or other.number.low  # "от двух до шести-семи лет"
    if low is not None and high is not None and low > high and first.number.low != one.number.low:
        first, low = one.like(other, rule), one.number.low  # "от 500 до 1 тыс. рублей"
    if low is not None and high is not None and high < low < 0:
        low, high = high, low  # "от −10 до −15 градусов"
    if low is None or high is None or not low < high:
        return amounts
    number = attrs.evolve(other.number, first=first.first, low=low, high=high)
    made = attrs.evolve(other, number=number, first=first.first, rule=rule)
    amounts[at : at + 2] = [made]
    return amounts


_FROM, _UP_TO, _ENDS = (
    frozenset({"от", "с", "со"}),
    frozenset({"до", "на"}),
    frozenset({"", ".", ",", ";", ")"}),
)
_TO, _AND = frozenset({"до"}), frozenset({"и"})


def _between(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*между 40 и 45 процентами*."""
    amounts = list(amounts)
    for at in reversed(_pairs(line, amounts, frozenset({"между"}), _AND)):
        amounts = _joined(amounts, at, "between")
    return amounts


def _from_to(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*от 2 до 3 млн рублей*; with a word for a change they are its ends."""
    amounts = list(amounts)
    for at in reversed(_pairs(line, amounts, frozenset({"от", "с", "со"}), _TO)):
        begin = line.word(amounts[at].first - 1)
        age = amounts[at + 1].type is QuantityType.AGE
        if age or (begin == "от" and not line.changes):
            amounts = _joined(amounts, at, "from-to")
    return amounts


def _change(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*выросла с 10 до 12 %*: two quantities of one unit."""
    made = list(amounts)
    for at, (one, other) in enumerate(pairwise(amounts)):
        begins = line.word(one.first - 1) in _FROM and line.word(one.last) in _UP_TO
        if not begins or other.first != one.last + 1 or (one.type is None and other.type is None):
            continue
        if one.type is None:
            made[at] = _ending(shared(one, other, "change"))
        elif other.type is None and line.text(other.last)[:1] in _ENDS:
            made[at + 1] = other.like(one, "change")
        if made[at].type is made[at + 1].type:
            made[at + 1] = _ending(attrs.evolve(made[at + 1], rule="change"))
    return made


def _ending(amount: Amount) -> Amount:
    """The amount as one end of a change."""
    return attrs.evolve(amount, changes=True)


def _change_by(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*на 2 метра, с 10 до 8*: the ends of a change have the unit of what it changes by."""
    made = list(amounts)
    for at in range(1, len(made) - 1):
        by, one, other = made[at - 1 : at + 2]
        ends = line.word(one.first - 1) in _FROM and line.word(one.last) in _UP_TO
        bare = one.type is None and other.type is None and other.first == one.last + 1
        if ends and bare and _is_by(line, by):
            made[at + 1] = shared(other, by, "change-by")
            made[at] = shared(one, made[at + 1], "change-by")
    return made


_NO_ENDS = frozenset({QuantityType.PERCENT, QuantityType.FACTOR, QuantityType.AGE})
"""What tells by how much something changes, and not what from what to."""


def _is_by(line: Line, amount: Amount) -> bool:
    """Whether an amount says by how much: *упала на 2 метра,*."""
    if amount.type is None or amount.type in _NO_ENDS:
        return False
    return line.word(amount.first - 1) == "на" and line.word(amount.last) in {",", "—", "–", "-", "("}


BETWEEN = Composing(
    name="between",
    examples=("Доля лежит между [40 и 45 процентами|PERCENT 40..45 %].",),
    quiet=("Между 40 домами и рекой стоит лес.",),
    compose=_between,
)
FROM_TO = Composing(
    name="from-to",
    examples=(
        "Билеты стоят от [100 до 250 рублей|MONEY 100..250 RUB].",
        "Отбирают рабочих в возрасте от [18 до 35 лет|AGE 18..35 a of рабочий].",
        "Сказки для детей от [двух до шести-семи лет|AGE 2..7 a of ребёнок].",
        "Смета — от [2 до 3 млн рублей|MONEY 2000000..3000000 RUB].",
        "Лот стоил от [500 до 1 тыс. рублей|MONEY 500..1000 RUB].",
        "Ночью от [минус 10 до минус 15 градусов|MEASURE -15..-10 Cel].",
    ),
    quiet=("Цена выросла с 10 до 12 рублей.",),
    compose=_from_to,
)
CHANGE = Composing(
    name="change",
    examples=(
        "Ставка выросла с [10|PERCENT 10 %] до [12 %|PERCENT 12 %].",
        "Сбор снизили с [20 процентов|PERCENT 20 %] до [5|PERCENT 5 %].",
        "Флот сократили с [31|COUNT 31 of судно] до [24 судов|COUNT 24 of судно].",
        "Аренда поднялась с [40|MONEY 40000 RUB] до [55 тыс. рублей|MONEY 55000 RUB].",
        "Тариф вырос с [900|MONEY 900 RUB] до [1,2 тыс. рублей|MONEY 1200 RUB].",
    ),
    quiet=("Билеты стоят от 100 до 250 рублей.",),
    compose=_change,
)
CHANGE_BY = Composing(
    name="change-by",
    examples=(
        "Река обмелела на [2 метра|MEASURE 2 m], с [10|MEASURE 10 m] до [8|MEASURE 8 m].",
        "Он упал на [1 млн рублей|MONEY 1000000 RUB] — с [9|MONEY 9000000 RUB] до [8 млн|MONEY 8000000 RUB].",
    ),
    quiet=("Индекс вырос вдвое, с 10 до 20.",),
    compose=_change_by,
)

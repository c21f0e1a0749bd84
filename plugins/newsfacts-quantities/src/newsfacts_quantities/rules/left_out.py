"""Units and nouns that a list leaves out."""

from __future__ import annotations

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Composing
from newsfacts_quantities.rules.changes import shared
from newsfacts_quantities.rules.counts import is_name

_JOINTS = frozenset({",", "и", "или", "либо", "против", "/"})
_DASHES = frozenset({"-", "–", "—"})


def _listed(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*10, 20 и 30 процентов*."""
    made = list(amounts)
    for at in range(len(made) - 2, -1, -1):
        one, other = made[at], made[at + 1]
        joint = line.word(one.last)
        fits = one.type is None and other.type not in {None, QuantityType.FACTOR}
        adjoin = other.first == one.last + 1 and joint in _JOINTS
        if fits and adjoin and not is_name(line, one.first):
            made[at] = shared(one, other, "listed")
    return made


def _unit_left_out(_: Line, amounts: list[Amount]) -> list[Amount]:
    """*845 млн, прибыль — 61 млн рублей*: a great number without a noun is what its neighbour is."""
    made = list(amounts)
    for at, one in enumerate(amounts):
        if one.type is None and one.number.power >= 1000:  # noqa: PLR2004
            typed = [
                other for other in (*amounts[at + 1 :], *reversed(amounts[:at])) if other.unit is not None
            ]
            money = [other for other in typed if other.type is QuantityType.MONEY]
            if money or typed:
                made[at] = one.like((money or typed)[0], "unit-left-out")
    return made


def _noun_left_out(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*из 101 депутата за был 61*: a number alone counts what was counted before it."""
    made = list(amounts)
    for at, one in enumerate(made):
        before = next((other for other in reversed(made[:at]) if other.type is not None), None)
        if one.type is not None or before is None or one.number.low is None or is_name(line, one.first):
            continue
        if before.type is QuantityType.COUNT and before.of and _stands_alone(line, one):
            made[at] = one.like(before, "noun-left-out")
        elif (
            before.type in {QuantityType.PERCENT, QuantityType.MONEY} and line.word(one.first - 1) in _DASHES
        ):
            made[at] = shared(one, before, "noun-left-out")
    return made


def _stands_alone(line: Line, amount: Amount) -> bool:
    """Whether a number stands where a noun could follow it: *за был 61.*, *против — 15, двое*."""
    before, after = line.text(amount.first - 1), line.text(amount.last)
    if before[:1].isupper() and amount.first > 1:
        return False
    if not after or not after[0].isalnum():
        return after not in {":", "/", "%", "-", "–"}
    best = next(iter(line.readings(amount.last)), None)
    return best is not None and best.pos in {"VERB", "PRTS", "PREP", "CONJ"}


LISTED = Composing(
    name="listed",
    examples=("Скидки — [10|PERCENT 10 %], [20|PERCENT 20 %] и [30 процентов|PERCENT 30 %].",),
    quiet=("Скидки — 10 процентов и подарок.",),
    compose=_listed,
)
UNIT_LEFT_OUT = Composing(
    name="unit-left-out",
    examples=("Выручка — [845 млн|MONEY 845000000 RUB], прибыль — [61 млн рублей|MONEY 61000000 RUB].",),
    quiet=("Выручка — 845 млн рублей, прибыли нет.",),
    compose=_unit_left_out,
)
NOUN_LEFT_OUT = Composing(
    name="noun-left-out",
    examples=("Из [101 депутата|COUNT 101 of депутат] за был [61|COUNT 61 of депутат].",),
    quiet=("Пришли 30 депутатов, заседание — в зале № 5.",),
    compose=_noun_left_out,
)

"""Units and nouns that a list leaves out."""

from __future__ import annotations

import attrs

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.counted import Counted, counted
from newsfacts_quantities.line import Line
from newsfacts_quantities.rule import Composing
from newsfacts_quantities.rules.changes import shared
from newsfacts_quantities.rules.counts import is_name, is_one
from newsfacts_quantities.signs import DASHES

_JOINTS = frozenset({",", "и", "или", "либо", "против", "/"})


def _listed(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*10, 20 и 30 процентов*."""
    made = list(amounts)
    for at in range(len(made) - 2, -1, -1):
        one, other = made[at], made[at + 1]
        joint = line.word(one.last)
        fits = one.type is None and other.type not in {None, QuantityType.FACTOR}
        adjoin = other.first == one.last + 1 and joint in _JOINTS
        if joint == "," and other.type is QuantityType.COUNT and not other.shares:
            continue  # "против — 7, 33 страны воздержались"
        if fits and adjoin and not is_name(line, one.first):
            made[at] = attrs.evolve(shared(one, other, "listed"), shares=True)
    return made


def _unit_left_out(_: Line, amounts: list[Amount]) -> list[Amount]:
    """*845 млн, прибыль — 61 млн рублей*: a great number without a noun is money as its neighbour is."""
    made = list(amounts)
    for order in (range(len(made) - 1, -1, -1), range(len(made))):  # the sum behind it goes before
        money: Amount | None = None
        for at in order:
            one = made[at]
            if one.type is QuantityType.MONEY:
                money = one
            elif one.type is None and one.number.power >= _GREAT and money is not None:
                made[at] = one.like(money, "unit-left-out")
    return made


_GREAT = 1000
"""What multiplies a number that may be money without saying so: *845 млн*."""


def _noun_left_out(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*из 101 депутата за был 61*: a number alone counts what was counted before it."""
    made: list[Amount] = []
    before: Amount | None = None
    for one in amounts:
        bare = one.type is None and one.number.low is not None and not is_name(line, one.first)
        made.append(_like_before(line, one, before) if bare and before is not None else one)
        before = made[-1] if made[-1].type is not None else before
    return made


def _like_before(line: Line, one: Amount, before: Amount) -> Amount:
    """A number alone with the noun or the unit of the amount before it, if it can be left out."""
    if before.type is QuantityType.COUNT and one.first == before.last + 1 and line.word(before.last) == "из":
        return one.like(before, "noun-left-out")
    if before.type is QuantityType.COUNT:
        return one.like(before, "noun-left-out") if before.of and _stands_alone(line, one) else one
    dash = line.word(one.first - 1) in DASHES
    shares = before.type is QuantityType.MONEY or (
        before.type is QuantityType.PERCENT and one.number.power < _GREAT  # на медицину — 1,8 млрд
    )
    return shared(one, before, "noun-left-out") if dash and shares else one


def _stands_alone(line: Line, amount: Amount) -> bool:
    """Whether a number stands where a noun could follow it: *за был 61.*, *против — 15, двое*."""
    low, power = amount.number.low, amount.number.power
    if is_one(amount) or amount.number.kind == "pair" or (low is not None and power == 1 and low % 1):
        return False
    before, after = line.text(amount.first - 1), line.text(amount.last)
    if before[:1].isupper() and amount.first > 1:
        return False
    if not after or not after[0].isalnum():
        return after not in {":", "/", "%", "-", "–"}
    best = next(iter(line.readings(amount.last)), None)
    return best is not None and best.pos in {"VERB", "PRTS", "ADJS", "PREP", "CONJ"}


_NUMBER_OF = frozenset({"число", "количество", "численность"})


def _number_of(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*число погибших выросло до 12*, *количество школ сократилось с 40 до 35*."""
    first = next((one.first for one in amounts if one.type is None and one.number.low is not None), None)
    noun = _whose_number(line, first) if first is not None else None
    if noun is None:
        return amounts
    return [
        one.told(QuantityType.COUNT, "number-of", of=noun.name, of_at=noun.head)
        if one.type is None and one.first > noun.head and _is_number(line, one)
        else one
        for one in amounts
    ]


def _is_number(line: Line, one: Amount) -> bool:
    return one.number.low is not None and not is_name(line, one.first) and _stands_alone(line, one)


def _whose_number(line: Line, last: int) -> Counted | None:
    """What *число*, *количество* before *last* is of."""
    for at in range(last - 2, -1, -1):
        if line.word(at).startswith(("числ", "колич")) and line.lemmas(at) & _NUMBER_OF:
            return counted(line, at + 1, "many")
    return None


_ASIDE = frozenset({")", ",", ";"})


def _in_brackets(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*в Туле (88), Орле (16) и Курске (7)*: several numbers alone in brackets are counts."""
    alone = [
        at
        for at, one in enumerate(amounts)
        if one.type is None
        and one.number.low is not None
        and line.word(one.first - 1) == "("
        and line.word(one.last) in _ASIDE
        and line.text(one.first - 2)[:1].isalpha()
    ]
    made = list(amounts)
    if len(alone) > 1:
        before = [each for each in made[: alone[0]] if each.type is QuantityType.COUNT]
        for at in alone:
            like = made[at].like(before[-1], "in-brackets") if before else None
            made[at] = like or made[at].told(QuantityType.COUNT, "in-brackets")
    return made


NUMBER_OF = Composing(
    name="number-of",
    examples=(
        "Число погибших выросло до [12|COUNT 12 of погибший].",
        "Количество школ сократилось с [40|COUNT 40 of школа] до [35|COUNT 35 of школа].",
    ),
    quiet=("Число погибших уточняют, в 12 домах нет света.",),
    compose=_number_of,
)
IN_BRACKETS = Composing(
    name="in-brackets",
    examples=("Заявки пришли из Тулы ([88|COUNT 88]) и Курска ([17|COUNT 17]).",),
    quiet=("Заявки (88) пришли из Тулы.",),
    compose=_in_brackets,
)
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

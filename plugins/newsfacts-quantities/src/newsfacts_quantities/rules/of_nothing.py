"""Numbers of what nothing near them names: *семь были разрушены*, *спасти удалось 79*, *322 — «за»*."""

from __future__ import annotations

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line
from newsfacts_quantities.modifiers import modifier_start
from newsfacts_quantities.rule import Composing
from newsfacts_quantities.rules.counts import is_name, is_one
from newsfacts_quantities.signs import DASHES, MARKS

_YEARS = range(1900, 2101)
_ENDS = frozenset({"", ".", ",", ";", ")", "!", "?"})
_PARTICLES = frozenset({"лишь", "только", "еще", "уже", "всего", "ровно"})
_PLACING = frozenset({"в", "во", "к", "с", "со", "на"})
"""Prepositions whose number is no subject."""
_CLOSING = frozenset("»”")
_VOTES = frozenset({"за", "против"})
_FINITE = frozenset({"VERB", "PRTS"})
_DOING = frozenset({"VERB", "PRTS", "GRND", "CONJ"})
_SAME = frozenset({"тот", "та", "того", "ту", "тем", "той"})


def _of_nothing(line: Line, amounts: list[Amount]) -> list[Amount]:
    """A number with a verb of its own or a vote; *один* only where others are counted beside it."""
    made = list(amounts)
    beside = any(one.type is QuantityType.COUNT for one in amounts)
    for at, one in enumerate(made):
        told = one.number.low is not None or one.number.power > 1  # "десятки ранены"
        counts = beside and _is_one_more(line, one) if is_one(one) else _is_counting(line, one)
        if one.type is None and told and counts:
            made[at] = one.told(QuantityType.COUNT, "of-nothing")
    return made


def _is_counting(line: Line, amount: Amount) -> bool:
    first = modifier_start(line, amount.first)
    if amount.number.kind == "pair" or is_name(line, amount.first) or _is_named(line, amount, first):
        return False
    if first == amount.first and amount.number.low in _YEARS:
        return False
    return _acts(line, amount) or _is_object(line, amount, first) or _is_vote(line, amount.last)


def _is_named(line: Line, amount: Amount, first: int) -> bool:
    """Whether figures belong to a name before them: *«Волга» 7*, *ТОП 09*; not *в Туле 12 погибли*."""
    before = line.text(first - 1) if first else ""
    if line.word(first - 2) in _PLACING and any(each.has("Geox") for each in line.readings(first - 1)):
        return False
    return amount.number.kind == "figures" and (before[:1].isupper() or before in _CLOSING)


def _acts(line: Line, amount: Amount) -> bool:
    """*около 40 пострадали*: a number before a verb in the plural; *в 60 выходят на пенсию* is no subject."""
    if line.word(amount.first - 1) in _PLACING:
        return False
    best = next(iter(line.readings(amount.last)), None)
    return best is not None and best.pos in _FINITE and best.has("plur")


def _is_object(line: Line, amount: Amount, first: int) -> bool:
    """*под подозрением находятся 106*, *спасти удалось лишь 79*: a number ends the clause of a verb."""
    if line.word(amount.last) not in _ENDS:
        return False
    while line.word(first - 1) in _PARTICLES:
        first -= 1
    best = next(iter(line.readings(first - 1)), None)
    return best is not None and best.pos in _FINITE and (best.has("plur") or best.has("neut"))


def _is_vote(line: Line, index: int) -> bool:
    """*322 — «за»*, *78 против*: with nothing behind that they would govern."""
    while line.word(index) in DASHES or line.text(index) in MARKS:
        index += 1
    after = line.text(index + 1)
    return line.word(index) in _VOTES and not after[:1].isalnum()


def _is_one_more(line: Line, amount: Amount) -> bool:
    """*погиб один и ранены двое*, *убил одного, ранил троих*; no *один и тот же*, *один из них*."""
    after = line.word(amount.last)
    ends = after in _ENDS or after in DASHES or (after == "и" and line.word(amount.last + 1) not in _SAME)
    if not ends or after == "":
        return False
    before = next(iter(line.readings(amount.first - 1)), None)
    return line.word(amount.first - 1) == "," or (before is not None and before.pos in _DOING)


OF_NOTHING = Composing(
    name="of-nothing",
    examples=(
        "[Около 40|COUNT 40, APPROX] пострадали, [семь|COUNT 7] были ранены, [сотни|COUNT ?] спаслись.",
        "Под подозрением находятся [106|COUNT 106], вывести удалось лишь [79|COUNT 79].",
        "Закон приняли: [322|COUNT 322] — «за», [78|COUNT 78] — «против».",
        "Погиб [один|COUNT 1] и ранены [двое рабочих|COUNT 2 of рабочий].",
    ),
    quiet=(
        "Он остался один.",
        "Около 40 пострадавших увезли.",
        "Выступили «Волга» 7 и 8 мая.",
        "Один и тот же сон.",
    ),
    compose=_of_nothing,
)

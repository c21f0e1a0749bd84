"""Words around a quantity that say how its number is to be taken: *более*, *почти*, *до*, *с лишним*."""

from __future__ import annotations

from functools import cache

import attrs

from newsfacts import Modifier, QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import edges, exceeding, modifiers, stems
from newsfacts_quantities.line import Line

_LONGEST = 4
"""How many words a modifier may have: *не менее чем*."""
_VERB_REACH = 6
"""How many words before the amount its verb may stand: *ущерб превысил*."""
_PREPOSITIONS = frozenset(
    [
        "в",
        "во",
        "на",
        "с",
        "со",
        "за",
        "до",
        "от",
        "к",
        "ко",
        "из",
        "по",
        "у",
        "о",
        "об",
        "при",
        "под",
        "над",
        "через",
        "между",
    ]
)
_AGAIN = frozenset({"больше", "меньше", "более", "менее"})
_NO_LIMIT = frozenset({"дойти", "доехать", "добраться", "дожить"})


@cache
def _degrees() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in modifiers("degree"))


@cache
def _stems() -> tuple[str, ...]:
    return tuple(exceeding())


def modified(line: Line, amount: Amount) -> Amount:
    """The amount with its modifier, and the words that give it where they belong to the quantity."""
    amount = _after(line, amount)
    for told in (_before, _limited, _by_verb):
        found = told(line, amount)
        if found is not None:
            return found
    return amount


def _after(line: Line, amount: Amount) -> Amount:
    """*200 человек и более*, *тонна с лишним*."""
    found = _phrase(line, amount.last, "after")
    if found is None:
        return amount
    length, modifier = found
    return attrs.evolve(amount, last=amount.last + length, modifier=Modifier(modifier))


def _phrase(line: Line, index: int, place: str) -> tuple[int, str] | None:
    """The longest of the phrases of a place that begins at *index*: its length and modifier."""
    if line.word(index) not in edges(place, 0):
        return None
    phrases = modifiers(place)
    for length in range(_LONGEST, 0, -1):
        phrase = tuple(line.word(index + at) for at in range(length))
        if phrase in phrases:
            return length, phrases[phrase]
    return None


def _ending_at(line: Line, last: int, place: str) -> tuple[int, str] | None:
    """The longest of the phrases of a place that ends before *last*: where it begins, and its modifier."""
    if line.word(last - 1) not in edges(place, -1):
        return None
    phrases = modifiers(place)
    for first in range(max(0, last - _LONGEST), last):
        phrase = tuple(line.words[first:last])
        if phrase in phrases:
            return first, phrases[phrase]
    return None


def _before(line: Line, amount: Amount) -> Amount | None:
    """*около 300*, *чуть более ста*; with a preposition between: *почти в пять раз*."""
    if (line.word(amount.first - 1),) in modifiers("exact"):
        return attrs.evolve(amount, first=amount.first - 1)
    found = _ending_at(line, amount.first, "before")
    if found is None and line.word(amount.first - 1) in _PREPOSITIONS:
        found = _ending_at(line, amount.first - 1, "before")
        if found is not None and line.word(amount.first - 2) in _AGAIN:
            return None  # "больше на 5 %"
    if found is None:
        return None
    first, modifier = found
    if line.word(first - 1) in _degrees():
        first -= 1
    return attrs.evolve(amount, first=first, modifier=Modifier(modifier))


def modifier_start(line: Line, index: int) -> int:
    """Where the words begin that modify the number at *index*; *index* itself if there are none."""
    found = _ending_at(line, index, "before")
    return index if found is None else found[0]


def _limited(line: Line, amount: Amount) -> Amount | None:
    """*до 500 зрителей*, *от 1500 рублей*, *старше 80 лет*: a bound; what is said to change has none."""
    if amount.number.high is not None or amount.changes:
        return None
    found = _ending_at(line, amount.first, "limit")
    if found is None:
        return None
    first, modifier = found
    word = line.word(amount.first - 1)
    if word == "до" and "от" in line.words[max(0, first - _LONGEST) : first]:
        return None  # "от нескольких сотен до тысячи"
    if word in {"до", "от"} and (line.changes or not _bounds(line, amount, word)):
        return None
    return attrs.evolve(amount, modifier=Modifier(modifier))


def _bounds(line: Line, amount: Amount, word: str) -> bool:
    """Whether *до*, *от* set a bound to the amount."""
    before = amount.first - 2
    if word == "до":
        return not line.lemmas(before) & _NO_LIMIT
    if amount.type is QuantityType.COUNT and any(
        each.has("anim") for each in line.readings(amount.of_at or -1)
    ):
        return False
    if line.word(before) in {"%", "процента", "процентов", "процент", "часть", "доля", "доли", "долю"}:
        return False
    return not any(line.word(at).startswith(stems("away")) for at in range(max(0, before - 3), before + 1))


def _by_verb(line: Line, amount: Amount) -> Amount | None:
    """*ущерб превысил 5 млн рублей*, *не превысит 10 %*."""
    adverb = amount.type is QuantityType.FACTOR and amount.last == amount.first + 1  # *втрое*
    if adverb or line.word(amount.first - 1) == "на" or amount.number.high is not None:
        return None
    for at in range(amount.first - 1, max(-1, amount.first - _VERB_REACH), -1):
        word = line.word(at)
        if not word[:1].isalpha():
            return None
        if word.startswith(_stems()):
            stem = next(stem for stem in exceeding() if word.startswith(stem))
            less = line.word(at - 1) == "не"
            return attrs.evolve(amount, modifier=Modifier.LESS_THAN if less else exceeding()[stem])
    return None

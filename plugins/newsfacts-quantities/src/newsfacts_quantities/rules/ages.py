"""How old somebody is."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import attrs
from newsfacts_russian.numerals import numeral_prefix

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line
from newsfacts_quantities.modifiers import modifier_start
from newsfacts_quantities.number import Number
from newsfacts_quantities.numbers import begins_number
from newsfacts_quantities.people import (
    Whose,
    before_adverbs,
    dative_adjoining,
    dative_before,
    somebody_after,
    somebody_before,
    somebody_near,
    tells_nothing,
)
from newsfacts_quantities.rule import Finding, Reading
from newsfacts_quantities.signs import DASHES

_UNITS = {"год": "a", "лето": "a", "месяц": "mo", "неделя": "wk", "день": "d", "сутки": "d"}
_OLDEST = 130
"""Nobody in the news is so old."""
_NEAR = 4
"""How many words before the number a verb of age may stand: *исполнилось*."""
_AGE_REACH = 6
"""How many words before the number *возраст* may stand."""
_BRACKETS = 10
"""How many tokens brackets between somebody and their age have at most."""
_COMPARED = frozenset({"старше", "моложе", "младше"})
_REACHING = re.compile(r"исполн|стукну|достиг|достижен|дожив|дожи[лтв]|достигн|минул|шел\b|пошел")
_JOINTS = frozenset({",", "и", "или"})
_LIMITS = frozenset({"до", "от", "с", "со"})
_ADJECTIVE = re.compile(
    r"(?:(?P<figures>\d{1,3}(?:[,.]\d)?)[-–—‑ ]?(?:(?:ти|х|и|ми)?[-–—‑ ]?))?"
    r"(?:(?P<stem>лет|месяч|недель|днев|суточ)н|(?P<old>годовал))(?:ий|его|ему|им|ем|яя|ей|юю|ее|ие|их|ими|ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)"
)
_STEMS = frozenset("нл")
"""A letter that all of them have near their end."""
_ADJECTIVE_UNITS = {None: "a", "лет": "a", "месяч": "mo", "недель": "wk", "днев": "d", "суточ": "d"}


def _unit(line: Line, index: int) -> str | None:
    """The unit of a time behind a number."""
    if not line.text(index)[:1].isalpha():
        return None
    return next((_UNITS[lemma] for lemma in line.lemmas(index) if lemma in _UNITS), None)


def _years(line: Line, amount: Amount) -> Amount | None:
    unit = _unit(line, amount.last)
    if unit is None and amount.number.kind == "figures":
        return _apart(line, amount)
    if unit is None or not possible(amount.number):
        return None
    whose = _owner(line, amount, amount.last + 1)
    if whose is None:
        return None
    return aged(amount, whose, "age", unit=unit, last=amount.last + 1)


def possible(number: Number) -> bool:
    """Whether somebody can be so old."""
    top = number.high if number.high is not None else number.low
    return top is not None and 0 < top < _OLDEST


def aged(amount: Amount, whose: Whose, rule: str, **fields: Any) -> Amount:
    """The amount as the age of somebody."""
    of = {"of": whose.name or None, "of_at": whose.at if whose.name else None, "of_id": whose.id}
    return amount.told(QuantityType.AGE, rule, **of, **fields)


NOBODY = Whose("", 0)
"""Whose age it is where the words don't tell."""


def _owner(line: Line, amount: Amount, last: int) -> Whose | None:
    """Whose age a number of years is; somebody without a name where the words tell an age, and not whose."""
    first = _start(line, amount.first)
    for tell in (_by_word, _by_comparison, _by_commas, _by_reaching, _by_dative, _by_noun, _by_preposition):
        whose = tell(line, first, last)
        if whose is not None:
            return whose
    return None


def _start(line: Line, index: int) -> int:
    """Where a list of ages, and what modifies its first, begins: *10, 9 и* 8 лет, *примерно* 45 лет."""
    while line.word(index - 1) in _JOINTS and begins_number(line.text(index - 2) or "-"):
        index -= 2
    return modifier_start(line, index)


def _by_noun(line: Line, first: int, _: int) -> Whose | None:
    """*девочка 8 лет*, *братья — 8 и 9 лет*; a length of time behind them is a date."""
    return somebody_before(line, first - (line.word(first - 1) in DASHES))


def _by_word(line: Line, first: int, _: int) -> Whose | None:
    """*в возрасте 89 лет*."""
    at = _word_for_age(line, first)
    if at is None:
        return None
    of_somebody = somebody_after(line, at + 1) if line.word(at).startswith("возраст") else None
    return of_somebody or somebody_before(line, at) or somebody_near(line, at) or NOBODY


def _by_comparison(line: Line, first: int, _: int) -> Whose | None:
    """*ветеранам старше 80 лет*, *дети до 14 лет*."""
    before = line.word(first - 1)
    if before in _COMPARED:
        return somebody_before(line, first - 1) or somebody_near(line, first - 1) or NOBODY
    if before in _LIMITS:
        whose = somebody_before(line, first - 1)
        return whose or (somebody_near(line, first) or NOBODY if before != "от" else None)
    return None


def _by_commas(line: Line, first: int, last: int) -> Whose | None:
    """*Ирина Белая (19 лет)*, *Иван Орлов, 45 лет, уехал*, *двое мужчин, 25 и 30 лет*."""
    opening, closing = line.word(first - 1), line.word(last)
    if opening == "(" and closing in {")", ",", ";"}:
        return somebody_before(line, first - 1)
    if opening == "," and closing in {",", ".", ";", "(", ")", "и", ""}:
        return somebody_before(line, _before_brackets(line, first - 1))
    return None


def _before_brackets(line: Line, index: int) -> int:
    """Where brackets that end before *index* begin: *Анна Белая (Anna Belaya), 34 года*; else *index*."""
    if line.word(index - 1) != ")":
        return index
    near = range(index - 2, max(-1, index - _BRACKETS), -1)
    return next((at for at in near if line.word(at) == "("), index)


def _by_reaching(line: Line, first: int, last: int) -> Whose | None:
    """*ему исполнилось 40 лет*, *достигших 18 лет*."""
    near = range(max(0, first - _NEAR), first)
    if any(_REACHING.match(line.word(each)) for each in (*near, last)):
        return dative_before(line, before_adverbs(line, first)) or somebody_near(line, first) or NOBODY
    return None


def _by_dative(line: Line, first: int, _: int) -> Whose | None:
    """*Орлову 39 лет*, *ей было 44 года*."""
    return dative_adjoining(line, before_adverbs(line, first))


def _by_preposition(line: Line, first: int, last: int) -> Whose | None:
    """*в 22 года женился*, *в свои 22 года*, *пяти лет от роду*; lengths of time have other prepositions."""
    own = line.stands(("в", "свои"), first - 2)
    if own or line.word(first - 1) == "в" or line.stands(("от", "роду"), last):
        return somebody_near(line, first) or NOBODY
    return None


def _word_for_age(line: Line, index: int) -> int | None:
    """Where the phrase with *возраст* before a number begins."""
    for at in range(index - 1, max(-1, index - _AGE_REACH - 1), -1):
        if line.word(at).startswith("возраст"):
            return at - 1 if line.word(at - 1) in {"в", "на", "с"} else at
        if not line.text(at)[0].isalnum() and not tells_nothing(line.word(at)):
            return None
    return None


def _adjective(line: Line, index: int) -> Amount | None:
    """*24-летний Белов*, *шестимесячную девочку*; *трёхлетний план* is as old as nobody."""
    number, unit = _of_adjective(line.word(index))
    if number is None:
        return None
    return _with_owner(line, Amount.bare(Number(first=index, last=index + 1, low=number)), unit)


def _apart(line: Line, amount: Amount) -> Amount | None:
    """*72-х летний*: the number and its adjective in two words."""
    match = _ADJECTIVE.fullmatch(line.word(amount.last))
    if match is None or match["figures"]:
        return None
    return _with_owner(line, attrs.evolve(amount, last=amount.last + 1), _ADJECTIVE_UNITS[match["stem"]])


def _with_owner(line: Line, amount: Amount, unit: str) -> Amount | None:
    """The age that an adjective tells, if it is somebody's."""
    of_age = "возраст" in line.lemmas(amount.last)
    whose = (somebody_near(line, amount.first) or NOBODY) if of_age else somebody_after(line, amount.last)
    whose = whose or _apposed(line, amount)
    return aged(amount, whose, "age-adjective", unit=unit) if whose else None


def _apposed(line: Line, amount: Amount) -> Whose | None:
    """*двое подростков — 15-летний и 16-летний*: whose ages several adjectives without a noun are."""
    first, last = amount.first, amount.last
    while line.word(first - 1) in _JOINTS and _is_adjective(line, first - 2):
        first -= 2
    while line.word(last) in _JOINTS and _is_adjective(line, last + 1):
        last += 2
    alone = last - first == 1 or line.text(last)[:1].isalnum()
    if alone or line.word(first - 1) not in {*DASHES, ":"}:
        return None
    return somebody_before(line, first - 1)


def _is_adjective(line: Line, index: int) -> bool:
    return _of_adjective(line.word(index))[0] is not None


def _of_adjective(word: str) -> tuple[Decimal | None, str]:
    """The number and the unit of *24-летний*, *двухмесячной*."""
    if _STEMS.isdisjoint(word[-5:]):
        return None, ""
    if word[0].isdecimal():
        match = _ADJECTIVE.fullmatch(word)
        if match is None or not match["figures"]:
            return None, ""
        return Decimal(match["figures"].replace(",", ".")), _ADJECTIVE_UNITS[match["stem"]]
    parted = numeral_prefix(word)
    match = _ADJECTIVE.fullmatch(parted[1]) if parted else None
    if parted is None or match is None or match["figures"]:
        return None, ""
    return parted[0], _ADJECTIVE_UNITS[match["stem"]]


AGE_YEARS = Reading(
    name="age",
    examples=(
        "Она умерла в возрасте [89 лет|AGE 89 a].",
        "Ему исполнилось [сорок лет|AGE 40 a].",
        "Льготы дадут ветеранам старше [80 лет|AGE 80 a of ветеран, MORE_THAN].",
        "Её брат ([23 года|AGE 23 a of брат]) дал показания.",
        "Спасли [двух друзей|COUNT 2 of друг] [19|AGE 19 a of друг] и [22 лет|AGE 22 a of друг].",
        "Сестре, которой на тот момент было [75 лет|AGE 75 a of сестра], помогли.",
    ),
    quiet=("Ждали 23 года.", "Суд дал ему пять лет колонии.", "Компании исполнилось 300 лет."),
    read=_years,
)
AGE_ADJECTIVE = Finding(
    name="age-adjective",
    examples=(
        "Полиция задержала [47-летнюю|AGE 47 a of жительница] жительницу Сосновки.",
        "Ищут [двух братьев|COUNT 2 of брат] — [9-летнего|AGE 9 a of брат] и [шестилетнего|AGE 6 a of брат].",
        "Отпустили [16-летнего|AGE 16 a of Олег Рябов] «Олега Рябова».",
        "Спасли [двухлетнего|AGE 2 a of ребёнок] ребёнка и [шестимесячную|AGE 6 mo of девочка] девочку.",
    ),
    quiet=("Утвердили пятилетний план.", "Дали трёхмесячную отсрочку.", "План отца — десятилетний и общий."),
    begins=lambda word: _of_adjective(word)[0] is not None,
    find=_adjective,
)

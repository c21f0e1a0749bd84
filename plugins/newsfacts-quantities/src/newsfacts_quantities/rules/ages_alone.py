"""How old somebody is, where no *лет* says so: *ей было 88*, *Орлов, 45,*, *на 77-м году жизни*."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from newsfacts import Modifier, QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.lexicon import words
from newsfacts_quantities.line import Line
from newsfacts_quantities.number import Number
from newsfacts_quantities.people import (
    Whose,
    before_adverbs,
    dative_adjoining,
    dative_before,
    person_at,
    person_before,
    somebody_before,
    somebody_near,
    tells_age,
)
from newsfacts_quantities.rule import Composing, Finding, Reading
from newsfacts_quantities.rules.ages import NOBODY, aged, possible
from newsfacts_quantities.rules.counts import is_name
from newsfacts_quantities.signs import DASHES

_REACH = 12
"""How many words behind *году жизни* may name who died."""
_GROWN = range(10, 111)
"""Ages between commas; smaller and greater numbers there are mostly results and prizes."""
_NEXT = 6
"""How many words after a number between commas the next of a list takes."""
_TO_REFERENCE = 2
"""How many words stand before the number of a page or an article at most: *стр.*, *№*."""
_ORDINAL = re.compile(r"(\d{1,3})(?:[-–‑]?(?:м|ом|ем))?")
_YEAR_FORMS = frozenset({"году", "годе"})


def _is_alone(line: Line, amount: Amount) -> bool:
    """Whether nothing behind a number says what it is of."""
    bare = not line.text(amount.last)[:1].isalnum() and line.word(amount.last) not in {"%", ":"}
    return bare and amount.number.power == 1 and possible(amount.number)


def _alone(line: Line, amount: Amount) -> Amount | None:
    """*Белой было 88*, *Орлову уже за 60*, *Орлов, 45, уехал*: a number alone beside somebody."""
    if not _is_alone(line, amount):
        return None
    whose = _between_commas(line, amount)
    if whose is not None:
        return aged(amount, whose, "age-alone", unit="a")
    if line.word(amount.first - 1) == "за":
        more = attrs.evolve(amount, modifier=Modifier.MORE_THAN)
        start = before_adverbs(line, amount.first - 1)
        whose = dative_adjoining(line, start) if _is_round(amount.number) else None
        return aged(more, whose, "age-alone", unit="a") if whose is not None else None
    start = before_adverbs(line, amount.first)
    if not any(tells_age(line.word(at)) for at in range(start, amount.first)):
        return None
    whose = dative_adjoining(line, start)
    if whose is None and line.word(amount.first - 1) in words("turning"):
        whose = somebody_near(line, amount.first) or NOBODY
    return aged(amount, whose, "age-alone", unit="a") if whose is not None else None


def _is_round(number: Number) -> bool:
    return number.low is not None and number.low % 10 == 0


def _between_commas(line: Line, amount: Amount) -> Whose | None:
    """Whose age stands between commas behind a name: *Орлов, 45, уехал*."""
    first, last = amount.first, amount.last
    commas = line.word(first - 1) == "," and line.word(last) in {",", ")"}
    if not commas or amount.number.words or amount.number.low not in _GROWN:
        return None
    return None if _goes_on(line, last + 1) else person_before(line, first - 1)


def _goes_on(line: Line, index: int) -> bool:
    """Whether a list goes on at *index*: *Орлов, 23, **Зуев, 67***, *Орлов, 12, **стр. 5***."""
    near = range(index, min(index + _NEXT, len(line)))
    at = next((each for each in near if line.text(each)[0].isdigit()), None)
    if at is None:
        return False
    if at - index <= _TO_REFERENCE and (at == index or is_name(line, at)):
        return True
    of_another = person_at(line, index) is not None and line.word(at - 1) == ","
    return of_another and person_before(line, at - 1) is not None


def _left_out(line: Line, amounts: list[Amount]) -> list[Amount]:
    """*ему было 30, ей — 20*, *женщины в 55 лет, а мужчины — в 60*: a further age, told after a dash."""
    made: list[Amount] = []
    known = False
    for one in amounts:
        whose = _told_after_dash(line, one) if known and one.type is None else None
        made.append(aged(one, whose, "age-left-out", unit="a") if whose is not None else one)
        known = known or one.type is QuantityType.AGE
    return made


def _told_after_dash(line: Line, one: Amount) -> Whose | None:
    dash = one.first - 1 - (line.word(one.first - 1) == "в")
    at_age = one.first - 1 > dash and possible(one.number) and _acts(line, one.last)
    if line.word(dash) not in DASHES or not (at_age or _is_alone(line, one)):
        return None
    dative = dative_before(line, dash)
    return dative if dative is not None and dative.stands_at == dash - 1 else somebody_before(line, dash)


def _acts(line: Line, index: int) -> bool:
    """Whether a verb in the plural follows: *а мужчины — в 60 **выходят** на пенсию*."""
    best = next(iter(line.readings(index)), None)
    return best is not None and best.has("VERB", "plur")


def _year_of_life(line: Line, index: int) -> Amount | None:
    """*на 77-м году жизни*: 76 years old."""
    number = _ORDINAL.fullmatch(line.word(index))
    if number is None or line.word(index + 1) not in _YEAR_FORMS or line.word(index + 2) != "жизни":
        return None
    age = Number(first=index, last=index + 2, low=Decimal(number[1]) - 1)
    whose = _dying(line, index + 3) or somebody_near(line, index) or NOBODY
    return aged(Amount.bare(age), whose, "year-of-life", unit="a") if possible(age) else None


def _dying(line: Line, index: int) -> Whose | None:
    """Whom the words behind *году жизни* name first: *скончался поэт Олег Рябов*."""
    for at in range(index, min(index + _REACH, len(line))):
        if line.word(at) in {",", ".", ";"}:
            return None
        if (person := person_at(line, at)) is not None:
            return person
    return None


AGE_ALONE = Reading(
    name="age-alone",
    examples=(
        "Ей было [88|AGE 88 a].",
        "Ивану Орлову уже за [60|AGE 60 a of Иван Орлов, MORE_THAN].",
        "Иван Орлов, [45|AGE 45 a of Иван Орлов], уехал.",
    ),
    quiet=(
        "Их было 88.",
        "Орлов, 45, 60 и 70 километров пройдено.",
        "Гол: Орлов, 23, Зуев, 67.",
        "Статья, Иван Орлов, 12, стр. 5.",
    ),
    read=_alone,
)
AGE_LEFT_OUT = Composing(
    name="age-left-out",
    examples=(
        "Ему было [30|AGE 30 a], ей — [20|AGE 20 a].",
        "Женщины уйдут в [55 лет|AGE 55 a of женщина], мужчины — в [60|AGE 60 a of мужчина].",
    ),
    quiet=("Ушли в 17 часов, а за ними — в 18.",),
    compose=_left_out,
)
YEAR_OF_LIFE = Finding(
    name="year-of-life",
    examples=(
        "На [77-м году|AGE 76 a of Олег Рябов] жизни скончался поэт Олег Рябов.",
        "На [77 году|AGE 76 a of Олег Рябов] жизни скончался поэт Олег Рябов.",
        "Она умерла на [91-ом году|AGE 90 a] жизни.",
    ),
    quiet=("Это случилось на 5-м году работы.",),
    begins=lambda word: _ORDINAL.fullmatch(word) is not None,
    find=_year_of_life,
)

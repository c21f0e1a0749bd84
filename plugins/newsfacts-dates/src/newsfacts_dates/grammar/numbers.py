"""Numbers that a neighbour tells the unit of: *12 и 13 мая*, *с пятого по седьмое*, *завтра в 8*."""

from __future__ import annotations

from newsfacts_dates.expressions import Family, Number
from newsfacts_dates.grammar.counting import counts_something
from newsfacts_dates.grammar.rule import Parts, Rule

_ORDINALS = frozenset({Family.DAY, Family.QUARTER, Family.HALF, Family.CENTURY})
_DIGITS = frozenset({Family.DAY, Family.HOUR, Family.QUARTER, Family.HALF})
_HOURS = frozenset({Family.HOUR})
_JOINT = "and|or|comma|dash|by|until|on|open"
_ACCUSATIVE = frozenset({"два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"})
_ACCUSATIVE |= {"одиннадцать", "двенадцать"}
_OF_DAYS = ("го", "ое", "ье", "ему", "ому")
"""How a day of the month ends: *пятого*, *пятое*, but not *первая*."""
_COUNTABLE = frozenset({"NOUN", "ADJF", "PRTF", "NUMR"})


def _in_list(parts: Parts) -> Number:
    """*12*; no hour in *10–12 домах*."""
    counted = parts.is_a(parts.last, "dash") and _is_counted(parts, parts.last + 2)
    return _number(parts, _DIGITS - _HOURS if counted else _DIGITS)


def _after_joint(parts: Parts) -> Number:
    """*18* of *до 18*; no hour in *10–12 домах* and *15:00 – 5 машин*, but in *с 10:00 до 18 мост закрыт*."""
    if parts.is_a(parts.first - 1, "dash") and counts_something(parts, parts.last):
        return _number(parts, _DIGITS - _HOURS)
    best = next(iter(parts.readings(parts.last)), None)
    oblique = best is not None and best.has("plur") and (best.has("loct") or best.has("ablt"))
    return _number(parts, _DIGITS - _HOURS if oblique and _is_counted(parts, parts.last) else _DIGITS)


def _number(parts: Parts, families: frozenset[Family]) -> Number:
    with_ending = parts.category("number", "nth.small|nth.tens")
    return Number(parts.number("number"), _ORDINALS if with_ending else families)


def _is_counted(parts: Parts, index: int) -> bool:
    """Whether a noun stands there that the number before counts."""
    return parts.pos(index) in _COUNTABLE and parts.raw(index)[0].islower()


def _in_words(parts: Parts) -> Number:
    """*пятого*, *двадцать пятого*; *XIX*."""
    tens, number = parts.number("tens"), parts.number("number")
    is_day = parts.text("number").endswith(_OF_DAYS)
    return Number(tens + number, _ORDINALS if is_day else _ORDINALS - {Family.DAY})


def _hour(parts: Parts) -> Number | None:
    """*завтра в 8*, *в 8 вечером*; *в 8 школах* counts."""
    number = parts.quantity("number")
    if number is None or number != int(number) or number > 24:  # noqa: PLR2004
        return None
    word = parts.text("number")
    if word.isalpha() and (number == 1 or (parts.is_a(parts.first - 1, "in") and word not in _ACCUSATIVE)):
        return None  # в одном из домов, в двух
    return None if _is_counted(parts, parts.last) else Number(int(number), _HOURS)


RULES = (
    Rule(
        name="number-of-list",
        pattern="number:@day",
        build=_in_list,
        examples=("Мост закрывали [12|2011-05-12] и [13 мая|2011-05-13].",),
        quiet=("Заболели 15, в среду выписали двоих.",),
        before=_JOINT,
        not_after="colon",
        weak=True,
    ),
    Rule(
        name="number-of-list-in-words",
        pattern="tens:card.ten number:ord",
        build=_in_words,
        examples=("Спорят о [двадцать первом|20XX] и [двадцать втором веках|21XX].",),
        quiet=("Снесли двадцать первый и двадцать второй дома.",),
        before=_JOINT,
        weak=True,
    ),
    Rule(
        name="ordinal-of-list",
        pattern="number:roman|ord",
        build=_in_words,
        examples=("Мост закрыли с [пятого по седьмое мая|2011-05-05/2011-05-07].",),
        quiet=("Снесли пятый и седьмой дома.",),
        before=_JOINT,
        weak=True,
    ),
    Rule(
        name="number-after-joint",
        pattern="number:@day|num.zero",
        build=_after_joint,
        examples=("Мост закрыли [5 мая с 10:00 до 18|2011-05-05T10:00/2011-05-05T18:00].",),
        quiet=("В понедельник потеплеет до 6.", "Приём шёл с утра в 10–12 кабинетах."),
        after="until|dash",
        not_after="colon",
        not_before="unit.*|percent|month|month.*|num.*|card.*|vague|colon|slash|date.*",
        weak=True,
    ),
    Rule(
        name="number-at",
        pattern="number:( card.unit|card.ten|num.zero|num.month|num.hour )",
        build=_hour,
        examples=("Встретимся [завтра в 8|2011-06-16T08:00].",),
        quiet=("Завтра в 8 школах выборы.",),
        after="in|toward|until|from",
        not_before="unit.*|percent|month|month.*|num.*|nth.*|card.*|vague|colon|slash|date.*|until|dash|numbers",
        weak=True,
    ),
)

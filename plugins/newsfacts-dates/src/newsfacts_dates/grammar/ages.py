"""Ages look like durations, and are none."""

from __future__ import annotations

from functools import cache

from newsfacts_dates.grammar.rule import Parts
from newsfacts_dates.lexicon import table

_BEFORE = 3
"""How many lexemes before a number may tell that it is an age."""
_SENTENCE = 10
"""How far off *возраст* may stand as the subject of a verb that gives its limit."""
_NEAR = 5
"""How far off a word for people may stand: *дети в возрасте от 7 до 10 лет*."""


def is_age(parts: Parts) -> bool:
    """*в возрасте 30 лет*, *ему исполнилось 40 лет*, *Петрову 39 лет*, *старше 18 лет*."""
    if parts.value("unit") == "D":
        return parts.is_a(parts.first - 1, "unit.year.*") and _in_brackets(parts)
    if parts.value("unit") not in {"Y", "M"} or parts.is_a(parts.last, "ago|tomu|spustya|later|earlier"):
        return False
    return any(
        told(parts)
        for told in (
            _told_before,
            _of_somebody,
            _beside_name,
            _in_brackets,
            _from_birth,
            _compared,
            _of_people,
        )
    )


def _start(parts: Parts) -> int:
    """Where the numbers begin that share the unit: *38 и 36 лет*, *10, 9 и 8 лет*."""
    index = parts.first
    while parts.is_a(index - 1, "and|comma|or") and parts.is_a(index - 2, "num.*|card.*"):
        index -= 2
    return index


def _told_before(parts: Parts) -> bool:
    first = _start(parts)
    if parts.is_a(first - 1, "until|from|@other") and _is_limit(parts, first):
        return True
    near = [index for index in range(first - _BEFORE, first) if parts.is_a(index, "age")]
    raised = parts.is_a(first - 1, "on") and all(parts.word(index).startswith("возраст") for index in near)
    return bool(near) and not raised


def _is_limit(parts: Parts, first: int) -> bool:
    """*предельный возраст для службы составляет 60 лет*; but *возраст повысили на пять лет*."""
    for index in range(first - 1, first - 1 - _SENTENCE, -1):
        if parts.is_a(index, "dot"):
            return False
        if parts.word(index) == "возраст":
            return True
    return False


def _of_somebody(parts: Parts) -> bool:
    """*ему 30 лет*, *которой сейчас 49 лет*, *Кравцову 39 лет*, *Петров, 31 год,*."""
    index = _start(parts) - 1
    if parts.word(index) == "свои":
        return True
    if any(reading.pos == "INFN" for reading in parts.readings(parts.last)[:1]):
        return False  # помог Петрову 15 лет скрываться
    if parts.is_a(index, "comma|dash") and parts.is_a(parts.last, "comma|open"):
        return parts.text("unit") in {"лет", "год", "года"}
    while parts.is_a(index, "already|mod.*|only|out") or parts.word(index) in {"сейчас", "тогда", "лишь"}:
        index -= 1
    return parts.is_a(index, "was|pronoun.dative") or _is_dative_name(parts, index)


def _is_dative_name(parts: Parts, index: int) -> bool:
    name = parts.raw(index)
    if not (name[:1].isupper() and name[1:].islower()):
        return False
    governor = index - 1 - parts.raw(index - 1).istitle()  # в Российской Федерации
    if parts.is_a(governor, "in|on|by|toward"):
        return False
    return any(reading.has("datv") for reading in parts.readings(index))


def _beside_name(parts: Parts) -> bool:
    """*Иван Петров 40 лет*, *Анна Ветрова — 31 год* in a list of people; no verb follows."""
    index = parts.first - 1 - parts.is_a(parts.first - 1, "dash|comma")
    if parts.is_a(parts.last, "@other") and parts.raw(parts.last)[0].islower():
        return False
    words = index - 1, index
    if not all(parts.raw(each).istitle() and parts.is_a(each, "@other") for each in words):
        return False
    return any(reading.has("Name") for each in words for reading in parts.readings(each))


def _compared(parts: Parts) -> bool:
    """*на два года старше*, *старше её на два года*."""
    return parts.is_a(parts.last, "age")


@cache
def stems(kind: str) -> tuple[str, ...]:
    """The beginnings of words of one kind."""
    return tuple(stem for each, _, stems in table("ages.tsv") if each == kind for stem in stems.split())


def _of_people(parts: Parts) -> bool:
    """*девочка 8 лет*, *с 14 лет*, *мужчины от 25 до 40 лет*."""
    first = _start(parts)
    if parts.is_a(first - 1, "from") and parts.text("unit") == "лет":
        return not parts.is_a(parts.last, "until|by")
    if not parts.is_a(first - 1, "until|out|@other|under|later|earlier"):
        return False
    near = [*range(first - _NEAR, first), *range(parts.last, parts.last + 2)]
    return any(parts.word(index).startswith(stems("person")) for index in near)


def _in_brackets(parts: Parts) -> bool:
    """*Иван Петров (51 год)*, *старейший чемпион (40 лет 164 дня)*, *сыновья (10, 9 и 8 лет)*."""
    first, last = _start(parts), parts.last
    if parts.value("unit") == "D":
        first -= 2
    elif parts.is_a(last, "num.*") and parts.is_a(last + 1, "unit.day.*"):
        last += 2
    return parts.is_a(first - 1, "open") and parts.is_a(last, "close")


def _from_birth(parts: Parts) -> bool:
    """*10 лет от роду*, *умер в 90 лет*."""
    if parts.is_a(parts.last, "out") and parts.word(parts.last + 1) == "роду":
        return True
    before = _start(parts) - 1
    if parts.word(before - 1).startswith(stems("length")):
        return False  # на срок в пять лет
    return parts.is_a(before, "in") and parts.text("unit") in {"лет", "год", "года"}


def changes(parts: Parts) -> bool:
    """Whether a length is said to grow or shrink: *срок сокращён с пяти до трёх лет*."""
    near = range(parts.first - _NEAR, parts.first)
    return any(parts.word(index).startswith(stems("change")) for index in near)


def qualifies_being(parts: Parts) -> bool:
    """Whether the adjective belongs to somebody: *24-летний игрок*, *пятилетняя Маша*, *90-летний юбилей*.

    What stands between (*24-летний российский игрок*) is passed over; where no noun
    follows at all, somebody is meant.
    """
    for index in range(parts.last, parts.last + _NEAR):
        readings = parts.readings(index)
        if not readings or parts.raw(index)[0].isupper():
            return True
        if any(reading.has("NOUN", "anim") and reading.score > 0.02 for reading in readings):  # noqa: PLR2004
            return True
        if readings[0].pos not in {"ADJF", "PRTF", "ADVB"}:
            return readings[0].pos != "NOUN" or parts.word(index).startswith(stems("occasion"))
    return True

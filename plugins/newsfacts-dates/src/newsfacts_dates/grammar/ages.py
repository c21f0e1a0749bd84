"""Ages look like durations, and are none."""

from __future__ import annotations

from newsfacts_dates.grammar.rule import Parts

_BEFORE = 3
"""How many lexemes before a number may tell that it is an age."""


def is_age(parts: Parts) -> bool:
    """*в возрасте 30 лет*, *ему исполнилось 40 лет*, *Петрову 39 лет*, *старше 18 лет*."""
    if parts.value("unit") not in {"Y", "M"}:
        return False
    return _told_before(parts) or _of_somebody(parts) or _in_brackets(parts) or _from_birth(parts)


def _told_before(parts: Parts) -> bool:
    return any(parts.is_a(parts.first - back, "age") for back in range(1, _BEFORE + 1))


def _of_somebody(parts: Parts) -> bool:
    """*ему 30 лет*, *которому было 49 лет*, *Кравцову 39 лет*."""
    index = parts.first - 1
    while parts.is_a(index, "was|already|mod.*"):
        index -= 1
    if parts.is_a(index, "pronoun.dative"):
        return True
    name = parts.raw(index)
    return name[:1].isupper() and name[1:].islower() and any(reading.has("datv") for reading in parts.readings(index))


def _in_brackets(parts: Parts) -> bool:
    """*Иван Петров (51 год)*, *Петров, 51 год, …*."""
    return parts.is_a(parts.first - 1, "open") and parts.is_a(parts.last, "close")


def _from_birth(parts: Parts) -> bool:
    """*10 лет от роду*, *умер в 90 лет*."""
    if parts.is_a(parts.last, "out") and parts.word(parts.last + 1) == "роду":
        return True
    return parts.is_a(parts.first - 1, "in") and parts.text("unit") in {"лет", "год", "года"}


def qualifies_being(parts: Parts) -> bool:
    """Whether the adjective belongs to somebody: *24-летний игрок*, *пятилетняя Маша*.

    What stands between (*24-летний российский игрок*) is passed over.
    """
    for index in range(parts.last, parts.last + 4):
        readings = parts.readings(index)
        if not readings:
            return False
        if readings[0].pos in {"ADJF", "PRTF"} and parts.raw(index)[0].islower():
            continue
        if parts.raw(index)[0].isupper():
            return True
        nouns = [reading for reading in readings if reading.pos == "NOUN"]
        return bool(nouns) and nouns[0].has("anim")
    return False

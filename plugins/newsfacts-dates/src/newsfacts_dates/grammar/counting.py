"""Numbers that count something are no years."""

from __future__ import annotations

from newsfacts_dates.grammar.rule import Parts


def counts_something(parts: Parts, index: int) -> bool:
    """Whether the word at *index* is a noun in the genitive that a number before it counts.

    *в 2000 человек*, *до 1500 рублей*; a capital letter speaks against it.
    """
    word = parts.raw(index)
    if not word[:1].islower():
        return word[:1] in {"%", "$", "€", "№"}
    readings = parts.readings(index) if len(word) > 2 else ()  # noqa: PLR2004  (a preposition counts nothing)
    if any(reading.pos in {"NOUN", "ADJF", "PRTF"} and reading.has("gent", "plur") for reading in readings):
        return True
    return word in {"млн", "млрд", "тыс", "руб", "км", "кг", "га", "тонн"}

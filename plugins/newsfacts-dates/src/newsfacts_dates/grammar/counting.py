"""Numbers that count something are no years, and years before our era are not ours to count."""

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


def before_our_era(parts: Parts) -> bool:
    """*в 44 году до н. э.*, which ISO 8601 counts otherwise."""
    return parts.word(parts.last) == "до" and parts.word(parts.last + 1) in {"н", "нашей"}

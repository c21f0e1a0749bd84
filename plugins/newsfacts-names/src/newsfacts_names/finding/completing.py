"""What the model leaves out of a name and yet belongs to one: a few plain rules."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsfacts import Document
from newsfacts_names.data_files import particles
from newsfacts_names.finding.features import stem, word_of
from newsfacts_names.finding.model import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.finding.units import Unit
from newsfacts_names.spelling import fold, is_roman

_TWO = 2


def take_initials(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """Initials right before a name belong to it, and two with a word make one: *Д. С. Лихачев*."""
    for place, unit in enumerate(run):
        if unit.type != "word" or place == 0 or run[place - 1].type != "initial":
            continue
        first = place
        while first and run[first - 1].type == "initial":
            first -= 1
        if labels[place] != OUTSIDE or (place - first == _TWO and _may_be_surname(unit, document)):
            labels[first : place + 1] = [BEGIN, *[INSIDE] * (place - first)]


def take_numerals(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """A given name with a Roman numeral is a monarch's: *король Карл III*."""
    for place in range(1, len(run)):
        unit, before = run[place], run[place - 1]
        if unit.type == "word" and is_roman(unit.text) and before.type == "word":
            given = word_of(before.text, document.morphology).given
            if given and labels[place - 1] == OUTSIDE:
                labels[place - 1] = BEGIN
            if given:
                labels[place] = INSIDE


def go_past_particles(run: Sequence[Unit], labels: list[int], document: Document) -> None:  # noqa: ARG001
    """A name does not end with a particle that belongs to the surname after it: *Марин Ле Пен*."""
    for place in range(1, len(run) - 1):
        before = particles().get(fold(run[place].text)) == "before"
        if before and labels[place] != OUTSIDE and labels[place - 1] != OUTSIDE:
            labels[place] = INSIDE
            labels[place + 1] = INSIDE


def take_full_names(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """A given name and a surname that lists and dictionary know: *Билла Клинтона* before *Джо Локхарт*."""
    for place in range(1, len(run)):
        unit, before = run[place], run[place - 1]
        if (
            labels[place] != OUTSIDE
            or labels[place - 1] != OUTSIDE
            or unit.type != "word"
            or before.type != "word"
        ):
            continue
        given, surname = word_of(before.text, document.morphology), word_of(unit.text, document.morphology)
        if given.kind == "given" and surname.kind in {"surname", "unknown"} and given.cases & surname.cases:
            labels[place - 1 : place + 1] = [BEGIN, INSIDE]


def is_known_surname(
    document: Document, unit: Unit, surnames: Collection[str], lower: Collection[str]
) -> bool:
    """Whether a lone word is the surname of somebody who has a full name elsewhere in the document.

    *Мельнику дали слово* after *Андрей Мельник*; not *Белый дом* after *Роман Белый*, nor a
    word that the document also writes in lower case.
    """
    if unit.type != "word" or stem(unit.text) not in surnames or stem(unit.text) in lower:
        return False
    following = document.tokens[unit.last] if unit.last < len(document.tokens) else None
    readings = document.morphology.readings(unit.text)
    if following is None or not readings or readings[0].pos != "ADJF":
        return True
    return not any(reading.pos == "NOUN" for reading in document.readings(following)[:2])


def _may_be_surname(unit: Unit, document: Document) -> bool:
    return word_of(unit.text, document.morphology).kind in {"surname", "given-surname", "unknown"}

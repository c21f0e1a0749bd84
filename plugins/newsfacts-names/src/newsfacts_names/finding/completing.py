"""What the model leaves out of a name and yet belongs to one: a few plain rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from newsfacts_russian.kinship import KIN

from newsfacts import Document
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.data_files import listed, particles, particles_with
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.paradigms import Form
from newsfacts_names.positions import readings_at
from newsfacts_names.slavic import ends_as_patronymic, is_family, is_oblique, is_slavic, is_womans
from newsfacts_names.spelling import fold, stem
from newsfacts_names.word_forms import given_forms

_PAIR, _IN_FULL = 2, 3
"""Words of a given name with a surname, or with a patronymic; of a name with all three."""
_DOUBTFUL = -1.0
_PLURAL = re.compile(r"(?P<one>.{3,})(?P<ending>ов|ев|ей|ами|ах)")
_SINGULAR: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("ов", "ами", "ах"), ("", "а", "у", "ом", "е")),
    "ев": ("й", "я", "ю", "ем"),
    "ей": ("ь", "ю", "ем"),
}
"""The endings of one man's surname, by that of many; *Яншей* may be one woman's."""
_OWNERS = frozenset({"NOUN", "ADJF", "PRTF", "NUMR", "PREP"})
"""Behind these a surname may be in the genitive."""


def take_leading_particles(run: Sequence[Unit], labels: list[int], _document: Document) -> None:
    """A particle with the capital of a sentence belongs to the surname after it: *Де Блазио вернется*."""
    if len(run) > 1 and labels[:2] == [OUTSIDE, BEGIN] and fold(run[0].text) in particles_with("opening"):
        labels[:2] = [BEGIN, INSIDE]


def take_surnames_first(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """A surname right before a given name with a patronymic: *Керимова | Фарида Надир оглы*."""
    for place in range(1, len(run)):
        if labels[place] != BEGIN or run[place].type != "word":
            continue
        last = place
        while last + 1 < len(run) and labels[last + 1] == INSIDE:
            last += 1
        before_that = labels[place - 1]
        alone = before_that == OUTSIDE or (
            before_that == BEGIN and not _is_relative(run[place - 1], document)
        )
        if alone and last == place and leads_with_surname(run[place - 1 :], document):
            labels[place - 1 : place + 1] = [BEGIN, INSIDE]
        if alone and leads_in_full(run[place - 1 : last + 1], document):
            labels[place - 1 : place + 1] = [BEGIN, INSIDE]
        elif alone and is_without_surname(run[place : last + 1], document):
            surname, given = (word_of(run[at].text, document.morphology) for at in (place - 1, place))
            if _may_be_surname(run[place - 1], document) and (
                surname.kind == "unknown" or surname.cases & given.cases
            ):
                labels[place - 1 : place + 1] = [BEGIN, INSIDE]


def leads_with_surname(stretch: Sequence[Unit], document: Document) -> bool:
    """Whether two words are a woman's surname and given name, and nothing before owns the first.

    *Победили: Сомова | Марина, …*; but *адвокат Зуева | Марина упала*.
    """
    if [unit.type for unit in stretch] != ["word"] * _PAIR or not is_womans(stretch[0].text):
        return False
    given = [each for each in document.morphology.readings(stretch[1].text) if each.known]
    if not given or not given[0].has("Name", "femn", "nomn"):
        return False
    first = stretch[0].first
    sentence = document.sentence_at(stretch[0].start)
    if sentence is None or first == sentence.first:
        return True
    before = document.readings(document.tokens[first - 1])[0]
    return before.pos not in _OWNERS


def leads_in_full(stretch: Sequence[Unit], document: Document) -> bool:
    """Whether a surname comes first, though nobody knows the father's name: *Цыбжапова Баира Доржиевича*."""
    if [unit.type for unit in stretch] != ["word"] * _IN_FULL:
        return False
    surname, given, patronymic = (unit.text for unit in stretch)
    morphology = document.morphology
    if not (is_slavic(surname) and ends_as_patronymic(patronymic)) or given_forms(surname, morphology):
        return False
    forms = given_forms(given, morphology)
    genders = {form.gender for form in forms if "N" in form.cases and form.weight > _DOUBTFUL}
    if genders and not is_oblique(surname):
        return "m" in genders
    return bool(forms) and (not genders or ("f" in genders and is_womans(surname)))


def _is_relative(unit: Unit, document: Document) -> bool:
    """Whether the name is somebody's to whom the next is kin or serves."""
    others = KIN | listed("retainer")
    return any(fold(each.lemma) in others for each in readings_at(document, unit.first - 1)[:2])


def agree(one: Iterable[Form], other: Iterable[Form]) -> bool:
    """Whether likely readings of two words share gender and case; a word without any agrees with all."""
    keys = [
        {(form.gender, case) for form in forms if form.weight > _DOUBTFUL for case in form.cases}
        for forms in (one, other)
    ]
    return bool(keys[0] & keys[1]) or not all(keys)


def is_without_surname(name: Sequence[Unit], document: Document) -> bool:
    """Whether a name is a given name with a patronymic: *Виктор Андреевич*, *Лейла Вагиф кызы*."""
    if len(name) < _PAIR or not word_of(name[0].text, document.morphology).given:
        return False
    last = name[-1]
    turkic = particles().get(fold(last.text).rpartition("-")[2]) == "after"
    return turkic or (len(name) == _PAIR and word_of(last.text, document.morphology).kind == "patronymic")


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


def take_relatives(runs: Sequence[Sequence[Unit]], labels: Sequence[list[int]], document: Document) -> None:
    """A lone word joined to a given name with a surname in the plural: *Ваха и Магомед Исраиловы*."""
    for place in range(len(runs) - 1, 0, -1):
        run, before = runs[place], runs[place - 1]
        joint = document.tokens[before[-1].last].text
        if before[-1].last + 1 != run[0].first or joint != "и":
            continue
        if len(run) != _PAIR or not is_family(run[-1].text):
            continue
        if labels[place - 1][-1] == OUTSIDE:
            labels[place - 1][-1] = BEGIN


def is_many_of(text: str, surnames: Collection[str]) -> bool:
    """Whether a word is the plural of a surname that is somebody's: *Бэкхемов*, where there is a *Бэкхем*.

    Args:
        text: The word.
        surnames: The last words of full names, folded.
    """
    word = fold(text)
    match = _PLURAL.fullmatch(word)
    if match is None or word in surnames:
        return False
    return any(f"{match['one']}{ending}" in surnames for ending in _SINGULAR[match["ending"]])


def is_known_surname(
    document: Document, unit: Unit, surnames: Collection[str], lower: Collection[str]
) -> bool:
    """Whether a lone word is the surname of somebody who has a full name elsewhere in the document.

    *Мельнику дали слово* after *Андрей Мельник*; not *Белый дом* after *Роман Белый*, nor a
    word that the document also writes in lower case.
    """
    if stem(unit.text) not in surnames or stem(unit.text) in lower:
        return False
    if document.morphology.readings(unit.text)[0].pos != "ADJF":
        return True
    return not any(reading.pos == "NOUN" for reading in readings_at(document, unit.last)[:2])


def _may_be_surname(unit: Unit, document: Document) -> bool:
    return word_of(unit.text, document.morphology).kind in {"surname", "given-surname", "unknown"}

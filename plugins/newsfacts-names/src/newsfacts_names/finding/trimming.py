"""What a labelled stretch has too much at its ends: places, abbreviations, the beginning of what follows."""

from __future__ import annotations

from newsfacts_russian.lazy import lazy_pattern

from newsfacts import Morphology
from newsfacts_names.data_files import particles
from newsfacts_names.finding.opening import is_verb
from newsfacts_names.finding.recognised import Recognised
from newsfacts_names.finding.splitting import Stretch, likely
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.grammemes import PERSONAL, case_letter
from newsfacts_names.spelling import fold, is_latin, is_roman
from newsfacts_names.titles import title_of_lemma
from newsfacts_names.transcription import east_asian_surname
from newsfacts_names.word_forms import given_forms, surname_forms

_NO_NAMES = frozenset({"ADVB", "CONJ", "PREP", "PRCL", "NPRO", "PRED", "COMP"})
_SHORTEST = 3
"""Letters of a word that may be told to be no name; what is shorter is part of one: *Ли*."""

_WITH_NEXT = 3
"""Words of a given name and a surname with the next word behind them."""


def trimmed(stretch: Stretch, morphology: Morphology, seen: Recognised | None = None) -> Stretch:
    """The stretch without a place before the name, particles at its end, abbreviations on either side.

    Args:
        stretch: The labelled words.
        morphology: Knows words.
        seen: What other recognisers make of them: what they take for a name's is no place (*Бари Алибасов*).
    """
    first, last = 0, len(stretch)
    while last - first > 1 and (
        _trails(stretch[last - 1], stretch[last - 2], morphology) or _is_next(stretch[:last], morphology)
    ):
        last -= 1
    while (
        last - first > 1
        and stretch[first].type == "word"
        and (
            is_compound_title(stretch[first].text, morphology)
            or (
                _foreign_to(stretch[first], stretch[first + 1], morphology)
                and not (seen is not None and seen.of(stretch[first]).type == "PER")
            )
        )
    ):
        first += 1
    return stretch[first:last]


def _trails(unit: Unit, before: Unit, morphology: Morphology) -> bool:
    """Whether the last word is none of the name: *Кима Чен Ира КНДР*, *Юлия Ефимова CNN*."""
    if unit.type == "particle":
        return particles().get(fold(unit.text)) != "after"
    if unit.type != "word" or before.type != "word" or is_roman(unit.text):
        return False
    if is_latin(unit.text) and not is_latin(before.text):
        return True
    return _is_no_name(unit.text, morphology, lone=bool(given_forms(before.text, morphology)))


def _is_no_name(text: str, morphology: Morphology, *, lone: bool) -> bool:
    """Whether a word can't end a name, such as the first of a sentence after a lost full stop: *Теперь*.

    Behind a lone given name a neuter noun is a surname: *Илья Ремесло*.
    """
    readings = morphology.readings(text)
    if len(text) < _SHORTEST or fold(text) in particles():
        return False
    if given_forms(text, morphology) or any(not each.known or each.grammemes & PERSONAL for each in readings):
        return False
    neuter = all("neut" in each.grammemes for each in readings) and readings[0].has("nomn", "sing")
    return (neuter and not lone) or readings[0].pos in _NO_NAMES


def _is_next(stretch: Stretch, morphology: Morphology) -> bool:
    """Whether the last word stands beside a full name only for want of a full stop or a comma."""
    if len(stretch) < _WITH_NEXT or any(unit.type != "word" for unit in stretch[-2:]):
        return False
    given, surname, word = stretch[-3:]
    if east_asian_surname([given.text, surname.text, word.text]) is not None:
        return False  # "Ли Сянь Лун"
    if word_of(surname.text, morphology).given:
        return False
    if not word_of(given.text, morphology).given:
        return False
    if _is_shouted(word) or is_verb(word.text, morphology):
        return True
    return _is_noun_of_another_case(word, given, surname, morphology)


def _is_shouted(word: Unit) -> bool:
    """*врач Анна Крамер | ТУРМЕД*."""
    return word.text.isupper() and not is_roman(word.text)


def _is_noun_of_another_case(word: Unit, given: Unit, surname: Unit, morphology: Morphology) -> bool:
    """*узнали Степана Барсукова | Федерация молчит*: a common noun that no case joins to the name."""
    readings = morphology.readings(word.text)
    if word_of(word.text, morphology).kind != "common" or any(
        not each.known or each.pos != "NOUN" for each in readings
    ):
        return False
    keys = [
        {(form.gender, case) for form in likely(forms) for case in form.cases}
        for forms in (given_forms(given.text, morphology), surname_forms(surname.text, morphology))
    ]
    cases = {case for _, case in keys[0] & keys[1]}
    return bool(cases) and cases.isdisjoint(case_letter(each) for each in readings if not each.has("plur"))


_TITLE = lazy_pattern(r"(?:экс|вице|премьер|пресс|контр)-.+")


def is_compound_title(text: str, morphology: Morphology) -> bool:
    """Whether a word with the capital of its sentence is a title: *Экс-мэр | Ройзман*, *Актёр-любитель*."""
    _, hyphen, tail = text.rpartition("-")
    if not hyphen or not tail.islower():
        return False
    if _TITLE.fullmatch(text.lower()):
        return True
    return any(each.known and title_of_lemma(each.lemma) for each in morphology.readings(tail)[:2])


def _foreign_to(unit: Unit, following: Unit, morphology: Morphology) -> bool:
    """Whether the first word is a place, an abbreviation or foreign script: *ФАО Абдолреза Аббассиан*."""
    if following.type != "word":
        return False
    if is_latin(unit.text) != is_latin(following.text) and not is_roman(following.text):
        return True
    shouted = unit.text.isupper() and len(unit.text) > 1 and not following.text.isupper()
    return shouted or _is_place(unit.text, morphology)


def _is_place(text: str, morphology: Morphology) -> bool:
    readings = morphology.readings(text)
    return (
        readings[0].known
        and "Geox" in readings[0].grammemes
        and not any(reading.grammemes & {"Name", "Surn"} for reading in readings)
        and not given_forms(text, morphology)  # *Милан* is a given name, too
    )

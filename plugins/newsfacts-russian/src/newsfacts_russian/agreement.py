"""How the words of a Russian noun phrase agree: case, number and gender of their readings."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newsfacts import Morphology, Reading
from newsfacts_russian.caching import kept
from newsfacts_russian.data_files import rows
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.spelling import LONGEST_ABBREVIATION, is_abbreviation, stem_of_abbreviation
from newsfacts_russian.words import CASES

MODIFIERS = frozenset({"ADJF", "PRTF"})
"""The parts of speech that agree with a noun."""

NOUNS = frozenset({"NOUN", "NPRO"})
"""The parts of speech that can be the head of a phrase."""

GENDERS = ("masc", "femn", "neut")
"""OpenCorpora's names of the genders."""

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)

_SAME_CASE = {"voct": "nomn", "gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct"}

# "Минобороны", "Минпросвещения", "Минэнерго" don't inflect; "Минфина" is "Минфин".
_FIXED_STUMP = lazy_pattern(r"мин\w+(?:[ыио]|ия|ов)")

_RARE = 0.25
"""What unlikely guesses at an unknown word are worth: the plural of a proper name (*Росгвардии* is one),
and an adjective on *-ской*."""


class Agreement(NamedTuple):
    """Case, number and gender, in which the words of one noun phrase agree; the plural has no gender."""

    case: str
    plural: bool
    gender: str | None

    @property
    def nominative(self) -> frozenset[str]:
        """The grammemes of the nominative of the same number and gender, for an adjective."""
        number = "plur" if self.plural else "sing"
        return frozenset({"nomn", number} if self.gender is None else {"nomn", number, self.gender})


Readings = Mapping[Agreement, Reading]


def nominal(morphology: Morphology, word: str, readings: Sequence[Reading]) -> Readings:
    """The readings of a word as a noun; a word that can't be inflected agrees with everything."""
    if readings and readings[0].pos in {"PREP", "CONJ"}:
        return {}
    if not _CYRILLIC.search(word):
        return dict.fromkeys(_everything(), _unknown(word)) if word[:1].isalpha() else {}
    nouns = by_agreement(_spelt_out(word, readings), NOUNS, proper=word[:1].isupper())
    if stem := None if any(each.known for each in readings) else stem_of_abbreviation(word):
        return dict.fromkeys(_everything(), _unknown(stem))
    if not is_abbreviation(morphology, word) and not is_fixed_stump(word, readings):
        return nouns
    told = {(each.plural, each.gender) for each, reading in nouns.items() if reading.known}
    return {each: _unknown(word) for each in _everything() if not told or (each.plural, each.gender) in told}


def _spelt_out(word: str, readings: Sequence[Reading]) -> Sequence[Reading]:
    """Those of a long word without the guesses that it ends in an abbreviation: *Верхоленска* is no *СКА*."""
    if len(word) <= LONGEST_ABBREVIATION or word.isupper():
        return readings
    return [each for each in readings if each.known or not each.has("Abbr")]


def is_fixed_stump(word: str, readings: Sequence[Reading]) -> bool:
    """Whether *word* is an unlisted ministry that has no case forms: *Минцифры*, *Минкомсвязи*."""
    return not any(each.known for each in readings) and bool(_FIXED_STUMP.fullmatch(word.lower()))


def by_agreement(
    readings: Sequence[Reading], parts: frozenset[str], *, proper: bool = False
) -> dict[Agreement, Reading]:
    """The readings of the wanted parts of speech, the likeliest of each case, number and gender first."""
    weighed = [(_weight(each, proper=proper), each) for each in readings if each.pos in parts]
    found: dict[Agreement, Reading] = {}
    for _, reading in sorted(weighed, key=lambda pair: (-pair[0], _is_rarer(pair[1]))):
        for agreement in _agreements(reading.grammemes):
            found.setdefault(agreement, reading)
    return found


def _is_rarer(reading: Reading) -> bool:
    """Of two adjectives that share their other forms, the one that few write: *окружный*, *лопарской*."""
    if reading.lemma.endswith(("ской", "ский")):
        return reading.lemma.endswith("ской")
    return not reading.lemma.endswith("ой")


def _weight(reading: Reading, *, proper: bool) -> float:
    """A reading's score, mended where the news differ from the corpus it was counted in."""
    plural = reading.has("plur")
    if factors := _factors().get(reading.lemma):
        return reading.score * factors[plural]
    if not reading.known and (
        (plural and proper) or (reading.has("ADJF") and reading.lemma.endswith("ской"))
    ):
        return reading.score * _RARE
    return reading.score


@cache
def _factors() -> Mapping[str, tuple[float, float]]:
    """By lemma how much oftener than in that corpus the singular and the plural are in the news."""
    return {
        lemma: (float(singular), float(plural))
        for lemma, singular, plural in rows(__package__, "in_the_news.tsv", least=3)
    }


@kept
def _agreements(grammemes: frozenset[str]) -> tuple[Agreement, ...]:
    """What the other words of a phrase must be in to agree with a reading of these grammemes."""
    plural = "plur" in grammemes
    genders = [each for each in GENDERS if each in grammemes] or GENDERS
    cases = [_SAME_CASE.get(each, each) for each in sorted(grammemes)]
    return tuple(
        Agreement(case, plural, gender)
        for case in cases
        if case in CASES
        for gender in ((None,) if plural else genders)
    )


def _everything() -> list[Agreement]:
    return [Agreement(case, gender is None, gender) for gender in (*GENDERS, None) for case in CASES]


def _unknown(word: str) -> Reading:
    return Reading(word=word, lemma=word, pos="", grammemes=frozenset(), known=False, score=0.0)


def form_of(morphology: Morphology, reading: Reading, grammemes: Collection[str]) -> str:
    """The form with those grammemes, or the word as it is: *учителя* are many, and no *учители*."""
    if reading.has(*grammemes):
        return reading.word
    if reading.has("Supr"):  # "высшая" and "высочайшая" are forms of one lexeme
        forms = [each.word for each in morphology.lexeme(reading) if each.has("Supr", *grammemes)]
        return max(forms, key=lambda each: _alike(each, reading.word), default=reading.word)
    form = morphology.inflect(reading, grammemes)
    return reading.word if form is None else form.word


def _alike(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    return next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))


def with_first_half(morphology: Morphology, head: Reading, form: str, agreement: Agreement) -> str:
    """*министра-председателя*: the first half of a compound that the dictionary doesn't know.

    It stays as it is where it is likelier a nominative: *Альфа-Капитала*.
    """
    first, hyphen, _ = head.word.rpartition("-")
    if head.known or not hyphen or not form.startswith(first):
        return form
    readings = morphology.readings(first)
    for reading in readings:
        if 2 * reading.score < readings[0].score:
            continue
        if reading.known and reading.pos == "NOUN" and agreement in _agreements(reading.grammemes):
            return form_of(morphology, reading, agreement.nominative - {*GENDERS}) + form[len(first) :]
    return form

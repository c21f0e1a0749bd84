"""Which words may report, by their dictionary forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_russian.spelling import fold

from newsfacts import Reading
from newsfacts_quotes import lexicon, slips
from newsfacts_quotes.forms import Form, verbal_form

_READINGS = 6
"""How many readings of a form may hide a reporting verb: *дали* is also a form of *даль*."""

Verbal = tuple[Reading, Form, str, tuple[str, str]]
"""A reading that may report, its form, its lemma, and what it tells of its subject."""

_GENDERS, _NUMBERS = ("masc", "femn", "neut"), ("plur", "sing")


def agreement(reading: Reading) -> tuple[str, str]:
    """Gender and number of a verb's subject, as far as its form tells."""
    gender = next((each for each in _GENDERS if each in reading.grammemes), "")
    return gender, next((each for each in _NUMBERS if each in reading.grammemes), "")


def verbal(readings: Sequence[Reading]) -> tuple[Verbal, ...]:
    """The readings of a word that may report, with their forms and lemmas."""
    return tuple(_verbal(readings[:_READINGS]))


def noun(readings: Sequence[Reading]) -> str:
    """The lemma of a word that may be a reporting noun, or nothing."""
    lemmas = (fold(each.lemma) for each in readings[:2] if each.pos == "NOUN")
    return next((lemma for lemma in lemmas if lemma in lexicon.nouns()), "")


def _verbal(readings: Sequence[Reading]) -> Iterator[Verbal]:
    if readings[0].pos == "PREP" or readings[0].grammemes & {"1per", "2per"}:
        return
    verbs = lexicon.all_verbs()
    for reading in readings:
        form = verbal_form(reading)
        if form is None:
            continue
        lemma = fold(reading.lemma)
        if not reading.known:
            lemma = slips.verb_meant(lemma) or lemma
        if lemma in verbs:
            yield reading, form, lemma, agreement(reading)

"""Chinese, Korean and Vietnamese names, whose extent the number of their syllables tells."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Document
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.transcription import east_asian_surname, length, surname_languages, syllables

_LONGEST = 4
_IN_FULL = 3
"""Words of a full name with a surname of its own: *Ким Чен Ын*."""
_PREPOSITIONS = frozenset({"но", "у", "со", "о", "на", "во", "до", "то", "ко", "е"})
"""Words that are surnames only where a capital must mean something: not *Но Мин Хо*, *У Ким Чен Ына*."""


def take_east_asian(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """A surname and the syllables after it are a name, and the next word is none of it.

    *политика | Ким Чен Ира*, *отец Кима Чен Ира | Ким Ир Сен*, *визит Си Цзиньпина | КНР*.
    """
    place = 0
    while place < len(run):
        words = extent(run, place)
        if not words or not _is_seen(run, labels, place, words, document):
            place += 1
            continue
        if labels[place - 1] == BEGIN:
            labels[place - 1] = OUTSIDE  # what the model joined to the name: *Президент Ли Мён Бак*
        labels[place : place + words] = [BEGIN, *[INSIDE] * (words - 1)]
        place += words
        if place < len(run) and labels[place] == INSIDE:
            labels[place] = BEGIN if word_of(run[place].text, document.morphology).given else OUTSIDE


def extent(run: Sequence[Unit], place: int) -> int:
    """How many units a name has that begins there; 0 if none does."""
    turned = run[place + _IN_FULL - 1].text if place + _IN_FULL <= len(run) else ""
    if not surname_languages(run[place].text) and not (turned and surname_languages(turned)):
        return 0
    units = run[place : place + _LONGEST]
    texts = []
    for unit in units:
        if not unit.text[0].isupper() or (len(unit.text) > 1 and unit.text.isupper()):
            break
        texts.append(unit.text)
    if not texts or (place == 0 and texts[0].lower() in _PREPOSITIONS):
        return 0
    if east_asian_surname(texts[:_IN_FULL]) == _IN_FULL - 1 and not any(
        syllables(word) for word in texts[_IN_FULL:]
    ):
        return _IN_FULL
    return length(texts)


def _is_seen(run: Sequence[Unit], labels: Sequence[int], place: int, words: int, document: Document) -> bool:
    """Three words are sure enough; two, or the Western order, need the model's word, or an unknown word."""
    if words >= _IN_FULL and length([unit.text for unit in run[place : place + words]]):
        return place == 0 or not _continues_given(run, labels, place, document)
    if _continues_given(run, labels, place, document):
        return False
    if _goes_on(run, place + words, document):
        return False
    if any(label != OUTSIDE for label in labels[place : place + words]):
        return True
    readings = document.morphology.readings(run[place + 1].text)
    return not any(reading.known for reading in readings)


def _goes_on(run: Sequence[Unit], place: int, document: Document) -> bool:
    """Whether what ends there is a given name before a surname: *Ли Харви Освальд*."""
    given = word_of(run[place - 1].text, document.morphology).given
    return given and place < len(run)


def _continues_given(run: Sequence[Unit], labels: Sequence[int], place: int, document: Document) -> bool:
    """Whether the name goes on from a given name or syllable: *Джеки Чан*, *Аун Сан Су Чжи*."""
    if not place or labels[place] != INSIDE:
        return False
    before = run[place - 1].text
    return word_of(before, document.morphology).given or syllables(before) == 1

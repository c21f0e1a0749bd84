"""Names that nothing but an office before them shows: *глава МИД Германии Лопаг*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsfacts import Document
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.data_files import rows
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import CONSONANTS, fold

_AFTER = frozenset({"place", "organization"})


@cache
def _offices() -> frozenset[str]:
    return frozenset(row[0] for row in rows("offices.txt"))


def take_officials(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """The last word of a run after an office and its country or body; an unknown given name before it."""
    last = len(run) - 1
    if not last or run[last].type != "word" or run[last - 1].type != "word":
        return
    if labels[last] == OUTSIDE and labels[last - 1] == OUTSIDE:
        if _is_unknown(run[last], document) and _is_complement(run, last - 1, document):
            labels[last] = BEGIN
    elif labels[last] == BEGIN and labels[last - 1] == OUTSIDE and last > 1:
        given = run[last - 1]
        if (
            _is_unknown(given, document)
            and given.text[-1] in CONSONANTS
            and _is_known(run[last - 2], document)
        ):
            labels[last - 1 :] = [BEGIN, INSIDE]  # *председатель Европейского совета Дональт Туск*


def _is_complement(run: Sequence[Unit], place: int, document: Document) -> bool:
    """Whether that word is a country or body and the word before all of them an office."""
    if word_of(run[place].text, document.morphology).kind not in _AFTER:
        return False
    own = document.morphology.readings(run[0].text)[:2]
    before = readings_at(document, run[0].first - 1)[:2]
    return any(fold(each.lemma) in _offices() for each in (*own, *before))


def _is_unknown(unit: Unit, document: Document) -> bool:
    return unit.text[1:].islower() and not _is_known(unit, document)


def _is_known(unit: Unit, document: Document) -> bool:
    return any(each.known for each in document.morphology.readings(unit.text))

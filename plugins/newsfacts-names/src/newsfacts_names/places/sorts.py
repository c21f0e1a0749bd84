"""What sort of place it is: a country, region, city, or something else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsfacts import Document, NameFact, PlaceType
from newsfacts_names.data_files import rows
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.positions import text_at
from newsfacts_names.spelling import fold

_COMPOUND = "compound"


@cache
def _lists() -> dict[str, frozenset[str]]:
    """The folded nouns of each sort."""
    return {
        sort: frozenset(fold(noun) for noun in nouns.split())
        for sort, nouns in rows("sorts.tsv", __package__)
    }


@cache
def _sorts() -> dict[str, PlaceType]:
    """Folded noun → the sort of place that it tells."""
    return {noun: PlaceType(sort) for sort, nouns in _lists().items() if sort != _COMPOUND for noun in nouns}


def sort_of(document: Document, names: Sequence[NameFact], forms: Sequence[str]) -> PlaceType | None:
    """The sort that the gazetteer knows, that a word of the name tells, or the noun before it."""
    for form in forms:
        if place := known_place(form):
            return place.type
    for form in forms:
        if sort := _named(document, form):
            return sort
    for name in names:
        if sort := _before(document, name):
            return sort
    return None


def _named(document: Document, form: str) -> PlaceType | None:
    """*Республика Саха*, *Карнеги-холл*: a noun in the name itself."""
    words = form.split()
    if "-" in form and fold(form).rpartition("-")[2] in _lists()[_COMPOUND]:
        return PlaceType.FACILITY
    if len(words) == 1:
        return PlaceType.FACILITY if _sorts().get(fold(form)) is PlaceType.FACILITY else None
    for word in (words[-1], words[0]):
        if sort := _sorts().get(fold(word)) or sort_of_noun(document, word):
            return sort
    return None


def _before(document: Document, name: NameFact) -> PlaceType | None:
    """*в городе Павия*, *на реке Пьяне*: the noun before the name."""
    first, _ = document.token_range(name.span.start, name.span.end)
    before = text_at(document, first - 1)
    return sort_of_noun(document, before) if before.islower() else None


def is_noun_of_place(lemma: str) -> bool:
    """Whether a common noun tells a sort of place: *область*, *улица*."""
    return fold(lemma) in _sorts()


def sort_of_noun(document: Document, word: str) -> PlaceType | None:
    """The sort that a common noun tells, in whatever case: *области*."""
    found = (
        _sorts().get(fold(each.lemma)) for each in document.morphology.readings(word) if each.pos == "NOUN"
    )
    return next((sort for sort in found if sort), None)

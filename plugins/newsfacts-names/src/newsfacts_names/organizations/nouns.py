"""The nouns that tell a body, and the words that belong to names of bodies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from newsfacts_russian.agreement import Agreement, nominal
from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.page import page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, EntityType, Morphology
from newsfacts_names.data_files import rows
from newsfacts_names.spelling import fold

_KINDS = ("ministry", "office", "service", "court", "school", "public", "state", "short", "part", "unit")

Units = Mapping[int, tuple[int, EntityType]]
"""The first token of a name that a recogniser saw → one past its last, and what it names."""

# "власть Перу" is power and "власти Перу" a body, whereas "университеты Перу" are many.
_MANY = frozenset({"власть"})
_PREFIX = 3
"""How many letters are compared before a word is looked up."""


@cache
def word_lists() -> dict[str, frozenset[str]]:
    """Class → its lemmas, folded."""
    found: dict[str, frozenset[str]] = {}
    for kind, words in rows("bodies.tsv", __package__):
        found[kind] = found.get(kind, frozenset()) | {fold(word) for word in words.split()}
    return found


@cache
def _kinds() -> dict[str, str]:
    """Folded lemma → its class; the first one of a noun that is in several."""
    return {lemma: kind for kind in reversed(_KINDS) for lemma in word_lists()[kind]}


def kind_of(lemma: str) -> str | None:
    """The class of a noun that tells a body."""
    return _kinds().get(fold(lemma))


def short_names() -> frozenset[str]:
    """The folded short names of bodies: *минфин*, *мид*."""
    return word_lists()["short"]


@kept_by_word
def is_unit(word: str, morphology: Morphology) -> bool:
    """Whether a noun names what an army is divided into: *дивизия*, *фронт*."""
    return any(fold(each.lemma) in word_lists()["unit"] for each in morphology.readings(word))


@kept_by_word
def is_sole(word: str, morphology: Morphology) -> bool:
    """Whether a noun alone tells a body, since whatever state or town is meant has one: *полиция*."""
    return any(fold(each.lemma) in word_lists()["sole"] for each in morphology.readings(word))


@cache
def _beginnings() -> frozenset[str]:
    """The first letters of all nouns, so that few words are looked up."""
    return frozenset(word[:_PREFIX] for kind in _KINDS for word in word_lists()[kind])


def heads(document: Document) -> Iterator[tuple[int, str, frozenset[Agreement]]]:
    """The nouns that tell a body, with the class of each and how it can agree with adjectives."""
    page = page_of(document)
    for at in page.where(_told):
        for found in page.note(at, _told):
            yield at, *found


@word_test
def _told(form: Word, morphology: Morphology) -> tuple[tuple[str, frozenset[Agreement]], ...]:
    """The class of a noun that tells a body, by its form; nothing for other words."""
    word = form.text
    if word[:_PREFIX].lower() not in _beginnings():
        return ()
    nouns = nominal(morphology, word, morphology.readings(word))
    told = {
        each: kind
        for each, reading in nouns.items()
        if (kind := kind_of(reading.lemma)) and each.plural == (reading.lemma in _MANY)
    }
    kind = next(iter(told.values()), None)
    if kind is None or (kind == "short" and word.islower()):
        return ()
    return ((kind, frozenset(told)),)

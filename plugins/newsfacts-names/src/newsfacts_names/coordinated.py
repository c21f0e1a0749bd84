"""Names that share one noun in the plural: *Тверская и Тульская области*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts_russian.agreement import GENDERS, form_of
from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.records import record
from newsfacts_russian.spelling import recased

from newsfacts import Document, EntityType, Morphology, NameFact
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.organizations.nouns import kind_of
from newsfacts_names.places.sorts import is_noun_of_place
from newsfacts_names.positions import capitalised, text_at

_BETWEEN = frozenset({",", "и", "или"})
_MOST = 12
"""How many tokens before the noun its adjectives may begin."""
_BODIES = frozenset({"court", "public", "office", "school", "service"})
_SHORTEST_NOUN = 4
_NOMINATIVES = {"masc": "ий", "femn": "ая", "neut": "ое"}
# The dictionary takes many an adjective for a surname only.
_OF_NAMES = {
    "masc": re.compile(r"(.+[сц]к)(?:ий|ого|ому|им|ом)"),
    "femn": re.compile(r"(.+[сц]к)(?:ая|ой|ую)"),
    "neut": re.compile(r"(.+[сц]к)(?:ое|ого|ому|им|ом)"),
}


@record
class _Shared:
    """A noun in the plural that names may share: its lemma, gender and cases, and what it names."""

    lemma: str
    gender: str
    cases: frozenset[str]
    kind: EntityType


def coordinated(document: Document) -> Iterator[NameFact]:
    """The names before a noun in the plural, each with the noun in the singular."""
    for at in _beginnings(document):
        word = document.tokens[at].text
        if word.islower() and len(word) >= _SHORTEST_NOUN:
            shared = _shared(word, document.morphology)
            if shared and len(adjectives := _adjectives(document, at, shared)) > 1:
                yield from _names(document, at, shared, adjectives)


def _beginnings(document: Document) -> Iterator[int]:
    """Where the noun may stand: behind a capitalised word with a conjunction or comma before it."""
    tokens = document.tokens
    for before in capitalised(document):
        if 1 < before < len(tokens) - 1 and tokens[before - 1].text in _BETWEEN:
            yield before + 1


@kept_by_word
def _shared(word: str, morphology: Morphology) -> _Shared | None:
    readings = [each for each in morphology.readings(word) if each.known and each.has("NOUN", "plur")]
    for reading in readings:
        kind = _kind(reading.lemma)
        gender = _gender(morphology, reading.lemma)
        if kind and gender:
            same = [each for each in readings if each.lemma == reading.lemma]
            cases = frozenset(grammeme for each in same for grammeme in each.grammemes)
            return _Shared(reading.lemma, gender, cases, kind)
    return None


def _kind(lemma: str) -> EntityType | None:
    if is_noun_of_place(lemma):
        return EntityType.PLACE
    return EntityType.ORGANIZATION if kind_of(lemma) in _BODIES else None


def _gender(morphology: Morphology, lemma: str) -> str:
    genders = (each.grammemes & frozenset(GENDERS) for each in morphology.readings(lemma) if each.has("NOUN"))
    return next((min(found) for found in genders if found), "")


def _adjectives(document: Document, noun: int, shared: _Shared) -> list[tuple[int, str]]:
    """The capitalised adjectives that a comma or a conjunction joins, in the nominative."""
    found: list[tuple[int, str]] = []
    for at in range(noun - 1, max(noun - _MOST, -1), -2):
        form = _agreeing(document, at, shared)
        if form is None:
            break
        found.append((at, form))
        if text_at(document, at - 1) not in _BETWEEN:
            break
    return found[::-1]


def _agreeing(document: Document, at: int, shared: _Shared) -> str | None:
    """The nominative of an adjective in the singular that can stand before the noun."""
    word = document.tokens[at].text
    if not word.istitle():
        return None
    for reading in document.readings(document.tokens[at]):
        if (
            reading.pos == "ADJF"
            and reading.has("sing", shared.gender)
            and not shared.cases.isdisjoint(reading.grammemes & ALL_CASES)
        ):
            return recased(word, form_of(document.morphology, reading, {"nomn", "sing", shared.gender}))
    told = _OF_NAMES[shared.gender].fullmatch(word)
    return told[1] + _NOMINATIVES[shared.gender] if told else None


def _names(
    document: Document, noun: int, shared: _Shared, adjectives: Sequence[tuple[int, str]]
) -> Iterator[NameFact]:
    last = adjectives[-1][0]
    for at, form in adjectives:
        token = document.tokens[at]
        yield NameFact(
            span=document.span(token.start, document.tokens[noun].end if at == last else token.end),
            entity_type=shared.kind,
            nominative=f"{form} {shared.lemma}",
            rule="one-noun-in-the-plural",
        )

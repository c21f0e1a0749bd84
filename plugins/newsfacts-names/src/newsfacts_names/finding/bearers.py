"""Who bears somebody's name and is nobody: animals, and characters that are played.

*козёл Тимур*, *в роли Дездемоны*. Such a name alone is theirs wherever the article has it, unless the
article also has somebody's full name with that word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newsfacts_russian.page import page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, EntityType, Morphology, NameFact
from newsfacts_names.agreement import FINDER, source_of
from newsfacts_names.data_files import honorifics, listed
from newsfacts_names.grammemes import PERSONAL, case_letter, lemmas
from newsfacts_names.positions import begins_sentence, readings_at, text_at
from newsfacts_names.slavic import is_slavic
from newsfacts_names.spelling import CLOSED_BY, fold, stem
from newsfacts_names.word_forms import given_forms

_SURNAMES = frozenset({"Surn"})
_PREFIX = 2
"""How many letters are compared before a word is looked up."""
_STYLES = 2
"""So many styles may stand before a character's name: *в роли доброго мистера Грэя*."""


def without_bearers(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The names without those of animals and characters; a recogniser's that is certain stays."""
    borne = {*_of_animals(document), *_of_characters(document)}
    if not borne:
        return list(names)
    starts = {start for start, _ in borne}
    people = [name for name in names if name.entity_type is EntityType.PERSON]
    full = (name.text.split() for name in people if " " in name.text and name.span.start not in starts)
    stems = {each for _, each in borne}.difference(map(stem, _words(full)))
    return [
        name
        for name in names
        if name.entity_type is not EntityType.PERSON
        or (source_of(name) != FINDER and name.confidence == 1)
        or not (name.span.start in starts or (" " not in name.text and stem(name.text) in stems))
    ]


def _words(names: Iterable[Sequence[str]]) -> Iterator[str]:
    for words in names:
        yield from words


Borne = tuple[int, str]
"""Where a name begins, perhaps with the animal's noun, and the stem of the name."""


def _of_animals(document: Document) -> Iterator[Borne]:
    """The names behind an animal's noun that stand in its case: *козла Тимура*."""
    tokens = document.tokens
    for at in page_of(document).where(_is_animal):
        first = _past_mark(document, at + 1)
        if not _is_lone_name(document, first):
            continue
        opens = tokens[at].text[0].isupper()
        if opens and not _opens_with_animal(document, at):
            continue
        if _cases(document, at) & _cases_of_name(tokens[first].text, document.morphology):
            yield tokens[first].start, stem(tokens[first].text)
            if opens:
                yield tokens[at].start, stem(tokens[first].text)


def _of_characters(document: Document) -> Iterator[Borne]:
    """The names of parts that are played: *исполнил роль Гамлета*; *роль Путина в истории* is somebody's."""
    tokens = document.tokens
    for at in page_of(document).where(_is_part):
        first = at + 1
        while first <= at + _STYLES and _lemma(document, first) in honorifics():
            first += 1
        if not _is_lone_name(document, first) or not _is_played(document, at):
            continue
        text = tokens[first].text
        surname = any(each.known and "Surn" in each.grammemes for each in document.morphology.readings(text))
        if not (surname or is_slavic(text)):
            yield tokens[first].start, stem(text)


def _past_mark(document: Document, at: int) -> int:
    return at + (text_at(document, at) in CLOSED_BY)


def _is_lone_name(document: Document, at: int) -> bool:
    """Whether one word with a capital stands there, and none behind it."""
    text, behind = text_at(document, at), text_at(document, at + 1)
    return text[:1].isupper() and text[1:].islower() and not behind[:1].isupper()


def _lemma(document: Document, at: int) -> str:
    return next((fold(each.lemma) for each in readings_at(document, at)), "")


def _opens_with_animal(document: Document, at: int) -> bool:
    """Whether a sentence begins with a noun that is nobody's name, before a given name: *Тигрица Жанна*."""
    text, morphology = document.tokens[at].text, document.morphology
    if not begins_sentence(document, at) or given_forms(text, morphology):
        return False
    personal = any(each.known and each.grammemes & PERSONAL for each in morphology.readings(text))
    return not personal and bool(given_forms(text_at(document, at + 1), morphology))


def _cases(document: Document, at: int) -> set[str]:
    return {case_letter(each) for each in readings_at(document, at) if each.pos == "NOUN"} - {""}


def _cases_of_name(text: str, morphology: Morphology) -> set[str]:
    """The cases of a given name, or of a noun that is no surname."""
    forms = given_forms(text, morphology)
    if forms:
        return {case for form in forms if form.weight > 0 for case in form.cases}
    readings = [each for each in morphology.readings(text) if each.pos == "NOUN"]
    if any(each.known and each.grammemes & _SURNAMES for each in readings) or is_slavic(text):
        return set()
    return {case_letter(each) for each in readings if "plur" not in each.grammemes} - {""}


def _is_played(document: Document, at: int) -> bool:
    """Whether it is an actor's part: *в роли*, or a word for acting in its sentence."""
    if text_at(document, at - 1).lower() == "в":
        return True
    sentence = document.sentence_at(document.tokens[at].start)
    if sentence is None:
        return False
    return any(_lemma(document, each) in listed("acting") for each in range(sentence.first, sentence.last))


@cache
def _prefixes() -> frozenset[str]:
    """How the nouns of animals begin: all other words are passed over."""
    return frozenset(noun[:_PREFIX] for noun in listed("animal"))


@word_test
def _is_animal(word: Word, morphology: Morphology) -> bool:
    animals = listed("animal")
    return fold(word.text[:_PREFIX]) in _prefixes() and not lemmas(word.text, morphology).isdisjoint(animals)


@word_test
def _is_part(word: Word, _morphology: Morphology) -> bool:
    return word.low in {"роль", "роли", "ролью"}

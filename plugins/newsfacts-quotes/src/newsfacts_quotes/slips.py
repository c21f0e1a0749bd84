"""Reporting words with one letter wrong: *по словм мэра*, *по даным полиции*, *сообшил*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.spelling import fold

from newsfacts import Morphology
from newsfacts_quotes import lexicon

_SHORTEST, _SHORTEST_VERB = 5, 7
"""Letters of the shortest words that are looked for; shorter ones resemble too many others."""

_CASES = {"с": "gent", "со": "gent"}
"""The case after each preposition of a cue; after the others it is the dative."""


@cached_by_word
def noun_meant(word: str, preposition: str, morphology: Morphology) -> str:
    """The noun of an adverbial cue that an unknown word stands for, or nothing."""
    if len(word) < _SHORTEST - 1 or any(each.known for each in morphology.readings(word)[:1]):
        return ""
    index = _nouns(preposition, morphology)
    return next((index[each] for each in _shortened(word.lower()) if each in index), "")


@cached_by_word
def verb_meant(lemma: str) -> str:
    """The reporting verb that an unknown verb stands for, or nothing."""
    if len(lemma) < _SHORTEST_VERB - 1:
        return ""
    return next((_verbs()[each] for each in _shortened(lemma) if each in _verbs()), "")


@cached_by_word
def _nouns(preposition: str, morphology: Morphology) -> dict[str, str]:
    return _index(_forms(preposition, morphology))


@cache
def _verbs() -> dict[str, str]:
    return _index((lemma, lemma) for lemma in lexicon.verbs() if len(lemma) >= _SHORTEST_VERB)


def _forms(preposition: str, morphology: Morphology) -> Iterator[tuple[str, str]]:
    """The forms that a preposition's nouns take, with their lemmas."""
    case = _CASES.get(preposition, "datv")
    for lemma in lexicon.phrases()[preposition]:
        nouns = (each for each in morphology.readings(lemma) if each.pos == "NOUN")
        reading = next(nouns, None)
        for number in ("sing", "plur"):
            form = morphology.inflect(reading, (case, number)) if reading else None
            if form and len(form.word) >= _SHORTEST:
                yield fold(form.word), lemma


def _index(words: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What each word means, by the word and by what is left of it without one letter."""
    found: dict[str, str] = {}
    for word, meant in words:
        for each in _shortened(word):
            found.setdefault(each, meant)
    return found


def _shortened(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters: two that share one differ by a letter at most."""
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]

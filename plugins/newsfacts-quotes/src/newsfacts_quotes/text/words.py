"""What a word form alone tells, wherever it stands; kept from one article to the next."""

from __future__ import annotations

from newsfacts_russian.caching import cached_by_word

from newsfacts import Morphology
from newsfacts_quotes.lexicon import fold

_TESTS = 1 << 14
_LIKELY = 0.02
"""Readings less likely than this don't count, whatever a test asks for."""

_DICTIONARY_FORM = ("nomn", "sing", "masc")


def _has(word: str, grammemes: tuple[str, ...], morphology: Morphology) -> bool:
    """Whether some likely reading of the word carries all of *grammemes*."""
    return any(carried.issuperset(grammemes) for carried in _likely(word, morphology))


has = cached_by_word(_has, bound=_TESTS)


@cached_by_word
def _likely(word: str, morphology: Morphology) -> tuple[frozenset[str], ...]:
    """The grammemes of the word's likely readings."""
    return tuple(each.grammemes for each in morphology.readings(word) if each.score >= _LIKELY)


@cached_by_word
def pos(word: str, morphology: Morphology) -> str:
    """The part of speech of the word's likeliest reading; empty for marks and stops."""
    readings = morphology.readings(word) if word[0].isalnum() else ()
    return readings[0].pos if readings else ""


@cached_by_word
def lemma(word: str, morphology: Morphology) -> str:
    """The likeliest lemma, without ё; of a participle, that of an adjective: *обвиняемый*."""
    readings = morphology.readings(word)
    if not readings:
        return fold(word.lower())
    adjective = readings[0].pos == "PRTF"
    form = morphology.inflect(readings[0], _DICTIONARY_FORM) if adjective else None
    return fold(form.word if form else readings[0].lemma)

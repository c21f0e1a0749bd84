"""Capitals that only the beginning of a sentence gives: *Газета «Восход»* is *газета «Восход»*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newsfacts_russian.caching import kept_by_word

from newsfacts import Document, Morphology, NameFact
from newsfacts_names.data_files import rows
from newsfacts_names.grammemes import PROPER
from newsfacts_names.organizations.nouns import kind_of
from newsfacts_names.places.gazetteer import place_of_adjective
from newsfacts_names.positions import begins_sentence
from newsfacts_names.spelling import OPENING, fold


def without_capital(document: Document, name: NameFact, form: str) -> str:
    """A name's nominative, without the capital of its sentence where it has none of its own.

    Its own has *Верховный суд*; *Газета «Восход»*, *Сборная Мали* and *Городской суд Твери* are
    written with a small letter elsewhere, as the counted words at their beginning tell.

    Args:
        document: The document.
        name: The mention.
        form: Its words in the nominative.
    """
    first, last = document.token_range(name.span.start, name.span.end)
    words = [token.text for token in document.tokens[first:last]]
    if len(words) == 1 or not words[0].istitle() or not begins_sentence(document, first):
        return form
    return form[:1].lower() + form[1:] if _is_small(document.morphology, words) else form


def _is_small(morphology: Morphology, words: Sequence[str]) -> bool:
    """Whether the words at the beginning only tell what is named by those behind them."""
    noun = next((at for at, word in enumerate(words) if not _is_adjective(word, morphology)), 0)
    behind = words[noun + 1] if noun + 1 < len(words) else ""
    if noun == 1 and not behind:
        return _is_of_state(words[noun], morphology) and _is_of_place(words[0], morphology)
    if not noun and behind in OPENING:
        return _is_common(words[0], morphology)
    if not behind or behind.islower() or not _is_counted(words[noun], morphology):
        return False
    return not noun or behind in OPENING or behind.isascii() or _is_counted(words[0], morphology)


@kept_by_word
def _is_common(word: str, morphology: Morphology) -> bool:
    """Whether a word before marks is a noun of the dictionary, and no name."""
    readings = [each for each in morphology.readings(word) if each.pos == "NOUN"]
    return any(each.known for each in readings) and not any(each.grammemes & PROPER for each in readings)


@cache
def _counted() -> frozenset[str]:
    """The folded lemmas that begin names with a small letter."""
    return frozenset(lemma for lemma, *_ in rows("small_letters.tsv", __package__))


@kept_by_word
def _is_counted(word: str, morphology: Morphology) -> bool:
    return any(each.known and fold(each.lemma) in _counted() for each in morphology.readings(word))


@kept_by_word
def _is_adjective(word: str, morphology: Morphology) -> bool:
    """Whether a word is an adjective, and no counted noun: *городской*, but not *сборная*."""
    readings = [each for each in morphology.readings(word) if each.pos in {"ADJF", "NOUN"}]
    adjectives = {each.lemma for each in readings if each.pos == "ADJF"}
    counted = {each.lemma for each in readings if fold(each.lemma) in _counted()}
    return bool(adjectives) and readings[0].pos == "ADJF" and counted <= adjectives


@kept_by_word
def _is_of_state(word: str, morphology: Morphology) -> bool:
    """*МВД*, *полиция*: what each state has one of."""
    return any(kind_of(each.lemma) in {"state", "short"} for each in morphology.readings(word))


@kept_by_word
def _is_of_place(word: str, morphology: Morphology) -> bool:
    lemmas = (each.lemma for each in morphology.readings(word) if each.pos == "ADJF")
    return any(place_of_adjective(lemma) is not None for lemma in lemmas)

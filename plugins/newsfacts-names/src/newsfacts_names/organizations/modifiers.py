"""The adjectives and ordinals before a noun that belong to the name of a body."""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts_russian.agreement import Agreement, by_agreement
from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.lazy import lazy_pattern

from newsfacts import Document, Morphology
from newsfacts_names.organizations.nouns import is_unit, word_lists
from newsfacts_names.positions import adjoins, begins_sentence
from newsfacts_names.spelling import fold

# "Главного оперативного управления"
MODIFIERS = 4
_SUFFIX = ("ск", "цк")
_ORDINAL = lazy_pattern(r"\d{1,4}-(?:я|й|ый|ой|го|ого|му|ому|ю|ую|ая|м|ым|ом)")


def first_modifier(
    document: Document, head: int, kind: str, agreements: frozenset[Agreement]
) -> tuple[int, str]:
    """The first of the adjectives before the noun that belong to its name, and the kind of the body.

    With an ordinal before it an army is a unit: *2-й гвардейской армии*.
    """
    chosen = at = head
    numbered = is_unit(document.tokens[head].text, document.morphology)
    while head - at < MODIFIERS and adjoins(document, at):
        token = document.tokens[at - 1]
        if numbered and is_ordinal(token.text):
            return at - 1, "unit"
        agreeing = _adjectives(token.text, document.morphology)
        agreements = agreements & agreeing.keys()
        if not agreements:
            break
        at -= 1
        if _may_name(document, at, kind, agreeing[next(iter(agreements))]):
            chosen = at
    return chosen, kind


def is_ordinal(word: str) -> bool:
    """*2-й*, *14-го*."""
    return _ORDINAL.fullmatch(word) is not None


@kept_by_word
def _adjectives(word: str, morphology: Morphology) -> Mapping[Agreement, str]:
    """The lemmas of a word as an adjective, by how it agrees."""
    found = by_agreement(morphology.readings(word), frozenset({"ADJF"}))
    return {agreement: reading.lemma for agreement, reading in found.items()}


def _may_name(document: Document, at: int, kind: str, lemma: str) -> bool:
    """Whether an adjective belongs: *федеральный*, *московский*, any with a capital or of a unit."""
    word = document.tokens[at].text
    lemma = fold(lemma)
    if kind == "unit":
        return lemma not in word_lists()["loose"]
    if lemma in word_lists()["adjective"] or lemma[:-2].endswith(_SUFFIX):
        return lemma not in word_lists()["common"]
    return word[:1].isupper() and not begins_sentence(document, at)

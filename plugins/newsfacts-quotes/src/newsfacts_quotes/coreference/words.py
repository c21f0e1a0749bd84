"""What a word form may be for coreference; looked up once a form."""

from __future__ import annotations

from enum import StrEnum

from newsfacts_russian.caching import cached_by_word

from newsfacts import Morphology
from newsfacts_quotes import lexicon

_MASCULINE = frozenset(("он", "его", "него", "ему", "нему", "им", "ним", "нем"))
_FEMININE = frozenset(("она", "ее", "нее", "ей", "ней", "ею", "нею"))
_POSSESSIVES = frozenset(("его", "ее"))
_UNCLEAR = frozenset(("им",))
"""Also a plural; it is looked at where a singular is told by nothing else."""

_NAMES = frozenset(("Name", "Surn", "Patr"))


class Kind(StrEnum):
    """What a word may mean."""

    PRONOUN = "pronoun"
    PERSON = "person"
    THING = "thing"
    BODY = "body"
    OTHER = ""


@cached_by_word
def kind(word: str, morphology: Morphology) -> tuple[Kind, str, bool]:
    """Its kind, the gender (``m``, ``f`` or empty) and whether it can be a subject."""
    folded = lexicon.fold(word.lower())
    if folded in _MASCULINE or folded in _FEMININE:
        gender = "m" if folded in _MASCULINE else "f"
        return (Kind.OTHER if folded in _UNCLEAR else Kind.PRONOUN), gender, folded in {"он", "она"}
    readings = morphology.readings(word) if word[0].isalpha() else ()
    if word[:1].isalpha() and readings and "neut" in readings[0].grammemes:
        body = (
            lexicon.fold(readings[0].lemma) in lexicon.body_hypernyms()
            and "plur" not in readings[0].grammemes
        )
        return (Kind.BODY if body else Kind.OTHER), "n", "nomn" in readings[0].grammemes
    if not readings or readings[0].pos != "NOUN":
        substantive = (
            readings and readings[0].pos in {"ADJF", "PRTF"} and _is_substantive(folded, readings[0].lemma)
        )
        if not substantive:
            return Kind.OTHER, "", False
    first = readings[0]
    if first.grammemes & _NAMES or not first.known or "plur" in first.grammemes:
        return Kind.OTHER, "", False
    nominative = any("nomn" in each.grammemes and "sing" in each.grammemes for each in readings[:4])
    gender = "m" if "masc" in first.grammemes else "f" if "femn" in first.grammemes else ""
    if not gender:
        return Kind.OTHER, "", False
    person = "anim" in first.grammemes or first.pos != "NOUN" or lexicon.fold(first.lemma) == "глава"
    if not person and lexicon.fold(first.lemma) in lexicon.body_hypernyms():
        return Kind.BODY, gender, nominative
    return (Kind.PERSON if person else Kind.THING), gender, nominative


def _is_substantive(folded: str, lemma: str) -> bool:
    return not folded.isupper() and lexicon.fold(lemma) in lexicon.words("substantives.txt")


def is_possessive(word: str) -> bool:
    """Whether a pronoun in small letters may tell whose something is."""
    return word in _POSSESSIVES

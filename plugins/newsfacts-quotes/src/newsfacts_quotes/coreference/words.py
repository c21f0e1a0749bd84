"""What a word form may be for coreference; looked up once a form."""

from __future__ import annotations

from enum import StrEnum

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.words import Word

from newsfacts import Morphology, Reading
from newsfacts_quotes import lexicon

_MASCULINE = frozenset(("он", "его", "него", "ему", "нему", "им", "ним", "нем"))
_FEMININE = frozenset(("она", "ее", "нее", "ей", "ней", "ею", "нею"))
_POSSESSIVES = frozenset(("его", "ее"))
_UNCLEAR = frozenset(("им",))
"""Also a plural; it is looked at where a singular is told by nothing else."""

_GENDERS = {"masc": "m", "femn": "f", "neut": "n"}
_STANDING = frozenset(("NOUN", "ADJF", "PRTF"))
_LIKELY = 4
_NAMES = frozenset(("Name", "Surn", "Patr"))


class Kind(StrEnum):
    """What a word may mean."""

    PRONOUN = "pronoun"
    PERSON = "person"
    THING = "thing"
    BODY = "body"
    OTHER = ""


def may_mean(word: Word) -> bool:
    """Whether a word's kind is worth asking for: of no other is it anything."""
    return word.pos in _STANDING or word.low in _MASCULINE or word.low in _FEMININE


@cached_by_word
def kind(word: str, morphology: Morphology) -> tuple[Kind, str, bool]:
    """Its kind, the gender (``m``, ``f`` or empty) and whether it can be a subject."""
    folded = lexicon.fold(word.lower())
    if folded in _MASCULINE or folded in _FEMININE:
        gender = "m" if folded in _MASCULINE else "f"
        return (Kind.OTHER if folded in _UNCLEAR else Kind.PRONOUN), gender, folded in {"он", "она"}
    readings = morphology.readings(word) if word[0].isalpha() else ()
    if not readings or "plur" in readings[0].grammemes:
        return Kind.OTHER, "", False
    first, lemma = readings[0], lexicon.fold(readings[0].lemma)
    gender = next((short for long, short in _GENDERS.items() if long in first.grammemes), "")
    nominative = any("nomn" in each.grammemes and "sing" in each.grammemes for each in readings[:_LIKELY])
    return _of_noun(first, lemma, gender, folded), gender, nominative


def _of_noun(reading: Reading, lemma: str, gender: str, folded: str) -> Kind:
    """What a noun, or a participle that stands for one, may mean."""
    if reading.pos != "NOUN":
        stands = reading.pos in {"ADJF", "PRTF"} and gender != "n" and not folded.isupper()
        return Kind.PERSON if stands and lemma in lexicon.words("substantives.txt") else Kind.OTHER
    if not gender or reading.grammemes & _NAMES:
        return Kind.OTHER
    if not reading.known:
        return Kind.THING
    if gender != "n" and ("anim" in reading.grammemes or lemma == "глава"):
        return Kind.PERSON
    if lemma in lexicon.body_hypernyms():
        return Kind.BODY
    return Kind.THING


def is_possessive(word: str) -> bool:
    """Whether a pronoun in small letters may tell whose something is."""
    return word in _POSSESSIVES

"""Whom or what a word form may mean: what coreference asks of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from newsfacts_russian.spelling import fold

from newsfacts import Reading
from newsfacts_quotes import lexicon

_MASCULINE = frozenset(("он", "его", "него", "ему", "нему", "им", "ним", "нем"))
_FEMININE = frozenset(("она", "ее", "нее", "ей", "ней", "ею", "нею"))
_POSSESSIVES = frozenset(("его", "ее"))
_UNCLEAR = frozenset(("им",))
"""Also a plural; it is looked at where a singular is told by nothing else."""

_LATTER = {
    "тот": "m",
    "тому": "m",
    "того": "m",
    "последний": "m",
    "последнего": "m",
    "та": "f",
    "последняя": "f",
}

_GENDERS = {"masc": "m", "femn": "f", "neut": "n"}
_LIKELY = 4
"""How many of a word's readings are asked."""
_VOICES = frozenset(("источник",))
"""Things that are somebody where they tell something: ***источник** рассказал*, but *источник энергии*."""

_OFFICES = frozenset(("глава", "врио", "знаменитость"))
"""Those of whom dictionaries know only the thing, or who may be a thing."""

_BEYOND = frozenset(("бог", "господь", "черт", "аллах"))
"""Beings that are called upon: *слава **богу***."""

_NAMES = frozenset(("Name", "Surn", "Patr"))


class Kind(StrEnum):
    """What a word may mean."""

    PRONOUN = "pronoun"
    LATTER = "latter"
    PERSON = "person"
    UNCLEAR = "person or people"
    THING = "thing"
    BODY = "body"
    VOICE = "whoever tells something"
    OTHER = ""


LOOKED_AT = frozenset((Kind.PRONOUN, Kind.LATTER, Kind.PERSON, Kind.UNCLEAR, Kind.BODY, Kind.VOICE))
"""The kinds that may mean somebody or some body."""

_NOTHING = (Kind.OTHER, "", False)


def kind(word: str, folded: str, readings: Sequence[Reading], lemma: str) -> tuple[Kind, str, bool]:
    """Its kind, the gender (``m``, ``f``, ``n`` or empty) and whether it can be a subject.

    Args:
        word: As it is written.
        folded: In lower case, with е for ё.
        readings: Its readings, the likeliest first.
        lemma: Its likeliest lemma; of a participle, that of an adjective.
    """
    if folded in _MASCULINE or folded in _FEMININE or folded in _LATTER:
        return _pronoun(folded)
    if not word[0].isalpha() or (len(word) > 1 and word.isupper() and not readings[0].known):
        return _NOTHING  # *ФИФА*
    first = readings[0]
    if "plur" in first.grammemes:
        singular = next((each for each in readings[1:_LIKELY] if _is_genitive(each)), None)
        found = singular is not None and _of_noun(singular, fold(singular.lemma), folded)
        return (Kind.UNCLEAR, _gender(singular), False) if singular and found is Kind.PERSON else _NOTHING
    nominative = any("nomn" in each.grammemes and "sing" in each.grammemes for each in readings[:_LIKELY])
    if first.pos in {"ADJF", "PRTF"}:
        stands = lemma in lexicon.words("substantives.txt")
        return (Kind.PERSON, "f" if "femn" in first.grammemes else "m", nominative) if stands else _NOTHING
    noun = fold(first.lemma)
    if word[0].isupper() and not (first.known or "-" in word or _is_called(noun)):
        return _NOTHING  # *по данным **Росстата***, which the dictionary guesses to be alive
    what = _of_noun(first, noun, folded)
    if what is Kind.THING:
        what = _rather(noun, word, readings)
    gender = "m" if what is Kind.UNCLEAR else _gender(first)
    return what, gender or ("m" if what is Kind.PERSON else ""), nominative and what is not Kind.UNCLEAR


def _pronoun(folded: str) -> tuple[Kind, str, bool]:
    """What :func:`kind` tells of a pronoun."""
    if folded in _MASCULINE or folded in _FEMININE:
        gender = "m" if folded in _MASCULINE else "f"
        return (Kind.OTHER if folded in _UNCLEAR else Kind.PRONOUN), gender, folded in {"он", "она"}
    return Kind.LATTER, _LATTER[folded], folded in {"тот", "та", "последний", "последняя"}


def _rather(noun: str, word: str, readings: Sequence[Reading]) -> Kind:
    """What looks like a thing may be somebody after all."""
    if _may_be_somebody(noun, word, readings):
        return Kind.PERSON
    return Kind.UNCLEAR if _homonym(noun, readings) else Kind.THING


def _may_be_somebody(noun: str, word: str, readings: Sequence[Reading]) -> bool:
    """Whether what looks like a thing is rather somebody: *агент*; *врач-терапевт*, *экс-тренер*."""
    if "-" in word and not readings[0].known:
        return "anim" in readings[0].grammemes and word.islower()
    if not _is_called(noun):
        return False
    return any({"anim", "sing"} <= each.grammemes and each.lemma == noun for each in readings[1:_LIKELY])


def _is_called(noun: str) -> bool:
    """Whether people are called by a noun."""
    return noun in lexicon.hypernyms() or noun in lexicon.callings()


def _homonym(noun: str, readings: Sequence[Reading]) -> bool:
    """Whether what looks like a field is also a man's genitive: *по словам **политика***."""
    return any(
        each.lemma != noun and _is_genitive(each) and _is_called(fold(each.lemma))
        for each in readings[1:_LIKELY]
    )


def person_lemma(readings: Sequence[Reading], lemma: str) -> str:
    """The lemma as of somebody: *политик* of *политика*, where that is unclear."""
    found = (fold(each.lemma) for each in readings[:_LIKELY] if _is_genitive(each))
    return next(found, lemma)


def _is_genitive(reading: Reading) -> bool:
    return reading.grammemes.issuperset(("anim", "gent", "sing"))


def _gender(reading: Reading) -> str:
    return next((short for long, short in _GENDERS.items() if long in reading.grammemes), "")


def _of_noun(reading: Reading, noun: str, folded: str) -> Kind:
    """What a noun may mean; of those for anybody's gender, too: *глава*, *судья*."""
    if reading.pos != "NOUN" or reading.grammemes & _NAMES or noun in _BEYOND:
        return Kind.OTHER
    if not reading.known and not folded.isalpha():
        return Kind.THING
    if "neut" not in reading.grammemes and (
        "anim" in reading.grammemes or noun in _OFFICES or noun in lexicon.demonyms()
    ):
        return Kind.PERSON
    if reading.known and noun in lexicon.body_hypernyms():
        return Kind.BODY
    if noun in _VOICES:
        return Kind.VOICE
    return Kind.THING if _gender(reading) else Kind.OTHER


def is_possessive(word: str) -> bool:
    """Whether a pronoun in small letters may tell whose something is."""
    return word in _POSSESSIVES

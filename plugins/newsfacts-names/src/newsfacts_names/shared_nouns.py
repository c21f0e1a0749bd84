"""A noun in the plural that one name has from a list: *компаниями «Норд»* of *компаниями «Норд» и «Зюйд»*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts_russian.agreement import GENDERS, form_of
from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.spelling import recased

from newsfacts import Morphology, Reading
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.spelling import OPENING, fold
from newsfacts_names.titles import words

_NAME = re.compile(rf"[{''.join(OPENING)}]|[A-Z]")
_MANY = frozenset({"войско", "сила", "власть", "орган"})
_INSERTED = 2
"""The noun stands so many words before the marks at most: *станциями метро «Речная»*."""


@cached_by_word
def with_noun_in_singular(morphology: Morphology, text: str) -> str | None:
    """The nominative of a phrase whose noun is in the plural though it names one thing.

    *Тверской областей* is *Тверская область*: the adjective is in the singular. *компаниями «Норд»* is
    *компания «Норд»*: what one name stands behind is one.

    Args:
        morphology: The morphology of Russian.
        text: The phrase.

    Returns:
        ``None`` where the noun is in the plural for what it means, or in the singular.
    """
    found = text.split()
    return _of_adjective(morphology, found) or _of_name(morphology, found)


def _of_adjective(morphology: Morphology, found: Sequence[str]) -> str | None:
    """*Западного военных округов*: an adjective in the singular, and a noun in the plural in its case."""
    *adjectives, noun = found
    if not adjectives or not noun.islower():
        return None
    first = [each for each in morphology.readings(adjectives[0]) if each.pos == "ADJF" and each.has("sing")]
    nouns = [each for each in morphology.readings(noun) if each.known and each.pos == "NOUN"]
    if not first or any(_agree(one, each) for one in morphology.readings(adjectives[0]) for each in nouns):
        return None
    for many in nouns:
        gender = _gender(morphology, many)
        if not (many.has("plur") and any(one.has(gender) and _cases(one) & _cases(many) for one in first)):
            continue
        forms = [_singular(morphology, each, gender) for each in adjectives]
        if all(forms):
            return " ".join([*(form for form in forms if form), many.lemma])
    return None


def _agree(one: Reading, other: Reading) -> bool:
    """Whether two readings can belong to one phrase as they are."""
    if one.pos not in {"ADJF", "PRTF"} or not _cases(one) & _cases(other):
        return False
    if one.has("plur") or other.has("plur"):
        return one.has("plur") and other.has("plur")
    return bool(one.grammemes & other.grammemes & frozenset(GENDERS))


def _cases(reading: Reading) -> frozenset[str]:
    return reading.grammemes & ALL_CASES


def _gender(morphology: Morphology, noun: Reading) -> str:
    lemmas = (each for each in morphology.readings(noun.lemma) if each.pos == "NOUN")
    return next((gender for each in lemmas for gender in GENDERS if each.has(gender)), "")


def _singular(morphology: Morphology, word: str, gender: str) -> str | None:
    """The nominative of an adjective in the singular."""
    reading = next((each for each in morphology.readings(word) if each.pos == "ADJF"), None)
    if reading is None:
        return None
    return recased(word, form_of(morphology, reading, {"nomn", "sing", gender}))


def _of_name(morphology: Morphology, found: Sequence[str]) -> str | None:
    """*компаниям Apple*, *станциями метро «Речная»*, *городов Пермь*: a noun before what it names."""
    name = next((at for at, word in enumerate(found) if at and _is_name(morphology, word)), 0)
    for at in range(max(0, name - _INSERTED), name):
        nouns = [each for each in morphology.readings(found[at]) if each.known and each.pos == "NOUN"]
        if nouns and all(each.has("plur") and _tells_one(each.lemma) for each in nouns):
            gender = _gender(morphology, nouns[0])
            forms = [_singular(morphology, each, gender) for each in found[:at]]
            lemma = recased(found[at], nouns[0].lemma)
            return (
                " ".join([*(form for form in forms if form), lemma, *found[at + 1 :]]) if all(forms) else None
            )
    return None


def _is_name(morphology: Morphology, word: str) -> bool:
    """Whether a word behind the noun names what it is: in marks, in Latin letters or in the nominative."""
    if _NAME.match(word):
        return True
    readings = morphology.readings(word) if word.istitle() else ()
    return any(each.has("nomn", "sing") for each in readings) and not any(
        each.has("gent") for each in readings
    )


def _tells_one(lemma: str) -> bool:
    """Whether a noun tells one thing; *войска «Севера»* are not of several."""
    return lemma not in _MANY and fold(lemma) in words("organization")

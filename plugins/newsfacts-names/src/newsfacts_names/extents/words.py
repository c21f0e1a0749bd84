"""What a word form alone tells of being part of the name of a body or place."""

from __future__ import annotations

from functools import partial

from newsfacts_russian.caching import kept, kept_by_word, same_text

from newsfacts import Morphology
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.organizations.nouns import kind_of, word_lists
from newsfacts_names.places.gazetteer import known_place, place_of_adjective
from newsfacts_names.spelling import QUOTES, fold

_ASKED_AGAIN = 1 << 10
"""Features are asked for by distance, and with proposals; what they are worth is kept longer than they."""

_READINGS = 3
"""How many of a word's readings are features."""
_LONG = 3
"""Longer words have features of their beginnings and ends."""


@partial(kept_by_word, bound=_ASKED_AGAIN)
def word_features(text: str, morphology: Morphology) -> tuple[str, ...]:
    """The features of a word form, wherever it stands: its letters, its shape, its likeliest readings."""
    lower = fold(text)
    features = [f"w={lower}", f"shape={shape(text)}"]
    if len(lower) > _LONG:
        features += [f"suffix={lower[-3:]}", f"prefix={lower[:4]}"]
    if not text[:1].isalpha():
        return tuple(features)
    readings = morphology.readings(text)[:_READINGS]
    first = readings[0]
    marks = first.grammemes & {"Geox", "Orgn", "Surn", "Name", "Abbr", "plur"} if first.known else {"?"}
    cases = "".join(sorted({case[0] for each in readings for case in each.grammemes & ALL_CASES}))
    features += [f"lemma={fold(first.lemma)}", f"pos={first.pos} {' '.join(sorted(marks))}", f"cases={cases}"]
    lemmas = {fold(each.lemma) for each in readings}
    kinds = {kind for each in lemmas if (kind := kind_of(each))}
    kinds |= {"naming" for each in lemmas if each in word_lists()["adjective"]}
    features += [f"kind={kind}" for kind in sorted(kinds)]
    if any(place_of_adjective(each.lemma) for each in readings if each.pos == "ADJF"):
        features.append("adjective-of-place")
    if text[:1].isupper() and any(known_place(each.capitalize()) for each in lemmas):
        features.append("known-place")
    return tuple(features)


@kept
def shape(text: str) -> str:
    """How a word is written: *Xx*, *xx*, *XX*, *9*; a mark is itself, quotation marks are all alike."""
    if text[:1].isdigit():
        return "9"
    if not text[:1].isalpha():
        return '"' if text in QUOTES else text[:1]
    return same_text(f"{'L' if text.isascii() else ''}{_capitals(text)}")


def _capitals(text: str) -> str:
    if text.islower():
        return "xx"
    if text.isupper():
        return "X" if len(text) == 1 else "XX"
    if text[1:].islower():
        return "Xx"
    return "Xx-Xx" if "-" in text else "xX"

"""Clans and cartels, which bear the names of people and places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.words import lemmas, text_of

_CLANS = frozenset({"клан", "картель"})
_DASHES = frozenset("—–-:")
_BETWEEN = frozenset({",", "и"})
_LONGEST_LIST = 24
_CONFIDENCE = 0.9
_FAMILIES = ("ых", "их")


def clans(document: Document, found: Sequence[Found]) -> list[Found]:
    """*клан Гамбино*, *кланы — Бонанно, Коломбо и Гамбино* are organisations, whatever the names are else."""
    named = {at for first in _nouns(document) for at in _listed(document, first)}
    if not named:
        return list(found)
    made = [each for each in found if not (each.last - each.first == 1 and each.first in named)]
    inside = {at for each in made for at in range(each.first, each.last)}
    return [
        *made,
        *(
            Found(at, at + 1, EntityType.ORGANIZATION, _CONFIDENCE)
            for at in sorted(named)
            if at not in inside
        ),
    ]


def _nouns(document: Document) -> Iterator[int]:
    for at, token in enumerate(document.tokens):
        if token.text[:4] in {"клан", "карт"} and not _CLANS.isdisjoint(lemmas(document, at)):
            yield at


def _listed(document: Document, noun: int) -> Iterator[int]:
    """The single capitalised words of a list that begins behind the noun."""
    at = noun + 1
    plural = text_of(document, noun) not in {"клан", "клана", "клану", "кланом", "клане"}
    if plural and text_of(document, at) in _DASHES:
        at += 1
    dashed = at > noun + 1
    while at < noun + _LONGEST_LIST and _is_name(text_of(document, at)):
        if not dashed and _is_owner(document, at):
            return
        yield at
        if not plural or text_of(document, at + 1) not in _BETWEEN:
            return
        at += 2


def _is_owner(document: Document, at: int) -> bool:
    """*кланы Нью-Йорка*, *клан Ивановых*: called by their town or family."""
    if text_of(document, at).endswith(_FAMILIES):
        return True
    return any(each.known and each.has("Geox") for each in document.readings(document.tokens[at]))


def _is_name(word: str) -> bool:
    return word.istitle() and len(word) > 1

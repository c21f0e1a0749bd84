"""Prepositions and the cases they govern (``data/prepositions.tsv``)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsfacts_russian.data_files import rows
from newsfacts_russian.spelling import lower

_RARE = re.compile(r"\((.*)\)")


class _Cases(NamedTuple):
    usual: tuple[str, ...]
    rare: tuple[str, ...]


def cases_after(preposition: str, *, rare: bool = True) -> tuple[str, ...]:
    """The OpenCorpora cases after a preposition, the commoner first; empty for any other word.

    Args:
        preposition: In any spelling: *Со* is *с*.
        rare: Whether those count that are rare, and in which hardly ever a name stands: the
            accusative after *о*, the prepositional after *по*.
    """
    found = _prepositions().get(lower(preposition))
    if found is None:
        return ()
    return found.usual + found.rare if rare else found.usual


def is_preposition(word: str) -> bool:
    """Whether the word is listed as a preposition; some are other words as well (*после*, *про*)."""
    return lower(word) in _prepositions()


def base_preposition(preposition: str) -> str:
    """The form that stands for all: *с* for *со*, *о* for *обо*; any other word in lower case."""
    word = lower(preposition)
    return _variants().get(word, word)


@cache
def _prepositions() -> dict[str, _Cases]:
    found: dict[str, _Cases] = {}
    for cases, words in rows(__package__, "prepositions.tsv"):
        if cases != "variant":
            rare = _RARE.search(cases)
            entry = _Cases(tuple(_RARE.sub("", cases).split()), tuple(rare[1].split()) if rare else ())
            found |= dict.fromkeys(words.split(), entry)
    found |= {form: found[base] for form, base in _variants().items()}
    return found | {word.replace("ё", "е"): entry for word, entry in found.items()}


@cache
def _variants() -> dict[str, str]:
    return {
        form: base
        for kind, words in rows(__package__, "prepositions.tsv")
        if kind == "variant"
        for base, *forms in [words.split()]
        for form in forms
    }

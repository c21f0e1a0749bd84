"""Which nominative a form of an unknown surname is likely to have, by how surnames end.

*Прожоги* is of *Прожога* rather than of *Прожоги*: of the surnames of a long list many end in *ога* and
hardly any in *оги*. ``scripts/count_surname_endings.py`` counts them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import attrs
from newsfacts_russian.data_files import NumberTable

from newsfacts_names.paradigms import Form
from newsfacts_names.spelling import fold

LONGEST = 4
"""The longest endings that are counted, in letters."""
_OF_STEM = 3
"""So many letters of the stem at most are looked at along with the endings."""
_TRUST = 0.2
"""What the logarithm of how common an ending is counts beside the other weights."""
_LETTERS = 30.0
"""By so much one more letter of an ending makes surnames rarer that nobody has counted."""
_MANY, _UNSEEN, _RARE = 1e5, 2.0, 0.3
"""How common an ending is that all have, one that too few have to be in the table, one that none has."""


@cache
def endings() -> Mapping[str, tuple[float, ...]]:
    """Ending → how many surnames have it, a number by itself."""
    return NumberTable("newsfacts_names", "surname_endings.tsv")


def by_ending(word: str, forms: Sequence[Form]) -> list[Form]:
    """The forms of a surname, those of an unlikely nominative with less weight.

    Args:
        word: The surname as it stands, in small letters.
        forms: Its readings.
    """
    families = [tuple(map(fold, _families(form))) for form in forms]
    if len(set(families)) <= 1:
        return list(forms)
    every = [name for names in families for name in names]
    stem = _shared(fold(word), every)
    of_stem = max(1, min(_OF_STEM, LONGEST - max(map(len, every)) + stem))
    worth = {
        names: math.log(sum(_common(name, len(name) - stem, of_stem) for name in names))
        for names in set(families)
    }
    most = max(worth.values())
    return [
        form if form.paradigm.startswith("dictionary") else _less(form, _TRUST * (most - worth[names]))
        for form, names in zip(forms, families, strict=True)
    ]


def _less(form: Form, by: float) -> Form:
    return attrs.evolve(form, weight=form.weight - by) if by else form


def _families(form: Form) -> Iterable[str]:
    """What the men of the family are called."""
    name = form.nominative
    if form.gender == "f" and form.paradigm == "possessive":
        return (name[:-1],)
    if form.gender == "f" and name.endswith(("ая", "яя")):
        return tuple(name[:-2] + ending for ending in ("ий", "ый", "ой"))
    return (name,)


def _shared(word: str, names: Iterable[str]) -> int:
    """How many letters they begin with in common."""
    columns = zip(word, *names, strict=False)
    return next((at for at, letters in enumerate(columns) if len(set(letters)) > 1), len(word))


def _common(name: str, ending: int, of_stem: int) -> float:
    """How many surnames end like it, so many letters of the stem and those of its ending compared."""
    known = endings()
    expected = _MANY
    for size in range(max(ending, 1), min(ending + of_stem, LONGEST) + 1):
        # What is not in the table is rare, and the rarer the fewer have the shorter ending.
        found = known.get(name[-size:])
        expected = found[0] if found else min(expected / _LETTERS, _UNSEEN)
    return _RARE + expected

"""Cars and other things whose make and model look like a given name and a surname: *Лада Калина*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from newsfacts import Morphology
from newsfacts_names.data_files import rows
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.slavic import is_slavic
from newsfacts_names.spelling import fold
from newsfacts_names.word_forms import given_forms


@cache
def _makes() -> Mapping[str, frozenset[str]]:
    """Make → its models; none where whatever stands behind it is one."""
    return {
        make: frozenset(others[0].split()) if others else frozenset() for make, *others in rows("makes.tsv")
    }


def is_make(words: Sequence[str], morphology: Morphology) -> bool:
    """Whether the words are a make with its model, in any case: *Ладой Калиной*."""
    make, model = (_forms(word, morphology) for word in words[:2])
    models = [_makes()[each] for each in make if each in _makes()]
    return any(
        not model.isdisjoint(each) if each else not _is_somebodys(words[1], morphology) for each in models
    )


def _is_somebodys(word: str, morphology: Morphology) -> bool:
    """Whether people are called so, by the dictionary or by the ending."""
    if is_slavic(word) or given_forms(word, morphology):
        return True
    return any(each.known and each.grammemes & PERSONAL for each in morphology.readings(word))


def _forms(word: str, morphology: Morphology) -> frozenset[str]:
    readings = morphology.readings(word) if word.istitle() else ()
    return frozenset({fold(word), *(fold(each.lemma) for each in readings)})

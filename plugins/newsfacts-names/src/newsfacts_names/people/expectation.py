"""Which case and gender a name in such a place usually has.

*По словам Джо Байдена*, *смерть Джорджа Флойда*, *вручил Ивану Громову орден*: a log-linear model weighs
what the words beside the name tell; ``scripts/train_name_cases.py`` learns it from names whose forms leave
little doubt, and from sentences with made-up names.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

from newsfacts_russian.data_files import NumberTable
from newsfacts_russian.records import record

from newsfacts_names.paradigms import CASES

KEYS: tuple[tuple[str, str], ...] = tuple(product("mf", CASES))
"""Gender and case, in the order of the weights."""

_TRUST = 0.97
"""How far the model is believed; the rest is shared out evenly, so that no context rules anything out."""
_WOMEN = 0.38
"""Three of four people in the news are men; who has no woman's form may be a woman more often than that."""


@record
class Expectation:
    """What each feature of a place says for each gender and case.

    Args:
        weights: Feature → its weights, one for each of :data:`KEYS`; others say nothing.
    """

    weights: Mapping[str, tuple[float, ...]]

    def of(self, features: Iterable[str]) -> dict[tuple[str, str], float]:
        """Log-odds-like weights of each gender and case in a place with these features."""
        told = [found for name in features if (found := self.weights.get(name))]
        sums = list(map(math.fsum, zip(*told, strict=True))) or [0.0] * len(KEYS)
        top = max(sums)
        masses = [math.exp(each - top) for each in sums]
        whole = sum(masses) / _TRUST
        floor = (1.0 - _TRUST) / len(KEYS)
        return {
            key: math.log(mass / whole + floor) + (_WOMEN if key[0] == "f" else 0.0)
            for key, mass in zip(KEYS, masses, strict=True)
        }


@cache
def trained() -> Expectation:
    """The model that the package ships."""
    return Expectation(NumberTable("newsfacts_names", "case_weights.tsv"))

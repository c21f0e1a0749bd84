"""The models of a data file: features in groups, and what these are worth.

A group is made of a few things that are told, such as a word's part of speech and its cases. What it is worth
is looked up by these, instead of put together feature by feature at each word again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache, lru_cache
from typing import TypeAlias

from newsfacts_russian.data_files import rows

LIKELY = "likely"
"""Whether annotators mark a trigger as an event."""
LEFT = "left"
"""Whether what stands before the words for an event belongs to them."""
RIGHT = "right"
"""Whether what stands behind them does."""

BIAS = "bias"


def probability_of(score: float) -> float:
    """The probability that a score stands for."""
    return 1 / (1 + math.exp(-score))


Make: TypeAlias = Callable[..., Iterable[str]]
"""What makes the features of a group of what it is told."""
Group: TypeAlias = tuple[Make, tuple[Hashable, ...]]
"""A group of features: what makes them, and what it is told."""

_UNITS = 100
"""So many make one: weights have two decimals, and whole numbers add up to the same in whatever order."""

_KEPT = 1 << 11
"""How many worths are kept of each group; most groups take fewer values."""


class Model:
    """A linear model.

    Args:
        weights: Feature → what it is worth, in hundredths; the feature ``bias`` counts always.
    """

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._bias = weights[BIAS]
        self._worths = _Worths(weights)

    def score(self, groups: Iterable[Group]) -> float:
        """How much the features of some groups speak for it."""
        worths = self._worths
        return (self._bias + sum([worths[make](*told) for make, told in groups])) / _UNITS


class _Worths(dict[Make, Callable[..., int]]):
    """For each sort of group its worth by what it is told; kept, since most are told the same again."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, make: Make) -> Callable[..., int]:
        weight = self._weights.get

        def worth(*told: Hashable) -> int:
            return sum([weight(each, 0) for each in make(*told)])

        kept = self[make] = lru_cache(_KEPT)(worth)
        return kept


@cache
def models() -> Mapping[str, Model]:
    """The models that the package ships."""
    table: dict[str, dict[str, int]] = {}
    for model, feature, weight in rows("newsfacts_events", "wording.tsv"):
        table.setdefault(model, {})[feature] = round(float(weight) * _UNITS)
    return {name: Model(weights) for name, weights in table.items()}


def features_of(groups: Iterable[Group]) -> list[str]:
    """All features of some groups."""
    return [feature for make, told in groups for feature in make(*told)]

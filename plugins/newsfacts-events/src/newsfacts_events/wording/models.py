"""The models of a data file: features in groups, and what these are worth.

A group is made of a few things that are told, such as a word's part of speech and its cases. What it is worth
is looked up by these, instead of put together feature by feature at each word again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache, lru_cache
from typing import TypeAlias

from newsfacts_russian.data_files import NumberTable

LIKELY = "likely"
"""Whether annotators mark a trigger as an event."""
LEFT = "left"
"""Whether what stands before the words for an event belongs to them."""
RIGHT = "right"
"""Whether what stands behind them does."""

MODELS = (LIKELY, LEFT, RIGHT)
"""The models in the order of the data file's columns."""

BIAS = "bias"


def probability_of(score: float) -> float:
    """The probability that a score stands for."""
    return 1 / (1 + math.exp(-score))


Make: TypeAlias = Callable[..., Iterable[str]]
"""What makes the features of a group of what it is told."""
Group: TypeAlias = tuple[Make, tuple[Hashable, ...]]
"""A group of features: what makes them, and what it is told."""

UNITS = 100
"""So many make one: weights are whole hundredths, which add up to the same in whatever order."""

_KEPT = 1 << 11
"""How many worths are kept of each group; most groups take fewer values."""


Weights: TypeAlias = Mapping[str, tuple[float, ...]]
"""Feature → what it is worth to each of the models, in hundredths; the feature ``bias`` counts always."""


class Model:
    """A linear model.

    Args:
        weights: Those of all models.
        number: Which of them it is.
    """

    def __init__(self, weights: Weights, number: int) -> None:
        self._bias = weights[BIAS][number]
        self._worths = _Worths(weights, number)

    def score(self, groups: Iterable[Group]) -> float:
        """How much the features of some groups speak for it."""
        worths = self._worths
        return (self._bias + sum([worths[make](*told) for make, told in groups])) / UNITS


class _Worths(dict[Make, Callable[..., float]]):
    """For each sort of group its worth by what it is told; kept, since most are told the same again."""

    def __init__(self, weights: Weights, number: int) -> None:
        super().__init__()
        self._weights, self._number = weights, number

    def __missing__(self, make: Make) -> Callable[..., float]:
        get, number = self._weights.get, self._number

        def worth(*told: Hashable) -> float:
            known = [found for each in make(*told) if (found := get(each)) is not None]
            return sum([each[number] for each in known])

        kept = self[make] = lru_cache(_KEPT)(worth)
        return kept


@cache
def models() -> Mapping[str, Model]:
    """The models that the package ships."""
    weights = NumberTable("newsfacts_events", "wording.tsv")
    return {name: Model(weights, number) for number, name in enumerate(MODELS)}


def features_of(groups: Iterable[Group]) -> list[str]:
    """All features of some groups."""
    return [feature for make, told in groups for feature in make(*told)]

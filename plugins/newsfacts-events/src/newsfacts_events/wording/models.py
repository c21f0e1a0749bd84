"""The models of a data file: how likely a trigger names an event, and how far its words go."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeAlias

from newsfacts_russian.data_files import NumberTable

from newsfacts_events.groups import Group, Worths

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


UNITS = 100
"""So many make one: weights are whole hundredths, which add up to the same in whatever order."""

Weights: TypeAlias = Mapping[str, tuple[float, ...]]
"""Feature → what it is worth to each of the models, in hundredths; the feature ``bias`` counts always."""


class Model:
    """A linear model.

    Args:
        weights: Those of all models.
        number: Which of them it is.
    """

    def __init__(self, weights: Weights, number: int) -> None:
        get = weights.get

        def worth(features: Iterable[str]) -> float:
            return sum([found[number] for each in features if (found := get(each)) is not None])

        self._bias = weights[BIAS][number]
        self._worths = Worths(worth)

    def score(self, groups: Iterable[Group]) -> float:
        """How much the features of some groups speak for it."""
        worths = self._worths
        return (self._bias + sum([worths[make][told] for make, told in groups])) / UNITS


@cache
def models() -> Mapping[str, Model]:
    """The models that the package ships."""
    weights = NumberTable("newsfacts_events", "wording.tsv")
    return {name: Model(weights, number) for number, name in enumerate(MODELS)}

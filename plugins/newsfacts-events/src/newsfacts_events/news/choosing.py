"""Linear models: features that speak for or against a choice, and their weights out of the data files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from newsfacts_russian.data_files import rows


@cache
def weights(name: str) -> Mapping[str, float]:
    """The weights of a data file, by their features."""
    return {feature: float(weight) for feature, weight in rows("newsfacts_events", name)}


def score(name: str, found: Iterable[str]) -> float:
    """How much speaks for a choice by the weights of a data file."""
    own = weights(name)
    return sum([own.get(each, 0.0) for each in found])

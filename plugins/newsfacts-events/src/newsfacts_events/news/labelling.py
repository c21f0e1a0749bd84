"""One label out of a closed list, by a trained model: of what type the news is, and whether it took place.

What is told of an event speaks for each label with a weight of the label's own (*заключённый* for an
arrest). What has a label already, such as another trigger, speaks for that one with a weight that all labels
share; so a model learns from few articles how far it is to be believed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsfacts_events.news import choosing

_SHARED = "told"
"""Stands in place of a label before what speaks for whichever label something has."""

Votes = Iterable[tuple[str, str]]
"""Labels that something has, each with what that is."""


def label(name: str, labels: Sequence[str], votes: Votes, told: Iterable[str], unless: str = "") -> str:
    """The likeliest label.

    Args:
        name: The data file that has the weights.
        labels: The closed list.
        votes: What has a label already.
        told: What else is told; it speaks for each label.
        unless: A label that stays unless another is likelier than all others together.
    """
    table = _table(name)
    found: dict[str, list[float]] = {each: [] for each in labels}
    for voted, by in dict.fromkeys(votes):
        found[voted].append(table.get(by, {}).get(_SHARED, 0.0))
    for feature in dict.fromkeys(told):
        for each, weight in table.get(feature, {}).items():
            found[each].append(weight)
    scores = {each: math.fsum(weights) for each, weights in found.items()}
    best = max(scores, key=scores.__getitem__)
    others = math.fsum([math.exp(score - scores[best]) for each, score in scores.items() if each != best])
    return unless if unless and others >= 1 else best


def alternatives(labels: Sequence[str], votes: Votes, told: Iterable[str]) -> list[list[str]]:
    """What speaks for each label, by the names that the weights have."""
    voted, features = dict.fromkeys(votes), dict.fromkeys(told)
    return [
        [
            *(f"{_SHARED} {by}" for label_, by in voted if label_ == each),
            *(f"{each} {feature}" for feature in features),
        ]
        for each in labels
    ]


@cache
def _table(name: str) -> Mapping[str, Mapping[str, float]]:
    """Feature → label, or :data:`_SHARED` → weight."""
    table: dict[str, dict[str, float]] = {}
    for feature, weight in choosing.weights(name).items():
        own, _, rest = feature.partition(" ")
        table.setdefault(rest, {})[own] = weight
    return table

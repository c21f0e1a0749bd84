"""The models of a data file, each with its features and their weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from newsfacts_russian.data_files import rows

LIKELY = "likely"
"""Whether annotators mark a trigger as an event."""
LEFT = "left"
"""Whether the token before the words for an event belongs to them."""
RIGHT = "right"
"""Whether the token behind them does."""

BIAS = "bias"


@cache
def models() -> Mapping[str, Mapping[str, float]]:
    """Model → feature → weight; the feature ``bias`` counts always."""
    table: dict[str, dict[str, float]] = {}
    for model, feature, weight in rows("newsfacts_events", "wording.tsv"):
        table.setdefault(model, {})[feature] = float(weight)
    return table


def score(model: str, found: Iterable[str]) -> float:
    """How much the features that are found speak for it."""
    own = models()[model]
    weight = own.get
    return own[BIAS] + sum([weight(each, 0.0) for each in found])

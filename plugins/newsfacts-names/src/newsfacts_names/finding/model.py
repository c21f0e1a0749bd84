"""The finder's log-linear model: weights of features, and the best labels of a run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property

import attrs
from newsfacts_russian.data_files import columns, numbers

OUTSIDE, BEGIN, INSIDE = range(3)
_MOVES = [[f"move={left}{right}" for right in range(3)] for left in range(3)]

Weights = dict[str, tuple[float, float]]
"""Feature → how much it speaks for the beginning, and for the inside, of a name; outside is 0."""


@attrs.frozen
class Model:
    """A linear chain over the labels outside, begin and inside.

    Args:
        weights: What each feature is worth.
        bias: Added to being outside: higher finds fewer names, and surer ones.
    """

    weights: Weights
    bias: float = 0.0

    @cached_property
    def _moves(self) -> list[list[float]]:
        """What it is worth that the second label follows the first."""
        return [[self.weights.get(move, (0.0, 0.0))[0] for move in row] for row in _MOVES]

    def scores(self, features: Sequence[str]) -> tuple[float, float, float]:
        """What the labels of one unit are worth."""
        begin = inside = 0.0
        weights = self.weights
        for feature in features:
            pair = weights.get(feature)
            if pair is not None:
                begin += pair[0]
                inside += pair[1]
        return self.bias, begin, inside

    def label(self, scores: Sequence[tuple[float, float, float]]) -> list[int]:
        """The best sequence of labels (Viterbi); nothing is inside that has not begun."""
        best: list[float] = []
        back: list[list[int]] = []
        moves = self._moves
        for place, local in enumerate(scores):
            if place == 0:
                best = [local[OUTSIDE], local[BEGIN], float("-inf")]
                continue
            came, total = [], []
            for to in range(3):
                options = [best[at] + moves[at][to] for at in range(3)]
                if to == INSIDE:
                    options[OUTSIDE] = float("-inf")
                source = max(range(3), key=options.__getitem__)
                came.append(source)
                total.append(options[source] + local[to])
            best = total
            back.append(came)
        label = max(range(3), key=best.__getitem__)
        labels = [label]
        for came in reversed(back):
            label = came[label]
            labels.append(label)
        return labels[::-1]


@cache
def trained() -> Model:
    """The model that the package ships."""
    names, begin, inside = columns("newsfacts_names", "finder_weights.tsv")
    weights = dict(zip(names, zip(numbers(begin), numbers(inside), strict=True), strict=True))
    return Model(weights, weights.get("outside", (0.0, 0.0))[0])

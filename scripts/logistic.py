"""Logistic regression with a penalty on large weights, for features that are there or not.

The lowest point is looked for with all examples at once (L-BFGS), so that the weights depend on no order
and no chance.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence

import attrs
import numpy as np
import numpy.typing as npt

Example = tuple[list[str], bool]
"""The features that are there, and whether it is so."""
Vector = npt.NDArray[np.float64]

BIAS = "bias"
_STEPS = 400
_KEPT = 10
"""How many of the last steps tell how the slope changes."""
_ENOUGH = 1e-4
"""A slope below which nothing is gained, for each example."""
_SHORTEST = 1e-6


@attrs.frozen(eq=False)
class Problem:
    """Examples as numbers: the features of each, one behind the other, the bias the last of all.

    Args:
        rows: The example of each feature that is there.
        columns: Which feature it is.
        signs: 1 of an example where it is so, else -1.
        size: How many features there are, the bias among them.
        penalty: What half of a weight's square costs beside the likelihood of all examples; the bias is free.
    """

    rows: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int64]
    signs: Vector
    size: int
    penalty: float

    def cost(self, weights: Vector) -> tuple[float, Vector]:
        """What weights cost, and the slope there."""
        scores = np.bincount(self.rows, weights[self.columns], len(self.signs)) + weights[-1]
        margins = self.signs * scores
        pulls = -self.signs / (1 + np.exp(np.clip(margins, -50, 50)))
        slope: Vector = np.bincount(self.columns, pulls[self.rows], self.size).astype(np.float64)
        slope[-1] = pulls.sum()
        slope[:-1] += self.penalty * weights[:-1]
        return float(
            np.logaddexp(0, -margins).sum() + self.penalty / 2 * (weights[:-1] @ weights[:-1])
        ), slope


def fit(data: Sequence[Example], penalty: float, least: int) -> dict[str, float]:
    """The weight of each feature that is there in at least so many examples, and the bias."""
    seen = Counter(each for found, _ in data for each in set(found))
    names = sorted(name for name, number in seen.items() if number >= least)
    place = {name: number for number, name in enumerate(names)}
    pairs = [(row, place[each]) for row, (found, _) in enumerate(data) for each in found if each in place]
    rows, columns = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    signs = np.array([1.0 if told else -1.0 for _, told in data])
    weights = lowest(Problem(rows, columns, signs, len(names) + 1, penalty))
    return dict(zip([*names, BIAS], weights.tolist(), strict=True))


def lowest(problem: Problem) -> Vector:
    """The weights that cost least."""
    weights = np.zeros(problem.size)
    cost, slope = problem.cost(weights)
    past: deque[tuple[Vector, Vector]] = deque(maxlen=_KEPT)
    for _ in range(_STEPS):
        if np.abs(slope).max() <= _ENOUGH * len(problem.signs) ** 0.5:
            break
        way, length = _way(slope, past), 1.0
        downhill = float(way @ slope)
        while length > _SHORTEST:
            tried = weights + length * way
            new_cost, new_slope = problem.cost(tried)
            if new_cost <= cost + 1e-4 * length * downhill:
                break
            length /= 2
        past.append((tried - weights, new_slope - slope))
        weights, cost, slope = tried, new_cost, new_slope
    return weights


def _way(slope: Vector, past: deque[tuple[Vector, Vector]]) -> Vector:
    """Which way to go down, by the slope and by how it changed with the last steps."""
    way, taken = -slope, []
    for step, change in reversed(past):
        share = float(step @ way) / float(step @ change)
        way = way - share * change
        taken.append(share)
    if past:
        step, change = past[-1]
        way = way * (float(step @ change) / float(change @ change))
    else:
        way = way / max(float(np.abs(slope).max()), 1.0)
    for (step, change), share in zip(past, reversed(taken), strict=True):
        way = way + (share - float(change @ way) / float(step @ change)) * step
    return way

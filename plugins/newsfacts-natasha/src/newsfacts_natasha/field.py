"""The random field over the tags: the best path through it, and the probability of each tag.

Both ask what leads to a tag from the left and from the right, as the largest or as the sum over all
paths. That is a product of matrices, one a word, and is multiplied pairwise as a tree: a text of a
thousand words takes ten steps on arrays, not a thousand on vectors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import numpy as np

# Words multiplied at once, so that the memory needed doesn't grow with the text.
_WINDOW = 1024


@attrs.frozen(eq=False)
class Field:
    """A linear-chain conditional random field.

    Args:
        transitions: The score of each tag after each other one.
        inside: Whether a tag goes on with a name; none does across a break.
    """

    transitions: Any
    inside: Any

    def best_path(self, scores: Any, breaks: Any) -> Any:
        """The tags of the most probable path, as the tags whose best path is the best of all."""
        return self._through(scores, breaks, _largest_product).argmax(axis=1)

    def probabilities(self, scores: Any, breaks: Any) -> Any:
        """The probability of each tag for each word."""
        through = self._through(scores, breaks, np.matmul)
        return through / through.sum(axis=1, keepdims=True)

    def _through(self, scores: Any, breaks: Any, times: Callable[[Any, Any], Any]) -> Any:
        """How likely the paths through each tag of each word are, up to a factor for each word."""
        local = np.exp(scores - scores.max(axis=1, keepdims=True), dtype=np.float64)
        before, behind = np.ones_like(local), np.ones_like(local)
        before[0] = local[0]
        windows = [(at, min(at + _WINDOW, len(local))) for at in range(1, len(local), _WINDOW)]
        for first, last in windows:
            steps = self._steps(local, breaks, first, last)
            before[first:last] = _chain(before[first - 1], steps, times)[1:]
        for first, last in reversed(windows):
            steps = self._steps(local, breaks, first, last)[::-1].swapaxes(1, 2)
            behind[first - 1 : last - 1] = _chain(behind[last - 1], steps, times)[:0:-1]
        return before * behind

    def _steps(self, local: Any, breaks: Any, first: int, last: int) -> Any:
        """For each word, what leads from each tag of the word before to each of its own."""
        steps = np.exp(self.transitions, dtype=np.float64) * local[first:last, None, :]
        steps[np.ix_(breaks[first:last], np.ones_like(self.inside), self.inside)] = 0.0
        return steps


def _chain(vector: Any, steps: Any, times: Callable[[Any, Any], Any]) -> Any:
    """The vector after no step, after one, after two, and so on."""
    made = np.empty((len(steps) + 1, len(vector)))
    made[0] = vector
    if len(steps):
        made[::2] = _chain(vector, _scaled(times(steps[:-1:2], steps[1::2])), times)
        odd = len(steps[::2])
        made[1::2] = _scaled(times(made[: 2 * odd : 2, None, :], steps[::2]))[:, 0]
    return made


def _scaled(matrices: Any) -> Any:
    """The same up to a factor each, so that no product leaves the range of numbers."""
    return matrices / matrices.max(axis=(1, 2), keepdims=True, initial=0.0)


def _largest_product(left: Any, right: Any) -> Any:
    """The matrix product with the largest in the place of the sum; the loop runs over the matrices."""
    rows, columns = left.transpose(1, 2, 0), right.transpose(1, 2, 0)
    products = np.multiply(rows[:, :, None], columns[None], order="C")
    return products.max(axis=1).transpose(2, 0, 1)

"""The random field over the tags: the probability of each tag, and the best path.

The probabilities ask what leads to a tag from the left and from the right, summed over all paths. That is a
product of matrices, one a word, and is multiplied pairwise as a tree: a text of a thousand words takes ten
steps on arrays, not a thousand on vectors. Most words have one tag that is all but certain, so that the best
path is looked for between these only, which are taken for granted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import add
from typing import Any

import numpy as np
from newsfacts_russian.records import record

# Words multiplied at once, so that the memory needed doesn't grow with the text.
_WINDOW = 1024


# Tags more probable than this are taken as they are. The best path could have another in principle, since the
# probability is summed over all paths; of 855,357 tags none differed, with 0.9 neither.
_CERTAIN = 0.95

_NEVER = float("-inf")


@record
class Field:
    """A linear-chain conditional random field.

    Args:
        transitions: The score of each tag after each other one.
        inside: Whether a tag goes on with a name; none does across a break.
    """

    transitions: Any
    inside: Any

    def best_path(self, scores: Any, breaks: Any, probabilities: Any) -> list[int]:
        """The tags of the most probable path.

        Args:
            scores: The score of each tag for each word.
            breaks: Before which words no name goes on.
            probabilities: What :meth:`probabilities` makes of these.
        """
        path: list[int] = probabilities.argmax(axis=1).tolist()
        doubtful = (probabilities.max(axis=1) <= _CERTAIN).nonzero()[0].tolist()
        for first, last in _stretches(doubtful):
            local = scores[first : last + 1].tolist()
            closed = breaks[first : last + 1].tolist()
            path[first:last] = self._between(
                local, closed, path[first - 1] if first else None, path[last] if last < len(path) else None
            )
        return path

    def _between(
        self,
        scores: Sequence[Sequence[float]],
        breaks: Sequence[bool],
        before: int | None,
        behind: int | None,
    ) -> list[int]:
        """The best tags of some words between two tags that are certain.

        Args:
            scores: The scores of the tags of these words, and of the one behind them if there is one.
            breaks: Before which of the words no name goes on.
            before: The tag before them; ``None`` at the beginning.
            behind: The tag behind them; ``None`` at the end.
        """
        tags = range(len(self.inside))
        best = scores[0] if before is None else [0.0 if tag == before else _NEVER for tag in tags]
        came: list[list[int]] = []
        for local, closed in list(zip(scores, breaks, strict=True))[before is None :]:
            ways = [list(map(add, best, column)) for column in (self._into_closed if closed else self._into)]
            top = list(map(max, ways))
            came.append([way.index(most) for way, most in zip(ways, top, strict=True)])
            best = list(map(add, top, local))
        tag = best.index(max(best)) if behind is None else behind
        path = [tag]
        for sources in reversed(came):
            path.append(sources[path[-1]])
        path.reverse()
        return path[before is not None : len(path) - (behind is not None)]

    @cached_property
    def _into(self) -> list[list[float]]:
        """For each tag, what it scores behind each of the others."""
        made: list[list[float]] = self.transitions.T.tolist()
        return made

    @cached_property
    def _into_closed(self) -> list[list[float]]:
        """The same behind a break."""
        return [
            [_NEVER] * len(column) if inside else column
            for column, inside in zip(self._into, self.inside.tolist(), strict=True)
        ]

    @cached_property
    def _factors(self) -> Any:
        return np.exp(self.transitions, dtype=np.float64)

    def probabilities(self, scores: Any, breaks: Any) -> Any:
        """The probability of each tag for each word."""
        through = self._through(scores, breaks)
        return through / through.sum(axis=1, keepdims=True)

    def _through(self, scores: Any, breaks: Any) -> Any:
        """How likely the paths through each tag of each word are together, up to a factor for each word."""
        local = np.exp(scores - scores.max(axis=1, keepdims=True), dtype=np.float64)
        before, behind = np.ones_like(local), np.ones_like(local)
        before[0] = local[0]
        windows = [(at, min(at + _WINDOW, len(local))) for at in range(1, len(local), _WINDOW)]
        for first, last in windows:
            steps = self._steps(local, breaks, first, last)
            before[first:last] = _chain(before[first - 1], steps)[1:]
        for first, last in reversed(windows):
            steps = self._steps(local, breaks, first, last)[::-1].swapaxes(1, 2)
            behind[first - 1 : last - 1] = _chain(behind[last - 1], steps)[:0:-1]
        return before * behind

    def _steps(self, local: Any, breaks: Any, first: int, last: int) -> Any:
        """For each word, what leads from each tag of the word before to each of its own."""
        steps = self._factors * local[first:last, None, :]
        for at in breaks[first:last].nonzero()[0].tolist():
            steps[at][:, self.inside] = 0.0
        return steps


def _stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The runs of neighbouring places, which are in order."""
    first = last = -1
    for at in places:
        if at != last:
            if last > first:
                yield first, last
            first = at
        last = at + 1
    if last > first:
        yield first, last


def _chain(vector: Any, steps: Any) -> Any:
    """The vector after no step, after one, after two, and so on."""
    made = np.empty((len(steps) + 1, len(vector)))
    made[0] = vector
    if len(steps):
        made[::2] = _chain(vector, _scaled(np.matmul(steps[:-1:2], steps[1::2])))
        odd = len(steps[::2])
        made[1::2] = _scaled(np.matmul(made[: 2 * odd : 2, None, :], steps[::2]))[:, 0]
    return made


def _scaled(matrices: Any) -> Any:
    """The same up to a factor each, so that no product leaves the range of numbers."""
    return matrices / matrices.max(axis=(1, 2), keepdims=True, initial=0.0)

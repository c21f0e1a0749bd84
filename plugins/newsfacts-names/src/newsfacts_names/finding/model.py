"""The finder's log-linear model: weights of features, and the best labels of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, TypeAlias, cast

from newsfacts_russian.caching import kept
from newsfacts_russian.data_files import NumberTable
from newsfacts_russian.records import record

from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE, Moves, Worth, best
from newsfacts_names.finding.features import Group

_MOVES = [[f"move={left}{right}" for right in range(3)] for left in range(3)]

_NOTHING: Worth = (0.0, 0.0)

_KEPT = 1 << 12
"""So many worths are kept of each group of features: most groups take few values."""

Weights: TypeAlias = Mapping[str, Worth]
"""Feature → how much it speaks for the beginning, and for the inside, of a name; outside is 0."""
Make: TypeAlias = Callable[..., Iterable[str]]
"""What makes the features of a group of what it is told."""
Scores: TypeAlias = tuple[float, float, float]
"""What outside, begin and inside are worth."""


@record
class Model:
    """A linear chain over the labels outside, begin and inside.

    Args:
        weights: What each feature is worth.
        bias: Added to being outside: higher finds fewer names, and surer ones.
    """

    weights: Weights
    bias: float = 0.0

    @cached_property
    def _moves(self) -> list[Moves]:
        """What it is worth that the second label follows the first."""
        outside, begin, inside = ([self.weights.get(move, _NOTHING)[0] for move in row] for row in _MOVES)
        return [(row[OUTSIDE], row[BEGIN], row[INSIDE]) for row in (outside, begin, inside)]

    @cached_property
    def _worths(self) -> _Worths:
        return _Worths(self)

    def scores(self, features: Iterable[str]) -> Scores:
        """What the labels of one unit are worth."""
        begin = inside = 0.0
        weights = self.weights
        for feature in features:
            pair = weights.get(feature)
            if pair is not None:
                begin += pair[0]
                inside += pair[1]
        return self.bias, begin, inside

    def scores_of(self, groups: Iterable[Group]) -> Scores:
        """What the labels of one unit are worth by the groups of its features."""
        begin = inside = 0.0
        worths = self._worths
        for make, told in groups:
            worth = worths[make](told)
            begin += worth[0]
            inside += worth[1]
        return self.bias, begin, inside

    def label(self, scores: Sequence[Scores]) -> list[int]:
        """The best sequence of labels; outside is worth nothing where the others are worth its bias less."""
        return best([(begin - out, inside - out) for out, begin, inside in scores], self._moves)


class _Worths(dict[Make, Callable[[tuple[Any, ...]], Worth]]):
    """For each group of features its worth by what it is told; kept, since most are told the same again."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self._model = model

    def __missing__(self, make: Make) -> Callable[[tuple[Any, ...]], Worth]:
        def worth(told: tuple[Any, ...]) -> Worth:
            _, begin, inside = self._model.scores(make(*told))
            return begin, inside

        found = self[make] = kept(worth, bound=_KEPT)
        return found


@cache
def trained() -> Model:
    """The model that the package ships."""
    weights = cast("Weights", NumberTable("newsfacts_names", "finder_weights.tsv"))
    return Model(weights, weights.get("outside", _NOTHING)[0])

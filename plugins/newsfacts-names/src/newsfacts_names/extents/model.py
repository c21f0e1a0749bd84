"""The weights of the features, and the best extents of names in a run of tokens."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache, cached_property, lru_cache

import attrs

from newsfacts_names.data_files import rows
from newsfacts_names.extents.features import MAKERS, Groups, Places
from newsfacts_names.finding.model import BEGIN, INSIDE
from newsfacts_names.finding.model import Model as Chain

Four = tuple[float, float, float, float]
"""What speaks for the beginning and the inside of an organisation, and of a place; outside is 0."""

Tokens = tuple[int, int]
NOTHING: Four = (0.0, 0.0, 0.0, 0.0)


@attrs.frozen(eq=False)
class Model:
    """Two linear chains, one for organisations and one for places, over the same features.

    Args:
        weights: Feature → what it is worth.
    """

    weights: dict[str, Four]

    def extents(self, places: Places, first: int, last: int) -> tuple[list[Tokens], list[Tokens]]:
        """The organisations and the places among those tokens."""
        scores = [self._scores(groups) for groups in places.groups(first, last)]
        bodies = self._chains[0].label([(0.0, begin, inside) for begin, inside, _, _ in scores])
        towns = self._chains[1].label([(0.0, begin, inside) for _, _, begin, inside in scores])
        return list(spans(bodies, first)), list(spans(towns, first))

    def _scores(self, groups: Groups) -> Four:
        """What a token is worth in each of the four roles."""
        a = b = c = d = 0.0
        for four in [_worth(self, make, group) for make, group in zip(MAKERS, groups, strict=True)]:
            a += four[0]
            b += four[1]
            c += four[2]
            d += four[3]
        return a, b, c, d

    @cached_property
    def _chains(self) -> tuple[Chain, Chain]:
        """The worth of what follows what."""
        moves = {name: four for name, four in self.weights.items() if name.startswith("move=")}
        return (
            Chain({name: (four[0], 0.0) for name, four in moves.items()}),
            Chain({name: (four[2], 0.0) for name, four in moves.items()}),
        )


@lru_cache(maxsize=1 << 16)
def _worth(model: Model, make: Callable[..., list[str]], group: tuple[Hashable, ...]) -> Four:
    """What a group of features is worth; kept, since the same words and proposals come again and again."""
    weights = model.weights
    found = [four for each in make(*group) if (four := weights.get(each))]
    a, b, c, d = (sum(values) for values in zip(*found, strict=True)) if found else NOTHING
    return a, b, c, d


def spans(labels: Sequence[int], first: int) -> Iterator[Tokens]:
    """The runs of tokens that a beginning opens."""
    start: int | None = None
    for at, label in enumerate((*labels, BEGIN), first):
        if start is not None and label != INSIDE:
            yield start, at
            start = None
        if label == BEGIN and at < first + len(labels):
            start = at


@cache
def trained() -> Model:
    """The model that the package ships."""
    weights = {
        name: (float(a), float(b), float(c), float(d))
        for name, a, b, c, d in rows("weights.tsv", __package__)
    }
    return Model(weights)

"""The weights of the features, and the best extents of names in a run of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, cached_property

import attrs
from newsfacts_russian.caching import cached_by_word

from newsfacts import Morphology
from newsfacts_names.data_files import rows
from newsfacts_names.extents.features import Places
from newsfacts_names.extents.words import word_features
from newsfacts_names.finding.model import BEGIN, INSIDE
from newsfacts_names.finding.model import Model as Chain

Four = tuple[float, float, float, float]
"""What speaks for the beginning and the inside of an organisation, and of a place; outside is 0."""

Tokens = tuple[int, int]
NOTHING: Four = (0.0, 0.0, 0.0, 0.0)
AROUND = (-2, -1, 0, 1, 2)
"""The words whose own features count, by their distance."""


@attrs.frozen(eq=False)
class Model:
    """Two linear chains, one for organisations and one for places, over the same features.

    Args:
        weights: Feature → what it is worth.
    """

    weights: dict[str, Four]

    def extents(self, places: Places, first: int, last: int) -> tuple[list[Tokens], list[Tokens]]:
        """The organisations and the places among those tokens."""
        scores = [self.scores(places, at) for at in range(first, last)]
        bodies = self._chains[0].label([(0.0, begin, inside) for begin, inside, _, _ in scores])
        towns = self._chains[1].label([(0.0, begin, inside) for _, _, begin, inside in scores])
        return list(spans(bodies, first)), list(spans(towns, first))

    def scores(self, places: Places, at: int) -> Four:
        """What a token is worth in each of the four roles."""
        weights = self.weights
        morphology = places.document.morphology
        a = b = c = d = 0.0
        found = [_of_word(self, places.text(at + by), by, morphology) for by in AROUND]
        words = word_features(places.text(at), morphology)
        found += [
            four
            for feature in (*places.features(at), *places.crossed(at, words))
            if (four := weights.get(feature))
        ]
        for four in found:
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


_BESIDE = ("w=", "lemma=", "kind=", "pos=", "cases=", "adjective", "known")
_FAR = ("lemma=", "kind=")


def placed(word: tuple[str, ...], by: int) -> list[str]:
    """The features of a word that stands *by* tokens from the one in question: the nearer, the more."""
    if by == 0:
        return [f"0{each}" for each in word]
    wanted = _BESIDE if by in {-1, 1} else _FAR
    return [f"{by:+}{each}" for each in word if each.startswith(wanted)]


@cached_by_word
def _of_word(model: Model, text: str, by: int, morphology: Morphology) -> Four:
    """What a word is worth at that distance; kept, since the same words come again and again."""
    weights = model.weights
    found = [weights.get(each, NOTHING) for each in placed(word_features(text, morphology), by)]
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

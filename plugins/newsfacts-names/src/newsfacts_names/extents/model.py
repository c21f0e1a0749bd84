"""The weights of the features, and the best extents of names in a run of tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from itertools import repeat

from newsfacts_russian.caching import cached_by_word, kept
from newsfacts_russian.data_files import NumberTable
from newsfacts_russian.records import record

from newsfacts import Morphology
from newsfacts_names.chain import BEGIN, INSIDE, Moves, Worth, best
from newsfacts_names.extents.features import (
    AROUND,
    Places,
    Tags,
    Writing,
    crossed,
    proposed,
    written,
)
from newsfacts_names.extents.words import word_features

Four = tuple[float, float, float, float]
"""What speaks for the beginning and the inside of an organisation, and of a place; outside is 0."""

Tokens = tuple[int, int]
NOTHING: Four = (0.0, 0.0, 0.0, 0.0)

OF_WORD = "~"
"""With this before it, the feature of a word tells what it is worth in each place :data:`AROUND`."""

_NOWHERE = NOTHING * len(AROUND)


@record
class Model:
    """Two linear chains, one for organisations and one for places, over the same features.

    Args:
        weights: Feature → what it is worth; of a word's (:data:`OF_WORD`), four numbers for each place.
    """

    weights: Mapping[str, tuple[float, ...]]

    def extents(
        self, places: Places, first: int, last: int, trust: float = 0.0
    ) -> tuple[list[Tokens], list[Tokens]]:
        """The organisations and the places among the tokens ``[first, last)``.

        Args:
            places: The tokens.
            first: The first of them.
            last: One past the last.
            trust: What it is worth to agree with the rules; the more, the less they are overruled.
        """
        bodies, towns = _worths(self, places.document.morphology).of(places, first, last, trust)
        labels = best(bodies, self._moves[0]), best(towns, self._moves[1])
        return list(spans(labels[0], first)), list(spans(labels[1], first))

    @cached_property
    def _moves(self) -> tuple[list[Moves], list[Moves]]:
        """The worth of what follows what, of organisations and of places."""
        rows = [[self.weights.get(f"move={left}{right}", NOTHING) for right in range(3)] for left in range(3)]
        return (
            [(row[0][0], row[1][0], row[2][0]) for row in rows],
            [(row[0][2], row[1][2], row[2][2]) for row in rows],
        )


class _Worths:
    """What tokens are worth in each of the four roles, by what tells of them.

    The same words and proposals come again and again, so that what a group of features is worth is added
    up once and kept.
    """

    def __init__(self, model: Model, morphology: Morphology) -> None:
        weights = model.weights

        def of_tags(tags: Tags, trust: float) -> Four:
            return _sum((_worth(weights, proposed(tags)), agreeing(tags[2], trust)))

        def of_writing(writing: Writing) -> Four:
            return _worth(weights, written(writing))

        def of_crossed(own: str, seen: str, text: str) -> Four:
            return _worth(weights, crossed(own, seen, text, morphology))

        def of_word(text: str) -> tuple[Four, ...]:
            found = [weights.get(OF_WORD + each) for each in word_features(text, morphology)]
            numbers = iter(tuple(map(sum, zip(_NOWHERE, *filter(None, found), strict=True))))
            return tuple(map(_one, zip(numbers, numbers, numbers, numbers, strict=True)))

        self._of_tags = cached_by_word(of_tags)
        self._of_writing = kept(of_writing)
        self._of_crossed = cached_by_word(of_crossed)
        self._of_word = cached_by_word(of_word)

    def of(self, places: Places, first: int, last: int, trust: float) -> tuple[list[Worth], list[Worth]]:
        """What each of the tokens ``[first, last)`` is worth in an organisation, and in a place."""
        texts = places.texts(first, last)
        tags, writings = places.proposals(first, last), places.writings(first, last, texts)
        before, close, here, behind, far = zip(*map(self._of_word, texts), strict=True)
        told = zip(
            map(self._of_tags, tags, repeat(trust)),
            map(self._of_writing, writings),
            map(self._of_crossed, [each[0] for each in writings], [each[1] for each in writings], texts[2:]),
            before,
            close[1:],
            here[2:],
            behind[3:],
            far[4:],
            strict=False,  # the words of two tokens on either side are there, too
        )
        bodies: list[Worth] = []
        towns: list[Worth] = []
        # Written out: sums of columns take twice the time, and this is asked of every token near a name.
        for a, b, c, d, e, f, g, h in told:
            bodies.append(
                (
                    a[0] + b[0] + c[0] + d[0] + e[0] + f[0] + g[0] + h[0],
                    a[1] + b[1] + c[1] + d[1] + e[1] + f[1] + g[1] + h[1],
                )
            )
            towns.append(
                (
                    a[2] + b[2] + c[2] + d[2] + e[2] + f[2] + g[2] + h[2],
                    a[3] + b[3] + c[3] + d[3] + e[3] + f[3] + g[3] + h[3],
                )
            )
        return bodies, towns


@partial(cached_by_word, bound=4)
def _worths(model: Model, morphology: Morphology) -> _Worths:
    """One for all articles, with recognisers beside the rules and without."""
    return _Worths(model, morphology)


def _worth(weights: Mapping[str, tuple[float, ...]], features: Iterable[str]) -> Four:
    """What features are worth together."""
    return _sum((NOTHING, *(four for each in features if (four := weights.get(each)))))


def _sum(fours: Iterable[tuple[float, ...]]) -> Four:
    a, b, c, d = map(sum, zip(*fours, strict=True))
    return _one((a, b, c, d))


def _one(four: Four) -> Four:
    """The same object for all that is worth nothing, as most rare words are."""
    return NOTHING if four == NOTHING else four


def agreeing(own: str, trust: float) -> Four:
    """What it is worth to agree with how the rules see a token, where being outside is worth nothing."""
    body, town = own[0] if own[0] != "-" else own[1], own[2]
    worths = {"-": (-trust, -trust), "B": (trust, 0.0), "I": (0.0, trust)}
    return (*worths[body], *worths[town])


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
    return Model(NumberTable(__package__, "weights.tsv"))

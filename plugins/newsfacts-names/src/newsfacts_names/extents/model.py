"""The weights of the features, and the best extents of names in a run of tokens."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache

import attrs
from newsfacts_russian.caching import CACHED_WORDS, cached_by_word
from newsfacts_russian.data_files import columns, numbers

from newsfacts import Morphology
from newsfacts_names.extents.features import AROUND, MAKERS, Groups, Places, placed
from newsfacts_names.extents.proposals import NOBODY
from newsfacts_names.finding.model import BEGIN, INSIDE, OUTSIDE

Four = tuple[float, float, float, float]
"""What speaks for the beginning and the inside of an organisation, and of a place; outside is 0."""

Three = tuple[float, float, float]
"""What outside, begin and inside are worth."""
Tokens = tuple[int, int]
NOTHING: Four = (0.0, 0.0, 0.0, 0.0)


@attrs.frozen(eq=False)
class Model:
    """Two linear chains, one for organisations and one for places, over the same features.

    Args:
        weights: Feature → what it is worth.
    """

    weights: dict[str, Four]

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
        scores = self._scores(places, first, last)
        own = [places.tags.own.get(at, NOBODY) for at in range(first, last)]
        bodies = [
            _trusting(trust, tag[0] if tag[0] != "-" else tag[1], begin, inside)
            for tag, (begin, inside, _, _) in zip(own, scores, strict=True)
        ]
        towns = [
            _trusting(trust, tag[2], begin, inside)
            for tag, (_, _, begin, inside) in zip(own, scores, strict=True)
        ]
        labels = best(bodies, self._moves[0]), best(towns, self._moves[1])
        return list(spans(labels[0], first)), list(spans(labels[1], first))

    def _scores(self, places: Places, first: int, last: int) -> list[Four]:
        """What each of the tokens is worth in each of the four roles."""
        morphology = places.document.morphology
        texts = places.texts(first, last)
        words = [_around(self, text, morphology) for text in texts]
        # The first of the words stands two before the first token, and so on along with them.
        windows = zip(*(words[by:] for by in range(len(AROUND))), strict=False)
        return [
            _sum([*self._worths(groups), *(word[by] for by, word in enumerate(window))])
            for groups, window in zip(places.groups(first, last, texts), windows, strict=True)
        ]

    def _worths(self, groups: Groups) -> list[Four]:
        """What a token's groups are worth, each for itself."""
        return [_worth(self, make, group) for make, group in zip(MAKERS, groups, strict=True)]

    @cached_property
    def _moves(self) -> tuple[list[Three], list[Three]]:
        """The worth of what follows what, of organisations and of places."""
        rows = [[self.weights.get(f"move={left}{right}", NOTHING) for right in range(3)] for left in range(3)]
        return (
            [(row[0][0], row[1][0], row[2][0]) for row in rows],
            [(row[0][2], row[1][2], row[2][2]) for row in rows],
        )


@lru_cache(maxsize=CACHED_WORDS)
def _worth(model: Model, make: Callable[..., list[str]], group: tuple[Hashable, ...]) -> Four:
    """What a group of features is worth; kept, since the same words and proposals come again and again."""
    return _worth_of(model, make(*group))


@cached_by_word
def _around(model: Model, text: str, morphology: Morphology) -> tuple[Four, ...]:
    """What a word is worth at each distance of `AROUND`; kept together, since each is asked for in turn."""
    return tuple(_worth_of(model, placed(text, by, morphology)) for by in AROUND)


def _worth_of(model: Model, features: Iterable[str]) -> Four:
    weights = model.weights
    found = [four for each in features if (four := weights.get(each))]
    a, b, c, d = (sum(values) for values in zip(*found, strict=True)) if found else NOTHING
    return a, b, c, d


def _sum(fours: Iterable[Four]) -> Four:
    """Their sums, written out: it is asked of every token."""
    a = b = c = d = 0.0
    for first, second, third, fourth in fours:
        a += first
        b += second
        c += third
        d += fourth
    return a, b, c, d


def _trusting(trust: float, tag: str, begin: float, inside: float) -> tuple[float, float, float]:
    """The worth of outside, begin and inside, with that of agreeing with the rules."""
    return trust * (tag == "-"), begin + trust * (tag == "B"), inside + trust * (tag == "I")


def best(scores: Sequence[Three], moves: Sequence[Three]) -> list[int]:
    """The best labels (Viterbi), written out for three of them; nothing is inside that has not begun.

    Args:
        scores: What outside, begin and inside are worth at each token.
        moves: What each of them is worth after each, by the label before.
    """
    (from_o, from_o_b, _), (from_b, from_b_b, from_b_i), (from_i, from_i_b, from_i_i) = moves
    outside, begin, inside = scores[0][0], scores[0][1], float("-inf")
    back: list[tuple[int, int, int]] = []
    for here, opens, goes_on in scores[1:]:
        o, o_source = outside + from_o, OUTSIDE
        if (other := begin + from_b) > o:
            o, o_source = other, BEGIN
        if (other := inside + from_i) > o:
            o, o_source = other, INSIDE
        b, b_source = outside + from_o_b, OUTSIDE
        if (other := begin + from_b_b) > b:
            b, b_source = other, BEGIN
        if (other := inside + from_i_b) > b:
            b, b_source = other, INSIDE
        i, i_source = begin + from_b_i, BEGIN
        if (other := inside + from_i_i) > i:
            i, i_source = other, INSIDE
        outside, begin, inside = o + here, b + opens, i + goes_on
        back.append((o_source, b_source, i_source))
    worth = (outside, begin, inside)
    label = worth.index(max(worth))
    labels = [label]
    for sources in reversed(back):
        label = sources[label]
        labels.append(label)
    return labels[::-1]


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
    names, *weights = columns(__package__, "weights.tsv")
    a, b, c, d = map(numbers, weights)
    return Model(dict(zip(names, zip(a, b, c, d, strict=True), strict=True)))

"""What is counted in an article, and what figures, intervals and comparisons come of it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import attrs

SEED = 20261129
ROUNDS = 2000


@attrs.frozen
class Count:
    """How many of something were found.

    Args:
        right: Right answers.
        given: Answers that count.
        wanted: What is marked. For a share, *given* and *wanted* are equal.
    """

    right: int = 0
    given: int = 0
    wanted: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.given + other.given, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """Right answers among those given."""
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """Right answers among those wanted."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both; of a share, the share itself."""
        total = self.given + self.wanted
        return 2 * self.right / total if total else 0.0


Counts: TypeAlias = dict[str, Count]
"""The counts of one article, by measure."""


def share(right: bool | int, of: int = 1) -> Count:  # noqa: FBT001  (a truth value is what is counted)
    """Right ones among so many."""
    return Count(int(right), of, of)


def add(counts: Counts, more: Mapping[str, Count]) -> None:
    """Add to the counts."""
    for measure, count in more.items():
        counts[measure] = counts.get(measure, Count()) + count


def total(articles: Iterable[Counts]) -> Counts:
    """The counts of all articles together."""
    counts: Counts = {}
    for each in articles:
        add(counts, each)
    return counts


def interval(articles: Sequence[Count], level: float = 0.95) -> tuple[float, float]:
    """The bootstrap interval of F1: articles are drawn anew, with replacement (Efron's percentiles)."""
    draw = random.Random(SEED)  # noqa: S311  (statistics, no secret)
    found = sorted(_f1(draw.choices(articles, k=len(articles))) for _ in range(ROUNDS))
    cut = int((1 - level) / 2 * ROUNDS)
    return found[cut], found[-cut - 1]


def p_value(ours: Sequence[Count], theirs: Sequence[Count]) -> float:
    """How often chance alone would set two systems so far apart (paired approximate randomisation).

    The answers of both to an article are swapped at random; see Noreen, *Computer-intensive methods
    for testing hypotheses* (1989).
    """
    draw = random.Random(SEED)  # noqa: S311  (as above)
    apart = abs(_f1(ours) - _f1(theirs))
    further = 0
    for _ in range(ROUNDS):
        pairs = [pair if draw.getrandbits(1) else pair[::-1] for pair in zip(ours, theirs, strict=True)]
        one, other = zip(*pairs, strict=True)
        further += abs(_f1(one) - _f1(other)) >= apart - 1e-12
    return (further + 1) / (ROUNDS + 1)


def _f1(counts: Iterable[Count]) -> float:
    right = both = 0
    for each in counts:
        right += each.right
        both += each.given + each.wanted
    return 2 * right / both if both else 0.0

"""The ranking: how much speaks for each that may be meant, by weights that were trained."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import exp
from typing import Generic, NamedTuple, Protocol, TypeVar

from newsfacts_quotes import lexicon

T = TypeVar("T")


class Option(NamedTuple, Generic[T]):
    """One that may be meant, with the circumstances that speak for or against it.

    Args:
        value: Whom or what; ``None`` for nobody whom the article has told of.
        circumstances: Their names.
    """

    value: T | None
    circumstances: Sequence[str]


class Judge(Protocol):
    """Who chooses among those that may be meant."""

    def choose(self, family: str, at: int, options: Sequence[Option[T]]) -> tuple[T | None, float]:
        """The one that is meant by what stands at a token, and how sure that is."""
        ...


class Ranking:
    """The judge that goes by the weights of the circumstances."""

    def choose(self, family: str, at: int, options: Sequence[Option[T]]) -> tuple[T | None, float]:  # noqa: ARG002
        """The likeliest, and its share in all that speaks for any."""
        known = weights()[family]
        scores = [sum([known.get(name, 0.0) for name in each.circumstances]) for each in options]
        best = max(range(len(options)), key=scores.__getitem__)
        total = sum([exp(score - scores[best]) for score in scores])
        return options[best].value, 1 / total


@cache
def weights() -> dict[str, dict[str, float]]:
    """The weight of each circumstance, by what is to be resolved."""
    table: dict[str, dict[str, float]] = {}
    for family, name, weight in lexicon.rows_of("coreference.tsv"):
        table.setdefault(family, {})[name] = float(weight)
    return table

"""Features in groups, for the trained models: what a group is worth is looked up, not put together anew.

A group is made of a few things that are told, such as a word's part of speech and its cases. Its features get
their names only when it is told what it has not been told before, and when a model learns.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeAlias, TypeVar

from newsfacts_russian.caching import Results

T = TypeVar("T")

Told: TypeAlias = tuple[Hashable, ...]
Make: TypeAlias = Callable[..., Iterable[str]]
"""What makes the features of a group of what it is told."""
Group: TypeAlias = tuple[Make, Told]
"""A group of features: what makes them, and what it is told."""

_KEPT = 1 << 12
"""How many worths are kept of each group; most take fewer values, lemmas beside a trigger far more."""


class Worths(dict[Make, Results[Told, T]]):
    """What each sort of group is worth to a model by what it is told: ``worths[make][told]``.

    Args:
        worth: What some features are worth together.
    """

    def __init__(self, worth: Callable[[Iterable[str]], T]) -> None:
        super().__init__()
        self._worth = worth

    def __missing__(self, make: Make) -> Results[Told, T]:
        worth = self._worth
        made = self[make] = Results(lambda told: worth(make(*told)), _KEPT)
        return made


def features_of(groups: Iterable[Group]) -> list[str]:
    """All features of some groups, by the names that the weights have."""
    return [feature for make, told in groups for feature in make(*told)]

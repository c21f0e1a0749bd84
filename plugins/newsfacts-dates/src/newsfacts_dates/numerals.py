"""Numbers, from the lexemes that say them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

THOUSAND = 1000
_MULTIPLIERS = frozenset({1e3, 1e6, 1e9})


def quantity(values: Sequence[str]) -> float | None:
    """The number that lexicon values add up to: *двадцать*, *пять* give 25; ``None`` for *несколько*.

    *тысяча девятьсот сорок один* multiplies what stands before the thousand.
    """
    total = 0.0
    for value in values:
        if not value:
            return None
        number = float(value)
        total = max(total, 1.0) * number if number in _MULTIPLIERS else total + number
    return total


def descending(values: Sequence[str]) -> bool:
    """Whether the words make one number (*двадцать пять*) and not two (*пять двадцать*)."""
    numbers = [float(value) for value in values if value]
    return all(_follows(before, after) for before, after in pairwise(numbers))


def _follows(before: float, after: float) -> bool:
    if after in _MULTIPLIERS:
        return before < THOUSAND
    return after < before and (before >= 100 or (before % 10 == 0 and before >= 20 and after < 10))  # noqa: PLR2004


def full_year(number: int) -> int | None:
    """*98* as 1998, *07* as 2007; years with four digits as they are."""
    if number >= THOUSAND:
        return number
    if number >= 100:  # noqa: PLR2004
        return None
    return 1900 + number if number >= 30 else 2000 + number  # noqa: PLR2004

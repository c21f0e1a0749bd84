"""Numbers, from the lexemes that say them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

THOUSAND = 1000
_MULTIPLIERS = frozenset({1e3, 1e6, 1e9})


def quantity(values: Sequence[str]) -> float | None:
    """The number that lexicon values add up to: *двадцать*, *пять* give 25; ``None`` for *несколько*.

    Thousands and millions multiply what stands before them: *миллион двести тысяч*.
    """
    total = group = 0.0
    for value in values:
        if not value:
            return None
        number = float(value)
        if number in _MULTIPLIERS:
            total, group = total + max(group, 1.0) * number, 0.0
        else:
            group += number
    return total + group


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

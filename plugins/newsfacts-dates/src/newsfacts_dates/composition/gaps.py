"""What may stand between two fragments that belong together."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts_dates.expressions import Fragment
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import codes_of

Joiner = Callable[[Fragment, str, Fragment, Lexemes], Fragment | None]
"""From two neighbours and the codes between them to one fragment, or ``None``."""

LONGEST = 4
"""No more lexemes than this stand between two fragments that belong together."""


def is_gap(gap: str, *patterns: str) -> bool:
    """Whether the codes between are exactly one of the rows of categories."""
    for pattern in patterns:
        names = pattern.split()
        if len(names) == len(gap) and all(
            code in codes_of(name) for code, name in zip(gap, names, strict=True)
        ):
            return True
    return False

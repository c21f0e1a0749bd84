"""What may stand between two fragments that belong together."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import attrs
from newsfacts_russian.records import record

from newsfacts_dates.expressions import Fragment
from newsfacts_dates.grammar.rule import DateRule
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import compile_pattern

Join = Callable[[Fragment, str, Fragment, Lexemes], Fragment | None]
"""From two neighbours and the codes between them to one fragment, or ``None``."""


@record(kw_only=True)
class Joint(DateRule):
    """One way in which two neighbours are one expression.

    Args:
        join: From the two to the one.
    """

    join: Join = attrs.field(repr=False)

    def of(self, left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
        """The one that the two are; it carries the joint's name."""
        whole = self.join(left, gap, right, lexemes)
        return None if whole is None else self.signed(whole)


LONGEST = 2
"""No more lexemes than this stand between two fragments that belong together."""


def is_gap(gap: str, *patterns: str) -> bool:
    """Whether the codes between are just what one of the patterns says (:mod:`newsfacts_dates.patterns`)."""
    return _regex(*patterns).fullmatch(gap) is not None


@cache
def _regex(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(compile_pattern(pattern).pattern for pattern in patterns))


_TOUCHING = (
    *("comma? in?", "same", "comma? dash", "in|comma? mod.approx"),
    "on|from|toward|until|under",
)


def touching(gap: str) -> bool:
    """Whether so little stands between that both may be said of one moment."""
    return is_gap(gap, *_TOUCHING)

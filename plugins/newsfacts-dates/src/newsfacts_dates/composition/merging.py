"""Two fragments made one."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.expressions import Fragment, Moment


def unify(left: Moment, right: Moment) -> Moment | None:
    """One moment with what both tell; ``None`` if they tell the same thing twice."""
    mine, theirs = left.given(), right.given()
    if mine.keys() & theirs.keys():
        return None
    return attrs.evolve(left, **theirs)


def rules_of(left: Fragment, right: Fragment) -> str:
    """The rules that read the two, each once."""
    return "+".join(dict.fromkeys((*left.rule.split("+"), *right.rule.split("+"))))


def merge(left: Fragment, right: Fragment, expression: Moment, modifier: Modifier | None = None) -> Fragment:
    """One fragment of two neighbours, with what both tell."""
    return Fragment(
        first=left.first,
        last=right.last,
        expression=expression,
        rule=rules_of(left, right),
        modifier=modifier or left.modifier or right.modifier,
    )

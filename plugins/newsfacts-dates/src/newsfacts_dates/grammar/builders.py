"""A builder that many rules share."""

from __future__ import annotations

from typing import Any

from newsfacts_dates.expressions import FIELDS, Moment
from newsfacts_dates.grammar.rule import Builder, Parts

_IN_WORDS = frozenset({"season", "part"})
"""Fields whose values are no numbers."""


def moment(**told: Any) -> Builder:
    """The moment whose fields the pattern's labels name, and what the words tell besides.

    ``moment(order=0)`` reads *этим летом* off ``this season:season``.
    """

    def build(parts: Parts) -> Moment:
        return Moment(**(told | labelled(parts)))

    return build


def labelled(parts: Parts) -> dict[str, Any]:
    """The fields of a moment that labels of the pattern name."""
    labels = (label for label in parts.match.re.groupindex if label in FIELDS and parts.has(label))
    return {label: parts.value(label) if label in _IN_WORDS else parts.number(label) for label in labels}

"""Builders that many rules share."""

from __future__ import annotations

from typing import Any

from newsfacts_dates.expressions import FIELDS, Expression, Moment
from newsfacts_dates.grammar.rule import Builder, Parts, Said

_IN_WORDS = frozenset({"season", "part"})
"""Fields whose values are no numbers."""


def moment(**told: Any) -> Builder:
    """The moment whose fields the pattern's labels name, and what the words tell besides.

    ``moment(order=0)`` reads *этим летом* off ``this season:season``.
    """

    def build(parts: Parts) -> Moment:
        return Moment(**(told | labelled(parts)))

    return build


_INSTRUMENTAL = {
    **dict.fromkeys(("утром", "вечером", "днем", "летом"), ("им", "ым", "тем")),
    **dict.fromkeys(("ночью", "осенью", "зимой", "зимою", "весной", "весною"), ("ой", "ей", "ою")),
}


def agreeing(build: Builder) -> Builder:
    """The builder, declining where the first word is not the last one's own.

    *об этом утром сообщили*, *произошло это осенью*, *предстоящего летом турнира*.
    """

    def build_agreeing(parts: Parts) -> Expression | Said | None:
        first, last = parts.word(parts.first), parts.word(parts.last - 1)
        neuter = first != "это" or last.endswith(("о", "е"))
        return build(parts) if neuter and first.endswith(_INSTRUMENTAL.get(last, "")) else None

    return build_agreeing


def labelled(parts: Parts) -> dict[str, Any]:
    """The fields of a moment that labels of the pattern name."""
    labels = (label for label in parts.match.re.groupindex if label in FIELDS and parts.has(label))
    return {label: parts.value(label) if label in _IN_WORDS else parts.number(label) for label in labels}

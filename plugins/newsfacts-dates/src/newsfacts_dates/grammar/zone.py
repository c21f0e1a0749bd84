"""The time zone behind a clock: *мск*, *(GMT+3)*, *по киевскому времени*, *московского времени*."""

from __future__ import annotations

from functools import partial

import attrs

from newsfacts_dates import zones
from newsfacts_dates.expressions import Expression, Interval, Moment
from newsfacts_dates.grammar.rule import Builder, Parts, Said

_OFFSET = "plus|dash num.* ( colon num.* )?"
_NAMED = (
    f"zone ( {_OFFSET} )? | open zone ( {_OFFSET} )? close"
    " | by zone.place | by @other time | by @other | @other time"
)
NEEDED_ZONE = f"zone:( {_NAMED} )"
ZONE = f"zone:( {_NAMED} | plus num.* colon num.* )?"
_LOCAL = ("ского", "местного")


def zoned(build: Builder) -> Builder:
    """The builder, with the zone that the words behind the clock name.

    What only looks like one is left to others: *в 15 часов рабочего времени*, *в 15:00 мск – 5 машин*.
    """
    return partial(_zoned, build)


def _zoned(build: Builder, parts: Parts) -> Expression | Said | None:
    said = build(parts)
    if said is None or not parts.has("zone"):
        return said
    whole = said if isinstance(said, Said) else Said(said)
    zone, last = _read(parts)
    if zone is None and last == parts.span("zone").start and parts.match.re.pattern.endswith(")"):
        return None
    return attrs.evolve(whole, expression=_in_zone(whole.expression, zone), last=last)


def _in_zone(expression: Expression | None, zone: str | None) -> Expression | None:
    if isinstance(expression, Moment):
        return attrs.evolve(expression, zone=zone)
    if isinstance(expression, Interval):
        begin, end = (attrs.evolve(each, zone=zone) for each in (expression.begin, expression.end))
        return Interval(begin, end)
    return expression


def _read(parts: Parts) -> tuple[str | None, int]:
    """The zone, and where what names it ends."""
    first, last = parts.span("zone").start, parts.span("zone").stop
    if parts.is_a(last - 1, "zone.place"):
        return parts.lexemes.values[last - 1], last
    if parts.is_a(first, "by|@other"):
        return _of_adjective(parts, first, last)
    return _of_mark(parts, first, last)


def _of_adjective(parts: Parts, first: int, last: int) -> tuple[str | None, int]:
    """*по киевскому времени*, *(18:00 по киевскому)*, *местного времени*."""
    timed = parts.is_a(last - 1, "time")
    adjective = parts.word(last - 1 - timed)
    zone = zones.of_adjective(adjective)
    known = zone is not None or (timed and (parts.is_a(first, "by") or adjective.endswith(_LOCAL)))
    return zone, last if known else first


def _of_mark(parts: Parts, first: int, last: int) -> tuple[str | None, int]:
    """*мск*, *(GMT+3)*, *+03:00*."""
    mark = first + parts.is_a(first, "open")
    named = parts.lexemes.values[mark] if parts.is_a(mark, "zone") else zones.ZULU
    sign = mark + parts.is_a(mark, "zone")
    if sign >= last - parts.is_a(first, "open"):
        return named, last
    if not _touches(parts, sign):
        return (None, first) if mark > first else (named, sign)
    hours = int(parts.lexemes.values[sign + 1])
    minutes = int(parts.lexemes.values[sign + 3]) if parts.is_a(sign + 2, "colon") else 0
    return zones.shifted(named, 1 if parts.is_a(sign, "plus") else -1, hours, minutes), last


def _touches(parts: Parts, sign: int) -> bool:
    tokens = parts.lexemes.tokens
    return tokens[sign].end == tokens[sign + 1].start and parts.lexemes.values[sign + 1].isdigit()

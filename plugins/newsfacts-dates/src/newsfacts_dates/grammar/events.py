"""Days so well known that news leaves their year unsaid: *после терактов 11 сентября*."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.lexicon import table


@cache
def _events() -> Mapping[tuple[int, int], tuple[dt.date, tuple[str, ...]]]:
    """Month and day lead to the full date and to how the words begin that must stand before it."""
    found = {}
    for _, value, stems in table("events.tsv"):
        day = dt.date.fromisoformat(value)
        found[day.month, day.day] = day, tuple(stems.split())
    return found


def _day_of_event(parts: Parts) -> Moment | None:
    """*терактов 11 сентября*, but not *11 сентября произошёл теракт*."""
    day, stems = _events().get((parts.number("month"), parts.number("day")), (dt.date.max, ()))
    published = parts.document.article.published or dt.date.max
    if day > published or not parts.word(parts.first - 1).startswith(stems):
        return None
    return Moment.of_day(day)


RULES = (
    Rule(
        name="day-of-event",
        pattern="day:@day month:month",
        build=_day_of_event,
        examples=("После теракта [11 сентября|2001-09-11] он уехал.",),
        quiet=("Он уехал 11 сентября.",),
    ),
)

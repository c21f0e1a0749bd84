"""Several who speak with one voice: *сообщили **мэр Иван Петров и представители партии***."""

from __future__ import annotations

import attrs

from newsfacts_quotes.cues import Cue
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.view import View

_MOST = 4
"""How many sources a report is given at most."""
_FAR = 10
"""How many tokens before the one found *и* may stand: ***Иван Петров** и министр Анна Смирнова*."""


def with_others(view: View, report: Report) -> Report:
    """The report with all of its sources, where *и* joins several before a plural verb."""
    cue, source = report.cue, report.source
    if report.reference or cue is None or source is None or cue.number != "plur" or cue.gender:
        return report
    if source.type not in {SourceType.NAMED, SourceType.NOMINAL} or source.case != "nomn" or report.link:
        return report
    limit = cue.first if source.last <= cue.first else report.unit.last
    parts = [source]
    while len(parts) < _MOST:
        following = _next(view, cue, parts[-1], limit)
        if following is None:
            break
        parts.append(following)
    if len(parts) == 1:
        before = _before(view, source, report.unit.first)
        parts = [*_listed(view, before, report.unit.first), source] if before else parts
    if len(parts) == 1 or not any(each.named for each in parts):
        return report
    first = parts[0]
    joined = attrs.evolve(
        first, last=parts[-1].last, type=SourceType.NOMINAL, named=None, parts=tuple(parts), fresh=True
    )
    return attrs.evolve(report, source=joined)


def _next(view: View, cue: Cue, source: Source, limit: int) -> Source | None:
    """The phrase in the nominative after *и*."""
    index = source.last + 1
    if view.at(source.last, limit - 1).low != "и":
        return None
    any_form = attrs.evolve(cue, number="", gender="")
    return subjects.subject_from(view, any_form, index, limit)


def _before(view: View, source: Source, first: int) -> Source | None:
    """The name before *и* and the post of the one found: ***Иван Петров** и министр Анна Смирнова*."""
    start = max(segments.start(view, source.first, first), source.first - _FAR)
    for index in range(source.first - 1, start, -1):
        named = view.named_end.get(index - 1)
        if view.words[index] == "и":
            return of_named(named) if named and named.nominative and source.named else None
    return None


def _listed(view: View, last: Source, first: int) -> list[Source]:
    """A name, and those that commas join to it before: ***Рябов, Тихая** и Лунин сообщили*."""
    found = [last]
    while len(found) < _MOST and found[0].first - 2 >= first and view.words[found[0].first - 1] == ",":
        named = view.named_end.get(found[0].first - 2)
        if named is None or not named.nominative:
            break
        found.insert(0, of_named(named))
    return found

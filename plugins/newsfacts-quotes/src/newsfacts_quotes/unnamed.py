"""What tells apart a speaker without a name: *человек, **близкий к следствию**, рассказал*."""

from __future__ import annotations

import attrs

from newsfacts_quotes import lexicon
from newsfacts_quotes.reports import Report, inside
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.view import View


def told_apart(view: View, report: Report) -> Report:
    """The report whose source has the attribute behind its comma, or is somebody new by it."""
    source = report.source
    if source is None or source.type is not SourceType.NOMINAL or not _is_alone(view, source):
        return report
    first = source.last + 1
    if view.words[source.last : first] != [","] or first >= report.unit.last or inside(first, report):
        return report
    first += view.words[first] == "не"
    lemma = view.lemma(first) if first < report.unit.last else ""
    if lemma in lexicon.words("unnamed.txt"):
        return attrs.evolve(report, source=attrs.evolve(source, fresh=True, other=True))
    if lemma not in lexicon.words("informed.txt"):
        return report
    last = _end(view, report, source, first)
    return attrs.evolve(report, source=attrs.evolve(source, last=last, fresh=True, other=True))


def _is_alone(view: View, source: Source) -> bool:
    """Whether a noun has no complement but an outlet: *собеседник **«Волны»**, знакомый с ходом дела*."""
    return source.last == source.head + 1 or (source.case == "nomn" and view.is_mark(source.last - 1))


def _end(view: View, report: Report, source: Source, first: int) -> int:
    """Where the attribute ends: at the next comma, at the content or at the cue."""
    limits = [each for each, _ in report.pieces if each > first] + [segments.end_of_unit(view, report.unit)]
    if report.cue and report.cue.first > source.first:
        limits.append(report.cue.first)
    return min(segments.end(view, first, limit) for limit in limits)

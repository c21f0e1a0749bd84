"""Where it was said or written: *в соцсети X*, *на брифинге*, *в интервью телеканалу "Дождь"*."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.source import SourceType
from newsfacts_quotes.text import phrases, quoted, segments
from newsfacts_quotes.text.pieces import Piece
from newsfacts_quotes.text.view import View

_PREPOSITIONS = frozenset(("в", "во", "на"))


def venue(view: View, report: Report) -> Piece | None:
    """The place or occasion named in the reporting clause, without its preposition."""
    for first, last in _clauses(view, report):
        for index in range(first, last - 1):
            if view.words[index] in _PREPOSITIONS and view.outside(index):
                found = _venue_at(view, index + 1, last)
                if found and not _is_source(report, found):
                    return found
    return None


def _clauses(view: View, report: Report) -> list[Piece]:
    """The stretches of the reporting clause: from its source or cue to the content."""
    parts = [report.cue_range] if report.cue_range else []
    if report.source:
        parts.append((report.source.first, report.source.last))
    if not parts:
        return []
    first, last = min(part[0] for part in parts), max(part[1] for part in parts)
    limit = report.venue_limit or segments.end_of_unit(view, report.unit)
    stop = min([start for start, _ in report.pieces if start >= last] + [segments.comma(view, last, limit)])
    start = segments.start(
        view, first, max((end for _, end in report.pieces if end <= first), default=report.unit.first)
    )
    return [(last, stop), (first, last), (start, first)]


def _venue_at(view: View, index: int, last: int) -> Piece | None:
    head = phrases.head_from(view, index, last, "loct") or phrases.head_from(view, index, last, "accs")
    if head is None or view.lemma(head) not in lexicon.words("venues.txt"):
        return None
    return index, _with_addressee(view, phrases.end_of(view, head, last), last)


def _with_addressee(view: View, end: int, last: int) -> int:
    """Over whom it was said to: *в интервью **телеканалу "Дождь"***."""
    if end < last and end not in view.named and view.has(end, "NOUN", "datv"):
        return phrases.end_of(view, end, last)
    quotation = view.quotation_from(end) if end < last else None
    if quotation and quoted.is_name(view, quotation):
        return quotation.end
    return end


def _is_source(report: Report, found: Piece) -> bool:
    source = report.source
    return (
        source is not None
        and source.type is SourceType.PLACE
        and source.first < found[1]
        and found[0] < source.last
    )

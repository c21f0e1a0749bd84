"""From a report in tokens to the fact with its spans."""

from __future__ import annotations

from newsfacts import QuoteFact, QuoteType
from newsfacts_quotes.confidence import confidence
from newsfacts_quotes.insertions import insertions
from newsfacts_quotes.reports import Report
from newsfacts_quotes.speakers.voices import Voice
from newsfacts_quotes.text.view import View
from newsfacts_quotes.venues import venue
from newsfacts_quotes.wording import quote_type, spoken


def fact(view: View, report: Report, voice: Voice | None) -> QuoteFact:
    """The fact that a report makes, with its speaker."""
    kind = quote_type(view, report)
    pieces = spoken(view, report.pieces) if kind is QuoteType.DIRECT and not report.dashed else report.pieces
    contents = tuple(view.span(*piece) for piece in pieces)
    cue = view.span(*report.cue_range) if report.cue_range else None
    source = view.span(report.source.first, report.source.last) if report.source else None
    where = venue(view, report)
    place = view.span(*where) if where else None
    parts = [each for each in (*contents, cue, source, place) if each]
    return QuoteFact(
        span=view.document.span(min(each.start for each in parts), max(each.end for each in parts)),
        type=kind,
        content=contents,
        cue=cue,
        source=source,
        speaker=voice.speaker if voice else None,
        venue=place,
        insertions=tuple(view.span(*piece) for piece in insertions(view, pieces)),
        confidence=confidence(report, voice),
        rule=report.rule.name,
    )

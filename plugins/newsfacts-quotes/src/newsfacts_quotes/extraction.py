"""From a document to its quotation facts."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts import Document, QuoteFact, QuoteType, Span, Speaker
from newsfacts_quotes import phrases
from newsfacts_quotes.finding import reports
from newsfacts_quotes.reports import Piece, Report
from newsfacts_quotes.authors import view_of
from newsfacts_quotes.speakers.resolution import Resolver
from newsfacts_quotes.speakers.voices import Voice
from newsfacts_quotes.view import View


def extract(document: Document) -> Iterator[QuoteFact]:
    """The reports of speech in a document, in text order."""
    view = view_of(document)
    found = all_reports(view)
    resolver = Resolver(view, found)
    before: Report | None = None
    voice: Voice | None = None
    for report in found:
        voice = resolver.voice(report, before, voice)
        yield fact(view, report, voice.speaker if voice else None)
        before = report


def all_reports(view: View) -> list[Report]:
    """The reports of all units, a quotation that goes on in its paragraph joined to the one before."""
    found: list[Report] = []
    for number, unit in enumerate(view.units):
        for report in reports(view, unit, leads=number == 0):
            before = found[-1] if found else None
            if before and _goes_on(view, before, report):
                found[-1] = attrs.evolve(before, pieces=before.pieces + report.pieces)
            else:
                found.append(report)
    return found


def _goes_on(view: View, before: Report, report: Report) -> bool:
    """Whether a bare quotation continues the direct speech just before it."""
    return (
        report.rule == "alone"
        and before.unit.paragraph == report.unit.paragraph
        and before.unit.last == report.unit.first
        and quote_type(view, before) is QuoteType.DIRECT
    )


def quote_type(view: View, report: Report) -> QuoteType:
    """Direct if all words stand in quotation marks, mixed if some do."""
    if report.reference:
        return QuoteType.REFERENCE
    if report.dashed:
        return QuoteType.DIRECT
    words = [index for piece in report.pieces for index in range(*piece) if view.is_word(index)]
    if all(not view.outside(index) for index in words) and report.rule != "predicate":
        return QuoteType.DIRECT
    quoted = {view.quote_at[index] for index in words if not view.outside(index)}
    fragments = any(not phrases.is_name(view, view.quotations[number]) for number in quoted)
    return QuoteType.MIXED if fragments else QuoteType.INDIRECT


def fact(view: View, report: Report, speaker: Speaker | None) -> QuoteFact:
    """The fact that a report makes."""
    kind = quote_type(view, report)
    pieces = spoken(view, report.pieces) if kind is QuoteType.DIRECT and not report.dashed else report.pieces
    contents = tuple(view.span(*piece) for piece in pieces)
    cue = view.span(*report.cue_range) if report.cue_range else None
    source = view.span(report.source.first, report.source.last) if report.source else None
    parts = [each for each in (*contents, cue, source) if each]
    span = view.document.span(min(each.start for each in parts), max(each.end for each in parts))
    return QuoteFact(span=span, type=kind, content=contents, cue=cue, source=source, speaker=speaker, rule=report.rule)


def spoken(view: View, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The words inside the outer quotation marks, a piece for each quotation."""
    found: list[Piece] = []
    for first, last in pieces:
        index = first
        while index < last:
            quotation = view.quotation_at(index)
            if quotation is None:
                index += 1
                continue
            inner = (max(first, quotation.first), min(last, quotation.last))
            if inner[0] < inner[1]:
                found.append(inner)
            index = max(quotation.end, index + 1)
    return tuple(found)


def covering(view: View, spans: list[Span]) -> Span:
    """The span from the first to the last."""
    return view.document.span(min(each.start for each in spans), max(each.end for each in spans))

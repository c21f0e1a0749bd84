"""From a document to its quotation facts."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts import Document, QuoteFact, QuoteType
from newsfacts_quotes.authors import view_of
from newsfacts_quotes.candidates import Attribution
from newsfacts_quotes.facts import fact, quote_type
from newsfacts_quotes.finding import reports
from newsfacts_quotes.reports import Report
from newsfacts_quotes.speakers.resolution import Resolver
from newsfacts_quotes.speakers.voices import Voice
from newsfacts_quotes.view import View


def extract(document: Document) -> Iterator[QuoteFact]:
    """The reports of speech in a document, in text order."""
    view = view_of(document)
    found = all_reports(view)
    resolver = Resolver(view, found)
    attribution = Attribution(document)
    before: Report | None = None
    voice: Voice | None = None
    for report in found:
        voice = resolver.voice(report, before, voice)
        before = report
        if not report.topic:
            yield attribution.decided(fact(view, report, voice))


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
        and not before.topic
        and quote_type(view, before) is QuoteType.DIRECT
    )

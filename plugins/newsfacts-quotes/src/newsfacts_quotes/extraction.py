"""From a document to its quotation facts: find who reports what, then say whose words it is."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, QuoteFact
from newsfacts_quotes.candidates import Attribution
from newsfacts_quotes.coreference.reading import reading_of
from newsfacts_quotes.facts import fact
from newsfacts_quotes.speakers.resolution import Resolver


def extract(document: Document) -> Iterator[QuoteFact]:
    """The reports of speech in a document, in text order."""
    reading = reading_of(document)
    view, found = reading.view, reading.reports
    resolver = Resolver(reading)
    attribution = Attribution(document)
    for report in found:
        voice = resolver.voice(report)
        if not report.topic:
            yield attribution.decided(fact(view, report, voice))

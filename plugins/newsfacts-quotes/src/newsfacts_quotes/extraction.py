"""From a document to its quotation facts: find who reports what, then say whose words it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from newsfacts import Document, QuoteFact
from newsfacts_quotes.candidates import Attribution
from newsfacts_quotes.coreference.reading import Reading, reading_of
from newsfacts_quotes.facts import fact
from newsfacts_quotes.speakers.resolution import Resolver
from newsfacts_quotes.within import reports_within


def extract(document: Document) -> Iterator[QuoteFact]:
    """The reports of speech in a document, in text order."""
    attribution = Attribution(document)
    for quote in sorted(_facts(reading_of(document)), key=lambda each: (each.span.start, -each.span.end)):
        yield attribution.decided(quote)


def _facts(reading: Reading) -> Iterator[QuoteFact]:
    """The facts of all reports, each followed by those inside its speech."""
    resolver, speech = Resolver(reading), reading.speech
    within = deque(reports_within(speech))
    for report in reading.reports:
        voice = resolver.voice(report)
        if not report.topic:
            yield fact(reading.view, report, voice)
        while within and report.pieces and within[0].anchor < report.pieces[-1][1]:
            told = within.popleft()
            yield fact(speech, told, resolver.told(speech, told, voice))

"""Mentions of people by pronouns and descriptions, joined to their entities."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, MentionFact
from newsfacts_quotes.coreference.reading import reading_of


def extract(document: Document) -> Iterator[MentionFact]:
    """The mentions that a document's pronouns and descriptions are, in text order."""
    reading = reading_of(document)
    for _, link in sorted(reading.links.items()):
        if link.entity is not None:
            span = reading.view.span(link.first, link.last)
            yield MentionFact(
                span=span,
                entity_id=link.entity.id,
                type=link.type,
                rule=link.rule,
                confidence=round(link.sure, 2),
            )

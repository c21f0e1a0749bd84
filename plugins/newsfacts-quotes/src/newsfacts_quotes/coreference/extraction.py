"""Mentions of people by pronouns and descriptions, joined to their entities."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, MentionFact, OrganizationFact
from newsfacts_quotes.coreference.reading import reading_of

_SURE_OF_BODY = 0.4
"""How sure a body must be that a noun means; who speaks is told by the likeliest all the same."""


def extract(document: Document) -> Iterator[MentionFact]:
    """The mentions that a document's pronouns and descriptions are, in text order."""
    reading = reading_of(document)
    for _, link in sorted(reading.links.items()):
        unsure = isinstance(link.entity, OrganizationFact) and link.sure < _SURE_OF_BODY
        if link.entity is not None and not unsure:
            span = reading.view.span(link.first, link.last)
            yield MentionFact(
                span=span,
                entity_id=link.entity.id,
                type=link.type,
                rule=link.rule,
                confidence=round(link.sure, 2),
            )

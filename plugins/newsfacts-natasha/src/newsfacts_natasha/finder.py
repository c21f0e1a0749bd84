"""The extractor ``natasha.ner``."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, NameFact
from newsfacts_natasha.found import find
from newsfacts_natasha.model import tagger
from newsfacts_natasha.repairs import mended

# A tagger is never certain.
_SUREST = 0.999


def names(document: Document) -> Iterator[NameFact]:
    """The names of people, organisations and places."""
    for found in mended(document, find(document, tagger())):
        first, last = document.tokens[found.first], document.tokens[found.last - 1]
        yield NameFact(
            span=document.span(first.start, last.end),
            entity_type=found.type,
            confidence=min(round(found.confidence, 3), _SUREST),  # further digits depend on the machine
            rule=found.rule,
        )

"""Texts with brackets around what a row of a table asks about: ``В городе [Павия] тихо``."""

from __future__ import annotations

from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact

RUSSIAN = Russian()


def read(text: str) -> Document:
    """The document of a text."""
    return Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))


def bracketed(marked: str) -> tuple[Document, int, int]:
    """The text without its brackets, and the tokens in them as ``[first, last)``."""
    document = read(marked.replace("[", "").replace("]", ""))
    start, end = marked.index("["), marked.index("]") - 1
    first, last = (sum(token.end <= place for token in document.tokens) for place in (start, end))
    return document, first, last


def name(document: Document, first: int, last: int, kind: EntityType = EntityType.PLACE) -> NameFact:
    """What a recogniser that is not sure finds at the tokens ``[first, last)``."""
    span = document.span(document.tokens[first].start, document.tokens[last - 1].end)
    return NameFact(span=span, entity_type=kind, confidence=0.5)

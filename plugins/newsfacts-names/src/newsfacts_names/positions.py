"""Where a token stands, as the page of newsfacts-russian tells; what stands at an index; the capitals."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_russian.page import adjoins, begins_sentence, page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Morphology, Reading

__all__ = ["adjoins", "begins_sentence", "capitalised", "readings_at", "text_at"]


def text_at(document: Document, at: int) -> str:
    """The token at an index; empty outside the text, so that nobody needs to ask for its ends."""
    tokens = document.tokens
    return tokens[at].text if 0 <= at < len(tokens) else ""


def readings_at(document: Document, at: int) -> Sequence[Reading]:
    """The readings of the token at an index; none outside the text."""
    return document.readings(document.tokens[at]) if 0 <= at < len(document.tokens) else ()


def capitalised(document: Document) -> Sequence[int]:
    """The tokens that begin with a capital, in text order: few are, and whoever looks for names asks."""
    return page_of(document).where(_is_capital)


@word_test
def _is_capital(word: Word, _morphology: Morphology) -> bool:
    return word.is_capital

"""Where a token stands, as the page of newsfacts-russian tells, and which begin with a capital."""

from __future__ import annotations

from newsfacts_russian.page import adjoins, begins_sentence

from newsfacts import Document

__all__ = ["adjoins", "begins_sentence", "capitalised"]


def capitalised(document: Document) -> tuple[int, ...]:
    """The tokens that begin with a capital, in text order: few are, and whoever looks for names asks."""
    return document.derived(_capitalised)


def _capitalised(document: Document) -> tuple[int, ...]:
    return tuple(at for at, token in enumerate(document.tokens) if token.text[:1].isupper())

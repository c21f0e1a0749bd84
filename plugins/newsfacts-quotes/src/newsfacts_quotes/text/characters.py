"""The marks and dashes that newspapers use."""

from __future__ import annotations

MARKS = frozenset('«»„“”"‟❝❞')
"""Quotation marks."""

DASHES = frozenset(("-", "–", "—", "−", "--"))

_PAST_LATIN = "\u0370"
"""The first letter that is Greek or later."""


def in_latin(text: str) -> bool:
    """Whether a word is in Latin letters, with their marks: *País*; what is no word may be any in ASCII."""
    return text.isascii() or (text[:1].isalpha() and max(text) < _PAST_LATIN)

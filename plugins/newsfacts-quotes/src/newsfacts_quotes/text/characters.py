"""The marks and dashes that newspapers use."""

from __future__ import annotations

MARKS = frozenset('«»„“”"‟❝❞')
"""Quotation marks."""

DASHES = frozenset(("-", "–", "—", "−", "--"))

"""The dashes and quotation marks that newspapers use."""

from __future__ import annotations

DASHES = frozenset({"-", "–", "—"})
OPENING_MARKS = frozenset('«"“„')
MARKS = OPENING_MARKS | frozenset("»”")

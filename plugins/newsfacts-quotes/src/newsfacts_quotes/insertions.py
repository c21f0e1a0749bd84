"""Editorial insertions inside a quotation: *(президента США – ред.)*, *[инсулин]*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_quotes.text.pieces import Piece
from newsfacts_quotes.text.view import View

_EDITORS = frozenset(["ред", "редакции", "прим", "примечание", "авт", "автора"])
_BRACKETS = frozenset(("(", "["))
_LONGEST = 60
"""How many tokens an editor's brackets may have."""


def insertions(view: View, pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """The brackets in the pieces that the editors put there: square ones, and round ones that say so."""
    for first, last in pieces:
        if _BRACKETS.isdisjoint(view.words[first:last]):
            continue
        index = first
        while index < last:
            closing = {"(": ")", "[": "]"}.get(view.words[index])
            end = _closing(view, index, last, closing) if closing else None
            if end is None:
                index += 1
                continue
            if closing == "]" or not _EDITORS.isdisjoint(view.words[index:end]):
                yield index, end
            index = end


def _closing(view: View, index: int, last: int, closing: str) -> int | None:
    limit = min(index + _LONGEST, last)
    return next((k + 1 for k in range(index + 1, limit) if view.words[k] == closing), None)

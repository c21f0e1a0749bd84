"""Pairs of quotation marks around names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import Document

_PAIRS = {"«": "»", "„": "“", "“": "”", "‹": "›"}
_CLOSING = frozenset(_PAIRS.values())
STRAIGHT = '"'
MARKS = frozenset({*_PAIRS, *_CLOSING, STRAIGHT, "''", "``"})

# A longer quotation is no name.
LONGEST_NAME = 12


def quoted(document: Document) -> Sequence[tuple[int, int]]:
    """The token indices of an opening and its closing mark, close enough to stand around a name.

    Looked for once, though several repairs ask.
    """
    return document.derived(_quoted)


def _quoted(document: Document) -> list[tuple[int, int]]:
    return list(_pairs(document))


def _pairs(document: Document) -> Iterator[tuple[int, int]]:
    tokens = document.tokens
    for paragraph in document.paragraphs:
        open_marks: list[int] = []
        first, last = document.token_range(paragraph.start, paragraph.end)
        for at in range(first, last):
            if tokens[at].text not in MARKS:
                continue
            if closes(document, open_marks, at):
                opening = open_marks.pop()
                if 1 < at - opening <= LONGEST_NAME:
                    yield opening, at
            else:
                open_marks.append(at)


def closes(document: Document, open_marks: list[int], at: int) -> bool:
    """Whether the mark closes the last one that is still open."""
    if not open_marks:
        return False
    opening, mark = document.tokens[open_marks[-1]].text, document.tokens[at].text
    if mark in _PAIRS and mark not in _CLOSING:
        return False
    return mark == _PAIRS.get(opening, opening) or mark in _CLOSING

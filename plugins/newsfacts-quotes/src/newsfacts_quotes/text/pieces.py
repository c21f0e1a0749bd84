"""Pieces of content: token ranges without the marks and connectives that only lead to them."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.view import View

Piece = tuple[int, int]
"""The tokens ``[first, last)``."""


def trimmed(view: View, first: int, last: int) -> Piece | None:
    """The tokens without the commas and dashes around them; ``None`` if nothing is left."""
    edge = {",", ".", ";", ":"}
    while first < last and view.outside(first) and (view.words[first] in edge or view.is_dash(first)):
        first += 1
    while (
        last > first and view.outside(last - 1) and (view.words[last - 1] in edge or view.is_dash(last - 1))
    ):
        last -= 1
    return (first, last) if first < last else None


def without_connective(view: View, first: int, last: int) -> int:
    """Where the tokens begin, past *кроме того,* or *также*."""
    known, heads = lexicon.connectives(), lexicon.connective_heads()
    start = first
    for _ in range(3):
        if start >= last or view.words[start] not in heads:
            break
        lengths = range(min(4, last - start), 0, -1)
        past = next((start + n for n in lengths if tuple(view.words[start : start + n]) in known), None)
        if past is None:
            break
        start = past
        if view.at(start, last).low == ",":
            start += 1
    return start


def content(view: View, *ranges: Piece) -> tuple[Piece, ...]:
    """The ranges that hold more than a connective, trimmed."""
    pieces = (trimmed(view, *each) for each in ranges)
    return tuple(each for each in pieces if each and any(view.is_word(index) for index in range(*each)))


def before_dash(view: View, start: int) -> int:
    """The token before *, –* and the author's words."""
    index = start - 1
    while index > 0 and (view.words[index] == "," or view.is_dash(index)):
        index -= 1
    return index

"""The clause that an expression stands in, and those beside it, as far as punctuation tells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from newsfacts import Document, Token

_BOUNDS = frozenset(',;:()«»"“”—–-')
_WINDOW = 40
"""A clause is read no further than so many words, that time may grow with the text only."""
_REACH = 3
"""How many clauses to either side are asked when the expression's own has no verb."""


def clauses_around(document: Document, begin: int, end: int, first: int, last: int) -> Iterator[list[Token]]:
    """The expression's clause, nearest tokens first, then those after and before it in turn.

    Args:
        document: Where they stand.
        begin: The sentence is ``tokens[begin:end]``.
        end: See *begin*.
        first: The expression is ``tokens[first:last]``.
        last: See *first*.
    """
    tokens = document.tokens
    before, left = _run(document, range(first - 1, begin - 1, -1))
    after, right = _run(document, range(last, end))
    if not before and not after:  # the expression stands between commas
        before, left = _run(document, range(left, begin - 1, -1))
        after, right = _run(document, range(right, end))
    yield [tokens[index] for index in _nearest_first(before, after)]
    for _ in range(_REACH):
        after, right = _run(document, range(right, end))
        yield [tokens[index] for index in after]
        before, left = _run(document, range(left, begin - 1, -1))
        yield [tokens[index] for index in before]


def _run(document: Document, indices: range) -> tuple[list[int], int]:
    """The indices up to the next bound, past whole parentheses, and where to go on behind it."""
    found: list[int] = []
    opening, closing = ("(", ")")[:: indices.step]
    depth = 0
    for index in indices[:_WINDOW]:
        text = document.tokens[index].text
        if text == opening or (depth and text == closing):
            depth += 1 if text == opening else -1
        elif not depth and text in _BOUNDS:
            return found, index + indices.step
        elif not depth:
            found.append(index)
    return found, indices[:_WINDOW].stop


def _nearest_first(before: list[int], after: list[int]) -> Iterator[int]:
    for pair in zip_longest(after, before):
        yield from (index for index in pair if index is not None)

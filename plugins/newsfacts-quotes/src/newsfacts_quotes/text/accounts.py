"""Names of accounts: they begin with a small Latin letter or a figure, as in *пишет **vera_t***."""

from __future__ import annotations

import re

from newsfacts_russian.lazy import lazy_pattern

from newsfacts_quotes.text.view import View

_NAME = lazy_pattern(r"@[a-z0-9._-]+|(?=[a-z0-9._-]{4})[a-z0-9_.-]*[a-z][a-z0-9_.-]*", re.IGNORECASE)
"""Shorter runs of small Latin letters are units: *km*, *mm*."""


def account_end(view: View, index: int) -> int:
    """One past the name of an account that begins with the token; the same index where none does."""
    tokens = view.tokens
    first = tokens[index].text
    if not (first[0].isdigit() or "a" <= first[0] <= "z" or first[0] == "@") or not view.outside(index):
        return index
    if index and tokens[index - 1].end == tokens[index].start and not view.is_mark(index - 1):
        return index  # inside another word
    last = index + 1
    while last < len(tokens) and tokens[last].start == tokens[last - 1].end and tokens[last].text.isascii():
        last += 1
    while last > index + 1 and not (tokens[last - 1].text[-1].isalnum() or tokens[last - 1].text[-1] == "_"):
        last -= 1
    return last if _NAME.fullmatch(view.text(index, last)) else index

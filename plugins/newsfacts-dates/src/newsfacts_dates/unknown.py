"""Phrases that may be dates to somebody else: *на Пасху*, *после Троицы*.

Whatever a preposition of time governs and a capital letter begins, and no rule has read,
is offered to the plugins that resolve dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import compile_pattern

_GOVERNORS = "on|until|after|before|toward|in|from|deictic.eve|edge"
_LOCATIVE = ("е", "и", "ах", "ях")
"""Endings after *в* that tell a place: *Москве*, but not *Пасху*."""
_LONGEST = 4
"""How many words a phrase that may be a feast has at most."""


@cache
def _governed() -> re.Pattern[str]:
    return compile_pattern(f"{_GOVERNORS} @other|feast")


def candidates(lexemes: Lexemes) -> Iterator[tuple[int, int]]:
    """Lexemes ``[first, last)`` of each such phrase, the longer reading of it first."""
    tokens = lexemes.tokens  # behind the last word stands the paragraph's end
    for match in _governed().finditer(lexemes.codes):
        index = match.end() - 1
        word = tokens[index].text
        if not word[0].isupper() or (lexemes.is_a(index - 1, "in") and word.endswith(_LOCATIVE)):
            continue
        last = index + 1
        while last - index < _LONGEST and tokens[last].text[:1].isupper():
            last += 1
        if tokens[last].text[:1].islower():
            yield index, last + 1
        yield index, last

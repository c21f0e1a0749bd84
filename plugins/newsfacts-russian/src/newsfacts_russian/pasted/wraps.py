"""Hard-wrapped lines: a text whose lines end where a page's width did is put together again.

It is decided once for a text. Where lines break off in the middle of sentences, they tell the width
of the page, and each line end is a wrap behind which the next word would not have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.records import record

_BREAK = re.compile(r"(?<=\S)[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[^\s])")
_FIRST_WORD = re.compile(r"\S+")
_FINAL = frozenset('.!?…:;»”"“)*|')
_DASHES = frozenset("—–-")
_ITEM = lazy_pattern(r"[•·*▪]|\d{1,2}[.)]\s")
_OPEN_SHARE = 0.25
"""So many of the line ends must stand inside sentences."""
_NARROWEST, _WIDEST = 30, 220
"""The widths of pages that lines are wrapped to."""


@record
class _Line:
    """Two lines and the break between them: ``[start, end)``."""

    start: int
    end: int
    length: int
    word: int
    """The length of the next line's first word."""
    open: bool
    """Whether a sentence goes on over the break, as far as its letters tell."""
    final: bool
    """Whether the line ends as a sentence does, or the next begins as a line of its own."""


def without_wraps(plain: PlainText) -> PlainText:
    """The text with a blank for each line end that only the width of a page made."""
    text = plain.text
    if not _may_be_wrapped(text):
        return plain
    lines = [_line(text, match) for match in _BREAK.finditer(text)]
    broken = [each for each in lines if each.open]
    telling = [each for each in broken if _NARROWEST <= each.length <= _WIDEST]
    if not telling or len(broken) < _OPEN_SHARE * len(lines):
        return plain
    longest = _width(telling)
    width = max((each.length for each in lines if each.length <= longest), default=longest)
    wraps = {each.start for each in lines if _is_wrap(each, width)}
    return PlainText.replacing(_BREAK, lambda match: " " if match.start() in wraps else match[0], plain)


def _may_be_wrapped(text: str) -> bool:
    """Whether some line begins with a small letter and the one before it doesn't end as a sentence does."""
    before = ""
    for each in text.splitlines():
        line = each.strip()
        if line and before and line[0].islower() and before[-1] not in _FINAL:
            return True
        before = line
    return False


def _line(text: str, match: re.Match[str]) -> _Line:
    start, end = match.span()
    begins = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    word = _FIRST_WORD.match(text, end)
    last, following = text[start - 1], text[end]
    goes_on = last not in _FINAL and following.islower()
    item = bool(_ITEM.match(text, end)) or (following in _DASHES and last in _FINAL)
    return _Line(start, end, len(text[begins:start].strip()), len(word[0]) if word else 0, goes_on, item)


def _width(broken: Sequence[_Line]) -> int:
    """The greatest width that most of the lines tell: they fit in, and with the next word they don't."""
    changes = [0] * (_WIDEST + 2)
    for line in broken:
        changes[line.length] += 1
        changes[min(line.length + line.word + 1, _WIDEST + 1)] -= 1
    fitting = list(accumulate(changes))
    return max(range(_WIDEST + 1), key=lambda width: (fitting[width], width))


def _is_wrap(line: _Line, width: int) -> bool:
    """Whether the next line's first word had no room any more."""
    return not line.final and (line.open or line.length <= width < line.length + 1 + line.word)

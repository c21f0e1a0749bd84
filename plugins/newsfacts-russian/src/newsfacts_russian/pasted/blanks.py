"""Blanks: whatever stands for one, and however many, is one."""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.pasted.respelling import respelt

_BLANK = re.compile("[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SEVERAL = re.compile(r"(?<=[^ \r\n]) {2,}(?=[^ \r\n])")


def with_single_blanks(plain: PlainText) -> PlainText:
    """Each run of blanks within a line as one plain blank."""
    text = plain.text
    while blank := _BLANK.search(text):  # hardly ever more than two sorts of them
        text = text.replace(blank[0], " ")
    plain = respelt(plain, text)
    return PlainText.replacing(_SEVERAL, lambda _: " ", plain) if "  " in text else plain

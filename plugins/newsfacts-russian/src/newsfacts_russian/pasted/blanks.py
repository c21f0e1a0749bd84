"""Blanks: whatever stands for one, and however many, is one."""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.pasted.respelling import respelt

_BLANK = re.compile("[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SEVERAL = re.compile(r"(?<=[^ \r\n]) {2,}(?=[^ \r\n])")

# Within a name or a date: a word or an initial and a capital or a figure, a figure and a word.
_WITHIN = lazy_pattern(
    r"""
      (?:(?<=[а-яёА-ЯЁa-zA-Z])|(?<=\b[А-ЯЁ]\.)|(?<=\d))[ ]{2,}(?=[А-ЯЁ\d])
    | (?<=\d)[ ]{2,}(?=[а-яё])
    """,
    re.VERBOSE,
)
_HABIT = 0.2
"""If so many of the gaps between words are wider than one blank, all of them are made one."""


def with_single_blanks(plain: PlainText) -> PlainText:
    """Blanks of other kinds as plain ones, and several as one.

    A wide gap that stands alone is one blank within names and dates only: elsewhere it does no
    harm, and whoever counts characters of the article finds them where they were.
    """
    text = plain.text
    while blank := _BLANK.search(text):  # hardly ever more than two sorts of them
        text = text.replace(blank[0], " ")
    plain = respelt(plain, text)
    if "  " not in text:
        return plain
    wide = sum(1 for _ in _SEVERAL.finditer(text))
    gaps = len(text.split()) - 1
    return PlainText.replacing(_SEVERAL if wide > _HABIT * gaps else _WITHIN, lambda _: " ", plain)

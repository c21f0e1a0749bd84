"""Tokens: razdel's rules as one regular expression.

razdel asks a list of rules at every boundary between two characters of different kinds.
The expression below cuts as those rules do, but for emoji, in one pass, and never looks beyond white space.
"""

from __future__ import annotations

import re

_PUNCTUATION = re.escape("\\/!#$%&*+,.:;<=>?@^_`|~№…‑–—−-«“‘»”’\"„'([{}])")
_EMOJI = "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
"""Arrows, signs and emoji, as they lead the lines of channels: they are no part of the word behind them."""

_LETTER = "а-яёА-ЯЁa-zA-Z"
_OTHER = rf"[^\s\d{_LETTER}{_PUNCTUATION}{_EMOJI}]"
_UNIT = rf"(?:[а-яёА-ЯЁ]++|[a-zA-Z]++|\d++|{_OTHER})"

TOKEN = re.compile(
    rf"""
      {_UNIT}
      (?>(?=\S)(?:                      # most words end here; )*+ is wrong in Python before 3.11.5
          [‑–—−_-]{_UNIT}               # кто-нибудь, 2024–2025, Ту-154
        | (?<=[а-яёА-ЯЁ])['’][а-яё]++   # Дем'янчук; but д'Арвиль
        | (?<=\d)[.,/\\]\d++            # 3,5; 28.12.2025; 3/4
        | (?<={_OTHER})[а-яёА-ЯЁ]++     # an accent inside a word, a letter of another alphabet
        | (?<={_OTHER})[a-zA-Z]++
        | (?<![\d\s{_PUNCTUATION}]){_OTHER}
      ))*
    | [=:;]-?[()]++                     # :-)
    | [.?!…]++                          # ?!
    | [{_EMOJI}]++                      # ⚡️Мост
    | --++ | \*\*++
    | \S
    """,
    re.VERBOSE,
)
"""What one token is: ``TOKEN.finditer(text)`` cuts a text."""

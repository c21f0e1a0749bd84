"""Blanks at the wrong place in names: forgotten before one, set before the full stop of an initial."""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern

# *инженерПётр Шилов*: small letters right before a full name; no tag (#МэрСказал), no brand (экоМир).
_GLUED = re.compile(r"(?<![\w#@.-])[а-яё]{4,}+(?=[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё])")
# *К .Д. Шилов*, *Е . О . Тумбин*: one letter, a blank, a full stop, and a capital behind.
_LOOSE_INITIAL = lazy_pattern(r"(?<![\w.-])([А-ЯЁ]) \.(?= ?[А-ЯЁ](?:[а-яё]| ?\.))")


def with_blanks_around_names(plain: PlainText) -> PlainText:
    """The text with a blank before each full name, and none before the full stop of an initial."""
    plain = PlainText.replacing(_GLUED, lambda match: f"{match[0]} ", plain)
    if " ." not in plain.text:
        return plain
    return PlainText.replacing(_LOOSE_INITIAL, lambda match: f"{match[1]}.", plain)

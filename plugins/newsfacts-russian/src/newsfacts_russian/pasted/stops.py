"""The blank that was forgotten after a full stop: *Мост достроили.«Ждём поездов»*."""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern

# A word in small letters before, a capital or an opening mark behind: no initials, no address, no Лента.Ру.
_PLAINLY = re.compile(r"[.!?…](?<=[а-яё]{3}.)(?=[А-ЯЁ«„“—])")
_CAPITALISED = re.compile(r"[А-ЯЁ][а-яё]+\Z")
_LONGEST_WORD = 30
# Where a text has such stops, those behind a name, a figure, a bracket or a quotation are of the same kind.
_ANY = lazy_pattern(
    r"""
      (?:(?<=\w[а-яёa-z])|(?<=[А-ЯЁA-Z]{2})|(?<=\w\w[»”")])|(?<=\d{4}))
      [.!?…]++(?=[А-ЯЁ«„“—])(?!(?:Ру|Рф|Ком)\b)
    | (?<=[а-яё][.!?…])[»”](?=[А-ЯЁ«„])
    """,
    re.VERBOSE,
)


def with_blanks_after_stops(plain: PlainText) -> PlainText:
    """The text with a blank after each full stop that ends a sentence without one."""
    found = _PLAINLY.finditer(plain.text)
    if not any(_is_plain_word(plain.text, match.start()) for match in found):
        return plain
    return PlainText.replacing(_ANY, lambda match: f"{match[0]} ", plain)


def _is_plain_word(text: str, end: int) -> bool:
    """Whether a word in small letters ends there."""
    return not _CAPITALISED.search(text, max(0, end - _LONGEST_WORD), end)

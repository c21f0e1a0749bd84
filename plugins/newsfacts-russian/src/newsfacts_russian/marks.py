r"""Marks that are no part of a Russian word's spelling, and letters of two code points.

Newsrooms' texts carry stress marks (*за́мок*), hyphens for line breaks that never came
(``ПЕНСИ\u00adЮ``), zero-width characters, marks of direction around names that were pasted
in, and *й* and *ё* as a letter and a mark, as some file systems and keyboards write them.
"""

from __future__ import annotations

import re
import unicodedata

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern

_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_COMBINING = "\u0300-\u036f"
_STRESS = "\u0300\u0301"

# The letters that stand in for stressed ones: Cyrillic with a grave, and Latin in a Cyrillic word.
_STRESSED = {"ѐ": "е", "ѝ": "и", "á": "а", "é": "е", "ó": "о", "ý": "у"}
_STRESSED |= {letter.upper(): plain.upper() for letter, plain in _STRESSED.items()}
_LATIN = "áéóýÁÉÓÝ"
_CYRILLIC = "а-яёА-ЯЁ"
_EMOJI = "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"

_ODD = re.compile(f"[{_COMBINING}{_INVISIBLE}ѐѝЀЍ{_LATIN}]")
_MARKED = lazy_pattern(
    rf"""
      [^\W_](?>(?:[{_INVISIBLE}]*+[{_COMBINING}])+) # и + U+0306, о + U+0301; )++ is wrong before 3.11.5
    | (?<=[{_CYRILLIC}])[{_LATIN}]                  # "Пýтин" with a Latin letter
    | [{_LATIN}](?=[{_CYRILLIC}])
    | [ѐѝЀЍ]
    | (?P<dash>(?<!\S)\u00ad(?=[^\S\r\n]\S))         # "«Да», \u00ad сказал он": meant as a dash
    | (?<![{_EMOJI}])\u200d                          # which joins emoji into one
    | [{_INVISIBLE.replace(chr(0x200D), "")}{_COMBINING}]++
    """,
    re.VERBOSE,
)
_IS_CYRILLIC = lazy_pattern(f"[{_CYRILLIC}]")
_ON_CYRILLIC = lazy_pattern(f"[{_STRESS}{_INVISIBLE}]")
_ON_OTHERS = lazy_pattern(f"[{_INVISIBLE}]")
_MEANT = 8  # how many code points of a letter and its marks are looked at; what follows is mischief


def plain(text: str | PlainText) -> PlainText:
    """The text with every letter as dictionaries have it, and without what is no letter but a mark of one."""
    given = text if isinstance(text, PlainText) else PlainText(text)
    return PlainText.replacing(_MARKED, _letter, given) if _ODD.search(given.text) else given


def _letter(match: re.Match[str]) -> str:
    """The letter of a letter and its marks; nothing, if there are only marks."""
    if match.lastgroup == "dash":
        return "-"
    letter, marks = match[0][0], match[0][1:_MEANT]
    if not letter.isalnum():
        return ""
    if not marks:
        return _STRESSED.get(letter, letter)
    unwanted = _ON_CYRILLIC if _IS_CYRILLIC.match(letter) else _ON_OTHERS
    return unicodedata.normalize("NFC", letter + unwanted.sub("", marks))[0]

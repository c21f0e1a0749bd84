"""Letters of another alphabet, or another sign, that look like the one that belongs there."""

from __future__ import annotations

import re

from newsfacts import PlainText
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.pasted.respelling import respelt

_LATIN = "aceopxyëABCEHKMOPTXYË"
_CYRILLIC = "асеорхуёАВСЕНКМОРТХУЁ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_LETTERS = "а-яёА-ЯЁ"

_MIXED = re.compile(rf"[{_LATIN}](?:(?=[{_LETTERS}])|(?<=[{_LETTERS}].))")
_WORD = lazy_pattern(rf"[{_LETTERS}a-zA-ZëË]+")
_LATIN_WORD = re.compile(r"[a-zA-ZëË]")
_OWN = lazy_pattern(rf"[{_LETTERS}]")

# Russian words whose letters all have a look-alike, where a Latin word is less likely.
_SHORT = frozenset({"a", "o", "c", "y", "A", "O", "C", "Y", "ee", "Ee", "co", "Co", "ox", "ax", "yxo", "xop"})

_ODD_APOSTROPHE = re.compile(rf"[ʼ`‘ʹ′´ˈ‛＇ʻ](?<=[{_LETTERS}].)(?=[{_LETTERS}])")


def with_own_letters(plain: PlainText) -> PlainText:
    """Latin letters in Cyrillic words as the Cyrillic ones that they look like, and one sort of apostrophe.

    *Лиcицын* with a Latin *c* is *Лисицын*; *IT-компания*, *SMSка* and *Apple* stay. Where a text
    has such words, short ones that are Latin as a whole (*o*, *ee*) are taken for Russian, too.
    """
    text = plain.text
    if _MIXED.search(text):
        text = _WORD.sub(_cyrillic, text)
    if _ODD_APOSTROPHE.search(text):
        text = _ODD_APOSTROPHE.sub("’", text)
    return respelt(plain, text)


def _cyrillic(match: re.Match[str]) -> str:
    word = match[0]
    if not _LATIN_WORD.search(word) or not (word in _SHORT or _OWN.search(word)):
        return word
    made = word.translate(_TO_CYRILLIC)
    return word if _LATIN_WORD.search(made) else made

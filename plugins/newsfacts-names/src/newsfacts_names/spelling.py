"""Spelling: what counts as the same letters."""

from __future__ import annotations

import re

from newsfacts_russian.caching import kept
from newsfacts_russian.spelling import fold as fold  # noqa: PLC0414  (the package's own name for it)

CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
VOWELS = "аеёиоуыэюя"

QUOTES = '«»„“”"'
"""Quotation marks."""
OPENING, CLOSING = frozenset("«„“\"'"), frozenset("»”“\"'")
"""Marks that may begin, and that may end, what is quoted."""
CLOSED_BY = {"«": "»", '"': '"', "“": "”", "„": "“”"}
"""Opening quotation mark → the marks that may close it."""

_INITIAL = re.compile(r"(?:[А-ЯЁA-Z]|Дж|Дз)(?:\.(?:-(?:[А-ЯЁA-Z]|Дж|Дз)\.)?)?")
_ENDING = re.compile(
    r"(?<=...)(?:ого|его|ому|ему|ыми|ими|ами|ой|ей|ый|ий|ая|яя|ым|им|ом|ем|ую|юю|ою|[аяуюеыиьйо])$"
)
_ROMAN = re.compile(r"[IVX]+")


@kept
def stem(word: str) -> str:
    """A crude stem, enough to call two cases of one name the same."""
    return _ENDING.sub("", fold(word))


@kept
def is_initial(word: str) -> bool:
    """*А.*, *Дж.*, *Ж.-К.*, or the bare letter."""
    return _INITIAL.fullmatch(word) is not None


def is_latin(word: str) -> bool:
    """Whether the word begins with a Latin letter."""
    return "a" <= word[:1].lower() <= "z"


def is_roman(word: str) -> bool:
    """*III* of *Карл III*."""
    return _ROMAN.fullmatch(word) is not None


def like(pattern: str, word: str) -> str:
    """*word* with the capitals of *pattern*, part by part: *Рис-Могга* and *рис-могг* give *Рис-Могг*."""
    if "-" in word:
        parts, patterns = word.split("-"), pattern.split("-")
        if len(parts) == len(patterns):
            return "-".join(like(old, new) for old, new in zip(patterns, parts, strict=True))
    rest = pattern[1:]
    if not rest or rest.islower():  # as most words are
        return word[:1].upper() + word[1:] if pattern[:1].isupper() else word
    if pattern.isupper():
        return word.capitalize()
    return "".join(
        letter.upper() if index < len(pattern) and pattern[index].isupper() else letter
        for index, letter in enumerate(word)
    )

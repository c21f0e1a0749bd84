"""Spelling: what counts as the same letters."""

from __future__ import annotations

import re

CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
VOWELS = "аеёиоуыэюя"

_INITIAL = re.compile(r"(?:[А-ЯЁA-Z]|Дж|Дз)(?:\.(?:-(?:[А-ЯЁA-Z]|Дж|Дз)\.)?)?")
_ROMAN = re.compile(r"[IVX]+")


def fold(word: str) -> str:
    """A word for comparison: lower case, *ё* as *е*."""
    return word.lower().replace("ё", "е")


def is_initial(word: str) -> bool:
    """*А.*, *Дж.*, *Ж.-К.*, or the bare letter."""
    return _INITIAL.fullmatch(word) is not None


def is_latin(word: str) -> bool:
    """Whether the word begins with a Latin letter."""
    return "a" <= fold(word)[:1] <= "z"


def is_roman(word: str) -> bool:
    """*III* of *Карл III*."""
    return _ROMAN.fullmatch(word) is not None


def like(pattern: str, word: str) -> str:
    """*word* with the capitals of *pattern*, part by part: *Рис-Могга* and *рис-могг* give *Рис-Могг*."""
    parts = word.split("-")
    patterns = pattern.split("-")
    if len(parts) > 1 and len(parts) == len(patterns):
        return "-".join(like(old, new) for old, new in zip(patterns, parts, strict=True))
    if pattern.isupper() and len(pattern) > 1:
        return word.capitalize()
    return "".join(
        letter.upper() if index < len(pattern) and pattern[index].isupper() else letter
        for index, letter in enumerate(word)
    )

"""When two spellings are one name: transliteration variants, typing errors, short forms, Latin originals."""

from __future__ import annotations

import re
from functools import cache

from newsfacts_russian.caching import kept

from newsfacts_names.data_files import given_names, rows
from newsfacts_names.spelling import VOWELS, fold, is_latin

_CYRILLIC_SOUNDS = (
    (re.compile(r"\bу(?=[аеиоэя])|(?<=[аеиоуэ])у(?=[аеиоэ])"), "в"),
    (re.compile(r"кс"), "х"),
    (re.compile(r"(?<=[бвгдкпрстл])х|[ьъй’'`-]"), ""),
    (re.compile(r"[аоя]+"), "а"),
    (re.compile(r"[еиэыё]+"), "е"),
    (re.compile(r"[ую]+"), "у"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_LATIN_SPELLINGS = (
    "sch=ш tch=ч sh=ш ch=ч zh=ж kh=х ts=ц ph=ф th=т ck=к dj=дж w=в x=кс qu=кв q=к j=дж c=к b=б "
    "d=д f=ф g=г h=х k=к l=л m=м n=н p=п r=р s=с t=т v=в z=з"
)
_LATIN_SOUNDS = tuple(tuple(pair.split("=")) for pair in _LATIN_SPELLINGS.split(" "))
_LONG = 4
"""Shorter words are too alike by chance."""
_SAME_SOUND = str.maketrans(
    {"ж": "з", "ц": "с", "з": "с", "ш": "с", "ч": "к", "щ": "с", "х": "к", "г": "к", "в": "ф", "д": "т"}
)


@kept
def sound(word: str) -> str:
    """A key that transliteration variants share: *Уиткофф*, *Виткофф*; *Гайяр*, *Гейяр*; *Рааб*, *Рабб*."""
    key = fold(word)
    for pattern, letter in _CYRILLIC_SOUNDS:
        key = pattern.sub(letter, key)
    return key


@kept
def skeleton(word: str) -> str:
    """The consonants of a Latin or Cyrillic word, roughly: *Wayman* and *Уэйман* share them."""
    key = fold(word)
    if re.match("[a-z]", key):
        for letters, sounds in _LATIN_SOUNDS:
            key = key.replace(letters, sounds)
    else:
        key = re.sub(r"у(?=[аеиоэ])", "в", key)
    key = re.sub("[^бвгджзклмнпрстфхцчшщ]", "", key.translate(_SAME_SOUND))
    return re.sub(r"(.)\1+", r"\1", key.translate(_SAME_SOUND))


@cache
def short_names() -> dict[str, frozenset[str]]:
    """Folded short form → the full given names it stands for."""
    table: dict[str, set[str]] = {}
    for full, shorts in rows("short_names.tsv"):
        for short in shorts.split():
            table.setdefault(fold(short), set()).add(fold(full))
    return {short: frozenset(full) for short, full in table.items()}


def same_given(one: str, other: str) -> bool:
    """Whether two given names (or an initial) can be one person's: *Д.* and *Дмитрий*, *Джо* and *Джозеф*.

    Of several words each must: *Чен Ир* and *Чен Ын* are two.
    """
    if fold(one) == fold(other):
        return True
    a, b = fold(one).split() or [""], fold(other).split() or [""]
    if len(a) == 1 or len(b) == 1:
        return any(_same_word(each, word) for each in a for word in b)
    return all(_same_word(*pair) for pair in zip(a, b, strict=False))


def _same_word(one: str, other: str) -> bool:
    a, b = one.rstrip("."), other.rstrip(".")
    if a.count("-") == b.count("-") == 1:
        return all(_same_word(*pair) for pair in zip(one.split("-"), other.split("-"), strict=True))
    if not a or not b or is_latin(a) != is_latin(b):
        return skeleton(a)[:1] == skeleton(b)[:1]
    if a != one or b != other or min(len(a), len(b)) == 1:
        return a.startswith(b) or b.startswith(a)
    if {a, *short_names().get(a, ())} & {b, *short_names().get(b, ())}:
        return True
    if min(len(a), len(b)) < _LONG:
        return False
    # Two names that both exist are two: Мария and Марина, Миша and Маша, however near they are.
    both_exist = all(each in given_names() or each in short_names() for each in (a, b))
    return sound(a) == sound(b) or (not both_exist and slip(a, b))


def alike(one: str, other: str) -> bool:
    """Whether two surnames are spellings of one: the same sound."""
    a, b = fold(one), fold(other)
    return a == b or (min(len(a), len(b)) >= _LONG and sound(a) == sound(b))


_SILENT = re.compile(r"[ьъ’'`-]|(?<=(.))\1")
_SHORT, _LONGER = 4, 6
"""Shorter names are alike by chance; in names shorter than the second only vowels may differ."""
_VOWEL, _CONSONANT = 1, 2
"""What it costs to leave out, put in or change a letter: transcriptions waver in the vowels."""


@kept
def _spelt(word: str) -> str:
    return _SILENT.sub("", fold(word))


def slip(one: str, other: str) -> bool:
    """Whether two words are spellings of one: a vowel's difference, or in a long one a consonant's.

    *Руфани* and *Роуфани*, *Савельо* and *Савейо*, *Малеричев* and *Малерчиев*; not *Савченко* and
    *Савченков*.
    """
    shortest = min(len(one), len(other))
    if abs(len(one) - len(other)) > _VOWEL + _CONSONANT or shortest < _SHORT:
        return fold(one) == fold(other)
    most = _CONSONANT if shortest >= _LONGER else _VOWEL
    a, b = _spelt(one), _spelt(other)
    if a == b:
        return True
    if a[-1] != b[-1] and not {a[-1], b[-1]} <= set(VOWELS):
        return False
    return _distance(a, b) <= most


def _cost(letter: str) -> int:
    return _VOWEL if letter in VOWELS or letter == "й" else _CONSONANT


def _distance(one: str, other: str) -> int:
    """The cheapest way from one word to the other; two letters that changed places are one step."""
    before: list[int] = []
    row = [0]
    for letter in other:
        row.append(row[-1] + _cost(letter))
    for i, a in enumerate(one):
        above, before = before, row
        row = [before[0] + _cost(a)]
        for j, b in enumerate(other):
            change = 0 if a == b else max(_cost(a), _cost(b))
            row.append(min(before[j] + change, before[j + 1] + _cost(a), row[j] + _cost(b)))
            if i and j and a == other[j - 1] and b == one[i - 1]:
                row[-1] = min(row[-1], above[j - 1] + _CONSONANT)
    return row[-1]

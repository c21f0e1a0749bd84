"""How Russian words are written: capitals, ё and abbreviations."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts import Morphology
from newsfacts_russian.caching import kept

# "МИДа", "ВЦИОМом": an abbreviation with a case ending behind it.
_INFLECTED_ABBREVIATION = re.compile(r"([А-ЯЁ]{2,})[-'’]?(?:[аеуы]|ом|ов|ам|ах|ами)")

# "СПбГУ", "УрФУ", "КемГУ": small letters behind a capital, and capitals that end the word. The dictionary is
# not asked: for it, the second is of "Урфа" and "БелГУ" of "белг".
_MIXED_ABBREVIATION = re.compile(r"[А-ЯЁ]+[а-яё]+[А-ЯЁ]{2,}")

LONGEST_ABBREVIATION = 5
_LONGEST_MIXED = LONGEST_ABBREVIATION + 2
"""With the small letters: *СПбГЭТУ*; what is longer is a word whose capitals are somebody's whim."""


def _folded(word: str) -> str:
    return word.lower().replace("ё", "е")


# Kept, since Python asks its tables of Unicode about every letter that is not Latin, which takes several
# times as long as to look the whole word up.

_SPELLINGS = 1 << 13
"""So many are kept: not forms alone are asked for, but lemmas and parts of names, too."""

lower: Callable[[str], str] = kept(str.lower, bound=_SPELLINGS)
"""A word in lower case."""

fold: Callable[[str], str] = kept(_folded, bound=_SPELLINGS)
"""A word in lower case and with е for ё, as word lists are looked up."""


def is_abbreviation(morphology: Morphology, word: str) -> bool:
    """Whether *word* is written as an abbreviation without an ending: *МИД*, *УрФУ*; not *МИНИСТРА*."""
    if not word.isupper():
        return len(word) <= _LONGEST_MIXED and _MIXED_ABBREVIATION.fullmatch(word) is not None
    if len(word) > LONGEST_ABBREVIATION:
        readings = morphology.readings(word)
        return any(each.has("Abbr") for each in readings) or not any(each.known for each in readings)
    return len(word) > 1


def stem_of_abbreviation(word: str) -> str | None:
    """*ВЦИОМа* gives *ВЦИОМ*; ``None`` for other words."""
    match = _INFLECTED_ABBREVIATION.fullmatch(word)
    return match[1] if match else None


def recased(word: str, form: str) -> str:
    """*form* with the capitals of *word*, and with ё only where *word* has it."""
    if "ё" not in word.lower():
        form = form.replace("ё", "е")
    if word.lower() == form:
        return word
    parts, forms = word.split("-"), form.split("-")
    if len(parts) == len(forms) > 1:
        return "-".join(recased(part, each) for part, each in zip(parts, forms, strict=True))
    if len(word) > 1 and word.isupper():
        return form.upper()
    capitals = "".join(new.upper() if old.isupper() else new for old, new in zip(word, form, strict=False))
    return capitals + form[len(capitals) :]

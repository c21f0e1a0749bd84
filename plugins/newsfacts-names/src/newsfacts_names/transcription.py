"""Chinese, Korean and Vietnamese names in Russian letters: their syllables, and how many make a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts_russian.caching import kept
from newsfacts_russian.lazy import lazy_pattern

from newsfacts_names.data_files import east_asian_surnames
from newsfacts_names.spelling import fold

_HEAD = r"(?:дз|дж|чж|цз|нг|кх|пх|тх|чх|хв|кв|[бпмфдтнлгкхзжчшрцсйв])?"
_NUCLEUS = r"(?:иеу|ыон|ыо|ай|ао|ау|оу|эй|уа|уо|уэ|уе|уи|яо|ья|ье|юэ|уй|ый|ой|иа|ие|иэ|оа|оэ|[аоуэиыеяюё])"
_CODA = r"(?:нь|ть|нг|н|м|к|п|т|р|ль|л|й)?"
_SYLLABLE = rf"{_HEAD}{_NUCLEUS}{_CODA}"
_ONE = lazy_pattern(_SYLLABLE)
_TWO = lazy_pattern(rf"{_SYLLABLE}{_SYLLABLE}")
"""A given name has two syllables at most in one word: *Цзиньпин*, unlike *Кардашьян*."""

_ENDINGS = (
    (re.compile(r"(.*[нмгктлпр])(а|у|ом|е)"), "", {"а": "GA", "у": "D", "ом": "I", "е": "L"}),
    (re.compile(r"(.*[аоеэуыия])(я|ю|ем|е)"), "й", {"я": "GA", "ю": "D", "ем": "I", "е": "L"}),
    (re.compile(r"(.*[нлт])(я|ю|ем|е)"), "ь", {"я": "GA", "ю": "D", "ем": "I", "е": "L"}),
)
_VIETNAMESE = "vietnamese"
_PARTICLES = frozenset({"ле", "ду", "ла"})
"""Before one word they are rather French: *Ле Пен*."""
_SYLLABLES_OF_A_NAME = 2
_LONGEST = 4


@kept
def syllables(text: str) -> int:
    """How many Chinese, Korean or Vietnamese syllables the word has: 1, 2, or 0 if it is no such word."""
    word = fold(text).replace("-", "").replace("ъ", "")
    if _ONE.fullmatch(word):
        return 1
    return 2 if _TWO.fullmatch(word) else 0


def undeclined(text: str) -> Iterator[tuple[str, str]]:
    """The nominatives that the last word of such a name may have, in lower case, with the cases of each.

    A man's name that ends with a consonant is declined: *Ким Чен Ира*, *Си Цзиньпином*, *Бо Силая*.
    """
    word = text.lower()
    for pattern, ending, cases in _ENDINGS:
        match = pattern.fullmatch(word)
        if match and syllables(match[1] + ending):
            yield match[1] + ending, cases[match[2]]


def length(words: Sequence[str]) -> int:
    """How many of the words make a name that begins with the first; 0 if none does.

    *Ким Чен Ир*, *Кимом Чен Ыном*, *Нгуен Тхи Ким Нган*; in one word *Си Цзиньпин*, *Чон Мон-хона*.
    """
    languages = surname_languages(words[0]) if len(words) > 1 else ""
    if not languages:
        return 0
    if _VIETNAMESE in languages and len(words) >= _LONGEST and fold(words[1]) == "тхи" and _short(words[3]):
        return _LONGEST
    if len(words) > _SYLLABLES_OF_A_NAME and syllables(words[1]) == 1 and _short(words[2]):
        return _SYLLABLES_OF_A_NAME + 1
    if fold(words[0]) in _PARTICLES:
        return 0
    return _SYLLABLES_OF_A_NAME if _long(words[1]) else 0


@kept
def surname_languages(text: str) -> str:
    """The languages that have the word as a surname, itself or declined: *Кима*, *Хваном*."""
    known = east_asian_surnames()
    if fold(text) in known:
        return known[fold(text)]
    return next((known[fold(base)] for base, _ in undeclined(text) if fold(base) in known), "")


def _short(text: str) -> bool:
    """Whether the word is one syllable, declined or not: *Ир*, *Ира*."""
    return syllables(text) == 1 or any(syllables(base) == 1 for base, _ in undeclined(text))


def _long(text: str) -> bool:
    return syllables(text) > 0 or any(True for _ in undeclined(text))


def east_asian_surname(words: Sequence[str]) -> int | None:
    """Which of the words is the surname, if they make one name from end to end; ``None`` if they don't.

    It stands first, or after a Korean given name in the Western order: *Сан Джин Пак*.
    """
    if length(words) == len(words):
        return 0
    last = len(words) - 1
    turned = (
        last == _SYLLABLES_OF_A_NAME and surname_languages(words[last]) and not surname_languages(words[0])
    )
    if turned and all(syllables(word) == 1 for word in words[:last]):
        return last
    return None


_MORAE = lazy_pattern(
    r"(?:дз[аиоуюяёэ]|цу|ва|фу|[кгсзтднхбпмр]?[аиуэояюё]|й|н|ъ|к(?=к)|п(?=п)|с(?=с)|т(?=т)){2,}"
)


@kept
def japanese(text: str) -> bool:
    """Whether the word is spelled as Japanese words are, by Polivanov's rules: *Сэйдзи*, *Маэхара*."""
    return _MORAE.fullmatch(text.lower()) is not None


_ONLY_JAPANESE = lazy_pattern(r"дз|цу|эй|ёси|ити|нъ|[сктнрг]э|[рксткхг][юё]")


@kept
def only_japanese(text: str) -> bool:
    """Whether it also has what hardly any other language's names have: *Сэйдзи*, unlike *Сакиб*."""
    return japanese(text) and _ONLY_JAPANESE.search(text.lower()) is not None

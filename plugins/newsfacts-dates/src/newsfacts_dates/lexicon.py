"""The words of temporal expressions: a form of a word leads to its category and value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple

FILES = ("calendar.tsv", "numbers.tsv", "function.tsv")

ENDINGS = {
    "ый": "ый ого ому ым ом ая ой ую ое ые ых ыми",
    "ный": "ный ного ному ным ном ная ной ную ное ные ных ными",
    "ой": "ой ого ому ым ом ая ую ое ые ых ыми",
    "ний": "ний него нему ним нем няя ней нюю нее ние них ними",
    "ий": "ий его ему им ем ая ей ую ее ие их ими",
    "ский": "ский ского скому ским ском ская ской скую ское ские ских скими",
    "от": "от ого ому им ом а о ой у и их ими",
}
"""Adjective endings: «прошл~ый» in a data file stands for «прошлый», «прошлого», …"""

_STEMS = {
    "лет~ний": "Y",
    "годич~ный": "Y",
    "летк~_": "Y",
    "месяч~ный": "M",
    "недель~ный": "W",
    "днев~ный": "D",
    "суточ~ный": "D",
    "часов~ой": "H",
    "минут~ный": "MIN",
    "секунд~ный": "S",
}
_FEMININE = ("а", "и", "е", "у", "ой")  # пятилетка, трёхлетку
_PREFIXES = {
    "одно": 1.0,
    "полутора": 1.5,
    "двух": 2.0,
    "трёх": 3.0,
    "четырёх": 4.0,
    "пяти": 5.0,
    "шести": 6.0,
    "семи": 7.0,
    "восьми": 8.0,
    "девяти": 9.0,
    "десяти": 10.0,
    "одиннадцати": 11.0,
    "двенадцати": 12.0,
    "четырнадцати": 14.0,
    "пятнадцати": 15.0,
    "шестнадцати": 16.0,
    "восемнадцати": 18.0,
    "двадцати": 20.0,
    "двадцатипяти": 25.0,
    "тридцати": 30.0,
    "сорока": 40.0,
    "пятидесяти": 50.0,
    "шестидесяти": 60.0,
    "семидесяти": 70.0,
    "девяноста": 90.0,
    "сто": 100.0,
}
_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV"
_ROMAN_ENDINGS = ("", "-го", "-й", "-м", "-му", "-ый", "-ого", "-ом")


class Entry(NamedTuple):
    """What the lexicon knows of a word form: its category's code, and the value it carries."""

    code: str
    value: str


class Lexicon(NamedTuple):
    """All words, and the one-letter code of each category (see :mod:`newsfacts_dates.patterns`)."""

    words: Mapping[str, Entry]
    spans: Mapping[str, str]
    """Endings of compound adjectives after digits: «летний» in «24-летний» leads to ``Y``."""
    codes: Mapping[str, str]


NUMBER_CATEGORIES = (
    "num.zero",
    "num.month",
    "num.hour",
    "num.day",
    "num.minute",
    "num.big",
    "num.year",
    "num.comma",
    "num.point",
    "nth.small",
    "nth.count",
    "nth.tens",
    "nth.big",
    "nth.year",
    "date.numeric",
    "date.foreign",
    "adjective.span",
    "adjective.ending",
    "roman",
)
OTHER = "o"
BREAK = "¶"


@cache
def lexicon() -> Lexicon:
    """The lexicon, read from the data files on first use."""
    codes: dict[str, str] = {}
    for category in NUMBER_CATEGORIES:
        _code(codes, category)
    words: dict[str, Entry] = {}
    for category, value, form in rows(*FILES):
        entry = Entry(_code(codes, category), value)
        words.setdefault(form, entry)
        words.setdefault(form.replace("ё", "е"), entry)
    for kind, value, names in table("holidays.tsv"):
        for name in names.split() if kind == "alone" else ():
            words.setdefault(name, Entry(_code(codes, "holiday"), value))
    span_endings = dict(_span_endings())
    for word, value in _span_words(span_endings):
        words.setdefault(word, Entry(codes["adjective.span"], value))
        words.setdefault(word.replace("ё", "е"), Entry(codes["adjective.span"], value))
    for ending in span_endings:
        words.setdefault(ending, Entry(codes["adjective.ending"], ""))
    for number, numeral in enumerate(_ROMAN.split(), start=1):
        for spelled in _spellings(numeral.lower()):
            words.setdefault(spelled, Entry(codes["roman"], str(number)))
    return Lexicon(words, span_endings, codes)


def rows(*names: str) -> Iterator[tuple[str, str, str]]:
    """Category, value and one word form of each row of the data files, paradigms spelled out."""
    for category, value, forms in table(*names):
        for form in forms.split():
            for spelled in paradigm(form):
                yield category, value, spelled


def table(*names: str) -> Iterator[tuple[str, str, str]]:
    """The three columns of each row of the data files."""
    for name in names:
        text = files("newsfacts_dates").joinpath("data", name).read_text(encoding="utf-8")
        for line in text.splitlines():
            if line and not line.startswith("#"):
                category, value, forms = line.split("\t")
                yield category, value, forms


@cache
def listed(name: str) -> Mapping[str, tuple[str, ...]]:
    """The forms of a data file by their kind, its first column."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, _, forms in table(name):
        found[kind] = (*found.get(kind, ()), *forms.split())
    return found


def paradigm(form: str) -> list[str]:
    """All forms of «прошл~ый»; a form without the mark stands for itself."""
    stem, mark, ending = form.partition("~")
    return [stem + each for each in ENDINGS[ending].split()] if mark else [form]


def _code(codes: dict[str, str], category: str) -> str:
    # Letters from here on mean nothing in a regular expression.
    return codes.setdefault(category, chr(0x100 + len(codes)))


def _span_endings() -> Iterator[tuple[str, str]]:
    for stem, unit in _STEMS.items():
        root, _, ending = stem.partition("~")
        for each in _FEMININE if ending == "_" else ENDINGS[ending].split():
            yield root + each, unit


def _span_words(endings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """«двухнедельный» and its like, with values such as ``2.0W``."""
    for ending, unit in endings.items():
        for prefix, number in _PREFIXES.items():
            yield prefix + ending, f"{number}{unit}"
        if unit != "Y":
            yield "много" + ending, unit  # многочасовой; «многолетний» says hardly more than «долгий»
        if unit == "M" or ending.startswith("годич"):
            yield ending, f"1.0{unit}"  # месячный, годичный
        if unit == "Y" and ending.startswith("лет"):
            continue
        yield "полу" + ending, f"0.5{unit}"  # получасовой
    for ending in ENDINGS["ой"].split():
        yield "полугодов" + ending, "0.5Y"


def _spellings(numeral: str) -> list[str]:
    """A Roman numeral in Latin letters, and with the Cyrillic «х» that newsrooms type; *XX-го*, too."""
    letters = [("x", "х") if letter == "x" else (letter,) for letter in numeral]
    return ["".join(each) for each in product(*letters, _ROMAN_ENDINGS)]

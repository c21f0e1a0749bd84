"""The words of temporal expressions: a form of a word leads to its category and value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain, product
from typing import NamedTuple

from newsfacts_russian import data_files
from newsfacts_russian.spelling import fold

FILES = ("calendar.tsv", "numbers.tsv", "function.tsv")

ENDINGS = {
    "ый": "ый ого ому ым ом ая ой ую ое ые ых ыми",
    "ный": "ный ного ному ным ном ная ной ную ное ные ных ными",
    "ой": "ой ого ому ым ом ая ую ое ые ых ыми",
    "ний": "ний него нему ним нем няя ней нюю нее ние них ними",
    "ий": "ий его ему им ем ая ей ую ее ие их ими",
    "кий": "кий кого кому ким ком кая кой кую кое кие ких кими",
    "ский": "ский ского скому ским ском ская ской скую ское ские ских скими",
    "ка": "ка ки ке ку кой",
    "от": "от ого ому им ом а о ой у и их ими",
}
"""Endings: ``прошл~ый`` in a data file stands for «прошлый», «прошлого», …"""

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
    "date.iso",
)
"""Categories of what is written in digits, which no data file lists."""
OTHER = "o"
BREAK = "¶"


@cache
def lexicon() -> Lexicon:
    """The lexicon, read from the data files on first use."""
    codes: dict[str, str] = {}
    for category in NUMBER_CATEGORIES:
        _code(codes, category)
    words: dict[str, Entry] = {}
    entries: dict[tuple[str, str], Entry] = {}
    endings = {form: unit for kind, unit, form in rows("adjectives.tsv") if kind == "unit"}
    for category, value, form in chain(
        rows(*FILES), _zones(), _feasts(), _adjectives(endings), _roman_numerals()
    ):
        entry = entries.get((category, value))
        if entry is None:
            entry = entries[category, value] = Entry(_code(codes, category), value)
        words.setdefault(form, entry)
        if "ё" in form:
            words.setdefault(fold(form), entry)
    return Lexicon(words, endings, codes)


def rows(*names: str) -> Iterator[tuple[str, str, str]]:
    """Category, value and one word form of each row of the data files, paradigms spelled out."""
    for category, value, forms in table(*names):
        for form in forms.split():
            for spelled in paradigm(form):
                yield category, value, spelled


def table(*names: str) -> Iterator[tuple[str, str, str]]:
    """The three columns of each row of the data files."""
    for name in names:
        for row in data_files.rows("newsfacts_dates", name, 3):
            category, value, forms = row
            yield category, value, forms


@cache
def listed(name: str) -> Mapping[str, tuple[str, ...]]:
    """The forms of a data file by their kind, its first column."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, _, forms in table(name):
        found[kind] = (*found.get(kind, ()), *forms.split())
    return found


def paradigm(form: str) -> list[str]:
    """All forms of ``прошл~ый``; a form without the mark stands for itself."""
    stem, mark, ending = form.partition("~")
    return [stem + each for each in ENDINGS[ending].split()] if mark else [form]


def _code(codes: dict[str, str], category: str) -> str:
    # Letters from here on mean nothing in a regular expression.
    return codes.setdefault(category, chr(0x100 + len(codes)))


def _zones() -> Iterator[tuple[str, str, str]]:
    """*мск* and *Киеву* (in *по Киеву*), with the zones that they name."""
    categories = {"mark": "zone", "place": "zone.place"}
    return ((categories[kind], zone, form) for kind, zone, form in rows("zones.tsv") if kind in categories)


def _feasts() -> Iterator[tuple[str, str, str]]:
    """The first words of feasts."""
    for _, _, names in table("feasts.tsv"):
        for form in names.partition("/")[0].lower().split():
            yield from (("feast", "", word) for word in paradigm(form))


def _adjectives(endings: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """«двухнедельный» and its like, with values such as ``2W``, and what they end in."""
    numbers = [(number, prefix) for kind, number, prefix in rows("adjectives.tsv") if kind == "prefix"]
    for ending, unit in endings.items():
        for number, prefix in numbers:
            yield "adjective.span", f"{number}{unit}", prefix + ending
        if unit != "Y":
            yield "adjective.span", unit, f"много{ending}"  # «многолетний» says hardly more than «долгий»
        if unit == "M" or ending.startswith("годич"):
            yield "adjective.span", f"1{unit}", ending  # месячный, годичный
        if not ending.startswith("лет"):
            yield "adjective.span", f"0.5{unit}", f"полу{ending}"  # получасовой
        yield "adjective.ending", "", ending


def _roman_numerals() -> Iterator[tuple[str, str, str]]:
    """In Latin letters, and with the Cyrillic «х» that newsrooms type; *XX-го*, too."""
    for number, numeral in enumerate(_ROMAN.lower().split(), start=1):
        letters = [("x", "х") if letter == "x" else (letter,) for letter in numeral]
        for each in product(*letters, _ROMAN_ENDINGS):
            yield "roman", str(number), "".join(each)

"""What stands behind a number and measures it: a unit, or a currency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache

from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

from newsfacts_quantities.lexicon import Phrase, currencies, units
from newsfacts_quantities.line import Line

_YEARS = range(1000, 2100)
_ADJECTIVES = 2
"""How many adjectives may stand before a currency's noun."""

_MAJOR = {"RUB": "рубль"}
"""The noun of which a minor unit tells a hundredth, whose country may tell more: *копейка* of Minsk."""

Tries = Mapping[str, Sequence[tuple[Phrase, str]]]


def _by_first(phrases: Mapping[Phrase, str]) -> dict[str, list[tuple[Phrase, str]]]:
    """The phrases by their first word, the longest first."""
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for phrase, code in sorted(phrases.items(), key=lambda pair: -len(pair[0])):
        found.setdefault(phrase[0], []).append((phrase, code))
    return found


@cache
def _written() -> Tries:
    return _by_first(units().written)


@cache
def _written_small() -> Tries:
    """Abbreviations in small letters, those aside that differ by a capital only: *мВт*, *МВт*."""
    small: dict[Phrase, str] = {}
    for phrase, code in units().written.items():
        lowered = tuple(word.lower() for word in phrase)
        if len(lowered[0]) > 1 or lowered == phrase:
            small.setdefault(lowered, code)
    return _by_first(small)


@cache
def _named() -> Tries:
    found: dict[Phrase, str] = {}
    for name, code in units().named.items():
        first, *rest = (word.replace("ё", "е") for word in name)
        found.update({(form, *rest): code for form in _dictionary_form(first)})
    return _by_first(found)


@record
class Measured:
    """A unit behind a number: its code, and one past its last token."""

    code: str
    last: int


def read_unit(line: Line, index: int, number: Decimal | None) -> Measured | None:
    """The unit of measure that begins at *index*; ``None`` if none does, or it goes on: *5 мг/сутки*."""
    found = _unit(line, index, number)
    goes_on = found and line.text(found.last) == "/" and line.text(found.last + 1)[:1].isalpha()
    return None if goes_on else found


def _unit(line: Line, index: int, number: Decimal | None) -> Measured | None:
    text = line.text(index)
    if not text:
        return None
    if (shortened := _shortened(line, index)) is not None:
        return shortened
    for phrase, code in _written().get(text, ()):
        if _stands_written(line, phrase, index) and not _is_other(line, index, number):
            return Measured(code, _past_stop(line, index + len(phrase)))
    for phrase, code in _written_small().get(text.lower(), ()):
        quarter = len(phrase) == 1 and text in ADJECTIVES_CUT  # 1 кв. 2025 года
        if not quarter and line.stands(phrase, index) and not _is_other(line, index, number):
            return Measured(code, _past_stop(line, index + len(phrase)))
    return _named_unit(line, index) if text[0].isalpha() else None


ADJECTIVES_CUT = {"кв": "квадратный", "куб": "кубический", "ст": "столовый", "ч": "чайный"}
"""Adjectives of units as they are shortened."""


def _shortened(line: Line, index: int) -> Measured | None:
    """A unit whose adjective alone is abbreviated: *кв. метров*, *куб. километра*, *ст. ложку*."""
    adjective = ADJECTIVES_CUT.get(line.word(index))
    at = index + 1 + (line.text(index + 1) == ".")
    for phrase, code in _named().get(adjective, ()) if adjective else ():
        if len(phrase) > 1 and all(_is(line, at + number, word) for number, word in enumerate(phrase[1:])):
            return Measured(code, at + len(phrase) - 1)
    return None


def _stands_written(line: Line, phrase: Phrase, index: int) -> bool:
    return all(line.text(index + at) == word for at, word in enumerate(phrase))


def _past_stop(line: Line, last: int) -> int:
    """One past a full stop that belongs to an abbreviation inside a sentence: *5 кг. муки*."""
    inside = line.text(last) == "." and last + 1 < len(line) and line.text(last - 1).islower()
    return last + 1 if inside and line.touches(last - 1) else last


def _is_other(line: Line, index: int, number: Decimal | None) -> bool:
    """Whether *г.* is a year's, and *В*, *А* a word or a class of a school."""
    word, text = line.word(index), line.text(index)
    if word == "г":
        return number is not None and number in _YEARS
    if len(text) == 1 and text.isupper():
        return line.text(index + 1)[:1].isalpha()
    return False


def _named_unit(line: Line, index: int) -> Measured | None:
    """A unit in words, in any case: *квадратных километров*, *метра в секунду*."""
    named = _named()
    best: Measured | None = None
    for lemma in {line.word(index), *line.lemmas(index)}:
        for phrase, code in named.get(lemma, ()):
            longer = best is None or index + len(phrase) > best.last
            if longer and all(_is(line, index + at, word) for at, word in enumerate(phrase[1:], start=1)):
                best = Measured(code, index + len(phrase))
    return best


def _is(line: Line, index: int, word: str) -> bool:
    return line.word(index) == word or word in line.lemmas(index)


def _dictionary_form(word: str) -> tuple[str, ...]:
    """A word of a unit's name as dictionaries may have it: *морская* as *морской*."""
    return (word, f"{word[:-2]}ой", f"{word[:-2]}ый", f"{word[:-2]}ий") if word.endswith("ая") else (word,)


@record
class Paid:
    """A currency beside a number.

    Args:
        code: ISO 4217, or its own word.
        last: One past its last token.
        minor: Whether it is a hundredth of the currency that the code names.
        head: The noun, where it was told by one without an adjective: its country may tell more.
    """

    code: str
    last: int
    minor: bool = False
    head: str = ""


def read_sign(line: Line, index: int) -> str | None:
    """The currency whose sign or ISO code stands at *index*."""
    text = line.text(index)
    if text in currencies().signs:
        return currencies().signs[text]
    return currencies().codes.get(text)


def read_currency(line: Line, index: int) -> Paid | None:
    """The currency that begins at *index*; ``None`` if none does."""
    code = read_sign(line, index)
    if code is not None:
        return Paid(code, index + 1)
    known = currencies()
    for phrase, short in known.short.get(line.word(index), ()):
        if line.stands(phrase, index):
            return Paid(short, _with_country(line, _stop(line, index + len(phrase)), short))
    if (minor := known.minor.get(line.word(index))) is not None:  # "коп."
        return Paid(minor, _stop(line, index + 1), minor=True)
    return _in_words(line, index)


def _with_country(line: Line, last: int, code: str) -> int:
    """One past the country that an abbreviation is followed by: *долл. США*."""
    return last + 1 if currencies().genitives.get(line.word(last)) == code else last


def _stop(line: Line, last: int) -> int:
    """One past the full stop of an abbreviation, unless it ends the sentence as well."""
    return last + 1 if line.text(last) == "." and line.touches(last - 1) else last


def _in_words(line: Line, index: int) -> Paid | None:
    """*белорусских рублей*, *долларов США*, *фунтов стерлингов*."""
    known = currencies()
    qualifiers: list[str] = []
    for at in range(index, index + _ADJECTIVES + 1):
        if not line.text(at)[:1].isalpha():
            return None
        lemmas = line.lemmas(at) | {line.word(at)}
        for lemma in lemmas:
            if lemma in known.minor:
                code = known.minor[lemma]
                return Paid(code, at + 1, minor=True, head=_MAJOR.get(code, ""))
            if lemma in known.heads:
                return _qualified(line, at, lemma, qualifiers)
        adjectives = [each for each in line.readings(at) if each.pos == "ADJF"]
        if not adjectives:
            return None
        qualifiers += [fold(each.lemma) for each in adjectives]
    return None


def _qualified(line: Line, at: int, head: str, qualifiers: list[str]) -> Paid | None:
    codes = currencies().heads[head]
    after = line.word(at + 1)
    if after in codes and after:
        return Paid(codes[after], at + 2)
    for qualifier in qualifiers:
        for name, code in codes.items():
            if name and _same_adjective(name, qualifier):
                return Paid(code, at + 1)
    if head in currencies().homonyms and not _at_home(line, codes):
        return None
    return Paid(codes.get("", head), at + 1, head=head)


def _at_home(line: Line, codes: Mapping[str, str]) -> bool:
    """Whether the article names a country that pays with one of the currencies."""
    countries = currencies().countries
    return any(countries.get(code, frozenset()) & line.known.places for code in codes.values())


def _same_adjective(name: str, lemma: str) -> bool:
    """Whether a currency's adjective, in its gender, is the one of that lemma: *шведская*, *шведский*."""
    return fold(name)[:-2] == lemma[:-2]

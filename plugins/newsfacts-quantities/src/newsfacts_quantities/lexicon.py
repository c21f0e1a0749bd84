"""The word lists: units, currencies, modifiers and what tells that a number counts nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from newsfacts_russian import data_files
from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold
from newsfacts_russian.tokens import TOKEN

from newsfacts import Modifier, QuantityType


def rows(name: str) -> Iterator[list[str]]:
    """The cells of each line of one of the plugin's data files."""
    return data_files.rows("newsfacts_quantities", name)


def listed(cell: str) -> list[str]:
    """The entries of a cell, between semicolons."""
    return [entry.strip() for entry in cell.split(";") if entry.strip()]


Phrase = tuple[str, ...]


def pieces(text: str) -> Phrase:
    """A text as the tokens it is cut into."""
    return tuple(TOKEN.findall(text))


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a kind in ``words.tsv``, without ё."""
    return frozenset(
        fold(word) for each, forms in rows("words.tsv") if each == kind for word in forms.split()
    )


@cache
def stems(kind: str) -> tuple[str, ...]:
    """The same, what a word may begin with."""
    return tuple(sorted(words(kind)))


@cache
def phrases(kind: str) -> tuple[Phrase, ...]:
    """The phrases of a kind in ``words.tsv``, between semicolons, cut into tokens."""
    return tuple(pieces(each) for name, forms in rows("words.tsv") if name == kind for each in listed(forms))


@cache
def numbers(kind: str) -> Mapping[str, int]:
    """The words of a kind in ``numbers.tsv``, and the number that each tells."""
    return {
        word: int(number)
        for each, number, forms in rows("numbers.tsv")
        if each == kind
        for word in forms.split()
    }


@record
class Adjective:
    """What an adjective like *метровый* tells behind a number.

    Args:
        type: What the number is.
        code: Its unit, where it has one.
        size: How much one is in that unit: *копеечный*.
    """

    type: QuantityType
    code: str | None
    size: Decimal


@cache
def adjectives() -> Mapping[str, Adjective]:
    """The stems of the adjectives that a number begins."""
    return {
        stem: Adjective(QuantityType[name], code or None, Decimal(size))
        for name, code, size, stems in rows("compounds.tsv")
        for stem in stems.split()
    }


@cache
def confidences() -> Mapping[str, float]:
    """How sure each counted rule is: its share of right facts, with one right and one wrong added."""
    return {
        rule: round((int(right) + 1) / (int(all_) + 2), 2) for rule, right, all_ in rows("confidence.tsv")
    }


@cache
def change() -> re.Pattern[str]:
    """What a word for a change begins with: *выросла*, *снижение*."""
    stems = sorted(words("change"), key=len, reverse=True)
    return re.compile("|".join(stems))


@cache
def exceeding() -> Mapping[str, Modifier]:
    """The stems of verbs that make a bound of the number behind them."""
    return {
        stem: Modifier(modifier)
        for place, modifier, stems in rows("modifiers.tsv")
        if place == "verb"
        for stem in stems.split()
    }


@cache
def modifiers(place: str) -> Mapping[Phrase, str]:
    """The phrases of a place in ``modifiers.tsv`` with their modifiers."""
    return {
        pieces(phrase): modifier
        for each, modifier, phrases in rows("modifiers.tsv")
        if each == place
        for phrase in listed(phrases)
    }


@cache
def edges(place: str, at: int) -> frozenset[str]:
    """The first (0) or last (-1) words of the phrases of a place, since few words are any."""
    return frozenset(phrase[at] for phrase in modifiers(place))


@record
class Units:
    """Units of measure by how they are written.

    Args:
        written: Abbreviations, cut into tokens, with their codes.
        named: Names in the nominative, word by word, with their codes.
    """

    written: Mapping[Phrase, str]
    named: Mapping[Phrase, str]


@cache
def units() -> Units:
    """The units of both files; what newsrooms write goes before CLDR."""
    written: dict[Phrase, str] = {}
    named: dict[Phrase, str] = {}
    for name in ("units-more.tsv", "units.tsv"):
        for code, names, short in rows(name):
            for each in listed(names):
                named.setdefault(pieces(each), code)
            for each in listed(short):
                written.setdefault(pieces(each), code)
    return Units(written, named)


@record
class Currencies:
    """Currencies by how they are named.

    Args:
        heads: The noun, with the code of each qualifier (an adjective's lemma, or a genitive in small
            letters); the empty qualifier is what the noun means by itself.
        minor: Nouns for a hundredth of a currency.
        short: Abbreviations without their full stop, cut into tokens, by the first of these.
        signs: Signs, before or behind the number.
        countries: The countries that use a currency, by its code.
        alone: Towns that tell the currency where no other place is named, with its code.
        codes: What the codes that are written out mean, which are mostly themselves.
        genitives: The genitives that tell a currency's country, with its code: *США*.
        homonyms: Nouns that mean something else as well: *лев*, *марка*.
    """

    heads: Mapping[str, Mapping[str, str]]
    minor: Mapping[str, str]
    short: Mapping[str, Sequence[tuple[Phrase, str]]]
    signs: Mapping[str, str]
    countries: Mapping[str, frozenset[str]]
    alone: Mapping[str, str]
    codes: Mapping[str, str]
    genitives: Mapping[str, str]
    homonyms: frozenset[str]


@cache
def currencies() -> Currencies:
    """CLDR's currencies, and the words for them that it lacks."""
    kinds: dict[str, dict[str, str]] = {}
    for kind, code, forms in rows("money.tsv"):
        kinds.setdefault(kind, {}).update(dict.fromkeys(forms.split(), code))
    countries = {code: frozenset(listed(used)) for code, _, _, used in rows("currencies.tsv")}
    for country, code in kinds["country"].items():
        countries[code] |= {country}
    return Currencies(
        heads=_heads(kinds["word"], kinds["adjective"] | kinds["genitive"]),
        minor=kinds["minor"],
        short=_by_first(kinds["short"]),
        signs=kinds["sign"],
        countries=countries,
        alone=kinds["alone"],
        codes=kinds["code"],
        genitives=kinds["genitive"],
        homonyms=frozenset(kinds["homonym"]),
    )


def _by_first(forms: Mapping[str, str]) -> dict[str, list[tuple[Phrase, str]]]:
    """The forms, cut into tokens, and what each means, by the first token."""
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for form, code in forms.items():
        phrase = pieces(form)
        found.setdefault(phrase[0], []).append((phrase, code))
    return found


def _heads(alone: Mapping[str, str], qualifiers: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The nouns with the codes of their qualifiers; one that names a single currency needs none."""
    heads: dict[str, dict[str, str]] = {}
    for code, name, _, _ in rows("currencies.tsv"):
        head, told = _parted(name.lower())
        for qualifier in told if not head.endswith(("ый", "ой")) or head in alone else ():
            heads.setdefault(head, {}).setdefault(qualifier, code)
    for head, code in alone.items():
        heads.setdefault(head, {})[""] = code
    for codes in heads.values():
        known = set(codes.values())
        if len(known) == 1:
            codes.setdefault("", *known)
        for qualifier, code in qualifiers.items():
            if code in known:
                codes.setdefault(qualifier, code)
    return heads


def _parted(name: str) -> tuple[str, tuple[str, ...]]:
    """The noun of a currency's name and what tells it from others: *доллар США*, *израильский шекель*."""
    parts = name.split()
    adjectives = [part for part in parts if re.fullmatch(r".*(?:ый|ий|ой|ая|яя)", part)]
    rest = [part for part in parts if part not in adjectives]
    if not rest:  # "польский злотый"
        rest = [adjectives.pop()]
    head, *genitive = rest
    countries = [each for each in adjectives if each not in {"новый", "конвертируемая"}]
    told = (*countries, *genitive[:1])
    return head, told or ("",)

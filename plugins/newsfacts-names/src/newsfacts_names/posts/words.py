"""What one token can be in the grammar of posts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

import attrs
from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.kinship import KIN
from newsfacts_russian.page import page_of
from newsfacts_russian.records import record
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Morphology, PlaceType, Reading, Token
from newsfacts_names.grammemes import ALL_CASES, lemmas
from newsfacts_names.places.gazetteer import (
    Place,
    countries,
    country_prefixes,
    homeland_prefixes,
    homelands,
)
from newsfacts_names.spelling import fold, is_latin
from newsfacts_names.titles import (
    PREFIX_LENGTH,
    Title,
    title_of_lemma,
    title_prefixes,
    titles,
    words,
)

DASHES = frozenset("-–—−")
FEW = frozenset({"два", "две", "оба", "обе", "три", "четыре"})
"""Numerals after which a noun stands in the genitive singular."""

COLLECTIVE = frozenset({"двое", "трое", "четверо", "пятеро", "шестеро", "семеро", "пять", "шесть", "семь"})
"""Numerals after which people stand in the genitive plural, whatever their own case."""

_SAME_CASE = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct", "voct": "nomn"}
_ADJECTIVE = frozenset({"ADJF", "PRTF"})
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF"})


_TAGS = 1 << 12
"""How many sets of grammemes keep their cases; the dictionary has not so many."""


def cases_of(reading: Reading) -> frozenset[str]:
    """The cases of a reading, the rare second ones among their fellows."""
    return _cases(reading.grammemes)


@lru_cache(_TAGS)
def _cases(grammemes: frozenset[str]) -> frozenset[str]:
    return frozenset(_SAME_CASE.get(each, each) for each in grammemes) & ALL_CASES


def cases_of_any(readings: Iterable[Reading]) -> frozenset[str]:
    """The cases that one of the readings has."""
    return frozenset().union(*map(cases_of, readings))


@record
class TitleWord:
    """A token that is a title: which, and its readings as one; no readings for an uninflected word."""

    title: Title
    readings: tuple[Reading, ...]

    @cached_property
    def cases(self) -> frozenset[str]:
        """The cases it may stand in."""
        return cases_of_any(self.readings) if self.readings else ALL_CASES


def beginnings(word: str) -> tuple[str, ...]:
    """The folded first letters of a word, and of what follows its last hyphen."""
    text = fold(word)
    if "-" in text:
        return text[:PREFIX_LENGTH], text.rpartition("-")[2][:PREFIX_LENGTH]
    return (text[:PREFIX_LENGTH],)


def begins_acting(word: str) -> bool:
    """*исполняющий*, *исполняющего*: one word of *исполняющий обязанности*."""
    return fold(word).startswith("исполняющ")


def title_word(document: Document, token: Token) -> TitleWord | None:
    """The token as a title; ``None`` if it is none."""
    return title_of_form(token.text, document.morphology)


def heads(document: Document) -> Sequence[int]:
    """The tokens that may be the head of a title phrase."""
    return page_of(document).where(_may_be_head)


@word_test
def _may_be_head(word: Word, morphology: Morphology) -> bool:
    return begins_acting(word.text) or _read_title(word.text, morphology) is not None


@kept_by_word
def title_of_form(word: str, morphology: Morphology) -> TitleWord | None:
    """A word form as a title; ``None`` if it is none."""
    return _read_title(word, morphology)


def _read_title(word: str, morphology: Morphology) -> TitleWord | None:
    text = fold(word)
    if title_prefixes().isdisjoint(beginnings(word)) or (word.isupper() and len(text) < PREFIX_LENGTH + 2):
        return None
    found: Title | None = None
    readings = []
    everything = morphology.readings(word)
    if everything[0].pos not in _NOMINAL:
        return None
    if text in titles() and not any(each.known for each in everything):  # завкафедрой
        return TitleWord(titles()[text], ())
    for reading in everything:
        title = title_of_lemma(_base(reading, morphology)) if reading.pos in _NOMINAL else None
        if title and (found is None or found == title):
            found = title
            readings.append(reading)
    if found:
        fixed = any(reading.has("Fixd") for reading in readings)
        people = [each for each in readings if "inan" not in each.grammemes]
        return TitleWord(found, () if fixed else tuple(people or readings))
    return _deputy(text, morphology)


def _base(reading: Reading, morphology: Morphology) -> str:
    """The noun that a reading is a form of; of a participle, the masculine: *управляющим* – *управляющий*."""
    if reading.pos == "PRTF":
        form = morphology.inflect(reading, {"sing", "nomn", "masc"})
        return form.word if form else reading.lemma
    return reading.lemma


def _deputy(text: str, morphology: Morphology) -> TitleWord | None:
    """*замгенпрокурора*: an uninflected deputy, made of *зам* and the genitive of a title."""
    if not text.startswith("зам") or len(text) < len("заммэра"):
        return None
    rest = text.removeprefix("зам").removeprefix("-")
    for reading in morphology.readings(rest):
        title = title_of_lemma(reading.lemma) if reading.pos == "NOUN" else None
        if title and "gent" in cases_of(reading):
            return TitleWord(attrs.evolve(title, lemma=text, deputy=True), ())
        if title:
            return TitleWord(attrs.evolve(title, lemma=f"зам{title.lemma}", deputy=True), (reading,))
    return None


def adjectives(document: Document, token: Token) -> tuple[Reading, ...]:
    """The readings of a token as an adjective or participle, pronouns left out."""
    return _adjectives(token.text, document.morphology)


@kept_by_word
def _adjectives(word: str, morphology: Morphology) -> tuple[Reading, ...]:
    return tuple(
        each
        for each in morphology.readings(word)
        if each.pos in _ADJECTIVE and ("Apro" not in each.grammemes or each.lemma == "самый")
    )


def homeland(document: Document, token: Token) -> Place | None:
    """The country, region or city that an adjective stands for."""
    return _homeland(token.text, document.morphology)


@kept_by_word
def _homeland(word: str, morphology: Morphology) -> Place | None:
    if beginnings(word)[0] not in homeland_prefixes():
        return None
    known = homelands()
    for reading in _adjectives(word, morphology):
        if place := known.get(fold(reading.lemma)):
            return place
    return None


def country(document: Document, token: Token) -> str | None:
    """The country that a token names or is an adjective of."""
    return _named_country(token.text, document.morphology)


@kept_by_word
def _named_country(word: str, morphology: Morphology) -> str | None:
    if word[:1].isupper() and beginnings(word)[0] in country_prefixes():
        for reading in morphology.readings(word):
            if name := countries().get(fold(reading.lemma)):
                return name
    place = _homeland(word, morphology)
    return place.name if place and place.type is PlaceType.COUNTRY else None


def is_listed(document: Document, token: Token, *lists: str) -> bool:
    """Whether one of the token's lemmas stands in one of the word lists."""
    own = lemmas(token.text, document.morphology)
    return any(not own.isdisjoint(words(name)) for name in lists)


def is_kin(document: Document, token: Token) -> bool:
    """Whether the token is a relative or an acquaintance of somebody."""
    return not lemmas(token.text, document.morphology).isdisjoint(KIN)


def is_latin_or_figure(text: str) -> bool:
    """Whether a word begins with a Latin letter or a digit, as no Russian word does."""
    return is_latin(text) or text[:1].isdigit()


def is_age(text: str) -> bool:
    """Whether a word tells an age: *51-летний*."""
    return text[:1].isdigit() and "летн" in text


def is_word(token: Token) -> bool:
    """Whether a token is a word and not a mark."""
    return token.text[:1].isalpha()


def agreeing_in(document: Document, index: int, cases: frozenset[str]) -> bool:
    """Whether a token is likely a noun or an adjective, and in one of the cases."""
    readings = document.readings(document.tokens[index])
    if readings[0].pos not in _NOMINAL:
        return False
    return not cases_of(readings[0]).isdisjoint(cases)


def agreeing(readings: Sequence[Reading], head: Sequence[Reading]) -> bool:
    """Whether an adjective agrees with a noun in case, and in number and gender where both have them."""
    return any(_agree(one, other) for one in readings for other in head)


def _agree(adjective: Reading, noun: Reading) -> bool:
    if cases_of(adjective).isdisjoint(cases_of(noun)):
        return False
    if noun.has("plur") or adjective.has("plur"):
        return noun.has("plur") == adjective.has("plur")
    genders = {"masc", "femn", "neut"}
    own, others = adjective.grammemes & genders, noun.grammemes & genders
    return not own or not others or bool(own & others)

"""What one token can be in the grammar of posts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts import Document, Reading, Token
from newsfacts_names.posts.lexicon import (
    PREFIX_LENGTH,
    Homeland,
    Title,
    fold,
    homeland_prefixes,
    homelands,
    title_of_lemma,
    title_prefixes,
    titles,
    words,
)

CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})
OPENING, CLOSING = frozenset("«„“\"'"), frozenset("»”“\"'")
DASHES = frozenset("-–—−")

_SAME_CASE = {"gen1": "gent", "gen2": "gent", "acc2": "accs", "loc1": "loct", "loc2": "loct", "voct": "nomn"}
_ADJECTIVE = frozenset({"ADJF", "PRTF"})
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF"})
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


def cases_of(reading: Reading) -> frozenset[str]:
    """The cases of a reading, the rare second ones among their fellows."""
    return frozenset(_SAME_CASE.get(each, each) for each in reading.grammemes) & CASES


def cases_of_any(readings: Iterable[Reading]) -> frozenset[str]:
    """The cases that one of the readings has."""
    return frozenset().union(*map(cases_of, readings))


@attrs.frozen
class TitleWord:
    """A token that is a title: which, and its readings as one; no readings for an uninflected word."""

    title: Title
    readings: tuple[Reading, ...]

    @property
    def cases(self) -> frozenset[str]:
        """The cases it may stand in."""
        return cases_of_any(self.readings) if self.readings else CASES


def title_word(document: Document, token: Token) -> TitleWord | None:
    """The token as a title; ``None`` if it is none."""
    text = fold(token.text)
    if not _may_be_title(text) or (token.text.isupper() and len(text) < PREFIX_LENGTH + 2):
        return None
    found: Title | None = None
    readings = []
    everything = document.readings(token)
    if everything and everything[0].pos not in _NOMINAL:
        return None
    if text in titles() and not any(each.known for each in everything):  # завкафедрой
        return TitleWord(titles()[text], ())
    for reading in everything:
        title = title_of_lemma(_base(document, reading)) if reading.pos in _NOMINAL else None
        if title and (found is None or found == title):
            found = title
            readings.append(reading)
    if found:
        fixed = any(reading.has("Fixd") for reading in readings)
        people = [each for each in readings if "inan" not in each.grammemes]
        return TitleWord(found, () if fixed else tuple(people or readings))
    return _deputy(document, token)


def _may_be_title(text: str) -> bool:
    prefixes = title_prefixes()
    if text[:PREFIX_LENGTH] in prefixes:
        return True
    return "-" in text and text.rpartition("-")[2][:PREFIX_LENGTH] in prefixes


def _base(document: Document, reading: Reading) -> str:
    """The noun that a reading is a form of; of a participle, the masculine: *управляющим* – *управляющий*."""
    if reading.pos == "PRTF":
        form = document.morphology.inflect(reading, {"sing", "nomn", "masc"})
        return form.word if form else reading.lemma
    return reading.lemma


def _deputy(document: Document, token: Token) -> TitleWord | None:
    """*замгенпрокурора*: an uninflected deputy, made of *зам* and the genitive of a title."""
    text = fold(token.text)
    if not text.startswith("зам") or len(text) < len("заммэра"):
        return None
    rest = text.removeprefix("зам").removeprefix("-")
    for reading in document.morphology.readings(rest):
        title = title_of_lemma(reading.lemma) if reading.pos == "NOUN" else None
        if title and "gent" in cases_of(reading):
            return TitleWord(attrs.evolve(title, lemma=text, deputy=True), ())
        if title:
            return TitleWord(attrs.evolve(title, lemma=f"зам{title.lemma}", deputy=True), (reading,))
    return None


def adjectives(document: Document, token: Token) -> list[Reading]:
    """The readings of a token as an adjective or participle, pronouns left out."""
    return [
        each
        for each in document.readings(token)
        if each.pos in _ADJECTIVE and ("Apro" not in each.grammemes or each.lemma == "самый")
    ]


def homeland(document: Document, token: Token) -> Homeland | None:
    """The country, region or city that an adjective stands for."""
    if fold(token.text)[:PREFIX_LENGTH] not in homeland_prefixes():
        return None
    known = homelands()
    for reading in adjectives(document, token):
        if place := known.get(fold(reading.lemma)):
            return place
    return None


def is_listed(document: Document, token: Token, *lists: str) -> bool:
    """Whether one of the token's lemmas stands in one of the word lists."""
    lemmas = {fold(token.text), *(fold(each.lemma) for each in document.readings(token))}
    return any(not lemmas.isdisjoint(words(name)) for name in lists)


def is_abbreviation(text: str) -> bool:
    """Whether a word is written in capitals: *США*, *МВД*, *ЦИК*."""
    return len(text) > 1 and text.isupper() and text.isalpha()


def is_inflected_abbreviation(text: str) -> bool:
    """Whether it is an abbreviation with an ending: *МИДа*, *ЦИКом*."""
    stem = text.rstrip("аеуоымх")
    return len(stem) > 1 and stem != text and stem.isupper() and stem.isalpha()


def is_latin(text: str) -> bool:
    """Whether a word begins in Latin letters, or is a figure."""
    return text[:1].lower() in _LATIN or text[:1].isdigit()


def is_age(text: str) -> bool:
    """Whether a word tells an age: *51-летний*."""
    return text[:1].isdigit() and "летн" in text


def is_word(token: Token) -> bool:
    """Whether a token is a word and not a mark."""
    return token.text[:1].isalpha()


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

"""The data files: reporting words with their frames, phrases, connectives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsfacts_russian.data_files import rows

Frames = frozenset[str]


def _plain(word: str) -> str:
    """A cell as it is looked up; its capitals stay, some of which tell."""
    return word.replace("ё", "е")


def rows_of(name: str, least: int = 1) -> Iterator[list[str]]:
    """The rows of a data file, with *least* cells or more."""
    return rows(__package__, name, least)


@cache
def verbs() -> dict[str, Frames]:
    """Reporting verbs and predicatives: lemma to frames."""
    return {_plain(lemma): frozenset(frames.split(",")) for lemma, frames in rows_of("verbs.tsv", 2)}


@cache
def before_clauses() -> dict[str, Frames]:
    """Words that report only if a clause follows soon, *опрос **показал**, что*: lemma to frames."""
    return {_plain(lemma): frozenset(frames.split(",")) for lemma, frames in rows_of("before_clauses.tsv", 2)}


@cache
def nouns() -> dict[str, Frames]:
    """Nouns that report by themselves: lemma to frames."""
    return {_plain(lemma): frozenset(frames.split(",")) for lemma, frames in rows_of("nouns.tsv", 2)}


@cache
def phrases() -> dict[str, set[str]]:
    """Prepositions, and the nouns that make a cue with each."""
    table: dict[str, set[str]] = {}
    for preposition, noun in rows_of("phrases.tsv", 2):
        table.setdefault(preposition, set()).add(_plain(noun))
    return table


@cache
def collocations() -> dict[str, dict[str, Frames]]:
    """Verbs, and the second words that make a cue with each."""
    table: dict[str, dict[str, Frames]] = {}
    for verb, word, frames in rows_of("collocations.tsv", 3):
        table.setdefault(_plain(verb), {})[_plain(word)] = frozenset(frames.split(","))
    return table


@cache
def all_verbs() -> frozenset[str]:
    """The lemmas of all verbs that may report, alone or with a second word."""
    return frozenset((*verbs(), *before_clauses(), *collocations()))


@cache
def connectives() -> frozenset[tuple[str, ...]]:
    """Words that tie a sentence to the one before, as tuples of lower-case words."""
    return frozenset(tuple(_plain(row[0]).split()) for row in rows_of("connectives.txt"))


@cache
def connective_heads() -> frozenset[str]:
    """The first words of the connectives."""
    return frozenset(words[0] for words in connectives())


@cache
def phrase_heads() -> frozenset[str]:
    """The words with which an adverbial cue begins: *по*, *согласно*, *если* (верить), *судя* (по)."""
    return frozenset(phrases()) | {"если", "судя"}


@cache
def confidences() -> dict[str, float]:
    """How sure each rule, and each way to tell the speaker, is."""
    return {name: float(share) for name, share in rows_of("confidence.tsv", 2)}


@cache
def hypernyms() -> dict[str, frozenset[str]]:
    """Lone nouns for people, and the titles that each covers; ``*`` for whoever has no other."""
    return {_plain(noun): frozenset(_plain(titles).split(",")) for noun, titles in rows_of("hypernyms.tsv")}


@cache
def paired() -> frozenset[str]:
    """Nouns for men beside which there is another for women: *россиянин*, *школьник*, *уроженец*."""
    return frozenset(man for noun in hypernyms() for man in _men(noun) if man in hypernyms())


def _men(woman: str) -> list[str]:
    """What a noun for a woman may be for a man: *жительница*, *житель*."""
    if woman.endswith("ница"):
        return [woman.removesuffix("ница"), f"{woman.removesuffix('ца')}к"]
    return [woman[:-2] + end for end in ("", "ин", "ец")] if woman.endswith("ка") else []


@cache
def callings() -> dict[str, frozenset[str]]:
    """Nouns for people, and the kinds of callings that each is of: *судья* of the law, and of sports."""
    found: dict[str, set[str]] = {}
    for kind, nouns in rows_of("callings.tsv"):
        for noun in nouns.split():
            found.setdefault(_plain(noun), set()).add(kind)
    return {noun: frozenset(kinds) for noun, kinds in found.items()}


@cache
def body_hypernyms() -> dict[str, frozenset[str]]:
    """Lone nouns for bodies, and the kinds of bodies that each covers."""
    return {
        _plain(noun): frozenset(_plain(kinds).split(",")) for noun, kinds in rows_of("body_hypernyms.tsv")
    }


@cache
def body_kinds() -> dict[str, frozenset[str]]:
    """Names and abbreviations of bodies, and the nouns for what each is."""
    table: dict[str, frozenset[str]] = {}
    for kinds, names in rows_of("body_kinds.tsv"):
        told = frozenset(_plain(kinds).split(","))
        for name in names.split(","):
            table[_plain(name)] = table.get(_plain(name), frozenset()) | told
    return table


@cache
def body_endings() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    """How the names of bodies of one sort are made: *Мин…*, *…банк*."""
    return tuple(
        (re.compile(_plain(pattern)), frozenset(_plain(kinds).split(",")))
        for kinds, pattern in rows_of("body_endings.tsv")
    )


def is_made_as_body(word: str) -> bool:
    """Whether a word is made as the names of bodies are: *Минфин*, *горсуд*, *госучреждение*."""
    return any(pattern.fullmatch(word) for pattern, _ in body_endings())


@cache
def kinds_of_bodies() -> frozenset[str]:
    """All nouns that tell what sort of body one is."""
    return frozenset(body_hypernyms()).union(*body_hypernyms().values()) - {"*"}


@cache
def body_attributes() -> dict[str, frozenset[str]]:
    """Adjectives by which a body is told, and the kinds of bodies that have them: *надзорное* ведомство."""
    return {
        _plain(word): frozenset(_plain(kinds).split(",")) for word, kinds in rows_of("body_attributes.tsv")
    }


@cache
def manners() -> dict[str, frozenset[str]]:
    """What a speaker does while speaking, by the verb, and the words that may follow it."""
    return {_plain(lemma): frozenset(words.split(",")) for lemma, words in rows_of("manners.tsv")}


@cache
def countries() -> dict[str, str]:
    """Words for countries that share no beginning with their names: *американский*, *РФ*."""
    return {_plain(word): _plain(country) for word, country in rows_of("countries.tsv")}


@cache
def demonyms() -> dict[str, str]:
    """What people are called after the place where they are from: *канадец*, and the place."""
    return {_plain(noun): _plain(place) for noun, place in rows_of("demonyms.tsv", 2)}


@cache
def words(name: str) -> frozenset[str]:
    """A plain list of lemmas."""
    return frozenset(_plain(row[0]) for row in rows_of(name))


def lists(lemma: str, *names: str) -> bool:
    """Whether any of some plain lists has a lemma."""
    return any(lemma in words(name) for name in names)

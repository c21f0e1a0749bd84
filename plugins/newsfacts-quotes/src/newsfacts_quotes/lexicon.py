"""The data files: reporting words with their frames, phrases, connectives."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsfacts_russian.data_files import rows

Frames = frozenset[str]

_ALTERNATING = frozenset(("пиш", "дал", "дае"))
"""Beginnings of forms that differ from their lemma's: *писать*, *пишет*."""


def fold(word: str) -> str:
    """A lemma as the tables are looked up: without ё."""
    return word.replace("ё", "е")


def _rows(name: str) -> Iterator[list[str]]:
    return rows(__package__, name)


@cache
def verbs() -> dict[str, Frames]:
    """Reporting verbs and predicatives: lemma to frames."""
    return {fold(lemma): frozenset(frames.split(",")) for lemma, frames in _rows("verbs.tsv")}


@cache
def nouns() -> dict[str, Frames]:
    """Nouns that report by themselves: lemma to frames."""
    return {fold(lemma): frozenset(frames.split(",")) for lemma, frames in _rows("nouns.tsv")}


@cache
def phrases() -> dict[str, set[str]]:
    """Prepositions, and the nouns that make a cue with each."""
    table: dict[str, set[str]] = {}
    for preposition, noun in _rows("phrases.tsv"):
        table.setdefault(preposition, set()).add(fold(noun))
    return table


@cache
def collocations() -> dict[str, dict[str, Frames]]:
    """Verbs, and the second words that make a cue with each."""
    table: dict[str, dict[str, Frames]] = {}
    for verb, word, frames in _rows("collocations.tsv"):
        table.setdefault(fold(verb), {})[fold(word)] = frozenset(frames.split(","))
    return table


@cache
def connectives() -> frozenset[tuple[str, ...]]:
    """Words that tie a sentence to the one before, as tuples of lower-case words."""
    return frozenset(tuple(fold(row[0]).split()) for row in _rows("connectives.txt"))


@cache
def connective_heads() -> frozenset[str]:
    """The first words of the connectives."""
    return frozenset(words[0] for words in connectives())


@cache
def phrase_heads() -> frozenset[str]:
    """The words with which an adverbial cue begins: *по*, *согласно*, *если* (верить)."""
    return frozenset(phrases()) | {"если"}


@cache
def confidences() -> dict[str, float]:
    """How sure each rule, and each way to tell the speaker, is."""
    return {name: float(share) for name, share in _rows("confidence.tsv")}


@cache
def hypernyms() -> dict[str, frozenset[str]]:
    """Lone nouns for people, and the titles that each covers; ``*`` for whoever has no other."""
    return {fold(noun): frozenset(fold(titles).split(",")) for noun, titles in _rows("hypernyms.tsv")}


@cache
def body_hypernyms() -> dict[str, frozenset[str]]:
    """Lone nouns for bodies, and the kinds of bodies that each covers."""
    return {fold(noun): frozenset(fold(kinds).split(",")) for noun, kinds in _rows("body_hypernyms.tsv")}


@cache
def numbers(name: str) -> dict[str, float]:
    """A table of names and numbers."""
    return {name: float(number) for name, number in _rows(name)}


@cache
def words(name: str) -> frozenset[str]:
    """A plain list of lemmas."""
    return frozenset(fold(row[0]) for row in _rows(name))


@cache
def stems() -> frozenset[str]:
    """The first three letters of every reporting word: a cheap test before morphology."""
    return frozenset(lemma[:3] for lemma in (*verbs(), *collocations(), *nouns())) | _ALTERNATING

"""Organisations that a list knows by name, whoever else sees them: *ООН*, *Голос Америки*."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.page import page_of
from newsfacts_russian.spelling import stem_of_abbreviation
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, EntityType, Morphology, NameFact
from newsfacts_names.data_files import rows
from newsfacts_names.grammemes import lemmas
from newsfacts_names.organizations.nouns import short_names
from newsfacts_names.spelling import fold

Lemmas = tuple[str, ...]

_TOKEN = re.compile(r"[\w-]+|[^\w\s]")


_CONFIDENCE = 0.9


def listed(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The listed names in a document that cross none of the names which recognisers saw, but for places.

    *Голос Америки* is one name, and no mention of America.
    """
    taken = {
        at
        for name in names
        if name.entity_type is not EntityType.PLACE
        for at in range(*document.token_range(name.span.start, name.span.end))
    }
    spans = (
        document.span(document.tokens[first].start, document.tokens[last - 1].end)
        for first, last in by_name(document, taken)
    )
    return [
        NameFact(
            span=span, entity_type=EntityType.ORGANIZATION, confidence=_CONFIDENCE, rule="known-organization"
        )
        for span in spans
    ]


def known(document: Document) -> tuple[tuple[int, int], ...]:
    """The tokens of all listed names, whoever else sees them."""
    return document.derived(_known)


def _known(document: Document) -> tuple[tuple[int, int], ...]:
    return tuple(by_name(document, frozenset()))


def by_name(document: Document, taken: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    """The tokens ``[first, last)`` of listed names outside those that are taken, the longest of each."""
    end = 0
    for first in page_of(document).where(_begins):
        if first < end or first in taken:
            continue
        names = _beginning_with(document.tokens[first].text, document.morphology)
        longest = max((first + len(name) for name in names if _goes_on(document, first, name)), default=first)
        if longest > first and taken.isdisjoint(range(first, longest)):
            end = longest
            yield first, longest


def _goes_on(document: Document, first: int, name: Lemmas) -> bool:
    """Whether the rest of a name follows its first word."""
    last = first + len(name)
    return last <= len(document.tokens) and all(
        wanted in lemmas_of(document.tokens[at].text, document.morphology)
        for at, wanted in enumerate(name[1:], first + 1)
    )


@word_test
def _begins(word: Word, morphology: Morphology) -> bool:
    return word.is_capital and bool(_beginning_with(word.text, morphology))


@kept_by_word
def _beginning_with(word: str, morphology: Morphology) -> tuple[Lemmas, ...]:
    """The listed names that the word, in whatever form, may begin."""
    names = _names()
    return tuple(name for lemma in lemmas_of(word, morphology) for name in names.get(lemma, ()))


def lemmas_of(word: str, morphology: Morphology) -> frozenset[str]:
    """The folded lemmas of a word and its own letters; of an abbreviation, its stem as it is written."""
    if word.isupper() and len(word) > 1:
        return frozenset({word, fold(word)})
    if stem := stem_of_abbreviation(word):
        return frozenset({stem, fold(stem)})
    return lemmas(word, morphology)


def is_listed(form: str) -> bool:
    """Whether the list has that name, which stands in the nominative, as one word."""
    return fold(form) in _single_words()


@cache
def _single_words() -> frozenset[str]:
    return (
        frozenset(name[0] for names in _names().values() for name in names if len(name) == 1) | short_names()
    )


@cache
def _names() -> dict[str, tuple[Lemmas, ...]]:
    """Listed names by their first lemma."""
    found: dict[str, list[Lemmas]] = defaultdict(list)
    for _, line in rows("known.tsv", __package__):
        for name in line.split(" | "):
            words = tuple(_TOKEN.findall(name))
            found[words[0]].append(words)
    return {first: tuple(names) for first, names in found.items()}


@cache
def nowhere_in_particular() -> frozenset[str]:
    """The listed names of one word that are no authority's, folded: who is *по Москве* is none of them."""
    lines = [line for sort, line in rows("known.tsv", __package__) if sort != "russia"]
    return frozenset(fold(name) for line in lines for name in line.split(" | ") if " " not in name)

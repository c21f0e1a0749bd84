"""Organisations that a list knows by name, whoever else sees them: *ООН*, *Голос Америки*."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from newsfacts_russian.spelling import stem_of_abbreviation

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.places.gazetteer import rows
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
            span=span, entity_type=EntityType.ORGANIZATION, confidence=_CONFIDENCE, rule="known_organization"
        )
        for span in spans
    ]


def by_name(document: Document, taken: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    """The tokens ``[first, last)`` of listed names outside those that are taken, the longest of each."""
    beginnings, names = _names()
    end = 0
    for first, token in enumerate(document.tokens):
        if first < end or first in taken or fold(token.text[:2]) not in beginnings:
            continue
        if not token.text[:1].isupper():
            continue
        longest = max(_ends(document, first, names), default=first)
        if longest > first and taken.isdisjoint(range(first, longest)):
            end = longest
            yield first, longest


def _ends(document: Document, first: int, names: Mapping[str, Sequence[Lemmas]]) -> Iterator[int]:
    """Where listed names that begin with a token end."""
    for lemma in lemmas(document, first):
        for name in names.get(lemma, ()):
            last = first + len(name)
            if last <= len(document.tokens) and all(
                wanted in lemmas(document, at) for at, wanted in enumerate(name[1:], first + 1)
            ):
                yield last


def lemmas(document: Document, at: int) -> frozenset[str]:
    """The folded lemmas of a token and its own letters; of an abbreviation, its stem as it is written."""
    text = document.tokens[at].text
    if text.isupper() and len(text) > 1:
        return frozenset({text, fold(text)})
    if stem := stem_of_abbreviation(text):
        return frozenset({stem, fold(stem)})
    return frozenset({*(fold(each.lemma) for each in document.readings(document.tokens[at])), fold(text)})


@cache
def _names() -> tuple[frozenset[str], dict[str, tuple[Lemmas, ...]]]:
    """How listed names begin, and the names by their first lemma."""
    found: dict[str, list[Lemmas]] = defaultdict(list)
    for _, line in rows("newsfacts_names.organizations", "known.tsv"):
        for name in line.split(" | "):
            words = tuple(_TOKEN.findall(name))
            found[words[0]].append(words)
    beginnings = frozenset(fold(name[:2]) for name in found)
    return beginnings, {first: tuple(names) for first, names in found.items()}

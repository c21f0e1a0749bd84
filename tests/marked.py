"""Sentences with names marked by brackets, as the tables of the tests of names have them.

``[O МИД] [L России] молчит.`` marks an organisation and a place; ``[МИД] молчит.`` leaves the
type to the test.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact

TYPES = {
    "P": EntityType.PERSON,
    "O": EntityType.ORGANIZATION,
    "L": EntityType.PLACE,
    "E": EntityType.EVENT,
    "X": EntityType.PRODUCT,
}
_MARKED = re.compile(r"\[(?:([POLEX]) )?(.*?)\]")
_RUSSIAN = Russian()


def rows(tables: Mapping[str, str]) -> list[Any]:
    """The parameters of a test: ``marked -> expected`` of every line, under the name of its table."""
    lines = [(name, line) for name, table in tables.items() for line in table.strip().splitlines()]
    cells = [(name, *(part.strip() for part in line.split("->"))) for name, line in lines]
    return [pytest.param(marked, expected, id=f"{name}: {marked}") for name, marked, expected in cells]


def read(marked: str, kind: EntityType = EntityType.ORGANIZATION) -> tuple[Document, list[NameFact]]:
    """A document, and the names marked in it; *kind* is the type of those without a letter."""
    text, found, position = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[position : match.start()]
        found.append((TYPES.get(match[1], kind), len(text), len(text) + len(match[2])))
        text += match[2]
        position = match.end()
    text += marked[position:]
    document = Document(article=Article(text=text), language=_RUSSIAN, segmentation=_RUSSIAN.segment(text))
    return document, [
        NameFact(span=document.span(start, end), entity_type=name, confidence=0.9)
        for name, start, end in found
    ]

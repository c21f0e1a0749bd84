"""Bishops, who are called by their see and a given name: *архиепископ Тверской и Кашинский Савва*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts import Document
from newsfacts_names.chain import BEGIN, OUTSIDE
from newsfacts_names.data_files import listed
from newsfacts_names.finding.units import Unit
from newsfacts_names.positions import readings_at, text_at
from newsfacts_names.spelling import fold

_SEE = re.compile(r"[А-ЯЁ][а-яё-]+[сц]к(?:ий|ого|ому|им|ом|ой)")


def is_see(at: int, document: Document) -> bool:
    """Whether a token is the adjective of a bishop's see, or the second one: *Тверской и Кашинский*."""
    if _SEE.fullmatch(text_at(document, at)) is None:
        return False
    if text_at(document, at - 1) == "и":
        return is_see(at - 2, document)
    return any(fold(each.lemma) in listed("bishop") for each in readings_at(document, at - 1)[:1])


def is_bare_see(at: int, document: Document) -> bool:
    """Whether it is a see whose bishop is not named: *папа **Римский** принял*; *епископ Раевский* is."""
    if not is_see(at, document):
        return False
    top = readings_at(document, at)[0]
    return top.known and top.pos == "ADJF"


def without_see(stretch: Sequence[Unit], document: Document) -> Sequence[Unit]:
    """The stretch without the see of a bishop: *архиепископ Устимский | Исидор*."""
    return stretch[1:] if len(stretch) > 1 and is_see(stretch[0].first, document) else stretch


def take_bishops(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """What stands behind a see is its bishop, whatever else the word may be: *Меркурий*."""
    for place in range(1, len(run)):
        if labels[place] == OUTSIDE and is_see(run[place - 1].first, document):
            labels[place] = BEGIN

"""Boilerplate of a news page: credits, bylines, links to other articles (``data/boilerplate.tsv``).

Such a line is nobody's speech and no part of the story, though names in it are names:

>>> is_boilerplate("Фото: Павел Ольшин"), is_boilerplate("Автор: Анна Соснова")
(True, True)
>>> is_boilerplate("Источник: мост закроют"), is_boilerplate("Мэр: мост закроют")
(False, False)
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsfacts_russian.data_files import rows
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.spelling import fold

_LONGEST_CREDIT = 120
"""A line of names is no longer than this."""
_LONGEST_LABEL = 40
_BEHIND = lazy_pattern(r"\s*[:|/—–-]\s*|\s+|\s*$")
_NAME = r"(?:[А-ЯЁA-Z][\w’'-]*\.?|«[^«»]{1,40}»|и|из|для|с сайта)"
_NAMES = lazy_pattern(rf"[(\[©\s]*{_NAME}(?:(?:\s*[,/|©;]\s*|\s+|\s+[—–-]\s+){_NAME}){{0,11}}\s*[.)\]]*")
# A label of any kind before a whole name: "Директор школы: Егор Ланин".
_LABELLED = lazy_pattern(r"[А-ЯЁ][а-яё-]+(?: [а-яё-]+){0,3}:\s*[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][\w.-]+){1,3}\.?")


def is_boilerplate(line: str) -> bool:
    """Whether a line, without white space around it, is a credit, a byline or a link to another article."""
    line = line.lstrip("([ ")
    kind, end = _label(line)
    if kind == "start":
        return True
    behind = _BEHIND.match(line, end) if kind else None
    if behind is not None:
        rest = line[behind.end() :]
        if kind == "any" and not behind[0].isspace():
            return True
        if rest and len(line) <= _LONGEST_CREDIT and _NAMES.fullmatch(rest):
            return True
    return ":" in line[:_LONGEST_LABEL] and len(line) <= _LONGEST_CREDIT and bool(_LABELLED.fullmatch(line))


def _label(line: str) -> tuple[str, int]:
    """The kind of the longest label with which the line begins, and where it ends; empty if there is none."""
    first = _first_word(fold(line[:_LONGEST_LABEL]))
    for label, kind in _labels().get(first, ()):
        end = len(label)
        if fold(line[:end]) == label and not line[end : end + 1].isalnum():
            return kind, end
    return "", 0


def _first_word(line: str) -> str:
    return line.partition(" ")[0].rstrip(":.|/—–")


@cache
def _labels() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """First word → the labels that begin with it and their kinds, longer ones first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, label in rows(__package__, "boilerplate.tsv"):
        found.setdefault(_first_word(label), []).append((label, kind))
    return {word: tuple(sorted(labels, key=lambda each: -len(each[0]))) for word, labels in found.items()}

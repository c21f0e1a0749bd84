"""Sentences: razdel's rules, asked only where a sentence can end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from razdel.rule import JOIN
from razdel.segmenters.sentenize import (
    BULLET_SIZE,
    DELIMITER,
    HEAD_PAIR_SOKRS,
    HEAD_SOKRS,
    INITIALS,
    PAIR_SOKRS,
    RULES,
    SOKRS,
    SentSplit,
)

from newsfacts_russian.data_files import rows
from newsfacts_russian.spelling import fold

# razdel looks at every mark, and joins where no white space follows.
_BOUNDARY = re.compile(rf"{DELIMITER}(?=\s)")

# As far as razdel's rules look to either side.
_WINDOW = 10


# The commonest end: a word in small letters, a mark, a capital. No rule joins there, unless the word is short
# for another one.
_PLAIN_MARKS = frozenset(".!?…")
_LAST_WORD = re.compile(r"[^\W\d]{2,}\Z")
_SHORTENED = frozenset(
    {*HEAD_SOKRS, *SOKRS, *INITIALS, *(word for pair in (*HEAD_PAIR_SOKRS, *PAIR_SOKRS) for word in pair)}
)
_DEGREE = re.compile(r"(?<!\w)[кд]\. ?(?:[а-я]{1,4}|ф\.?-м)\. ?н\Z")
"""*Доцент к. б. н. Анна Крамер*: a degree, which its holder's name follows."""
_KEPT_BACK = re.compile(r"[а-яё] [А-ЯЁ]\Z")
"""*Дарья К.*: a given name, and what is told of a surname that is kept back."""
_NUMBERED = re.compile(r"[А-ЯЁ][а-яё]+ [IVX]\Z")
"""*Карл V*: a Latin letter behind a Russian name is a number and no initial."""
_DOLLARS = re.compile(r"\bдол{1,2}\Z")
_WHOSE = re.compile(r"\s+США\b")
"""*5 млн долл. США*: whose dollars they are."""
_WORD = re.compile(r"\s*([\w-]+)")


@cache
def _openers() -> frozenset[str]:
    return frozenset(word for (line,) in rows(__package__, "openers.txt") for word in line.split())


def sentences(line: str) -> Iterator[tuple[int, int]]:
    """Cut a paragraph: ``(start, end)`` of each sentence, without the white space around it."""
    begin = 0
    for match in _BOUNDARY.finditer(line):
        if not _joins(line, begin, match):
            yield _stripped(line, begin, match.end())
            begin = match.end()
    if line[begin:].strip():
        yield _stripped(line, begin, len(line))


def _joins(line: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the sentence from *begin* goes on after the mark."""
    start, end = match.span()
    left, right = line[max(0, start - _WINDOW) : start], line[end : end + _WINDOW]
    if match[1] in _PLAIN_MARKS and right.lstrip()[:1].isupper():
        word = _LAST_WORD.search(left)
        if word is not None and word[0].islower() and word[0].isalpha() and word[0] not in _SHORTENED:
            return False
    if match[1] == "." and (_DEGREE.search(left) or (_DOLLARS.search(left) and _WHOSE.match(line, end))):
        return True
    if match[1] == "." and (_NUMBERED.search(left) or (_KEPT_BACK.search(left) and _opens(line, end))):
        return False
    split = SentSplit(left, match[1], right)
    # Only a rule about list items asks for it, and only as long as it is short.
    split.buffer = line[begin : min(start, begin + BULLET_SIZE + 1)]
    for rule in RULES:
        action = rule(split)
        if action:
            return bool(action == JOIN)
    return False


def _opens(line: str, start: int) -> bool:
    """Whether the next word can only begin a sentence: *Дарья К. | **Её** отпустили*."""
    word = _WORD.match(line, start)
    return word is not None and word[1][:1].isupper() and fold(word[1]) in _openers()


def _stripped(line: str, start: int, end: int) -> tuple[int, int]:
    part = line[start:end]
    start += len(part) - len(part.lstrip())
    return start, start + len(part.strip())

"""Spans mended by the punctuation marks inside and around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.quotations import MARKS, STRAIGHT, quoted
from newsfacts_natasha.words import text_of

_SEPARATORS = frozenset("•·|*")
_BETWEEN_NAMES = frozenset(",;—–")

# Brackets that go on for longer hold no mere name.
_LONGEST_BRACKETS = 16

# With which Latin letters the original of a name can begin that begins with a Cyrillic one.
_ORIGINALS = {
    "а": "aeohuåáâ",
    "б": "b",
    "в": "vw",
    "г": "ghwj",
    "д": "djg",
    "е": "ejyi",
    "ж": "jgzż",
    "з": "zs",
    "и": "iyej",
    "й": "yijh",
    "к": "ckqgx",
    "л": "lł",
    "м": "m",
    "н": "nñ",
    "о": "oaöøu",
    "п": "p",
    "р": "r",
    "с": "sczxś",
    "т": "t",
    "у": "uwo",
    "ф": "fpv",
    "х": "hkjxcg",
    "ц": "czts",
    "ч": "cčt",
    "ш": "sšcx",
    "щ": "sš",
    "э": "eaiéhø",
    "ю": "uyjü",
    "я": "jyi",
}

# So many marks at most are taken off the end of a span: *»)*.
_MARKS_AT_THE_END = 2


def separators(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Йемен • Замбия* are two names: a bullet or a bar parts them."""
    made: list[Found] = []
    for each in found:
        marks = [at for at in range(each.first, each.last) if text_of(document, at) in _SEPARATORS]
        if not marks:
            made.append(each)
            continue
        for first, last in zip([each.first, *(at + 1 for at in marks)], [*marks, each.last], strict=True):
            if first < last:
                made.append(attrs.evolve(each, first=first, last=last))
    return made


def brackets(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Комитет по печати (КП)* are two names, and so are *Тарнак (Tarnak)*."""
    made: list[Found] = []
    taken = {at for each in found for at in range(each.first, each.last)}
    for each in found:
        opening = next((at for at in range(each.first, each.last) if text_of(document, at) == "("), None)
        if opening is None:
            made.append(each)
            opening = each.last + (text_of(document, each.last) in MARKS)
            if text_of(document, opening) != "(" or opening + 1 in taken:
                continue
        elif opening > each.first:
            made.append(attrs.evolve(each, last=opening))
        made += _in_brackets(document, each, opening)
    return made


def _in_brackets(document: Document, outside: Found, opening: int) -> Iterator[Found]:
    """The other names of an organisation or place, in the brackets behind it."""
    first = opening + 1
    for at in range(first, min(first + _LONGEST_BRACKETS, len(document.tokens))):
        mark = text_of(document, at)
        if mark != ")" and mark not in _BETWEEN_NAMES:
            continue
        if is_another_name(document, first, at, outside):
            yield attrs.evolve(outside, first=first, last=at)
        first = at + 1
        if mark == ")":
            return


def is_another_name(document: Document, first: int, last: int, outside: Found) -> bool:
    """Whether words in brackets name the same: those the tagger took for it, Latin ones, abbreviations."""
    words = [text_of(document, at) for at in range(first, last)]
    if not words or not words[0][:1].isupper() or words[0][:1].isdigit():
        return False
    if last <= outside.last:
        return True
    if outside.type is EntityType.PERSON:
        return False
    if outside.type is EntityType.ORGANIZATION and len(words) == 1:
        return words[0].isupper() and words[0].isalpha() and len(words[0]) > 1
    if outside.type is EntityType.PLACE and not _begin_alike(text_of(document, outside.first), words[0]):
        return False
    return all(word.isascii() for word in words)


def _begin_alike(name: str, original: str) -> bool:
    """Whether the Latin name can be the original: *Тарнак (Tarnak)*, but not *… Йорка (Queen's College)*."""
    return name.isascii() or original[:1].lower() in _ORIGINALS.get(name[:1].lower(), "")


def balanced_quotes(document: Document, found: Sequence[Found]) -> list[Found]:
    """*РИА «Новости* gets its closing mark; the marks around a whole name are left out."""
    closing_of = dict(quoted(document))
    opening_of = {closing: opening for opening, closing in closing_of.items()}
    made = []
    for each in found:
        last = _closed(document, each, closing_of, opening_of)
        first, last = _bare(document, each.first, last, closing_of)
        if (first, last) == (each.first, each.last):
            made.append(each)
        elif first < last:
            made.append(attrs.evolve(each, first=first, last=last))
    return made


def _closed(
    document: Document, found: Found, closing_of: Mapping[int, int], opening_of: Mapping[int, int]
) -> int:
    """Where the name ends, if the quotation marks inside it are to be pairs."""
    for at in range(found.first, found.last):
        if opening_of.get(at, found.first) < found.first:
            return at  # the rest belongs to what follows the quoted name
        if closing_of.get(at) == found.last:
            return found.last + 1
    straight = sum(text_of(document, at) == STRAIGHT for at in range(found.first, found.last))
    return found.last + (straight % 2 and text_of(document, found.last) == STRAIGHT)


def _bare(document: Document, first: int, last: int, closing_of: Mapping[int, int]) -> tuple[int, int]:
    """The range without the marks around it, and without halves of pairs at its edges."""
    opening_of = {closing_of[at]: at for at in range(first, last) if at in closing_of}
    while (
        first < last and text_of(document, first) in MARKS and not first < closing_of.get(first, 0) < last - 1
    ):
        last -= closing_of.get(first) == last - 1
        first += 1
    while first < last - 1 and _is_half(document, first, last - 1, opening_of):
        last -= 1
    return first, last


def _is_half(document: Document, first: int, at: int, opening_of: Mapping[int, int]) -> bool:
    """Whether the mark closes nothing that was opened in the range."""
    mark = text_of(document, at)
    if mark == ")":
        return all(text_of(document, before) != "(" for before in range(first, at))
    if mark == STRAIGHT:
        return not sum(text_of(document, before) == STRAIGHT for before in range(first, at)) % 2
    return mark in MARKS and opening_of.get(at, -1) < first

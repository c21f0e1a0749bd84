"""What a site sets around its story: the dateline before it, links between its paragraphs."""

from __future__ import annotations

import re

import attrs

from newsfacts import Document, Paragraph
from newsfacts_quotes.text.marks import DASHES

_LONGEST_DATELINE = 120
_COMPONENTS = 4

_MONTH = r"(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]{0,6}"
_DATE = re.compile(
    rf"\d{{1,2}}\s{_MONTH}(?:\s\d{{4}}(?:\s?г(?:ода|\.))?)?|\d{{1,2}}\.\d{{2}}\.\d{{2,4}}", re.IGNORECASE
)
_AGENCY = re.compile(
    r"[/(]?(?:[А-ЯЁA-Z][\w.-]{0,20}[А-ЯЁA-Z][\w.-]{0,20}|[А-ЯЁ][а-яё]{1,20}\.(?:ру|ru|рф))"
    r"(?: [А-ЯЁ][\w-]{1,20}){0,2}(?=\s?[/).,—–-])"
)
_CITY = re.compile(r"[А-ЯЁ][А-ЯЁа-яё]{2,20}(?:[ -][А-ЯЁ][А-ЯЁа-яё]{1,20}){0,2}(?=\s?[.,/(—–-])")
_SEPARATOR = re.compile(r"\s?[.,/()—–-]+(?:\s?[/(—–-])?\s?|\s(?=[/(])")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:\s?мск\.?)?\s?(?:[.,—–-]\s?)?(?=[А-ЯЁA-Z«\"“„])", re.IGNORECASE)
_BEGINS = re.compile(r"[А-ЯЁA-Z«\"“„\d]")


@attrs.frozen
class Layout:
    """How the paragraphs stand on the page.

    Args:
        starts: For each paragraph the token where its story begins, after a dateline or a clock.
        asides: The numbers of the paragraphs that are a credit, a caption or a link.
    """

    starts: tuple[int, ...]
    asides: frozenset[int]


def layout(document: Document) -> Layout:
    """Read the layout of a document, in one pass."""
    starts: list[int] = []
    asides: set[int] = set()
    for number, paragraph in enumerate(document.paragraphs):
        sentences = document.sentences[paragraph.first : paragraph.last]
        first, last = (sentences[0].first, sentences[-1].last) if sentences else (0, 0)
        starts.append(_story(document, paragraph, first))
        if first < last and (paragraph.boilerplate or _is_link(document, paragraph, first)):
            asides.add(number)
    return Layout(tuple(starts), frozenset(asides))


def _story(document: Document, paragraph: Paragraph, first: int) -> int:
    """The first token after a dateline or a live blog's clock."""
    start = paragraph.start
    line = document.text[start : min(paragraph.end, start + _LONGEST_DATELINE)]
    clock = _CLOCK.match(line)
    length = clock.end() if clock else _dateline(line)
    while length and document.tokens[first].start < start + length:
        first += 1
    return first


def _dateline(line: str) -> int:
    """How many characters *ЛОПАРЬ, 3 марта — НОРД-ИНФО.* takes, or 0: two of city, date and agency."""
    at, found, separator = 0, set[str](), ""
    slashed = line.startswith("/")
    for _ in range(_COMPONENTS):
        for name, pattern in (("date", _DATE), ("agency", _AGENCY), ("city", _CITY)):
            component = None if name in found else pattern.match(line, at)
            if component:
                break
        else:
            break
        closing = _SEPARATOR.match(line, component.end())
        if closing is None or (name == "city" and found):
            break
        found.add(name)
        at, separator = closing.end(), closing[0]
        slashed = slashed or (name == "agency" and "/" in separator)
    told = len(found) > 1 and "agency" in found and ("date" in found or line[:3].isupper())
    dated = {"city", "date"} <= found and line[:3].isupper()
    ends = separator.strip() not in {"", ","} and _BEGINS.match(line, at) is not None
    return at if ends and (told or dated or (slashed and found == {"agency"})) else 0


def _is_link(document: Document, paragraph: Paragraph, first: int) -> bool:
    """A dashed line without a full stop between blank lines: a link to another article."""
    return document.tokens[first].text in DASHES and paragraph.heading

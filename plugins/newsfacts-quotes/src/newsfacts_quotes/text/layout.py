"""What a site sets around its story: the dateline before it, links between its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from newsfacts_russian.records import record

from newsfacts import Document, Paragraph
from newsfacts_quotes.text.characters import DASHES

_LONGEST_DATELINE = 120
_LONGEST_CREDIT = 400
"""A paragraph of so many characters is a story of which a credit is only the beginning."""

_COMPONENTS = 4
"""How many of place, day and agency a dateline has at most."""
_OPENING = frozenset("«“")
_FINAL = frozenset('.!?…»"”')

_MONTH = r"(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]{0,6}"
_DATE = re.compile(
    rf"\d{{1,2}}\s{_MONTH}(?:\s\d{{4}}(?:\s?г(?:ода|\.))?)?|\d{{1,2}}\.\d{{2}}\.\d{{2,4}}", re.IGNORECASE
)
_AGENCY = re.compile(
    r"[/(]?(?:[А-ЯЁA-Z][\w.-]{0,20}[А-ЯЁA-Z][\w.-]{0,20}|[А-ЯЁ][а-яё]{1,20}\.(?:ру|ru|рф))"
    r"(?: [А-ЯЁ][\w-]{1,20}){0,2}(?=\s?[/).,—–-])"
)
_CITY = re.compile(r"[А-ЯЁ][А-ЯЁа-яё]{2,20}(?:[ -][А-ЯЁ][А-ЯЁа-яё]{1,20}){0,2}(?=\s?[.,/(—–-])")
_TOWN = re.compile(r"[А-ЯЁ]{3,20}(?:[ -][А-ЯЁ]{2,20}){0,2}(?=[.,]\s?\d)")
_SEPARATOR = re.compile(r"\s?[.,/()—–-]+(?:\s?[/(—–-])?\s?|\s(?=[/(])")
_SYMBOLS = re.compile(r"(?:>\s*)?[^\w\s«»\"“„'‘’()\[\]/.,:;—–\-+#№%@…!?*&$€₽<>|]{1,6}\s*|>\s*")
_CLOCK = re.compile(
    r"\[?\d{1,2}[:.]\d{2}\]?(?:\s?мск\.?)?\s?(?:[.,|—–-]\s?)?(?=[А-ЯЁA-Z«\"“„])", re.IGNORECASE
)
_MAY_LEAD = re.compile(r"[/(\d]|[А-ЯЁA-Z][\w.-]*(?:[ -][А-ЯЁ][\w-]*){0,2}\s?[.,/()—–-]")
"""What every dateline begins with, and few other paragraphs do."""

_BEGINS = re.compile(r"[А-ЯЁA-Z«\"“„\d]")


_COMPONENT = (("date", _DATE), ("agency", _AGENCY), ("city", _CITY))
_LEADING = (("town", _TOWN), *_COMPONENT)
"""The parts of a dateline, those first that are tried first; at its start a word in capitals is the place."""


@record
class Layout:
    """How the paragraphs stand on the page.

    Args:
        starts: For each paragraph the token where its story begins, after a dateline or a clock.
        asides: The numbers of the paragraphs that are a credit, a caption or a link.
        clocked: The numbers of the paragraphs that a live blog's clock leads.
        turns: The numbers of the dashed lines of a dialogue or an interview.
        lone: The numbers of the dashed lines that stand between paragraphs without a dash.
    """

    starts: tuple[int, ...]
    asides: frozenset[int]
    clocked: frozenset[int]
    turns: frozenset[int]
    lone: frozenset[int]


def layout(document: Document) -> Layout:
    """Read the layout of a document, in one pass."""
    starts: list[int] = []
    asides: set[int] = set()
    clocked: set[int] = set()
    for number, paragraph in enumerate(document.paragraphs):
        sentences = document.sentences[paragraph.first : paragraph.last]
        first, last = (sentences[0].first, sentences[-1].last) if sentences else (0, 0)
        length, clock = _before_story(document, paragraph)
        while length and first < last and document.tokens[first].start < paragraph.start + length:
            first += 1
        starts.append(first)
        if clock:
            clocked.add(number)
        link = first < last and _is_link(document, paragraph, first) and not _is_answered(document, number)
        credit = paragraph.boilerplate
        if credit and len(sentences) > 1:
            told = any(each.text in _OPENING for each in document.tokens[sentences[0].last : last])
            told = told or paragraph.end - paragraph.start > _LONGEST_CREDIT
            credit = not told  # *Фото: порт. Мэр: «Причал готов»*
            starts[number] = sentences[0].last if told else first
        if first < last and (credit or link):
            asides.add(number)
    turns = frozenset(_turns(document, starts, asides))
    lone = frozenset(_lone(document, starts, turns | asides))
    return Layout(tuple(starts), frozenset(asides), frozenset(clocked), turns, lone)


def _before_story(document: Document, paragraph: Paragraph) -> tuple[int, bool]:
    """How many characters stand before the story, and whether a live blog's clock is among them."""
    start = paragraph.start
    line = document.text[start : min(paragraph.end, start + _LONGEST_DATELINE)]
    symbols = _SYMBOLS.match(line)
    at = symbols.end() if symbols else 0
    clock = _CLOCK.match(line, at)
    return (clock.end(), True) if clock else (at or _dateline(line), False)


def _turns(document: Document, starts: Sequence[int], asides: Container[int]) -> Iterator[int]:
    """The dashed lines in a row of which somebody asks something, or that follow a question."""
    run: list[int] = []
    asked = False
    for number, paragraph in enumerate((*document.paragraphs, None)):
        if paragraph and number not in asides and _is_dashed(document, paragraph, starts[number]):
            run.append(number)
            continue
        if run and (asked or any(_asks(document, each) for each in run)):
            yield from run
        run = []
        asked = bool(paragraph) and number not in asides and _ends(document, number, "?")


def _lone(document: Document, starts: Sequence[int], others: Container[int]) -> Iterator[int]:
    """The sentences behind a dash that no other dashed line follows or leads: no list, and no dialogue."""
    dashed = [_opens_with_dash(document, paragraph) for paragraph in document.paragraphs]
    for number, paragraph in enumerate(document.paragraphs):
        near = any(dashed[max(number - 1, 0) : number]) or any(dashed[number + 1 : number + 2])
        lone = dashed[number] and not near and number not in others
        if lone and _is_dashed(document, paragraph, starts[number]):
            yield number


def _opens_with_dash(document: Document, paragraph: Paragraph) -> bool:
    return document.text[paragraph.start : paragraph.end].lstrip()[:1] in DASHES


def _is_answered(document: Document, number: int) -> bool:
    """Whether a dashed line asks, and another one follows it."""
    following = document.paragraphs[number + 1 : number + 2]
    return _ends(document, number, "?") and any(
        document.text[each.start : each.end].lstrip()[:1] in DASHES for each in following
    )


def _is_dashed(document: Document, paragraph: Paragraph, first: int) -> bool:
    """Whether a line is a sentence or more behind a dash."""
    tokens = document.tokens
    if first + 1 >= len(tokens) or tokens[first].text not in DASHES:
        return False
    whole = document.text[paragraph.start : paragraph.end].rstrip()[-1:] in _FINAL
    return whole and not tokens[first + 1].text[:1].islower()


def _asks(document: Document, number: int) -> bool:
    """Whether a line asks something, also before the author's words: *— Кто там? — спросил он.*."""
    paragraph = document.paragraphs[number]
    return "?" in document.text[paragraph.start : paragraph.end]


def _ends(document: Document, number: int, mark: str) -> bool:
    paragraph = document.paragraphs[number]
    return document.text[paragraph.start : paragraph.end].rstrip().endswith(mark)


def _dateline(line: str) -> int:
    """How many characters *ЛОПАРЬ, 3 марта — НОРД-ИНФО.* takes, or 0: two of city, date and agency."""
    if _MAY_LEAD.match(line) is None:
        return 0
    at, found, separator = 0, set[str](), ""
    slashed = line.startswith("/")
    for _ in range(_COMPONENTS):
        for name, pattern in _COMPONENT if at else _LEADING:
            component = None if name in found else pattern.match(line, at)
            if component:
                break
        else:
            break
        closing = _SEPARATOR.match(line, component.end())
        if closing is None or (name == "city" and found):
            break
        found.add("city" if name == "town" else name)
        at, separator = closing.end(), closing[0]
        slashed = slashed or (name == "agency" and "/" in separator)
    told = len(found) > 1 and "agency" in found and ("date" in found or line[:3].isupper())
    dated = {"city", "date"} <= found and line[:3].isupper()
    ends = separator.strip() not in {"", ","} and _BEGINS.match(line, at) is not None
    return at if ends and (told or dated or (slashed and found == {"agency"})) else 0


def _is_link(document: Document, paragraph: Paragraph, first: int) -> bool:
    """A dashed line without a full stop between blank lines: a link to another article."""
    return document.tokens[first].text in DASHES and paragraph.heading

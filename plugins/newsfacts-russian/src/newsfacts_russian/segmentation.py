"""Paragraphs by line ends, sentences and tokens by razdel's rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts import Paragraph, Segmentation, Sentence, Token
from newsfacts_russian.boilerplate import is_boilerplate
from newsfacts_russian.caching import same_text
from newsfacts_russian.sentences import sentences as cut
from newsfacts_russian.tokens import TOKEN

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")

# A subheading is short, and does not end as a sentence or a list item does.
_HEADING_LENGTH = 90
_FINAL = (".", "!", "…", ":", ";", ",", '"', "»", "”", "“", ")")


def lines(text: str) -> Iterator[tuple[int, int]]:
    """Each line that is not blank, as ``(start, end)`` without the white space around it."""
    for match in _LINE.finditer(text):
        line = match[0]
        stripped = line.strip()
        if stripped:
            start = match.start() + len(line) - len(line.lstrip())
            yield start, start + len(stripped)


def is_heading(text: str, start: int, end: int, *, alone: bool) -> bool:
    """Whether the line is a subheading: short, without a final stop, between blank lines.

    *Что сказал Петров* is one.
    """
    return alone and end - start <= _HEADING_LENGTH and not text.endswith(_FINAL, start, end)


def segment(text: str) -> Segmentation:
    """Cut *text*; every line that is not blank is a paragraph of its own."""
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    spans = list(lines(text))
    for number, (start, end) in enumerate(spans):
        first = len(sentences)
        for begin, stop in cut(text[start:end]):
            before = len(tokens)
            found = TOKEN.finditer(text, start + begin, start + stop)
            tokens += [Token(match.start(), match.end(), same_text(match[0])) for match in found]
            sentences.append(Sentence(start + begin, start + stop, before, len(tokens)))
        heading = len(sentences) - first == 1 and is_heading(
            text, start, end, alone=_set_apart(text, spans, number)
        )
        boilerplate = is_boilerplate(text[start:end])
        paragraphs.append(Paragraph(start, end, first, len(sentences), heading, boilerplate))
    return Segmentation(tuple(paragraphs), tuple(sentences), tuple(tokens))


def _set_apart(text: str, spans: list[tuple[int, int]], number: int) -> bool:
    """Whether a line has blank lines before (or the text's start) and after it."""
    start, end = spans[number]
    if number + 1 == len(spans):
        return False
    before = text[spans[number - 1][1] : start] if number else "\n\n"
    after = text[end : spans[number + 1][0]]
    return before.count("\n") > 1 and after.count("\n") > 1

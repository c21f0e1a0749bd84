"""Units: sentences with all of their quotations whole, which the rules read one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsfacts_russian.records import record

if TYPE_CHECKING:
    from newsfacts_quotes.text.view import View

_LONG_NAME = 4
"""A quotation of more tokens than this after a full stop begins a sentence of its own."""

_LONGEST_UNIT = 1200
"""What goes on longer than this many tokens is no sentence; the rules may look over all of a unit."""


@record(eq=True)
class Unit:
    """A sentence with all of its quotations whole: the tokens ``[first, last)`` of one paragraph."""

    first: int
    last: int
    paragraph: int
    heading: bool
    opens_paragraph: bool


def units_of(view: View) -> Iterator[Unit]:
    """The units of a text, in its order."""
    for number, paragraph in enumerate(view.document.paragraphs):
        if number in view.layout.asides:
            continue
        first: int | None = None
        opens = True
        start = view.layout.starts[number]
        sentences = view.document.sentences[paragraph.first : paragraph.last]
        for position, sentence in enumerate(sentences):
            if sentence.first == sentence.last or sentence.last <= start:
                continue
            first = max(sentence.first, start) if first is None else first
            final = position + 1 == len(sentences)
            for end in _breaks(view, max(sentence.first, start), sentence.last):
                yield Unit(first, end, number, paragraph.heading, opens)
                first, opens = end, False
            while sentence.last - first > _LONGEST_UNIT:
                yield Unit(first, first + _LONGEST_UNIT, number, paragraph.heading, opens)
                first, opens = first + _LONGEST_UNIT, False
            if final or not _runs_on(view, sentence.last):
                yield Unit(first, sentence.last, number, paragraph.heading, opens)
                first, opens = None, False


def _breaks(view: View, first: int, last: int) -> Iterator[int]:
    """Where a new unit begins inside a sentence: *…", – сказал мэр. "Завтра …"*."""
    for index in range(first + 1, last - 1):
        if view.words[index] != "." or view.whole_at[index] >= 0:
            continue
        after = index + 1
        quotation = view.quotation_from(after)
        speech = quotation is not None and quotation.last - quotation.first > _LONG_NAME
        capital = view.tokens[after + bool(quotation)].text[:1].isupper()
        if capital and (
            speech or view.is_mark(index - 1) or _after_year(view, index) or _ends_here(view, index)
        ):
            yield after


def _ends_here(view: View, stop: int) -> bool:
    """Whether a stop that looks like an abbreviation's ends a sentence: *гуляют в нем.*."""
    if view.tokens[stop].end == view.tokens[stop + 1].start:
        return view.ends_glued(stop)
    return view.words[stop - 1] == "нем" and stop > 1 and view.words[stop - 2] in {"в", "о", "на", "при"}


def _after_year(view: View, stop: int) -> bool:
    """Whether an abbreviated year ends a sentence, as a function word shows: *в 2011 г. По словам*."""
    if view.words[stop - 1] not in {"г", "гг"} or not view.words[stop - 2][:1].isdigit():
        return False
    readings = view.readings(stop + 1)
    return readings[0].pos in {"PREP", "CONJ", "PRCL", "NPRO", "ADVB"}


def _runs_on(view: View, index: int) -> bool:
    """Whether a sentence boundary before the token is none: inside a quotation, or before *– сказал*."""
    here = view.whole_at[index]
    if here >= 0 and here == view.whole_at[index - 1]:
        return True
    return view.is_dash(index) and here < 0

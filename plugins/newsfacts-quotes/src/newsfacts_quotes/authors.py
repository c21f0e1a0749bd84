"""The author's words inside one pair of quotation marks: *"Завтра, – сказал он. – Или никогда"*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsfacts import Document
from newsfacts_quotes.cues import verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.interruptions import interruptions
from newsfacts_quotes.text.layout import layout
from newsfacts_quotes.text.marks import Quotation, outermost, pairs
from newsfacts_quotes.text.titled import signer
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import Role


def view_of(document: Document) -> View:
    """The document as the rules read it, quotations parted where the author breaks in."""
    page = layout(document)
    found = pairs(document, page.starts)
    marked = list(outermost(found))
    view = View(document, marked, marked, page)
    view.marked = found
    whole = list(outermost(sorted([*marked, *_replies(view)], key=_order)))
    parted: list[Quotation] = []
    for quotation in whole:
        parted += _parted(view, quotation, found)
    if parted == marked:
        return view
    parts = View(document, list(outermost(sorted(parted, key=_order))), whole, page)
    parts.marked = found
    return parts


def _replies(view: View) -> Iterator[Quotation]:
    """The speech behind a dash that leads its paragraph: *— Снега мало, — сказал он*."""
    document = view.document
    for number, paragraph in enumerate(document.paragraphs):
        start = view.layout.starts[number]
        if number in view.layout.asides or start >= len(view.words):
            continue
        last = document.sentences[paragraph.last - 1].last
        if not view.is_dash(start):
            sentences = document.sentences[paragraph.first + 1 : paragraph.last]
            dashes = (each.first for each in sentences if each.first < last and view.is_dash(each.first))
            start = next((k for k in dashes if _is_told_before(view, k)), start)
        if not view.is_dash(start):
            yield from _after_colon(view, start, last)
            if paragraph.last - paragraph.first > 1:
                yield from _unmarked(view, start, last)
            continue
        if not view.outside(start):
            continue
        breaks = list(interruptions(view, Quotation(start, last, start + 1, last)))
        if not breaks:
            yield from _signed(view, start, last)
            continue
        closing = breaks[-1][1]
        goes_on = closing < last and view.is_dash(closing)
        end = last - (view.words[last - 1] == ".") if goes_on else closing
        yield Quotation(start, end, start + 1, end)


def _unmarked(view: View, first: int, last: int) -> Iterator[Quotation]:
    """Several sentences whose marks are lost, by a dash: *Тает. Рано — сказал **Пётр Лунин***."""
    dash = next(iter(view.places(Role.DASH, first + 1, last - 1)[-1:]), None)
    if dash is None or view.words[dash - 1] == "," or view.places(Role.MARK, first, last):
        return
    cue = verb_cue(view, dash + 1, last)
    told = cue is not None and cue.form is Form.FINITE and cue.takes("direct", "topic")
    if told and any(view.named[k].nominative for k in range(dash + 1, last) if k in view.named):
        yield Quotation(first, dash, first, dash)


def _after_colon(view: View, first: int, last: int) -> Iterator[Quotation]:
    """The speech behind a colon and a dash, to the paragraph's end: *Министр сказал: — **Построим***."""
    for dash in (colon + 1 for colon in view.places(Role.COLON, first, last - 2)):
        if view.is_dash(dash):
            breaks = list(interruptions(view, Quotation(dash, last, dash + 1, last)))
            if view.tokens[dash + 1].text[:1].isupper() and not breaks:
                end = last - (view.words[last - 1] == ".")
                yield Quotation(dash, end, dash + 1, end)
            return


def _signed(view: View, start: int, last: int) -> Iterator[Quotation]:
    """The speech behind a dash that a name with its post closes: *— Лёд встал. Рано, — Иван Петров, мэр*."""
    signed = signer(view, start + 1, last)
    if signed:
        end = signed[0] - (view.words[signed[0] - 1] == ",")
        yield Quotation(start, end, start + 1, end)


def _is_told_before(view: View, dash: int) -> bool:
    """Whether a sentence ends before a dash: *…, рассказала она. **– Решение трудное**, – …*."""
    return dash > 1 and view.words[dash - 1] == "." and view.outside(dash - 2)


def _order(quotation: Quotation) -> tuple[int, int]:
    return quotation.start, -quotation.end


def _parted(view: View, quotation: Quotation, found: Sequence[Quotation]) -> Iterator[Quotation]:
    """The quotation, or its parts around the author's words and the names inside these."""
    start, first = quotation.start, quotation.first
    for opening, closing in interruptions(view, quotation):
        end = opening - 1 if view.words[opening - 1] == "," else opening
        yield Quotation(start, end, first, end)
        yield from (pair for pair in _within(found, opening, closing))
        start = first = closing + 1
    if first < quotation.last:
        yield Quotation(start, quotation.end, first, quotation.last)


def _within(found: Sequence[Quotation], first: int, last: int) -> Iterator[Quotation]:
    index = bisect_left(found, first, key=lambda pair: pair.start)
    while index < len(found) and found[index].start < last:
        if found[index].end <= last:
            yield found[index]
        index += 1

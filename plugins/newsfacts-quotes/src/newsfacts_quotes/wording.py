"""Whose wording a report is: the speaker's own, in marks, or the author's."""

from __future__ import annotations

from newsfacts import QuoteType
from newsfacts_quotes.reports import Report
from newsfacts_quotes.text.pieces import Piece
from newsfacts_quotes.text.quoted import is_name
from newsfacts_quotes.text.view import View
from newsfacts_quotes.ways import Trait


def quote_type(view: View, report: Report) -> QuoteType:
    """Direct if all words stand in quotation marks, mixed if some do."""
    if report.reference:
        return QuoteType.REFERENCE
    if report.dashed:
        return QuoteType.DIRECT
    loose = any(_has_loose_word(view, *piece) for piece in report.pieces)
    if not loose and not report.rule.has(Trait.NEVER_DIRECT):
        return QuoteType.DIRECT
    quoted = {
        number for first, last in report.pieces for number in set(view.quote_at[first:last]) if number >= 0
    }
    fragments = any(not is_name(view, view.quotations[number]) for number in quoted)
    return QuoteType.MIXED if fragments else QuoteType.INDIRECT


def _has_loose_word(view: View, first: int, last: int) -> bool:
    """Whether a word of the piece stands outside quotation marks, and is no *и* between two of them."""
    forms, quote_at = view.forms, view.quote_at
    return any(
        quote_at[index] < 0 and forms[index].is_word and not _joins(view, index, last)
        for index in range(first, last)
    )


def _joins(view: View, index: int, last: int) -> bool:
    between = view.words[index] == "и" and index + 1 < last and view.is_mark(index - 1)
    return between and view.quotation_from(index + 1) is not None


def spoken(view: View, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The words inside the outer quotation marks, a piece for each quotation."""
    found: list[Piece] = []
    for first, last in pieces:
        index = first
        while index < last:
            number = view.quote_at[index]
            if number < 0:
                index += 1
                continue
            quotation = view.quotations[number]
            inner = (max(first, quotation.first), min(last, quotation.last))
            if inner[0] < inner[1]:
                found.append(inner)
            index = max(quotation.end, index + 1)
    return tuple(found)

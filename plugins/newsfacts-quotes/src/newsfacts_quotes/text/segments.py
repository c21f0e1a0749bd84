"""Segments: the stretches of a unit between commas, colons, brackets and dashes."""

from __future__ import annotations

from newsfacts_quotes.text.marks import DASHES
from newsfacts_quotes.text.view import Unit, View

_BREAKS = frozenset((",", ";", ":", "(", ")")) | DASHES
_DEEPENING = frozenset((",", "(", ")"))

SUBORDINATORS = frozenset(("что", "чтобы", "если", "когда", "хотя", "поскольку"))
"""The conjunctions that open a clause which depends on another."""


def is_break(view: View, index: int) -> bool:
    """Whether the token ends a segment: a comma, colon, bracket or dash outside quotations."""
    return view.words[index] in _BREAKS and view.quote_at[index] < 0


def start(view: View, index: int, first: int) -> int:
    """First token of the segment that ends before *index*, not before *first*."""
    words, quote_at = view.words, view.quote_at
    index -= 1
    while index >= first and not (words[index] in _BREAKS and quote_at[index] < 0):
        index -= 1
    return index + 1


def end(view: View, index: int, last: int) -> int:
    """The first break at or after *index*, or *last*."""
    words, quote_at = view.words, view.quote_at
    while index < last and not (words[index] in _BREAKS and quote_at[index] < 0):
        index += 1
    return index


def comma(view: View, index: int, end: int) -> int:
    """The first comma at or after *index* outside quotations and brackets, or *end*."""
    words, quote_at = view.words, view.quote_at
    depth = 0
    while index < end:
        word = words[index]
        if word in _DEEPENING and quote_at[index] < 0:
            depth += (word == "(") - (word == ")" and depth > 0)
            if word == "," and not depth:
                return index
        index += 1
    return end


def opens_relative(view: View, index: int, end: int) -> bool:
    """Whether a relative clause begins with the token: *который*, *в котором*."""
    return any(view.is_relative(k) for k in range(index, min(index + 2, end)))


def end_of_unit(view: View, unit: Unit) -> int:
    """One past the unit's last token, without the final stop."""
    end = unit.last
    while (
        end > unit.first and view.words[end - 1] in {".", "...", "…", ";", ":", ","} and view.outside(end - 1)
    ):
        end -= 1
    return end


def clause_end(view: View, start: int, end: int) -> int:
    """Where a reported clause ends: at a semicolon without *что*, or at a bracket around all of it."""
    depth = 0
    for index in range(start, end):
        word = view.words[index]
        if word not in {";", "(", ")"} or not view.outside(index):
            continue
        depth += (word == "(") - (word == ")")
        on = index + 1 < end and view.words[index + 1] in {"что", "чтобы"}
        if depth < 0 or (word == ";" and not depth and not on):
            return index
    return end

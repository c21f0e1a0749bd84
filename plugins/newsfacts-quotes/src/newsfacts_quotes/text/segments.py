"""Segments: the stretches of a unit between commas, colons, brackets and dashes."""

from __future__ import annotations

from bisect import bisect_left

from newsfacts_russian.clauses import SUBORDINATORS

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.view import Unit, View

_STOPS = frozenset((".", "...", "…", ";", ":", ","))
_LONGEST_NOTE = 12

_COMPOUND = (
    ["после", "того", "как"],
    ["до", "того", "как"],
    ["перед", "тем", "как"],
    ["так", "как"],
    ["потому", "что"],
)
"""Conjunctions of several words that open a clause which depends on another."""

WHOSE = frozenset(
    ("чей", "чья", "чье", "чьи", "чьего", "чьей", "чью", "чьим", "чьими", "чьих", "чьему", "чьем")
)
"""With these a relative clause opens: *сторож, **чей** отец уехал*."""

_WHICH = frozenset(("какой", "какая", "какое", "какие", "каким", "какую"))
QUESTIONS = _WHICH | {"почему", "зачем", "кто", "где", "куда", "откуда", "сколько", "когда"}
"""With these an indirect question opens."""

MANNERS = frozenset(("как", "почему", "зачем", "сколько", "насколько", "чем", "чего", "кто", "кому", "кого"))
"""With these what is told opens where it is no question: *рассказал, **как** спасся*."""


def is_break(view: View, index: int) -> bool:
    """Whether the token ends a segment: a comma, colon, bracket or dash outside quotations."""
    breaks = view.breaks
    at = bisect_left(breaks, index)
    return at < len(breaks) and breaks[at] == index


def start(view: View, index: int, first: int) -> int:
    """First token of the segment that ends before *index*, not before *first*."""
    at = bisect_left(view.breaks, index)
    return max(view.breaks[at - 1] + 1 if at else 0, min(first, index))


def end(view: View, index: int, last: int) -> int:
    """The first break at or after *index*, or *last*."""
    breaks = view.breaks
    at = bisect_left(breaks, index)
    return max(min(breaks[at], last) if at < len(breaks) else last, index)


def comma(view: View, index: int, end: int) -> int:
    """The first comma at or after *index* outside quotations and brackets, or *end*."""
    words, breaks = view.words, view.breaks
    depth = 0
    for at in range(bisect_left(breaks, index), len(breaks)):
        place = breaks[at]
        if place >= end:
            break
        word = words[place]
        if word == "," and not depth:
            return place
        depth += (word == "(") - (word == ")" and depth > 0)
    return end


def opens_relative(view: View, index: int, end: int) -> bool:
    """Whether a relative clause begins with the token: *который*, *в котором*, *чей*."""
    return any(word.startswith("котор") or word in WHOSE for word in view.words[index : min(index + 2, end)])


def opens_dependent(view: View, index: int) -> bool:
    """Whether a conjunction opens a clause there that depends on another: *когда*, *после того как*."""
    words = view.words
    return words[index] in SUBORDINATORS or any(words[index : index + len(k)] == k for k in _COMPOUND)


def end_of_unit(view: View, unit: Unit) -> int:
    """One past the unit's last token, without the final stop."""
    tokens = (unit.first, unit.last)
    known = view.ends.get(tokens)
    if known is None:
        end = _before_stops(view, unit, unit.last)
        note = note_before(view, unit.first, end)
        known = view.ends[tokens] = end if note is None else _before_stops(view, unit, note)
    return known


def _before_stops(view: View, unit: Unit, end: int) -> int:
    while end > unit.first and view.words[end - 1] in _STOPS and view.outside(end - 1):
        end -= 1
    return end


def note_before(view: View, first: int, end: int) -> int | None:
    """Where a note to the reader in brackets begins that ends before a token: *… (ФОТО из палаты)*."""
    if end <= first or view.words[end - 1] != ")":
        return None
    opening = next(
        (k for k in range(end - 2, max(end - _LONGEST_NOTE, first), -1) if view.words[k] == "("), None
    )
    if opening is None or not view.outside(opening):
        return None
    noted = [k for k in range(opening + 1, end - 1) if view.lemma(k) in lexicon.words("notes.txt")]
    shouted = all(view.tokens[k].text.isupper() for k in range(opening + 1, end - 1) if view.is_word(k))
    return opening if noted and (noted[0] == opening + 1 or shouted) else None


def clause_end(view: View, start: int, end: int) -> int:
    """Where a reported clause ends: at a semicolon without *что*, or at a bracket around all of it."""
    depth = 0
    for index in range(start, end):
        word = view.words[index]
        if word not in {";", "(", ")"} or not view.outside(index):
            continue
        depth += (word == "(") - (word == ")")
        on = view.at(index + 1, end).low in {"что", "чтобы"}
        if depth < 0 or (word == ";" and not depth and not on):
            return index
    return end

"""A report as the rules find it: who reports what, in tokens."""

from __future__ import annotations

import attrs

from newsfacts_quotes import lexicon, phrases
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.source import Source
from newsfacts_quotes.view import Unit, View

Piece = tuple[int, int]


@attrs.frozen(kw_only=True)
class Report:
    """One report of speech.

    Args:
        rule: The name of the rule that found it.
        unit: Where it stands.
        anchor: First token of the reporting clause, to which another report's content gives way.
        pieces: Token ranges of what is reported.
        cue: The reporting words.
        source: The phrase that names who speaks.
        link: The tokens of *со ссылкой на*, which then are the cue.
        outlet: Who passes it on, where a link names the source.
        tag: Whether the reporting clause closes the sentence: *…, сообщил X*.
        runs: Whether the last piece runs to the unit's end, and gives way to a later report.
        reference: Whether the report only points to content elsewhere.
        topic: Whether it only names its topic: it makes no fact, but its source has spoken.
        venue_limit: Where to stop looking for the venue: before the next source.
        dashed: Whether a dash leads the line, so that it is direct speech without marks.
    """

    rule: str
    unit: Unit
    anchor: int
    pieces: tuple[Piece, ...] = ()
    cue: Cue | None = None
    source: Source | None = None
    link: Piece | None = None
    outlet: Source | None = None
    tag: bool = False
    runs: bool = False
    reference: bool = False
    dashed: bool = False
    topic: bool = False
    venue_limit: int | None = None

    @property
    def cue_range(self) -> Piece | None:
        """The tokens of the cue."""
        if self.link or self.cue is None:
            return self.link
        return self.cue.first, self.cue.last


def end_of_unit(view: View, unit: Unit) -> int:
    """One past the unit's last token, without the final stop."""
    end = unit.last
    while (
        end > unit.first and view.words[end - 1] in {".", "...", "…", ";", ":", ","} and view.outside(end - 1)
    ):
        end -= 1
    return end


def trimmed(view: View, first: int, last: int) -> Piece | None:
    """The tokens without the commas and dashes around them; ``None`` if nothing is left."""
    edge = {",", ".", ";", ":"}
    while first < last and view.outside(first) and (view.words[first] in edge or view.is_dash(first)):
        first += 1
    while (
        last > first and view.outside(last - 1) and (view.words[last - 1] in edge or view.is_dash(last - 1))
    ):
        last -= 1
    return (first, last) if first < last else None


def without_connective(view: View, first: int, last: int) -> int:
    """Where the tokens begin, past *кроме того,* or *также*."""
    known, heads = lexicon.connectives(), lexicon.connective_heads()
    start = first
    for _ in range(3):
        if start >= last or view.words[start] not in heads:
            break
        past = next((start + n for n in (4, 3, 2, 1) if tuple(view.words[start : start + n]) in known), None)
        if past is None or past > last:
            break
        start = past
        if start < last and view.words[start] == ",":
            start += 1
    return start


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


def content(view: View, *ranges: Piece) -> tuple[Piece, ...]:
    """The ranges that hold more than a connective, trimmed."""
    pieces = (trimmed(view, *each) for each in ranges if each[0] < each[1])
    return tuple(each for each in pieces if each and any(view.is_word(index) for index in range(*each)))


def open_report(
    view: View, unit: Unit, cue: Cue, source: Source | None, pieces: tuple[Piece, ...], rule: str
) -> Report:
    """The report of what follows a cue and runs on, until something else ends it."""
    start = anchor(view, unit, cue)
    return Report(rule=rule, unit=unit, anchor=start, cue=cue, source=source, pieces=pieces, runs=True)


def anchor(view: View, unit: Unit, cue: Cue) -> int:
    """First token of the cue's clause: of its own segment."""
    return phrases.segment_start(view, cue.first, unit.first)


def cut(view: View, report: Report, anchor: int) -> Report:
    """The report with its content ended before a token."""
    pieces = (trimmed(view, first, min(last, anchor)) for first, last in report.pieces if first < anchor)
    return attrs.evolve(report, pieces=tuple(each for each in pieces if each))

"""A report as the rules find it: who reports what, in tokens."""

from __future__ import annotations

import attrs
from newsfacts_russian.records import record

from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import Piece, trimmed
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.ways import Way


@record(eq=True, kw_only=True)
class Report:
    """One report of speech.

    Args:
        rule: The way in which it reports.
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
        elsewhere: Who speaks, where another line or paragraph of the same speech tells it.
        venue_limit: Where to stop looking for the venue: before the next source.
        dashed: Whether a dash leads the line, so that it is direct speech without marks.
    """

    rule: Way
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
    elsewhere: Source | None = None
    venue_limit: int | None = None

    @property
    def cue_range(self) -> Piece | None:
        """The tokens of the cue."""
        if self.link or self.cue is None:
            return self.link
        return self.cue.first, self.cue.last


def open_report(
    view: View, unit: Unit, cue: Cue, source: Source | None, pieces: tuple[Piece, ...], rule: Way
) -> Report:
    """The report of what follows a cue and runs on, until something else ends it."""
    start = anchor(view, unit, cue)
    return Report(rule=rule, unit=unit, anchor=start, cue=cue, source=source, pieces=pieces, runs=True)


def anchor(view: View, unit: Unit, cue: Cue) -> int:
    """First token of the cue's clause: of its own segment."""
    return segments.start(view, cue.first, unit.first)


def cut(view: View, report: Report, anchor: int) -> Report:
    """The report with its content ended before a token."""
    pieces = (trimmed(view, first, min(last, anchor)) for first, last in report.pieces if first < anchor)
    return attrs.evolve(report, pieces=tuple(each for each in pieces if each))


def inside(index: int, report: Report) -> bool:
    """Whether a token is part of what is reported."""
    return any(first <= index < last for first, last in report.pieces)

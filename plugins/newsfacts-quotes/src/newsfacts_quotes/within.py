"""Reports inside direct speech: *«**Врач** сказал, что **опухоли нет**», — рассказала Анна Белкина*."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsfacts import QuoteType
from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import OURS, Cue
from newsfacts_quotes.finding import reports_of
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.marks import Quotation, outermost
from newsfacts_quotes.text.pieces import Piece
from newsfacts_quotes.text.view import View
from newsfacts_quotes.ways import Trait
from newsfacts_quotes.wording import quote_type, spoken

_SHORTEST = 4
"""A speech of fewer tokens holds no report."""


def speech_of(view: View, reports: Sequence[Report]) -> View:
    """The direct speech of a text, read as a text of its own."""
    direct = (each for each in reports if not each.topic and quote_type(view, each) is QuoteType.DIRECT)
    speeches = sorted({piece for each in direct for piece in _spoken(view, each)})
    return view.inside(speeches, list(outermost(_marked(view.marked, speeches))))


def _spoken(view: View, report: Report) -> Iterator[Piece]:
    pieces = report.pieces if report.dashed else spoken(view, report.pieces)
    return (each for each in pieces if each[1] - each[0] >= _SHORTEST)


def _marked(marked: Sequence[Quotation], speeches: Sequence[Piece]) -> Iterator[Quotation]:
    """What stands in quotation marks inside the speeches."""
    for first, last in speeches:
        index = bisect_left(marked, first, key=lambda each: each.start)
        while index < len(marked) and marked[index].start < last:
            if marked[index].end <= last and (marked[index].start, marked[index].end) != (first, last):
                yield marked[index]
            index += 1


def reports_within(speech: View) -> list[Report]:
    """What others said, by whoever speaks."""
    found = (report for unit in speech.units for report in reports_of(speech, unit, leads=False))
    return [each for each in found if _is_told(speech, each)]


def _is_told(view: View, report: Report) -> bool:
    """Whether somebody is told to have said something, and not only to think or to be about to say it."""
    cue = report.cue
    if not (report.pieces and cue) or report.topic or not report.rule.has(Trait.TOLD_IN_SPEECH):
        return False
    told = cue.form in {Form.FINITE, Form.CONVERB, Form.PHRASE}
    if not (told and _is_somebodys(view, cue, report.source)):
        return False
    future = cue.form is Form.FINITE and view.readings(cue.verb)[0].has("futr")
    return not (cue.negated or future) and cue.lemma not in lexicon.words("thoughts.txt")


def _is_somebodys(view: View, cue: Cue, source: Source | None) -> bool:
    """Whether somebody else says it, or it is said to somebody: *он сказал*; ***мне** сказали*."""
    if source and source.type is not SourceType.PRONOUN:
        return True
    if cue.form is not Form.FINITE or not view.has(cue.verb, "VERB", "past"):
        return False
    another = source is not None and view.words[source.head] not in OURS
    return another or ((source is not None or cue.number == "plur") and _is_told_somebody(view, cue))


def _is_told_somebody(view: View, cue: Cue) -> bool:
    """Whether the clause tells who hears it: *мы сказали **им***; *я ответила **врачу***."""
    clause = range(segments.start(view, cue.first, 0), segments.comma(view, cue.last, len(view.words)))
    return any(
        reading.has("datv") and (reading.pos == "NPRO" or reading.has("NOUN", "anim"))
        for k in clause
        if view.is_word(k)
        for reading in view.readings(k)[:1]
    )

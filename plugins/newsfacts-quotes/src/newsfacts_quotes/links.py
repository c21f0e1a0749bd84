"""Whose words somebody passes on: *…, сообщает ТАСС **со ссылкой на полицию***."""

from __future__ import annotations

import attrs

from newsfacts_quotes import lexicon
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.agencies import is_agency
from newsfacts_quotes.sources.genitives import genitive
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import REFERRING, Role

_CLAUSES = frozenset(("то", "это"))


def _before_outlet(view: View, cue: int, first: int) -> int:
    """Where a reference before the cue ends: *со ссылкой на мэрию **«Волна»** пишет*."""
    title = view.quotation_at(cue - 1)
    return title.start if title and title.start > first else cue


def linked(view: View, report: Report) -> Report:
    """The report with the source that its outlet refers to, if it does."""
    if report.cue is None or report.cue.form is Form.PHRASE:
        return report
    stop = segments.comma(view, report.cue.last, report.unit.last)
    for noun in view.places(Role.LINK, report.anchor + 1, stop - 1):
        index = noun - 1
        if view.words[noun + 1] == "на" and view.words[index] in {"со", "с"}:
            limit = stop if index > report.cue.first else _before_outlet(view, report.cue.first, index + 3)
            source = genitive(view, index + 3, limit, "accs")
            own = index + 3 < limit and view.lemma(index + 3) in {
                "собственный",
                "свой",
            }  # the outlet answers for them
            if source and not (own and report.source):
                return attrs.evolve(report, link=(index, index + 3), source=source, outlet=report.source)
    return _referring(view, report, stop)


def _referring(view: View, report: Report, comma: int) -> Report:
    """The report of an outlet, with whom it refers to: *пишет «Волна», **ссылаясь на мэрию***."""
    verb = comma + 1
    refers = view.at(verb).low in REFERRING and view.at(verb + 1).low == "на"
    if not refers or view.at(verb + 2).low in _CLAUSES or not _is_outlet(view, report.source):
        return report
    limit = segments.comma(view, verb, report.unit.last)
    source = genitive(view, verb + 2, limit, "accs")
    if source is None:
        return report
    return attrs.evolve(report, link=(verb, verb + 2), source=source, outlet=report.source)


def _is_outlet(view: View, source: Source | None) -> bool:
    """Whether who tells it is a paper or an agency, and not one who has grounds for what he says."""
    if source is None:
        return False
    named = view.is_mark(source.first) or in_latin(view.words[source.head]) or is_agency(view, source.first)
    return named or view.lemma(source.head) in lexicon.words("media.txt")

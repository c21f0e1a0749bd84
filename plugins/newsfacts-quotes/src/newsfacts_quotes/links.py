"""Whose words somebody passes on: *…, сообщает ТАСС **со ссылкой на полицию***."""

from __future__ import annotations

import attrs

from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.of_cues import genitive
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import Role


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
    return report

"""Whose turn a dashed line of a dialogue is: two speak one after the other, and who asks does not answer."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts_quotes.reports import Report
from newsfacts_quotes.speakers.voices import Sort, Voice
from newsfacts_quotes.text.view import View

_OTHER = 2
"""How many lines back the same one spoke."""


class Turns:
    """The dashed lines of an article, with who spoke in each.

    Args:
        view: The text.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._spoke: dict[int, Voice | None] = {}
        self._guest: Voice | None = None

    def heard(self, report: Report, voice: Voice | None) -> None:
        """Remember who spoke in a line."""
        self._spoke.setdefault(report.unit.paragraph, voice)

    def is_others(self, report: Report, voice: Voice) -> bool:
        """Whether the line before, in a dialogue, is the same voice's: who answers is another."""
        line = report.unit.paragraph
        before = self._spoke.get(line - 1) if line in self._view.layout.turns else None
        return before is not None and before.speaker == voice.speaker

    def before(self, report: Report) -> Voice | None:
        """Who spoke two lines before, if that was a line of the dialogue and no headline."""
        other = report.unit.paragraph - _OTHER
        return self._spoke.get(other) if other in self._view.layout.turns else None

    def voice(self, report: Report, guest: Callable[[int], Voice | None]) -> Voice | None:
        """Whose words a line without author's words is.

        Args:
            report: The line.
            guest: Tells who answers in a dialogue that begins with a token.
        """
        line, turns = report.unit.paragraph, self._view.layout.turns
        if turns.isdisjoint((line - 1, line - _OTHER)):
            found = guest(report.unit.first)
            self._guest = found if found and found.sort in {Sort.PERSON, Sort.DESCRIBED} else None
        if self.before(report):
            return self.before(report)
        asks = self._view.words[self._end(report) - 1] == "?"
        asked = self._view.words[max(report.unit.first - 1, 0)] == "?"
        known = line - 1 in turns and self._spoke.get(line - 1) is not None
        return None if asks or known or not asked else self._guest

    def _end(self, report: Report) -> int:
        return report.pieces[-1][1]

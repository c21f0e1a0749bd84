"""Who speaks where, as the reports of an article tell before anybody knows whom its pronouns mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsfacts import PersonFact
from newsfacts_quotes.reports import Report
from newsfacts_quotes.text.view import View

_OF_OUTLETS = frozenset(("писать", "сообщать", "передавать", "напоминать", "отмечать"))


class Speech:
    """The reports of an article by their tokens, and its sentences.

    Args:
        view: The text.
        reports: Its reports, in text order.
    """

    def __init__(self, view: View, reports: Sequence[Report]) -> None:
        self._begins = [sentence.first for sentence in view.document.sentences]
        paragraphs = view.document.paragraphs
        self._paragraphs = [0, *(self._begins[each.first] for each in paragraphs if each.first < each.last)]
        self._sources = {each.source.head: each for each in reports if each.source}
        self._told: dict[int, set[int]] = {}
        for number, report in enumerate(reports, 1):
            if report.source:
                self._told.setdefault(report.source.head, set()).add(number)
        self._outlets = {each.outlet.head for each in reports if each.outlet}
        self._heads = [-1, *(each.source.head if each.source else -1 for each in reports)]
        self._direct = [
            False,
            *(bool(r.pieces) and (r.dashed or view.quote_at[r.pieces[0][0]] >= 0) for r in reports),
        ]
        self._speakers = {
            number: report.source.named.person
            for number, report in enumerate(reports, 1)
            if report.source and report.source.named and self._direct[number]
        }
        self.spoken = [0] * (len(view.tokens) + 1)
        """For each token the number of the report in whose content it stands, from 1; else 0."""
        for number, report in enumerate(reports, 1):
            for first, last in report.pieces:
                self.spoken[first:last] = [number] * (last - first)

    def sentence(self, index: int) -> int:
        """The number of a token's sentence."""
        return bisect_right(self._begins, index) - 1

    def paragraph(self, index: int) -> int:
        """The first token of a token's paragraph."""
        return self._paragraphs[max(bisect_right(self._paragraphs, index) - 1, 0)]

    def begins(self, sentence: int) -> int:
        """The first token of a sentence."""
        return self._begins[max(sentence, 0)]

    def is_source(self, index: int) -> bool:
        """Whether a token is the head of a report's source."""
        return index in self._sources

    def told_by(self, index: int) -> frozenset[int]:
        """The numbers of the reports of which a token is the source's head."""
        return frozenset(self._told.get(index, ()))

    def is_outlet(self, index: int) -> bool:
        """Whether a token is the head of who passes on what another said: *передаёт **«Волна»***."""
        return index in self._outlets

    def source(self, number: int) -> int:
        """The head of the source of the report with that number; -1 if it has none."""
        return self._heads[number]

    def is_direct(self, number: int) -> bool:
        """Whether the report with that number gives the very words."""
        return self._direct[number]

    def is_speaker(self, number: int, person: PersonFact | None) -> bool:
        """Whether somebody says *я* in the direct speech with that number."""
        return person is not None and self._speakers.get(number) is person

    def reports(self, index: int) -> bool:
        """Whether a name reports as newspapers do: *пишет «Север»*."""
        report = self._sources.get(index)
        return report is not None and report.cue is not None and report.cue.lemma in _OF_OUTLETS

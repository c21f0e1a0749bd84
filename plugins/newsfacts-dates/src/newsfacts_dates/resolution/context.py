"""What is known when an expression is read: the publication day, and the dates spoken of before."""

from __future__ import annotations

import datetime as dt
from collections import deque

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, Span
from newsfacts_dates.expressions import Moment
from newsfacts_dates.rendering import days
from newsfacts_dates.resolution.evidence import Evidence, Tense
from newsfacts_dates.resolution.tense import evidence

REMEMBERED = 8
"""So many days last spoken of can be counted from."""


@record
class Mention:
    """A date that the text has spoken of, resolved."""

    moment: Moment
    span: Span
    sentence: int
    paragraph: int
    told: bool = True
    """Whether the words tell its year, or that of the date it counts from."""
    of_speech: bool = False
    """Whether it is told from the publication day: *в прошлом году*."""

    @property
    def is_day(self) -> bool:
        """Whether it names one day."""
        return self.moment.day is not None

    @property
    def first(self) -> dt.date | None:
        """Its first calendar day."""
        return days(self.moment)[0]


@attrs.define
class Context:
    """The state of one reading, from the top of the article down.

    It lives for one document only; nothing outlasts the run.
    """

    document: Document
    published: dt.date | None
    published_at: dt.datetime | None = None
    last: Mention | None = None
    days: deque[Mention] = attrs.field(factory=lambda: deque(maxlen=REMEMBERED))
    start: int = 0
    end: int = 0
    _evidence: Evidence | None = None

    def at(self, start: int, end: int) -> None:
        """Go on to the expression at ``[start, end)``."""
        self.start, self.end, self._evidence = start, end, None

    @property
    def evidence(self) -> Evidence:
        """Where the verb beside the present expression looks; found out when first asked."""
        if self._evidence is None:
            self._evidence = evidence(self.document, self.start, self.end)
        return self._evidence

    @property
    def span(self) -> Span:
        """The present expression."""
        return self.document.span(self.start, self.end)

    @property
    def sentence(self) -> int:
        """Where the present sentence starts."""
        found = self.document.sentence_at(self.start)
        return found.start if found else 0

    @property
    def paragraph(self) -> int:
        """Where the present paragraph starts."""
        found = self.document.paragraph_at(self.start)
        return found.start if found else 0

    @property
    def goes_on(self) -> bool:
        """Whether *ещё* stands right before the present expression: *ещё через год*."""
        first, _ = self.document.token_range(self.start, self.end)
        return first > 0 and self.document.tokens[first - 1].text.lower() in {"ещё", "еще"}

    @property
    def last_day(self) -> Mention | None:
        """The day last spoken of."""
        return self.days[-1] if self.days else None

    @property
    def last_begun(self) -> Mention | None:
        """The day last spoken of that can have seen what is told: none to come, if it is past."""
        return next((each for each in reversed(self.days) if not self.lies_ahead(each)), None)

    def lies_ahead(self, mention: Mention | None) -> bool:
        """Whether what is told of the past can't count from *mention*, which is yet to come."""
        if mention is None or mention.first is None or self.published is None:
            return False
        return mention.first > self.published and self.evidence.tense is Tense.PAST

    def lies_beyond(self, mention: Mention) -> bool:
        """Whether what is mentioned is yet to come."""
        return mention.first is not None and self.published is not None and mention.first > self.published

    def remember(self, moment: Moment, *, told: bool = True, of_speech: bool = False) -> None:
        """Let later expressions count from *moment*; see :class:`Mention` for the rest.

        What stands in a credit or a link to another article is no time of the story.
        """
        if moment.year is None or self.document.is_boilerplate(self.start):
            return
        self.last = Mention(moment, self.span, self.sentence, self.paragraph, told, of_speech)
        if self.last.is_day:
            self.days.append(self.last)

"""An article read once for all of this distribution's extractors: its view, its reports, its links."""

from __future__ import annotations

from functools import cached_property

from newsfacts import Document, PersonFact
from newsfacts_quotes.authors import view_of
from newsfacts_quotes.coreference.linking import Linking
from newsfacts_quotes.coreference.links import Link
from newsfacts_quotes.coreference.posts import Posts
from newsfacts_quotes.joining import joined
from newsfacts_quotes.reports import Report
from newsfacts_quotes.text.view import View
from newsfacts_quotes.within import speech_of

_Key = tuple[tuple[str, int, int], ...]


class Reading:
    """What the rules make of an article whose people are known.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self.view: View = view_of(document)
        self.reports: list[Report] = joined(self.view)

    @cached_property
    def posts(self) -> Posts:
        """The posts of the people."""
        return Posts(self.view)

    @cached_property
    def speech(self) -> View:
        """The direct speech of the article, as a text of its own."""
        return speech_of(self.view, self.reports)

    @cached_property
    def links(self) -> dict[int, Link]:
        """Whom the pronouns and descriptions mean, by the head's token."""
        return Linking(self.view, self.reports).run()


class _Kept:
    """The reading that was made last, and of which people."""

    key: _Key | None = None
    reading: Reading | None = None


def _kept(_document: Document) -> _Kept:
    return _Kept()


def reading_of(document: Document) -> Reading:
    """The document's reading; one for all who ask with the same people."""
    kept = document.derived(_kept)
    key = tuple(
        (person.id, len(person.posts), sum(each.type == "named" for each in person.mentions))
        for person in document.of_type(PersonFact)
    )
    if kept.reading is None or kept.key != key:
        kept.key, kept.reading = key, Reading(document)
    return kept.reading

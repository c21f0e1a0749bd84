"""What other extractors found that tells of quantities: dates, people, places."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from newsfacts_russian.records import record

from newsfacts import DateFact, Document, MentionType, PersonFact, PlaceFact


@record
class Named:
    """A person's mention: one past its last code point, the person's name and id."""

    end: int
    name: str
    id: str


@record
class Known:
    """The facts of an article that its quantities depend on; all are empty where nobody finds them.

    Args:
        document: The document with the facts.
    """

    document: Document

    @cached_property
    def dated(self) -> frozenset[int]:
        """Where the tokens start that belong to a date, time or duration."""
        starts: set[int] = set()
        for fact in self.document.of_type(DateFact):
            first, last = self.document.token_range(fact.span.start, fact.span.end)
            starts.update(token.start for token in self.document.tokens[first:last])
        return frozenset(starts)

    @cached_property
    def people(self) -> Mapping[int, Named]:
        """The people's mentions by name, by where they start."""
        return {
            mention.span.start: Named(mention.span.end, person.name, person.id)
            for person in self.document.of_type(PersonFact)
            for mention in person.mentions
            if mention.type is MentionType.NAMED
        }

    @cached_property
    def places(self) -> frozenset[str]:
        """The names of the places."""
        return frozenset(place.name for place in self.document.of_type(PlaceFact))

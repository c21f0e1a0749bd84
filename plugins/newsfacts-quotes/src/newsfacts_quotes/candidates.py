"""Asking third parties whose words a quotation is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import overload

import attrs

from newsfacts import Document, PersonFact, QuoteFact


class Candidates(Sequence[PersonFact]):
    """The people of the article, those named nearest before a place first; put in order when looked at.

    Args:
        people: The people, in any order.
        starts: For each of them, where the mentions start, ascending.
        offset: The code point of the place.
    """

    def __init__(self, people: Sequence[PersonFact], starts: Sequence[Sequence[int]], offset: int) -> None:
        self._people, self._starts, self._offset = people, starts, offset

    @cached_property
    def _ordered(self) -> list[PersonFact]:
        return [
            person
            for _, _, person in sorted(map(self._key, range(len(self._people))), key=lambda each: each[:2])
        ]

    def _key(self, number: int) -> tuple[int, int, PersonFact]:
        starts = self._starts[number]
        before = bisect_left(starts, self._offset)
        distance = self._offset - starts[before - 1] if before else self._offset + starts[0]
        return distance, number, self._people[number]

    @overload
    def __getitem__(self, index: int) -> PersonFact: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[PersonFact]: ...
    def __getitem__(self, index: int | slice) -> PersonFact | Sequence[PersonFact]:
        return self._ordered[index]

    def __len__(self) -> int:
        return len(self._people)


class Attribution:
    """Lets ``newsfacts_attribute_quote`` decide the speaker of each quotation.

    Args:
        document: The document; its people are the candidates.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._people = document.of_type(PersonFact)
        self._starts = [
            sorted(each.span.start for each in person.mentions) or [person.span.start]
            for person in self._people
        ]

    def decided(self, quote: QuoteFact) -> QuoteFact:
        """The quotation with the speaker that a third party gives it, if one does."""
        candidates = Candidates(self._people, self._starts, quote.span.start)
        speaker = self._document.overrides.attribute_quote(quote, candidates, self._document)
        return quote if speaker is None else attrs.evolve(quote, speaker=speaker)

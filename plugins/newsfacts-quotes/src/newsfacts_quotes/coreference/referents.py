"""Those whom an article speaks of, and when each was mentioned last."""

from __future__ import annotations

import attrs

from newsfacts import PersonFact
from newsfacts_quotes.coreference.knowledge import Known


@attrs.define(eq=False)
class Referent:
    """One person, named or only described.

    Args:
        person: The named person; ``None`` for one who is only described.
        gender: ``m``, ``f`` or empty.
        known: What the article tells of him or her.
        at: The token of the last mention.
        sentence: The sentence of it.
        subject: Whether it was in the nominative.
        spoken: The number of the report in whose content it was; 0 outside all.
        pronoun: Whether it was a pronoun.
        depends: Whether it depended on a noun: *дом Олега Рябова*.
        count: How many mentions there were.
        heads: The nouns of the descriptions, as long as no name is known.
        speaks: Whether a report has had such a source.
        sure: How sure it is that the name, which came later, is the one.
    """

    person: PersonFact | None
    gender: str
    known: Known
    at: int
    sentence: int
    subject: bool = False
    spoken: int = 0
    pronoun: bool = False
    depends: bool = False
    count: int = 0
    heads: list[int] = attrs.field(factory=list)
    speaks: bool = False
    sure: float = 1.0


class Pool:
    """The referents in the order of their last mention, the last first; the oldest are forgotten."""

    _MOST = 16

    def __init__(self) -> None:
        self.recent: list[Referent] = []

    def touch(self, referent: Referent) -> None:
        """Put a referent first."""
        if self.recent and self.recent[0] is referent:
            return
        self.recent = [referent, *(each for each in self.recent if each is not referent)][: self._MOST]

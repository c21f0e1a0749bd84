"""Those whom an article speaks of, and when each was mentioned last."""

from __future__ import annotations

import attrs

from newsfacts import PersonFact


@attrs.define
class Referent:
    """One person, named or only described.

    Args:
        person: The named person; ``None`` for one who is only described.
        gender: ``m``, ``f`` or empty.
        first: First token of the first mention.
        at: The token of the last mention.
        sentence: The sentence of it.
        subject: Whether it was in the nominative.
        spoken_of: Whether it was inside what somebody said.
        pronoun: Whether it was a pronoun.
        count: How many mentions there were.
        heads: The nouns of the descriptions, as long as no name is known.
    """

    person: PersonFact | None
    gender: str
    first: int
    at: int
    sentence: int
    head: int = -1
    lemma: str = ""
    subject: bool = False
    spoken_of: bool = False
    pronoun: bool = False
    count: int = 0
    heads: list[int] = attrs.field(factory=list)

    def mentioned(
        self, at: int, sentence: int, *, subject: bool, spoken_of: bool, pronoun: bool = False
    ) -> None:
        """Remember one more mention."""
        self.at, self.sentence, self.subject = at, sentence, subject
        self.spoken_of, self.pronoun = spoken_of, pronoun
        self.count += 1


class Pool:
    """The referents in the order of their last mention; the oldest are forgotten."""

    _MOST = 24

    def __init__(self) -> None:
        self.recent: list[Referent] = []
        self._people: dict[str, Referent] = {}

    def of(self, person: PersonFact, at: int, sentence: int) -> Referent:
        """The referent of a named person."""
        found = self._people.get(person.id)
        if found is None:
            found = self._people[person.id] = Referent(person, person.gender or "", at, at, sentence)
        return found

    def described(self, lemma: str, gender: str) -> Referent | None:
        """One who was described by the same noun, lately."""
        return next(
            (
                each
                for each in reversed(self.recent)
                if each.person is None and each.lemma == lemma and each.gender == gender
            ),
            None,
        )

    def touch(self, referent: Referent) -> None:
        """Put a referent last."""
        if self.recent and self.recent[-1] is referent:
            return
        self.recent = [each for each in self.recent if each is not referent][-self._MOST :]
        self.recent.append(referent)

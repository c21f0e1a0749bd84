"""A mention of a person, as it is understood so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsfacts import NameFact, NormalizedName, PersonName
from newsfacts_names.people.wording import NameReading

_THINKABLE = 3.0
"""How far behind the best a reading may be to be taken for the sake of another mention."""

_AGREED = 4.6
"""So far behind the best is the other gender's reading where the words around tell it."""


@attrs.define
class Solved:
    """A mention with its readings, the best first, and what is known for sure.

    Args:
        fact: The mention.
        readings: How it can be understood; empty when *given* says it. Shared with mentions alike.
        given: What a third party or the recogniser said of it.
        gender_odds: Log-odds of being a man, from the readings.
    """

    fact: NameFact
    readings: Sequence[NameReading] = ()
    given: NormalizedName | None = None
    gender_odds: float = 0.0

    @property
    def best(self) -> NameReading | None:
        """The reading that counts."""
        return self.readings[0] if self.readings else None

    def parts(self) -> PersonName:
        """The parts of the mention in the nominative, with its own capitals."""
        if self.given is None:
            return self.readings[0].parts
        return self.given.person or PersonName(surname=self.given.nominative)

    def nicknames(self) -> tuple[str, ...]:
        """What stands in marks between the names: *Скала* of *Дуэйн «Скала» Джонсон*."""
        return self.readings[0].wording.nicknames if self.given is None else ()

    def others(self) -> Iterator[NameReading]:
        """The next best readings, as far as they are not out of the question."""
        for reading in self.readings[1:]:
            if reading.score > self.readings[0].score - _THINKABLE:
                yield reading

    def may_be_of_either(self) -> bool:
        """Whether it is a lone surname that a man and a woman may have in this form: *Крамер*.

        Not if what stands around it agrees with one of the two: *Крамер сказал*.
        """
        best = self.best
        if best is None or best.parts.given or best.parts.patronymic:
            return False
        return any(
            each.gender != best.gender
            and each.score > best.score - _AGREED
            and each.wording.folded_surnames == best.wording.folded_surnames
            for each in self.readings
        )

    def prefer(self, reading: NameReading) -> None:
        """Put one of the readings first."""
        self.readings = [reading, *(each for each in self.readings if each is not reading)]

    def take_as_surname(self) -> None:
        """Read what seemed a given name as the first word of the surname."""
        self.readings = [reading.without_given() for reading in self.readings]

    def turn(self) -> None:
        """Read the given name as the surname, and the surname as the given name."""
        self.readings = [reading.turned() for reading in self.readings]

    def take_as_given(self) -> None:
        """Read what seemed a surname as a given name."""
        self.readings = [reading.without_surname() for reading in self.readings]

    def nominative(self) -> str:
        """The mention's own words in the nominative."""
        return self.readings[0].wording.nominative if self.given is None else self.given.nominative

"""One sentence as the rules of this plugin read it: its clauses and phrases, and the facts that are in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import attrs
from newsfacts_russian.clauses import Clause

from newsfacts import DateFact
from newsfacts_events.lexicon import facilities
from newsfacts_events.reading.phrase import Phrase


@attrs.define(eq=False)
class SentenceReading:
    """One sentence, read: the tokens ``[first, last)``.

    Args:
        first: Its first token.
        last: One past the last.
        number: How many sentences stand before it.
        clause: The clause of each token.
        phrases: Its noun phrases, in text order.
        dates: The dates that can date an event, with the token where each begins.
        quantities: The ids of its quantities, each behind the token where it begins.
        cues: The tokens of its reporting words.
        subjects: The subjects of its verbs that have been asked for, by the verb's token.
        placed: The phrases that may tell where.
    """

    first: int
    last: int
    number: int
    clause: list[Clause]
    phrases: list[Phrase]
    dates: list[tuple[int, DateFact]]
    quantities: list[tuple[int, str]]
    cues: list[int]
    subjects: dict[int, Phrase | None] = attrs.field(init=False, factory=dict)
    placed: list[Phrase] = attrs.field(init=False)
    _starts: list[int] = attrs.field(init=False)
    _owned: dict[Phrase, list[Phrase]] = attrs.field(init=False)

    @placed.default
    def _placed(self) -> list[Phrase]:
        known = facilities()
        return [each for each in self.phrases if each.kind == "place" or each.lemma in known]

    @_starts.default
    def _first_tokens(self) -> list[int]:
        return [each.first for each in self.phrases]

    @_owned.default
    def _by_owner(self) -> dict[Phrase, list[Phrase]]:
        found: dict[Phrase, list[Phrase]] = {}
        for each in self.phrases:
            if each.owner is not None:
                found.setdefault(each.owner, []).append(each)
        return found

    def phrase_at(self, index: int) -> Phrase | None:
        """The phrase of a token."""
        place = bisect_right(self._starts, index) - 1
        return self.phrases[place] if place >= 0 and index < self.phrases[place].last else None

    def owned_by(self, phrase: Phrase) -> Sequence[Phrase]:
        """The phrases that depend on a phrase, in text order."""
        return self._owned.get(phrase, ())

    def phrases_in(self, clause: Clause) -> list[Phrase]:
        """The phrases whose heads stand in a clause, in text order."""
        return [each for each in self.phrases if each.clause is clause]

    def clause_at(self, index: int) -> Clause:
        """The clause of a token."""
        return self.clause[index - self.first]

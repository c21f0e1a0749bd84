"""A word that names an event."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from newsfacts_russian.clauses import Clause
from newsfacts_russian.government import Government

from newsfacts_events.lexicon import Entry
from newsfacts_events.reading import Part, Phrase, SentenceReading

VERB, ANY_VERB, NOUN = "verb", "any-verb", "noun"
SUPPORT_VERB, COLLOCATION = "support-verb", "collocation"
"""How a trigger may have been found; ``rules.py`` shows each in sentences."""


@attrs.define(eq=False)
class Trigger:
    """A word that names an event.

    Args:
        index: Its token.
        first: The first token of the trigger; with *last* more than one word only in a phrase.
        entry: What the lexicon has for it.
        type: The type, collocations considered.
        government: What the word takes.
        form: ``VERB``, ``INFN``, ``PRTF``, ``PRTS``, ``GRND`` or ``NOUN``.
        passive: Whether it is a passive participle.
        sentence: The sentence that it stands in.
        support: The token of the verb that supports it; -1 if none.
        phrase: The noun phrase whose head it is.
        rule: How it was found.
        beside: The noun of a collocation, where it is no participant (*выпустили ракеты*), or who is gone
            (*не стало поэта*).
        also: The noun of a collocation, where it names the event by itself as well: *ушёл в отставку*.
        acts: Whether its subject does it to somebody: *обменяли пленных*.
        is_noun: Whether it is a noun.
        parts: Who takes part in it, as far as it tells by itself.
        likely: How much speaks for its naming an event; ``None`` if nobody asked.
        clause: The clause that it stands in.
    """

    index: int
    first: int
    last: int
    entry: Entry
    type: str
    government: Government
    form: str
    passive: bool
    sentence: SentenceReading
    support: int = -1
    phrase: Phrase | None = None
    rule: str = VERB
    beside: Phrase | None = None
    also: Trigger | None = None
    acts: bool = False
    parts: Sequence[Part] = ()
    likely: float | None = None
    is_noun: bool = attrs.field(init=False)
    clause: Clause = attrs.field(init=False)

    @property
    def is_collocation(self) -> bool:
        """Whether its type is told by a word beside it: *ушёл **в отставку***."""
        return self.rule == COLLOCATION

    @property
    def is_any_verb(self) -> bool:
        """Whether it is a verb that the lexicon does not list."""
        return self.rule == ANY_VERB

    @property
    def all(self) -> tuple[Trigger, ...]:
        """All that names the event here: the trigger, and the noun of a collocation."""
        return (self,) if self.also is None else (self, self.also)

    @is_noun.default
    def _is_noun(self) -> bool:
        return self.form == "NOUN"

    @clause.default
    def _clause(self) -> Clause:
        clauses = self.sentence.clause
        return clauses[min(self.index - self.sentence.first, len(clauses) - 1)]

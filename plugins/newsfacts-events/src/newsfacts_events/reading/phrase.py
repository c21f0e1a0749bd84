"""A noun phrase, and a name's mention among the tokens of a text."""

from __future__ import annotations

import attrs
from newsfacts_russian.clauses import Clause
from newsfacts_russian.records import record


@attrs.define(eq=False)
class Phrase:
    """A noun phrase: the tokens ``[first, last)``.

    Args:
        head: The token of its head noun.
        cases: The cases it can stand in.
        number: ``sing`` or ``plur`` of the head; empty where both are possible.
        gender: Of a singular head; empty if unknown.
        preposition: The preposition before it, in lower case; empty if none.
        entity: The index of the entity that it names; -1 if none.
        owner: The phrase that it depends on in the genitive, or whose name it is.
        partner: The phrase before it that *и* or a comma joins it with.
        pronoun: Whether it is a personal pronoun.
        animate: Whether its head is a living being.
        kind: The kind of the entity; ``modifier`` of a number or an adjective without a noun, ``foreign`` of
            a name in Latin letters.
        lemma: The lemma of its head.
        named: Its name in apposition, *министр* in *министр Белкин*.
        joins: Whether another phrase has it as its partner.
        counted: Whether a number stands before its head: *5 домов*.
        clause: The clause of its head.
    """

    first: int
    last: int
    head: int
    cases: frozenset[str]
    number: str = ""
    gender: str = ""
    preposition: str = ""
    entity: int = -1
    owner: Phrase | None = None
    partner: Phrase | None = None
    pronoun: bool = False
    animate: bool = False
    named: Phrase | None = None
    kind: str = ""
    lemma: str = ""
    joins: bool = False
    counted: bool = False
    clause: Clause = attrs.field(init=False)

    @property
    def referent(self) -> Phrase:
        """The name in apposition, or the phrase itself."""
        return self.named if self.named is not None else self

    @property
    def root(self) -> Phrase:
        """The phrase at the top of its chain of genitives."""
        found = self
        while found.owner is not None:
            found = found.owner
        return found

    def stands_in(self, case: str) -> bool:
        """Whether it can stand in that case."""
        return case in self.cases


@record
class Named:
    """An entity's mention as tokens ``[first, last)``."""

    first: int
    last: int
    entity: int
    kind: str
    gender: str = ""
    nominative: bool | None = None

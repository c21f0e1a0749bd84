"""The ways in which speech is reported, and what is peculiar to each: the one table that settling asks.

==================  =====================================================================================
trait               what it means where reports meet
==================  =====================================================================================
``STANDS``          it stays as it is when another clause closes the sentence: *…, сообщил X*
``STANDS_IF_OWN``   it does so only with a subject of its own, near the start: *Клуб называет это ложью, …*
``CLAUSE``          its content is a clause: it ends at the author's contrast and before the next act, and a
                    second one may be joined by *и*
``PHRASE``          its content is a phrase, and ends before the next act: *призвал уйти **и ушёл***
``DIRECTIVE``       an infinitive: it also ends before a contrast, and in a relative clause reports nothing
``SPEECH``          the words in quotation marks after a colon: they stand for themselves anywhere, and go on
                    with direct speech before a converb
``INTERRUPTS``      it may interrupt one direct speech several times
``NEVER_TAKES``     inside another's content it never ends that content
``NESTS``           inside another's content it is a report of its own, if its source is
``NESTS_WHOLE``     where it is all of another's content, it is a report of its own
``PASSES_ON``       who tells it may only pass on another's report: *как передаёт «Волна», по словам мэра, …*
``TOLD_IN_SPEECH``  inside direct speech it is a report of its own, if its source is
``FROM_CONTENT``    its clause begins with its content
``MAY_BE_SIGNED``   a name on the next line says whose words they are
``GOES_ON``         it goes on with the direct speech just before it
``ANEW``            without a source of its own nobody said it; the last voice does not go on
``NEVER_DIRECT``    it is no direct speech, though all of it stands in marks
==================  =====================================================================================
"""

from __future__ import annotations

from enum import Flag, auto

from newsfacts_russian.records import record


class Trait(Flag):
    """What is peculiar to a way of reporting; the module's text says what each means."""

    NONE = 0
    STANDS = auto()
    STANDS_IF_OWN = auto()
    CLAUSE = auto()
    PHRASE = auto()
    DIRECTIVE = auto()
    SPEECH = auto()
    INTERRUPTS = auto()
    NEVER_TAKES = auto()
    NESTS = auto()
    NESTS_WHOLE = auto()
    PASSES_ON = auto()
    TOLD_IN_SPEECH = auto()
    FROM_CONTENT = auto()
    MAY_BE_SIGNED = auto()
    GOES_ON = auto()
    ANEW = auto()
    NEVER_DIRECT = auto()


@record(eq=True)
class Way:
    """One way of reporting.

    Args:
        name: The name that its facts carry in ``rule``.
        traits: What is peculiar to it.
    """

    name: str
    traits: Trait = Trait.NONE

    def has(self, trait: Trait) -> bool:
        """Whether it has a trait."""
        return self.traits._value_ & trait._value_ != 0  # *in* takes Python three calls


THAT_CLAUSE = Way("that-clause", Trait.STANDS | Trait.CLAUSE | Trait.NESTS | Trait.TOLD_IN_SPEECH)
INFINITIVE = Way("infinitive", Trait.STANDS_IF_OWN | Trait.PHRASE | Trait.DIRECTIVE | Trait.NESTS)
PREDICATE = Way("predicate", Trait.STANDS_IF_OWN | Trait.PHRASE | Trait.NEVER_DIRECT)
AS_SOMETHING = Way("as-something", Trait.STANDS_IF_OWN | Trait.PHRASE | Trait.NEVER_DIRECT)
REFERENCE = Way("reference")
TOPIC = Way("topic")
QUOTED_TOPIC = Way("quoted-topic")
AS_REPORTED = Way(
    "as-reported",
    Trait.STANDS | Trait.NEVER_TAKES | Trait.PASSES_ON | Trait.NESTS_WHOLE | Trait.TOLD_IN_SPEECH,
)
ACCORDING_TO = Way(
    "according-to", Trait.NEVER_TAKES | Trait.PASSES_ON | Trait.NESTS_WHOLE | Trait.TOLD_IN_SPEECH
)
BY_DOCUMENT = Way("by-document", Trait.NEVER_TAKES)
PARENTHESIS = Way("parenthesis", Trait.STANDS | Trait.INTERRUPTS)
COLON_CLAUSE = Way("colon-clause")
ASYNDETIC = Way("asyndetic", Trait.STANDS)
COLON = Way("colon", Trait.STANDS | Trait.SPEECH | Trait.MAY_BE_SIGNED | Trait.TOLD_IN_SPEECH)
COLON_GOES_ON = Way("colon-goes-on", Trait.FROM_CONTENT)
ATTACHED = Way("attached", Trait.STANDS | Trait.SPEECH | Trait.MAY_BE_SIGNED)
BLOCK = Way("block", Trait.STANDS | Trait.SPEECH | Trait.MAY_BE_SIGNED)
HEADLINE = Way("headline", Trait.ANEW)
SIGNATURE = Way("signature", Trait.ANEW)
REPLICA = Way("replica", Trait.ANEW)
TURN = Way("turn", Trait.ANEW)
LONE_LINE = Way("lone-line", Trait.ANEW)
UNSIGNED = Way("unsigned", Trait.ANEW)
ALONE = Way("alone", Trait.MAY_BE_SIGNED | Trait.GOES_ON)

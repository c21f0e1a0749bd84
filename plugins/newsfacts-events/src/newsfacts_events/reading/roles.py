"""The roles of participants, and phrases that have one."""

from __future__ import annotations

from newsfacts_russian.government import Role
from newsfacts_russian.records import record

from newsfacts_events.lexicon import agents
from newsfacts_events.reading.phrase import Phrase

AGENT, PATIENT, RECIPIENT = "agent", "patient", "recipient"
ROLES = {Role.AGENT: AGENT, Role.PATIENT: PATIENT, Role.RECIPIENT: RECIPIENT}
"""What the complements that words govern are in an event."""

MUTUAL = frozenset({"meeting", "agreement", "contest", "ceremony", "deal", "other", "attack", "accident"})
"""Types in which whom *с* governs is one more party."""

UNDERGONE = frozenset(
    {"award", "injury", "death", "appointment", "departure", "accident", "change", "release"}
)
"""Types that happen to the subject of a collocation or a support verb: *получил премию*."""


CONCERNING = frozenset({"charge", "arrest", "investigation", "verdict", "restriction", "decision"})
"""Types of what authorities do *в отношении* somebody."""


@record
class Part:
    """A phrase with its role, and how sure a trained model is of it, if one has been asked."""

    role: str
    phrase: Phrase
    confidence: float | None = None


def can_act(phrase: Phrase) -> bool:
    """Whether it can be who does it: no instrument."""
    return phrase.animate or phrase.entity >= 0 or phrase.kind == "foreign" or phrase.lemma in agents()

"""Whom a place of the text means, as the pass over the article finds it."""

from __future__ import annotations

from newsfacts_russian.records import record

from newsfacts import EntityFact, MentionType


@record
class Link:
    """Whom the tokens ``[first, last)`` mean.

    Args:
        first: First token.
        last: One past the last.
        type: By a pronoun or by a description.
        rule: How it was told.
        sure: How sure it is, as a share of what speaks for any.
        entity: The named person or body, or ``None`` for one who is only described.
        phrase: The head of the description of one without a name.
    """

    first: int
    last: int
    type: MentionType
    rule: str
    sure: float
    entity: EntityFact | None = None
    phrase: int = -1

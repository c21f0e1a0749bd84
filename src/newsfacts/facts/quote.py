"""Quotations: who is reported to have said or written what."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from newsfacts.facts.base import Fact
from newsfacts.span import Span


class QuoteType(StrEnum):
    """How the words of the speaker are reported."""

    DIRECT = "direct"
    """In quotation marks, or led by a dash."""
    INDIRECT = "indirect"
    """As a clause of the author's: *X заявил, что …*."""
    MIXED = "mixed"
    """An indirect report with a fragment of the speaker's own words."""
    REFERENCE = "reference"
    """The report only points to content elsewhere: *Об этом сообщил X*."""


@attrs.frozen(kw_only=True)
class Speaker:
    """Whose words they are.

    Args:
        name: In the nominative: a person's canonical name; for an organisation or place, and for a mere
            description, the words of this mention.
        entity_id: The id of the entity meant, in the same sheet; ``None`` for a mere description.
    """

    name: str
    entity_id: str | None = None


@attrs.frozen(kw_only=True)
class QuoteFact(Fact):
    """One report of speech or writing. The fact's own span covers all of its parts.

    Args:
        type: Direct, indirect, mixed or a reference.
        content: What was said: several spans when the author's words interrupt, none in a reference.
        cue: The reporting word: *заявил*, *По словам*.
        source: The phrase that names the speaker, as it stands beside the cue.
        speaker: The speaker resolved within the article; ``None`` if unknowable.
        venue: Where it was said or written: *Facebook*, *брифинге*.
        insertions: Editorial insertions inside the content: *(… – ред.)*.
    """

    kind: ClassVar[str] = "quote"
    plural: ClassVar[str] = "quotes"

    type: QuoteType = attrs.field(converter=QuoteType)
    content: tuple[Span, ...] = ()
    cue: Span | None = None
    source: Span | None = None
    speaker: Speaker | None = None
    venue: Span | None = None
    insertions: tuple[Span, ...] = ()

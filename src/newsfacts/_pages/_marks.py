"""Which pieces of the text a fact marks, and what is told of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsfacts._summaries import summary
from newsfacts.facts import (
    Addition,
    DateFact,
    EntityFact,
    EventFact,
    Fact,
    NameFact,
    QuantityFact,
    QuoteFact,
)


@attrs.frozen
class Mark:
    """A marked piece of the text.

    Args:
        start: Its first code point.
        end: One past its last.
        group: What it is drawn as; one of :data:`GROUPS`.
        told: What the fact says of it, in a line.
        target: The id of the entity, quotation or event that it leads to; empty if there is none.
    """

    start: int
    end: int
    group: str
    told: str
    target: str = ""


GROUPS: Mapping[str, str] = {
    "person": "people",
    "organization": "organisations",
    "place": "places",
    "date": "dates",
    "quantity": "quantities",
    "quote": "quotations",
    "cue": "reporting words",
    "event": "events",
    "other": "other facts",
}
"""What is drawn, in the order of the legend, and what the legend calls it."""

_ENTITIES = frozenset(("person", "organization", "place"))


def marks(facts: Iterable[Fact]) -> Iterator[Mark]:
    """The marks of all facts; names, posts and further mentions show in the entities that they belong to."""
    for number, fact in enumerate(facts):
        if isinstance(fact, (NameFact, Addition)):
            continue
        told = f"{summary(fact)} · {fact.rule}" if fact.rule else summary(fact)
        if isinstance(fact, EntityFact):
            group = fact.kind if fact.kind in _ENTITIES else "other"
            for mention in fact.mentions:
                yield Mark(mention.span.start, mention.span.end, group, told, fact.id)
        elif isinstance(fact, QuoteFact):
            for piece in fact.content:
                yield Mark(piece.start, piece.end, "quote", told, quote_id(number))
            if fact.cue:
                yield Mark(fact.cue.start, fact.cue.end, "cue", told, quote_id(number))
        elif isinstance(fact, EventFact):
            for trigger in fact.triggers:
                yield Mark(trigger.start, trigger.end, "event", told, fact.id)
        else:
            yield Mark(fact.span.start, fact.span.end, _group(fact), told)


def quote_id(number: int) -> str:
    """The id of the quotation that is the *number*-th fact of its sheet."""
    return f"quote-{number}"


def _group(fact: Fact) -> str:
    return fact.kind if isinstance(fact, (DateFact, QuantityFact)) else "other"

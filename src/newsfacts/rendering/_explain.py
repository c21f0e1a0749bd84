"""Each fact with the rule, the extractor and the distribution that made it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsfacts._summaries import summary
from newsfacts.facts import EntityFact, Fact, MentionFact, QuoteFact
from newsfacts.rendering._renderer import Renderer
from newsfacts.rendering._visible import visible
from newsfacts.sheet import FactSheet
from newsfacts.span import Span

_WIDTH = 72


def _explain(sheets: Iterable[FactSheet]) -> Iterator[str]:
    for sheet in sheets:
        meant = {fact.span: fact for fact in sheet.of_type(MentionFact)}
        entities = {fact.id: fact for fact in sheet.of_type(EntityFact)}
        for fact in sheet:
            yield visible(explained(fact) + _source(fact, meant, entities))


def explained(fact: Fact) -> str:
    """Two lines about one fact: what it says, and who says so."""
    text = " ".join(fact.text.split())
    shown = text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
    made = fact.provenance
    origin = f"{made.extractor} of {made.distribution or 'no distribution'}" if made else "nobody"
    return (
        f"[{fact.span.start}:{fact.span.end}] {fact.kind} «{shown}»: {summary(fact)}\n"
        f"    rule {fact.rule or 'not told'}, by {origin}, confidence {fact.confidence:.2f}\n"
    )


def _source(fact: Fact, meant: Mapping[Span, MentionFact], entities: Mapping[str, EntityFact]) -> str:
    """A line that says why the source of a quotation is its speaker: by which rule, and by which words."""
    source = fact.source if isinstance(fact, QuoteFact) else None
    link = meant.get(source) if source else None
    entity = entities.get(link.entity_id) if link else None
    if source is None or link is None or entity is None:
        return ""
    before = [each for each in entity.mentions if each.span.start < source.start]
    last = before[-1].span if before else entity.span
    return f"    source «{source.text}» is {entity.name} by rule {link.rule}: «{last.text}» at {last.start}\n"


EXPLAIN = Renderer(name="explain", render=_explain)
"""Two lines a fact: what it says, and which rule of which plugin made it."""

"""Each fact with the rule, the extractor and the distribution that made it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts.facts import Fact
from newsfacts.rendering._renderer import Renderer
from newsfacts.rendering._visible import visible
from newsfacts.sheet import FactSheet
from newsfacts.summaries import summary

_WIDTH = 72


def _explain(sheets: Iterable[FactSheet]) -> Iterator[str]:
    for sheet in sheets:
        for fact in sheet:
            yield visible(explained(fact))


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


EXPLAIN = Renderer(name="explain", render=_explain)
"""Two lines a fact: what it says, and which rule of which plugin made it."""

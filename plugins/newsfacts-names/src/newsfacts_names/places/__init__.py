"""Places: their mentions put into the nominative and told apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsfacts import Document, Mention, NameFact, PlaceFact


def build(document: Document, names: Sequence[NameFact]) -> Iterable[PlaceFact]:
    """One place for each mention."""
    for number, name in enumerate(names, 1):
        form = name.nominative or name.text
        yield PlaceFact(
            id=f"place-{number}",
            name=form,
            span=name.span,
            mentions=(Mention(span=name.span, nominative=form),),
        )

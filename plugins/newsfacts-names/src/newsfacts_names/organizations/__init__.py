"""Organisations: their mentions put into the nominative and told apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsfacts import Document, Mention, NameFact, OrganizationFact


def build(document: Document, names: Sequence[NameFact]) -> Iterable[OrganizationFact]:
    """One organisation for each mention."""
    for number, name in enumerate(names, 1):
        form = name.nominative or name.text
        yield OrganizationFact(
            id=f"organization-{number}",
            name=form,
            span=name.span,
            mentions=(Mention(span=name.span, nominative=form),),
        )

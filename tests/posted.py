"""People with the posts that the plugin for names finds, joined as the pipeline joins them."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_names.posts import find

from newsfacts import Document, OrganizationFact, PersonFact, PlaceFact
from newsfacts.facts.addition import joined


def with_posts(
    document: Document,
    people: Sequence[PersonFact],
    organizations: Sequence[OrganizationFact] = (),
    places: Sequence[PlaceFact] = (),
) -> list[PersonFact]:
    """The same people with their posts and their mentions by description."""
    facts = joined([*people, *find(document, people, organizations, places)])
    return [fact for fact in facts if isinstance(fact, PersonFact)]

"""Posts: the offices, professions and ranks that an article attaches to its people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsfacts import Document, OrganizationFact, PersonFact, PlaceFact


def attach(document: Document, people: Sequence[PersonFact]) -> list[PersonFact]:
    """The same people, with their posts and their mentions by description.

    Args:
        document: The document in which they were found.
        people: The people with their mentions by name.
    """
    from newsfacts_names.posts.attaching import attached  # noqa: PLC0415  (reads the word lists)

    return attached(document, people) if people else []


def linked(
    people: Sequence[PersonFact], organizations: Sequence[OrganizationFact], places: Sequence[PlaceFact]
) -> Iterable[PersonFact]:
    """The same people, with the entities of the organisations and countries of their posts.

    Args:
        people: The people with their posts.
        organizations: The organisations of the same document.
        places: Its places.
    """
    from newsfacts_names.posts.linking import linked as _linked  # noqa: PLC0415  (likewise)

    return _linked(people, organizations, places)

"""Posts: the offices, professions and ranks that an article attaches to its people."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Document, PersonFact


def attach(document: Document, people: Sequence[PersonFact]) -> list[PersonFact]:
    """The same people, with their posts and their mentions by description.

    Args:
        document: The document in which they were found.
        people: The people with their mentions by name.
    """
    from newsfacts_names.posts.attaching import attached  # noqa: PLC0415  (reads the word lists)

    return attached(document, people) if people else []

"""What the reading of one title asks of the others around it."""

from __future__ import annotations

from typing import Protocol

from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.words import TitleWord


class Titles(Protocol):
    """What the complements need to know about other titles."""

    def title_at(self, index: int, limit: int) -> TitleWord | None:
        """The token as the head of a title phrase."""
        ...

    def inner(self, start: int, head: int, word: TitleWord, limit: int) -> TitlePhrase:
        """The phrase of a title that depends on another one."""
        ...

"""Who has spoken so far in an article, and who comes back as *он*, *чиновник* or *ведомство*."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsfacts import Speaker

_FAR = 400
"""How many tokens back a pronoun or a bare description may reach."""


_JUST = 80
"""How many tokens back a body may have spoken whose document is quoted."""


class Sort(StrEnum):
    """What sort of speaker."""

    PERSON = "person"
    DESCRIBED = "described"
    GROUP = "group"
    BODY = "body"
    MEDIUM = "medium"


@attrs.frozen
class Voice:
    """One who speaks.

    Args:
        speaker: The name or description, with the entity's id where there is one.
        sort: A named person, a described one, a group of people, a body or a news medium.
        gender: ``masc``, ``femn``, ``neut``, or empty when unknown.
        head: The lemma of a description's noun, with its number.
        at: The token of the last mention.
    """

    speaker: Speaker
    sort: Sort
    gender: str = ""
    head: str = ""
    at: int = 0


class Voices:
    """The voices of an article in the order of their last mention; every question takes constant time."""

    def __init__(self) -> None:
        self._by_gender: dict[str, Voice] = {}
        self._by_sort: dict[Sort, Voice] = {}
        self._by_head: dict[str, Voice] = {}
        self.last: Voice | None = None

    def heard(self, voice: Voice, *, spoke: bool = True) -> None:
        """Remember a voice: one that has *spoken*, or a person only named."""
        if voice.sort in {Sort.PERSON, Sort.DESCRIBED}:
            for gender in (voice.gender,) if voice.gender else ("masc", "femn"):
                self._by_gender[gender] = voice
        if not spoke:
            return
        self._by_sort[voice.sort] = voice
        if voice.head:
            self._by_head[voice.head] = voice
        self.last = voice

    def person(self, gender: str, at: int) -> Voice | None:
        """The person or described speaker of that gender heard or named last."""
        return _near(self._by_gender.get(gender), at)

    def outlet(self, at: int) -> Voice | None:
        """The last speaker, if that is a medium or a body."""
        found = self.last if self.last and self.last.sort in {Sort.MEDIUM, Sort.BODY} else None
        return _near(found, at)

    def body(self, at: int) -> Voice | None:
        """The last speaker, if that is a body and has just spoken."""
        found = self.last if self.last and self.last.sort is Sort.BODY else None
        return found if found and at - found.at <= _JUST else None

    def like(self, head: str) -> Voice | None:
        """The last speaker described by that noun."""
        return self._by_head.get(head)

    def latest(self, at: int, *sorts: Sort) -> Voice | None:
        """The last speaker of any of the sorts."""
        found = [self._by_sort[sort] for sort in sorts if sort in self._by_sort]
        return _near(max(found, key=lambda each: each.at), at) if found else None


def _near(voice: Voice | None, at: int) -> Voice | None:
    return voice if voice and at - voice.at <= _FAR else None

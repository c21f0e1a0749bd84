"""Who has spoken so far in an article, and who comes back as *он*, *чиновник* or *ведомство*."""

from __future__ import annotations

from enum import StrEnum

from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

from newsfacts import PersonFact, Speaker

STEM = 5
"""How many letters *союз дольщиков* and *дольщики* share."""

_FAR = 400
"""How many tokens back a pronoun or a bare description may reach."""

GENDERS = {"m": "masc", "f": "femn"}
"""The grammemes of a person's gender."""


class Sort(StrEnum):
    """What sort of speaker."""

    PERSON = "person"
    DESCRIBED = "described"
    GROUP = "group"
    BODY = "body"
    MEDIUM = "medium"
    DOCUMENT = "document"


@record(eq=True)
class Head:
    """The noun of a description."""

    lemma: str
    plural: bool


@record
class Voice:
    """One who speaks.

    Args:
        speaker: The name or description, with the entity's id where there is one.
        sort: A named person, a described one, a group of people, a body or a news medium.
        gender: ``masc``, ``femn``, ``neut``, or empty when unknown.
        head: The noun of a description.
        at: The token of the last mention.
    """

    speaker: Speaker
    sort: Sort
    gender: str = ""
    head: Head | None = None
    at: int = 0

    def is_called(self, word: str) -> bool:
        """Whether a word, in lower case, begins as one of the name does: *дольщики*, *союз дольщиков*."""
        return word[:STEM] in fold(self.speaker.name)


class Voices:
    """The voices of an article in the order of their last mention; every question takes constant time."""

    def __init__(self) -> None:
        self._by_gender: dict[str, Voice] = {}
        self._by_sort: dict[Sort, Voice] = {}
        self._by_head: dict[Head, Voice] = {}
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

    def recent(self) -> Voice | None:
        """The person or described speaker heard or named last, whatever the gender."""
        return max(self._by_gender.values(), key=lambda each: each.at, default=None)

    def last_if(self, *sorts: Sort, at: int, near: int = _FAR) -> Voice | None:
        """The last speaker, if of one of the sorts and not more than *near* tokens away."""
        return _near(self.last, at, near) if self.last and self.last.sort in sorts else None

    def like(self, head: Head) -> Voice | None:
        """The last speaker described by that noun."""
        return self._by_head.get(head)

    def latest(self, at: int, *sorts: Sort) -> Voice | None:
        """The last speaker of any of the sorts."""
        found = [self._by_sort[sort] for sort in sorts if sort in self._by_sort]
        return _near(max(found, key=lambda each: each.at), at) if found else None


def _near(voice: Voice | None, at: int, near: int = _FAR) -> Voice | None:
    return voice if voice and at - voice.at <= near else None


def of_person(person: PersonFact, at: int) -> Voice:
    """A person of the article as a speaker."""
    gender = GENDERS.get(person.gender or "", "")
    return Voice(Speaker(name=person.name, entity_id=person.id), Sort.PERSON, gender, at=at)

"""Title phrases: a title with its modifiers before it and its complements after it."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from newsfacts_russian.records import record

from newsfacts import Reading
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.posts.words import TitleWord, cases_of_any
from newsfacts_names.titles import Title, TitleClass

INITIALS_OF_ACTING = 4
"""How many tokens *и. о.* is: two letters with their full stops."""


class ComplementType(StrEnum):
    """What sort of phrase depends on a title."""

    NOUN = "noun"
    PREPOSITIONAL = "prepositional"
    TITLE = "title"
    NAME = "name"
    BRACKET = "bracket"
    TIME = "time"


@record
class Complement:
    """One phrase that depends on a title: tokens ``[start, end)``, with its main word or opening mark.

    A *topic* tells what the title is about: *по боксу*, *в депутаты*.
    """

    type: ComplementType
    start: int
    nucleus: int
    end: int
    topic: bool = False


@record
class TitlePhrase:
    """A title with what belongs to it, as token indices.

    *бывший заместитель министра обороны России*: begins at *бывший*, its head is *заместитель*.

    Args:
        start: The first modifier, or the head.
        head: The title.
        end: One past the last complement.
        word: The title as a word.
        readings: Those readings of the head that agree with the modifiers.
        complements: What depends on it, in text order.
        inner: A title among the complements, as a phrase of its own: *министра обороны России*.
        acting: Whether *и. о.* stands before it, which does not show a case.
        one_of: The readings of *один* in *один из директоров*.
        qualified: Whether a modifier makes a post of it: *медицинская сестра*.
    """

    start: int
    head: int
    end: int
    word: TitleWord
    readings: tuple[Reading, ...]
    complements: tuple[Complement, ...] = ()
    inner: TitlePhrase | None = None
    acting: bool = False
    one_of: tuple[Reading, ...] = ()
    qualified: bool = False

    @property
    def title(self) -> Title:
        """The title of the head."""
        return self.word.title

    @property
    def category(self) -> TitleClass:
        """What sort of description it is, with its complements."""
        told = any(each.topic for each in self.complements)
        return TitleClass.PROFESSION if self.title.topical and told else self.title.category

    @cached_property
    def cases(self) -> frozenset[str]:
        """The cases it may stand in."""
        if self.acting or not self.readings:
            return ALL_CASES
        return cases_of_any(self.one_of or self.readings)

    @cached_property
    def plural(self) -> bool:
        """Whether it can only be a plural."""
        return bool(self.readings) and not self.one_of and all(each.has("plur") for each in self.readings)

    @property
    def first_complement(self) -> int:
        """The token at which complements may begin: after *обязанности* in *исполняющий обязанности*."""
        return self.head + 1 + self.title.lemma.count(" ")

    @property
    def bare(self) -> bool:
        """Whether it lacks what makes a post of its title, or has what makes something else of it."""
        if self.title.qualified and not self.qualified:
            return True
        return bool(self.complements) if self.title.alone else self.title.relational and not self.complements

"""The mentions of one person, and what may join them."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import Counter
from itertools import islice

import attrs

from newsfacts import PersonName
from newsfacts_names.data_files import given_names
from newsfacts_names.people.roles import is_before
from newsfacts_names.people.similarity import alike, same_given, slip
from newsfacts_names.people.solved import Solved
from newsfacts_names.spelling import VOWELS, fold, is_latin

_SURE = 2.5
"""Log-odds from which a mention's gender can keep it from a person."""

NAMED = 4.0
"""How many lone surnames a mention outweighs whose given name tells the gender."""

_GENERATION = re.compile(r"(?<=[- ])(?:старш|младш)")

_BOTH = 2
"""So many genders a given name may have."""
_LONG = 4
"""Shorter surnames are too alike by chance."""

_PRIOR = 0.6
"""The log-odds that anybody in the news is a man, which each mention repeats: it counts but once."""
_TELLING = 50
"""So many mentions tell a person's gender; more would not change it."""
_SPELLINGS = 3
"""Only the first spellings of a given name count, so that a chain of likenesses has an end."""


@attrs.define
class Member:
    """A mention in a cluster.

    Args:
        solved: The mention.
        parts: Its parts.
        order: Its number in the text.
        other: Whether it gives the person another name, which tells nothing of the first one's parts.
    """

    solved: Solved
    parts: PersonName
    order: int
    other: bool = False

    @property
    def generation(self) -> str:
        """*старш* of *Джордж Буш-старший*, *младш* of his son; empty if nothing is said."""
        match = _GENERATION.search(self.solved.fact.text)
        return match[0] if match else ""


@attrs.define(eq=False)
class Cluster:
    """The mentions of one person, and which parts they showed so far."""

    members: list[Member] = attrs.field(factory=list)
    givens: Counter[str] = attrs.field(factory=Counter)
    surnames: Counter[str] = attrs.field(factory=Counter)
    patronymics: Counter[str] = attrs.field(factory=Counter)
    orders: list[int] = attrs.field(factory=list)
    orders_in_full: list[int] = attrs.field(factory=list)
    gender_odds: float = 0.0
    """Log-odds of being a man, from the first mentions."""
    generation: str = ""

    def add(self, member: Member) -> None:
        """Take a mention in."""
        if len(self.members) < _TELLING:
            told = member.solved.gender_odds - (_PRIOR if self.members else 0.0)
            self.gender_odds += told * (NAMED if _tells_gender(member.parts.given) else 1.0)
        self.members.append(member)
        insort(self.orders, member.order)
        if member.parts.given:
            insort(self.orders_in_full, member.order)
        self.generation = self.generation or member.generation
        if member.other:
            return
        for counter, part in (
            (self.givens, member.parts.given),
            (self.surnames, member.parts.surname),
            (self.patronymics, member.parts.patronymic),
        ):
            if part:
                counter[part] += 1
        for nickname in member.solved.nicknames():
            self.givens[nickname] += 1

    def surname(self) -> str:
        """The surname as it was first spelled; empty if there is none."""
        return next(iter(self.surnames), "")

    def last_before(self, order: int) -> int | None:
        """The number of its last mention before that one; ``None`` if it has none."""
        place = bisect_left(self.orders, order)
        return self.orders[place - 1] if place else None

    def weight_before(self, order: int) -> int:
        """How many mentions it has before that one, those with a given name counted twice."""
        return bisect_left(self.orders, order) + bisect_left(self.orders_in_full, order)

    def tells_other_name(self, parts: PersonName) -> bool:
        """Whether a mention repeats another name only: *Иванюк* behind *Ёлочка (Елизавета Иванюк)*."""
        others = [each.parts for each in self.members if each.other]
        if not others or any(map(self._has, (parts.surname, parts.given))):
            return False
        if parts.surname:
            return any(fold(parts.surname) == fold(each.surname or "") for each in others)
        return any(parts.given and each.given and same_given(parts.given, each.given) for each in others)

    def _has(self, part: str | None) -> bool:
        """Whether a word is part of a name that is no other name."""
        return part is not None and fold(part) in map(fold, (*self.givens, *self.surnames))

    def fits(self, member: Member) -> bool:
        """Whether the mention does not name the other one of father and son."""
        return not member.generation or not self.generation or member.generation == self.generation

    def accepts(self, parts: PersonName, odds: float) -> bool:
        """Whether nothing in the parts contradicts what the cluster has."""
        for part, known in ((parts.given, self.givens), (parts.patronymic, self.patronymics)):
            if part and known and not any(same_given(part, each) for each in islice(known, _SPELLINGS)):
                return False
        return not (abs(odds) > _SURE and abs(self.gender_odds) > _SURE and odds * self.gender_odds < 0)


def _tells_gender(given: str | None) -> bool:
    """Whether there is a given name that is more than an initial, and not both men's and women's: *Нино*."""
    return given is not None and not given.endswith(".") and len(given_names().get(fold(given), "")) < _BOTH


def sure_pair(parts: PersonName, cluster: Cluster) -> bool:
    """The same sound of surname, with a given name that agrees: *Эмманюэль Гайяр*, *Эмманюэль Гейяр*."""
    return bool(cluster.givens) and alike(parts.surname or "", cluster.surname())


def typing_error(parts: PersonName, cluster: Cluster) -> bool:
    """A slip in the surname, the given name equal."""
    return slip(parts.surname or "", cluster.surname())


def other_ending(parts: PersonName, cluster: Cluster) -> bool:
    """The given name equal, another last vowel: a wrong case, *Янезом Янши* for *Янезом Яншей*."""
    one, other = fold(parts.surname or ""), fold(cluster.surname())
    return len(one) >= _LONG and one[:-1] == other[:-1] and {one[-1], other[-1]} <= set(VOWELS)


def fuller_name(parts: PersonName, cluster: Cluster) -> bool:
    """The one name has words more, behind the same first one: *Чарлз Таунс*, *Чарлз Хард Таунс*, *Ч. Таунс*.

    Also behind the surname: *Энрике Торрес*, *Энрике Торрес Монтеро*.
    """
    one = name_words(parts.given, parts.surname)
    for each in islice(cluster.members, _SPELLINGS):
        other = name_words(each.parts.given, each.parts.surname)
        if len(one) != len(other) and is_short_for(*sorted((one, other), key=len)):
            return True
    return False


def name_words(given: str | None, surname: str | None) -> list[str]:
    """The words of a name, folded."""
    return fold(f"{given or ''} {surname or ''}").split()


def is_short_for(few: list[str], many: list[str]) -> bool:
    """Whether words were left out of the longer name, but not the first one; or all before a particle."""
    if len(few) < 2:  # noqa: PLR2004
        return False
    if is_before(few[0]) and many[-len(few) :] == few:
        return True
    if not _is_or_begins(few[0], many[0]):
        return False
    rest = iter(many[1:])
    return all(word in rest for word in few[1:])


def _is_or_begins(one: str, other: str) -> bool:
    return one == other or any(
        initial.endswith(".") and word.startswith(initial[:-1])
        for initial, word in ((one, other), (other, one))
    )


def other_script(parts: PersonName, cluster: Cluster) -> bool:
    """*Steve Milunovich* and *Стив Милунович*."""
    return is_latin(parts.surname or "") != is_latin(cluster.surname())

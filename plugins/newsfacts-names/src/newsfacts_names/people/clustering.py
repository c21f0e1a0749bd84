"""One cluster of mentions for each person.

Full names come first: equal surname, given names and patronymics that don't contradict.
Then each shorter mention joins the person that it can be short for: the one named last
before it, or else the first after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from newsfacts import PersonName
from newsfacts_names.people.similarity import alike, is_latin, same_given, skeleton, sound, within_one
from newsfacts_names.people.solving import Solved
from newsfacts_names.spelling import fold

_SURE = 2.5
"""Log-odds from which a mention's gender can keep it from a person."""

_ARTICLES = ("аль-", "эль-", "ас-", "аш-", "ан-", "ар-", "ад-", "ат-", "аз-")


@attrs.define
class Member:
    """A mention in a cluster, with its parts."""

    solved: Solved
    parts: PersonName
    order: int


@attrs.define(eq=False)
class Cluster:
    """The mentions of one person, and which parts they showed so far."""

    members: list[Member] = attrs.field(factory=list)
    givens: Counter[str] = attrs.field(factory=Counter)
    surnames: Counter[str] = attrs.field(factory=Counter)
    patronymics: Counter[str] = attrs.field(factory=Counter)

    def add(self, member: Member) -> None:
        """Take a mention in."""
        self.members.append(member)
        for counter, part in (
            (self.givens, member.parts.given),
            (self.surnames, member.parts.surname),
            (self.patronymics, member.parts.patronymic),
        ):
            if part:
                counter[part] += 1

    def gender_odds(self) -> float:
        """Log-odds of being a man, from all mentions."""
        return sum(each.solved.gender_odds() for each in self.members[:50])

    def accepts(self, parts: PersonName, odds: float) -> bool:
        """Whether nothing in the parts contradicts what the cluster has."""
        if parts.given and self.givens and not any(same_given(parts.given, each) for each in self.givens):
            return False
        if parts.patronymic and self.patronymics and not any(
            same_given(parts.patronymic, each) for each in self.patronymics
        ):
            return False
        return not (abs(odds) > _SURE and abs(self.gender_odds()) > _SURE and odds * self.gender_odds() < 0)


class Clustering:
    """The clusters of one document, with the indices that keep each look-up short."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._index: dict[str, list[Cluster]] = {}

    def build(self, solved: Sequence[Solved]) -> list[Cluster]:
        """All mentions in clusters, these in the order of their first mentions."""
        members = [Member(each, each.parts(), order) for order, each in enumerate(solved)]
        for rank in (0, 1, 2):
            for member in members:
                if _rank(member) == rank:
                    self._place(member)
        for cluster in self.clusters:
            cluster.members.sort(key=lambda member: member.order)
        return sorted(self.clusters, key=lambda cluster: cluster.members[0].order)

    def _place(self, member: Member) -> None:
        cluster = self._home(member)
        if cluster is None:
            cluster = Cluster()
            self.clusters.append(cluster)
        cluster.add(member)
        for key in _keys(member.parts):
            known = self._index.setdefault(key, [])
            if cluster not in known[-20:]:
                known.append(cluster)

    def _home(self, member: Member) -> Cluster | None:
        parts, odds = member.parts, member.solved.gender_odds()
        for wanted in self._searches(parts):
            found = [each for each in wanted if each.accepts(parts, odds)]
            if found:
                return _nearest(found, member.order)
        return None

    def _searches(self, parts: PersonName) -> Iterable[list[Cluster]]:
        """Clusters that could be the person's, the surest kind of evidence first."""
        look = self._look
        if parts.surname:
            key = _bare(parts.surname)
            yield look(f"surname {key}")
            if parts.given:
                yield [each for each in look(f"sound {sound(key)}") if _sure_pair(parts, each)]
                yield [each for each in look(f"given {fold(parts.given)}") if _typing_error(parts, each)]
                yield [each for each in look(f"skeleton {skeleton(key)}") if _other_script(parts, each)]
                return
            yield [each for each in look(f"sound {sound(key)}") if any(alike(key, _bare(s)) for s in each.surnames)]
            yield look(f"word {fold(parts.surname)}")
            yield [each for each in look(f"skeleton {skeleton(key)}") if _other_script(parts, each)]
        elif parts.given:
            yield look(f"given {fold(parts.given)}")
            yield look(f"word {fold(parts.given)}")

    def _look(self, key: str) -> list[Cluster]:
        return self._index.get(key, [])[-20:]


def _rank(member: Member) -> int:
    """Full names first, then initials with a surname, then single words."""
    parts = member.parts
    if parts.given and parts.surname:
        return 1 if parts.given.endswith(".") else 0
    return 1 if parts.given and parts.patronymic else 2


def _bare(surname: str) -> str:
    """A surname for comparison, without an Arabic article."""
    key = fold(surname)
    for article in _ARTICLES:
        key = key.removeprefix(article)
    return key


def _keys(parts: PersonName) -> Iterable[str]:
    if parts.surname:
        key = _bare(parts.surname)
        yield f"surname {key}"
        yield f"sound {sound(key)}"
        if len(skeleton(key)) > 1:
            yield f"skeleton {skeleton(key)}"
        for word in fold(parts.surname).split():
            yield f"word {word}"
    if parts.given and not parts.given.endswith("."):
        yield f"given {fold(parts.given)}"
        for word in fold(parts.given).split():
            yield f"word {word}"


def _sure_pair(parts: PersonName, cluster: Cluster) -> bool:
    """The same sound of surname, with a given name that agrees: *Эмманюэль Гайяр*, *Эмманюэль Гейяр*."""
    return bool(cluster.givens) and any(alike(parts.surname or "", each) for each in cluster.surnames)


def _typing_error(parts: PersonName, cluster: Cluster) -> bool:
    """One letter's difference in the surname, the given name equal."""
    return any(within_one(fold(parts.surname or ""), fold(each)) for each in cluster.surnames)


def _other_script(parts: PersonName, cluster: Cluster) -> bool:
    """*Steve Milunovich* and *Стив Милунович*."""
    return any(is_latin(parts.surname or "") != is_latin(each) for each in cluster.surnames)


def _nearest(found: Sequence[Cluster], order: int) -> Cluster:
    """The cluster mentioned last before that place, or else the first after it."""
    before = [(max(m.order for m in each.members if m.order < order), each) for each in found
              if any(m.order < order for m in each.members)]
    if before:
        return max(before, key=lambda pair: pair[0])[1]
    return min(found, key=lambda each: each.members[0].order)

"""One cluster of mentions for each person.

Full names come first: equal surname, given names and patronymics that don't contradict.
Then each shorter mention joins the person that it can be short for: of several who share a
surname the one named most often before it, of the others the one named last before it, or
else the first after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts import Document, PersonName
from newsfacts_names.people.aliases import other_names, surnames_in_brackets
from newsfacts_names.people.beside import in_brackets, joined
from newsfacts_names.people.cluster import (
    NAMED,
    Cluster,
    Member,
    fuller_name,
    other_ending,
    other_script,
    sure_pair,
    typing_error,
)
from newsfacts_names.people.relatives import relatives_of
from newsfacts_names.people.similarity import alike, short_names, skeleton, sound
from newsfacts_names.people.slips import without_slips
from newsfacts_names.people.solved import Solved
from newsfacts_names.people.styles import CLERIC, styles
from newsfacts_names.people.wording import NameReading
from newsfacts_names.spelling import fold, is_latin

_ARTICLES = ("аль-", "эль-", "ас-", "аш-", "ан-", "ар-", "ад-", "ат-", "аз-")
_LATEST = 20
"""So many people of one key, those that came last, are held against a mention."""


_EQUAL = 1
"""Who was named by so much less is as likely meant by a lone surname."""


class Clustering:
    """The clusters of one document, with the indices that keep each look-up short."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = document.text
        self._styles: dict[int, str] = {}
        self._surnames: frozenset[int] = frozenset()
        self.clusters: list[Cluster] = []
        self._of_member: dict[int, Cluster] = {}
        self._bracketed: set[int] = set()
        self._joined: set[int] = set()
        self._index: dict[str, list[Cluster]] = {}

    def build(self, solved: Sequence[Solved]) -> list[Cluster]:
        """All mentions in clusters, these in the order of their first mentions."""
        self._styles = dict(styles(self._document, solved))
        self._surnames = frozenset(self._monastic(solved))
        others = other_names(self._document, solved) - self._surnames
        members = [Member(each, each.parts(), order, order in others) for order, each in enumerate(solved)]
        self._bracketed = set(in_brackets(self._text, solved))
        relatives = relatives_of(self._document, [each.fact for each in solved])
        self._joined = {*joined(self._text, solved), *(number for number, _ in relatives)}
        for member in sorted(members, key=_rank):
            self._place(member)
        self.clusters = without_slips(self.clusters, self._document.morphology)
        for cluster in self.clusters:
            cluster.members.sort(key=lambda member: member.order)
        return sorted(self.clusters, key=lambda cluster: cluster.members[0].order)

    def _monastic(self, solved: Sequence[Solved]) -> Iterator[int]:
        """The surnames in brackets behind a given name, which a cleric's is even if nobody knows it."""
        for number in surnames_in_brackets(self._text, solved):
            named = solved[number - 1]
            if self._styles.get(number - 1) == CLERIC:
                named.take_as_given()
            if named.parts().given and not named.parts().surname and solved[number].parts().surname:
                yield number

    def _place(self, member: Member) -> None:
        cluster = self._neighbour(member) or self._home(member)
        if cluster is None:
            cluster = Cluster()
            self.clusters.append(cluster)
        member.other = member.other or cluster.tells_other_name(member.parts)
        cluster.add(member)
        self._of_member[member.order] = cluster
        for key in _keys(member.parts):
            known = self._index.setdefault(key, [])
            if cluster not in known[-_LATEST:]:
                known.append(cluster)

    def _neighbour(self, member: Member) -> Cluster | None:
        """The person named right before, of whom this is another name or the Latin original in brackets."""
        latin = is_latin(member.solved.fact.text) and member.order in self._bracketed
        if not latin and not member.other and member.order not in self._surnames:
            return None
        before = member.order - 1
        while before in self._bracketed and before not in self._of_member:
            before -= 1  # *Ларри Кинг (Larry King), настоящее имя — …*: originals are placed last
        return self._of_member.get(before)

    def _home(self, member: Member) -> Cluster | None:
        found = (
            self._same_surname(member, member.parts)
            or self._by_other_reading(member)
            or self._by_double_surname(member)
            or self._by_other_order(member)
        )
        if found is not None:
            return found
        found = self._searched(member)
        if found is None and member.solved.may_be_of_either():
            # Nobody else bears a surname that tells no gender: *Врачи сообщили, что **Крамер** в больнице*.
            return self._same_surname(member, member.parts, odds=0.0) or self._searched(member, odds=0.0)
        return found

    def _searched(self, member: Member, odds: float | None = None) -> Cluster | None:
        """The person that the surest kind of evidence tells."""
        for wanted in self._searches(member.parts):
            found = self._accepting(wanted, member, member.parts, odds)
            if found is not None:
                return found
        return None

    def _accepting(
        self, wanted: Iterable[Cluster], member: Member, parts: PersonName, odds: float | None = None
    ) -> Cluster | None:
        if odds is None:
            odds = member.solved.gender_odds
        beside = self._beside(member.order)
        found = [
            each
            for each in wanted
            if each not in beside
            and each.accepts(parts, odds)
            and each.fits(member)
            and not self._is_styled_otherwise(member, each)
        ]
        if not found:
            return None
        if not parts.given and len(found) > 1:
            found = _likeliest(found, member.order)
        return _nearest(found, member.order)

    def _is_styled_otherwise(self, member: Member, cluster: Cluster) -> bool:
        """Whether a lone given name has the style of a monarch or a cleric, which the other person has not.

        *Папа Лев* and *актёр Лев Белкин* are two.
        """
        style = self._styles.get(member.order, "")
        if not style or member.parts.surname or not cluster.surnames:
            return False
        return all(self._styles.get(each.order) != style for each in cluster.members)

    def _beside(self, order: int) -> list[Cluster]:
        """The people that *и* or a family joins to the one of that mention, who are others."""
        places = [order - 1] * (order in self._joined) + [order + 1] * (order + 1 in self._joined)
        return [self._of_member[place] for place in places if place in self._of_member]

    def _same_surname(self, member: Member, parts: PersonName, odds: float | None = None) -> Cluster | None:
        if not parts.surname:
            return None
        return self._accepting(self._look(f"surname {bare(parts.surname)}"), member, parts, odds)

    def _by_other_reading(self, member: Member) -> Cluster | None:
        """A lone name may be read otherwise if that makes it a surname that a full name has: *Щербаня*.

        Also one that is a given name elsewhere: *Биби* after *Асия Биби*.
        """
        if member.parts.given and member.parts.surname:
            return None
        given = member.parts.given
        borne = given and any(each.surnames for each in self._look(f"given {fold(given)}"))
        readings = member.solved.readings[1:] if given and not borne else member.solved.others()
        for reading in readings:
            parts = reading.parts
            found = None if parts.given else self._same_surname(member, parts, odds=_odds(reading))
            if found is not None and found.givens:
                member.solved.prefer(reading)
                member.solved.gender_odds = 0.0  # the other reading's gender is not this one's
                member.parts = parts
                return found
        return None

    def _by_double_surname(self, member: Member) -> Cluster | None:
        """A surname of two words, alone: *Кастросин Верду* after *Клаудия Кастросин Верду*."""
        given, surname = member.parts.given, member.parts.surname
        if not given or not surname or given.endswith("."):
            return None
        parts = attrs.evolve(member.parts, given=None, surname=f"{given} {surname}")
        found = self._same_surname(member, parts)
        if found is not None:
            member.solved.take_as_surname()
            member.parts = parts
        return found

    def _by_other_order(self, member: Member) -> Cluster | None:
        """A foreign name that stands in both orders: *Батори Ринко* after *Ринко Батори*."""
        if not member.parts.given or not member.parts.surname:
            return None
        strange: set[str | None] = {None}  # given names that are nobody's surname; many readings share one
        for reading in member.solved.readings:
            parts = reading.parts
            if parts.given in strange:
                continue
            if not self._look(f"surname {bare(str(parts.given))}"):
                strange.add(parts.given)
                continue
            turned = attrs.evolve(parts, given=parts.surname, surname=parts.given)
            found = self._same_surname(member, turned)
            if found is not None and fold(str(turned.given)) in map(fold, found.givens):
                member.solved.prefer(reading)
                member.solved.turn()
                member.parts = turned
                return found
        return None

    def _searches(self, parts: PersonName) -> Iterable[list[Cluster]]:
        """Clusters that could be the person's, the surest kind of evidence first."""
        look = self._look
        if parts.surname:
            key = bare(parts.surname)
            if parts.given:
                yield [each for each in look(f"sound {sound(key)}") if sure_pair(parts, each)]
                yield [each for each in look(f"given {fold(parts.given)}") if typing_error(parts, each)]
                yield [each for each in look(f"given {fold(parts.given)}") if other_ending(parts, each)]
                yield [each for each in look(f"skeleton {skeleton(key)}") if other_script(parts, each)]
                for word in key.split():
                    yield [each for each in look(f"word {word}") if fuller_name(parts, each)]
                return
            yield [each for each in look(f"sound {sound(key)}") if alike(key, bare(each.surname()))]
            yield look(f"word {fold(parts.surname)}")
            yield [each for each in look(f"word {key.split()[-1]}") if fuller_name(parts, each)]
            yield [each for each in look(f"skeleton {skeleton(key)}") if other_script(parts, each)]
        elif parts.given:
            yield look(f"given {fold(parts.given)}")
            yield look(f"word {fold(parts.given)}")
            full = sorted(short_names().get(fold(parts.given), ()))
            yield [each for name in full for each in look(f"given {name}")]

    def _look(self, key: str) -> list[Cluster]:
        return self._index.get(key, [])[-_LATEST:]


def _odds(reading: NameReading) -> float:
    """The log-odds of being a man if that is how the mention must be read."""
    return NAMED if reading.gender == "m" else -NAMED


def _rank(member: Member) -> int:
    """Full names first, then initials with a surname, then single words; Latin originals last.

    Other names wait for the single words, one of which they may explain.
    """
    parts = member.parts
    if is_latin(member.solved.fact.text):
        return 3
    if member.other:
        return 2
    if parts.given and parts.surname:
        return 1 if parts.given.endswith(".") else 0
    return 2


def bare(surname: str) -> str:
    """A surname for comparison, without an Arabic article."""
    key = fold(surname)
    for article in _ARTICLES:
        key = key.removeprefix(article)
    return key


def _keys(parts: PersonName) -> Iterable[str]:
    if parts.surname:
        key = bare(parts.surname)
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


def _likeliest(found: Sequence[Cluster], order: int) -> list[Cluster]:
    """Of several who share a surname, who was named most often; the others are relatives as a rule."""
    named = [each.weight_before(order) for each in found]
    least = max(named) - _EQUAL
    return [each for each, weight in zip(found, named, strict=True) if weight >= least]


def _nearest(found: Sequence[Cluster], order: int) -> Cluster:
    """The cluster mentioned last before that place, or else the first after it."""
    before = [
        (last, number) for number, each in enumerate(found) if (last := each.last_before(order)) is not None
    ]
    if before:
        return found[max(before)[1]]
    return min(found, key=lambda each: each.orders[0])

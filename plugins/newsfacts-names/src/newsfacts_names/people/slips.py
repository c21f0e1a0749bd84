"""One person, spelt in two ways: *Севатиди*, once, beside *Оксана Севастиди*; *Мелиди* and *Мэлиди Вульфер*.

Who has a given name is found again under another spelling of the two names, or under a lone surname that no
dictionary knows. Two people so near to each other are rarer in an article than a slip of the pen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newsfacts import Morphology
from newsfacts_names.data_files import given_names
from newsfacts_names.people.cluster import Cluster
from newsfacts_names.people.similarity import same_given, short_names, slip
from newsfacts_names.spelling import VOWELS, fold, is_latin

_MOST = 20
"""So many people of one key are held against another; a longer list is a table."""


def without_slips(clusters: Sequence[Cluster], morphology: Morphology) -> list[Cluster]:
    """The clusters without those whose name is that of another one but for a slip."""
    people = [each for each in clusters if _given(each) and each.surname()]
    of_key: dict[str, list[Cluster]] = defaultdict(list)
    gone: set[int] = set()
    for cluster in sorted(people, key=lambda each: -len(each.members)):
        alike = [each for each in of_key[_key(cluster)] if _are_one(cluster, each)]
        if len(alike) == 1:
            _join(alike[0], cluster)
            gone.add(id(cluster))
        elif len(of_key[_key(cluster)]) < _MOST:
            of_key[_key(cluster)].append(cluster)
    for cluster in clusters:
        if not _given(cluster) and of_key.get(_key(cluster)) and _is_unknown(cluster, morphology):
            meant = [each for each in of_key[_key(cluster)] if _is_meant(cluster, each)]
            if len(meant) == 1:
                _join(meant[0], cluster)
                gone.add(id(cluster))
    return [each for each in clusters if id(each) not in gone]


def _join(bearer: Cluster, cluster: Cluster) -> None:
    """Take the mentions over; those in another spelling tell nothing of the name's parts."""
    spelt_alike = fold(cluster.surname()) == fold(bearer.surname()) and _given(cluster) == _given(bearer)
    for member in cluster.members:
        member.other = member.other or not (spelt_alike or member.parts.patronymic)
        bearer.add(member)


def _given(cluster: Cluster) -> str:
    """The given name as it was first spelt in full, folded; empty if there is none."""
    return next((fold(each) for each in cluster.givens if not each.endswith(".")), "")


def _key(cluster: Cluster) -> str:
    """The first consonant of the surname, which slips and transcriptions keep."""
    return next(
        (letter for letter in fold(cluster.surname()) if letter.isalpha() and letter not in VOWELS), ""
    )


def _is_unknown(cluster: Cluster, morphology: Morphology) -> bool:
    """Whether the dictionary lacks the surname: one that it has is somebody else's, unless initials agree."""
    surname = cluster.surname()
    if not surname or is_latin(surname):
        return False
    return bool(cluster.givens) or not any(
        each.known and each.has("Surn") for each in morphology.readings(surname)
    )


def _are_one(one: Cluster, other: Cluster) -> bool:
    """Whether two full names are one: equal, whatever the gender, or with a slip in either part."""
    if not _can_be_one(one, other) or is_latin(one.surname()) != is_latin(other.surname()):
        return False
    return _are_one_given(_given(one), _given(other)) and slip(one.surname(), other.surname())


def _is_meant(lone: Cluster, bearer: Cluster) -> bool:
    """Whether a surname, alone or with initials, is the bearer's."""
    surname, known = fold(lone.surname()), fold(bearer.surname())
    if surname == known or surname[0] != known[0] or not slip(surname, known):
        return False
    initials = all(any(same_given(each, given) for given in bearer.givens) for each in lone.givens)
    return initials and _can_be_one(lone, bearer)


def _can_be_one(one: Cluster, other: Cluster) -> bool:
    """Whether they are not father and son, by a word for it or by their patronymics."""
    if one.generation and other.generation and one.generation != other.generation:
        return False
    pairs = [(a, b) for a in one.patronymics for b in other.patronymics]
    return not pairs or any(same_given(*pair) for pair in pairs)


def _are_one_given(one: str, other: str) -> bool:
    """Two names that both exist are two: *Мария* and *Марина*, however near they are."""
    if one == other:
        return True
    exist = all(each in given_names() or each in short_names() for each in (one, other))
    return not exist and slip(one, other)

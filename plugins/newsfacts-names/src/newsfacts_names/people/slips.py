"""Surnames that a slip of the pen sets apart: *Севатиди*, once, among mentions of *Оксана Севастиди*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Morphology
from newsfacts_names.people.cluster import Cluster
from newsfacts_names.people.similarity import within_one
from newsfacts_names.spelling import fold

_LONG = 7
"""Shorter surnames are too alike by chance."""
_OFTEN = 3
"""Whose name is written so often is sure to be spelt so."""
_MOST = 30
"""So many people may be misspelt; a longer list is a table."""


def without_slips(clusters: Sequence[Cluster], morphology: Morphology) -> list[Cluster]:
    """The clusters without those of one lone, unknown surname that is another's but for one letter."""
    bearers = [each for each in clusters if each.givens and len(each.members) >= _OFTEN][:_MOST]
    kept = []
    for cluster in clusters:
        meant = [each for each in bearers if _is_slip(cluster, each, morphology)]
        if len(meant) == 1:
            (member,) = cluster.members
            member.other = True
            meant[0].add(member)
        else:
            kept.append(cluster)
    return kept


def _is_slip(cluster: Cluster, bearer: Cluster, morphology: Morphology) -> bool:
    if len(cluster.members) > 1 or cluster.givens or cluster is bearer:
        return False
    own, known = fold(cluster.surname()), fold(bearer.surname())
    if not within_one(own, known, _LONG) or not bearer.fits(cluster.members[0]):
        return False
    return not any(each.known and each.has("Surn") for each in morphology.readings(cluster.surname()))

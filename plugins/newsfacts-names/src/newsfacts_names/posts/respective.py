"""Which of several organisations is whose: *президенты России и Сербии Олег Крамер и Горан Ристич*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from newsfacts_names.posts.unstated import Described


def to_each_his_own(described: Sequence[Described]) -> Iterator[Described]:
    """The same posts; of a plural's as many organisations as holders, each has the one in his place."""
    for _, group in groupby(described, key=lambda each: each.phrase.head):
        holders = list(group)
        bodies = holders[0].division.each
        if not holders[0].phrase.plural or len(bodies) != len(holders):
            yield from holders
            continue
        for each, body in zip(holders, bodies, strict=True):
            yield attrs.evolve(each, division=attrs.evolve(each.division, organization=body))

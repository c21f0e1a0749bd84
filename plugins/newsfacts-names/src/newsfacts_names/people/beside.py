"""How the mentions of people stand beside each other: in brackets behind one, joined by *и*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts_names.people.aliases import LANGUAGE
from newsfacts_names.people.solved import Solved

_LONGEST_OPENING = 24
_OPENING = re.compile(rf"\s?\(\s?(?:{LANGUAGE}\s|или\s)?['\"«“]*")
"""What stands between a name and its original: *Боб Уэйман (англ. Bob Wayman)*."""


def in_brackets(text: str, solved: Sequence[Solved]) -> Iterator[int]:
    """The numbers of the mentions that stand in brackets right after another: *Боб Уэйман (Bob Wayman)*."""
    for number in range(1, len(solved)):
        between = text[solved[number - 1].fact.span.end : solved[number].fact.span.start]
        if len(between) < _LONGEST_OPENING and _OPENING.fullmatch(between):
            yield number


def joined(text: str, solved: Sequence[Solved]) -> Iterator[int]:
    """The numbers of the mentions that *и* joins to the one before: *Олег Хачикович и Олег Буров*."""
    for number in range(1, len(solved)):
        if text[solved[number - 1].fact.span.end : solved[number].fact.span.start] == " и ":
            yield number

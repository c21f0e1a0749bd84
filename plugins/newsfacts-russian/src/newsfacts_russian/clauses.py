"""Clauses of a sentence: where each begins and goes on, what kind it is, and its finite verbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import attrs

_BREAKS = frozenset(",;:—–()")
_DASHES = frozenset("—–-")
_JOINING = frozenset({"и", "а", "но", "или", "однако", "зато"})
SUBORDINATORS = frozenset(
    {"что", "чтобы", "если", "хотя", "поскольку", "когда", "пока", "будто", "ибо", "дабы"}
)
"""The conjunctions that open a clause which depends on another, wherever they stand."""

COMPLEMENTIZERS = frozenset({"что", "чтобы", "как", "когда", "где", "почему", "зачем", "если", "кто"})
"""The words that open the clause which a verb of saying takes for an object."""

_SUBORDINATE = SUBORDINATORS | {"как", "ли", "кто"}
_RELATIVE = frozenset({"где", "куда", "откуда", "чей"})


class Seen(Protocol):
    """What is asked of a word: :class:`newsfacts_russian.words.Word` answers it."""

    @property
    def low(self) -> str:
        """In lower case, with е for ё."""
        ...

    @property
    def pos(self) -> str:
        """The part of speech of the likeliest reading."""
        ...

    @property
    def is_finite(self) -> bool:
        """Whether it is likely a predicate: a finite verb, a short participle."""
        ...


@attrs.define(eq=False)
class Clause:
    """A clause.

    Args:
        kind: ``main``, ``relative``, ``subordinate``, ``participle`` or ``converb``.
        first: Its first token.
        parent: The clause that it stands in or goes on from; ``None`` for the first.
        verbs: The tokens of its finite verbs and short participles.
        conjunction: The word that begins it, if it is a conjunction.
    """

    kind: str
    first: int
    parent: Clause | None = None
    verbs: list[int] = attrs.field(factory=list)
    conjunction: str = ""
    last: int = 0


def read_clauses(words: Sequence[Seen], first: int, last: int) -> list[Clause]:
    """The clause of each token in ``[first, last)``."""
    of_token: list[Clause] = []
    main: Clause | None = None
    current: Clause | None = None
    for start, end, verbs in _segments(words, first, last):
        kind, conjunction = _kind(words, start, end, verbs)
        if kind == "plain" and words[start].low == ":" and not verbs and current is not None:
            current = Clause("main", start, main or current)  # Он просил о пощаде: у него трое детей
        else:
            current = _placed(kind, start, current, main, verbs)
        if current.kind == "main":
            main = current
        if current.first == start:
            current.conjunction = conjunction
        current.verbs += verbs
        current.last = end
        of_token += [current] * (end - start)
    return of_token


def _placed(kind: str, start: int, current: Clause | None, main: Clause | None, verbs: list[int]) -> Clause:
    """The clause that a segment begins or goes on with."""
    if kind != "plain":
        parent = current if current is not None and kind == "relative" else main or current
        return Clause(kind, start, parent)
    if current is None:
        return Clause("main", start)
    if main is None and current.kind == "subordinate" and current.verbs:
        return Clause("main", start)  # Как сообщал ТАСС, …
    loose = current.kind in {"participle", "converb"}
    if current.kind != "main" and main is not None and _goes_on(main, current, verbs, loose=loose):
        return main
    if not verbs or (not current.verbs and not loose):
        return current
    return Clause("main", start, main or current)


def _goes_on(main: Clause, inside: Clause, verbs: list[int], *, loose: bool) -> bool:
    """Whether the main clause goes on after one inside it: it lacks its verb, or the inner one takes none."""
    if not main.verbs and (verbs or inside.verbs):
        return True
    return loose and not verbs


def _segments(words: Sequence[Seen], first: int, last: int) -> Iterator[tuple[int, int, list[int]]]:
    """Stretches between marks, and between finite verbs that a conjunction joins, each with its verbs."""
    start, verbs = first, list[int]()
    for index in range(first, last):
        word = words[index]
        low = word.low
        if (low in _BREAKS and not _is_of_number(words, index, last)) or (
            verbs and low in _JOINING and _verb_ahead(words, index + 1, last)
        ):
            if index > start:
                yield start, index, verbs
            start, verbs = index, []
        if word.is_finite:
            verbs.append(index)
    if start < last:
        yield start, last, verbs


def _is_of_number(words: Sequence[Seen], index: int, last: int) -> bool:
    """Whether a colon stands inside a number: *в 15:30*, *со счётом 3:0*."""
    if words[index].low != ":" or not 0 < index < last - 1:
        return False
    return words[index - 1].low[:1].isdigit() and words[index + 1].low[:1].isdigit()


def _verb_ahead(words: Sequence[Seen], start: int, last: int) -> bool:
    for index in range(start, last):
        if words[index].low in _BREAKS:
            return False
        if words[index].is_finite:
            return True
    return False


def _kind(words: Sequence[Seen], start: int, end: int, verbs: list[int]) -> tuple[str, str]:
    """The kind of a segment by its first words, ``plain`` if nothing tells; and its conjunction."""
    opened = words[start].low == ","
    place = start
    while place < end and (words[place].low in _BREAKS or words[place].low in _JOINING):
        place += 1
    if place == end:
        return "plain", ""
    low = words[place].low
    if low in _RELATIVE:
        return "relative", ""
    for index in range(place, min(place + 3, end)):
        if words[index].low.startswith("котор"):
            return "relative", ""
    if low in _SUBORDINATE and (opened or place == start):
        return "subordinate", low
    return _verbless(words, place, end, opened=opened) if not verbs else "plain", ""


def _verbless(words: Sequence[Seen], place: int, end: int, *, opened: bool) -> str:
    """A participle or a converb among the first words makes a clause of a segment without a finite verb."""
    parts = [word.pos for word in words[place : min(place + 4, end)]]
    if opened and "PRTF" in parts[:3]:
        return "participle"
    return "converb" if "GRND" in parts else "plain"

"""Which answer belongs to which mark, and when two names or values are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from scoring.gold import accepted

Span: TypeAlias = tuple[int, int] | Sequence[int]

_ENDINGS = sorted(
    [
        "ого",
        "его",
        "ому",
        "ему",
        "ыми",
        "ими",
        "ами",
        "ями",
        "ой",
        "ей",
        "ый",
        "ий",
        "ая",
        "яя",
        "ое",
        "ее",
        "ом",
        "ем",
        "ах",
        "ях",
        "ам",
        "ям",
        "ов",
        "ев",
        "ую",
        "юю",
        "а",
        "я",
        "о",
        "е",
        "у",
        "ю",
        "ы",
        "и",
        "ь",
    ],
    key=len,
    reverse=True,
)
_HALF = 0.5


def overlap(one: Span, other: Span) -> int:
    """How many characters two spans share; below 1 if none."""
    return min(one[1], other[1]) - max(one[0], other[0])


def likeness(one: Span, other: Span) -> float:
    """The shared part of two spans, as a share of the longer."""
    return overlap(one, other) / max(one[1] - one[0], other[1] - other[0])


def characters(spans: Iterable[Span]) -> frozenset[int]:
    """The places of all characters of the spans."""
    return frozenset(place for span in spans for place in range(span[0], span[1]))


def best_pairs(likely: Iterable[tuple[float, int, int]]) -> list[tuple[float, int, int]]:
    """One partner each: the best pair first, of equal ones the first named."""
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for pair in sorted(likely, key=lambda each: -each[0]):
        if pair[1] not in left and pair[2] not in right:
            left.add(pair[1])
            right.add(pair[2])
            pairs.append(pair)
    return pairs


def paired_spans(marks: Sequence[Span], answers: Sequence[Span]) -> list[tuple[int, int]]:
    """Pairs of marks and answers that overlap, by their indices, the likest first."""
    likely = [
        (likeness(mark, answer), left, right)
        for left, mark in enumerate(marks)
        for right, answer in enumerate(answers)
        if overlap(mark, answer) > 0
    ]
    return [(left, right) for _, left, right in best_pairs(likely)]


def folded(name: str | None) -> str:
    """A name without regard to case, ё, quotation marks and white space."""
    bare = re.sub(r"[«»„“”\"'`]", "", (name or "").lower().replace("ё", "е"))
    return " ".join(bare.split()).strip(" .,")


def stem(word: str) -> str:
    """A word less its longest ending; crude, but it makes one of the cases of most nouns."""
    ending = next((each for each in _ENDINGS if word.endswith(each)), "")
    return word.removesuffix(ending) or word


def is_name_of(wanted: Any, answer: str | None) -> bool:
    """Whether an answer is one of the accepted names: the same, or at least half of their stems shared."""
    return bool(answer) and any(_alike(folded(name), folded(answer)) for name in accepted(wanted))


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    stems = [{stem(word) for word in re.findall(r"[\w-]+", name)} for name in (one, other)]
    shared = stems[0] & stems[1]
    return bool(shared) and len(shared) >= _HALF * len(stems[0] | stems[1])


def is_value_of(wanted: Any, answer: str | None) -> bool:
    """Whether a TIMEX3 value is an accepted one; the mark ``?`` takes any."""
    return any(each == "?" or _timex(each) == _timex(answer) for each in accepted(wanted))


def _timex(value: str | None) -> str:
    """A value without time zones and without seconds that are nought; weeks as days."""
    value = re.sub(r"(T[^/]*?)(?:Z|[+-]\d\d:?\d\d)(?=/|$)", r"\1", (value or "").strip())
    value = re.sub(r"(T\d\d:\d\d):00(?=/|$)", r"\1", value)
    weeks = re.fullmatch(r"P(\d+)W", value)
    return f"P{int(weeks[1]) * 7}D" if weeks else value

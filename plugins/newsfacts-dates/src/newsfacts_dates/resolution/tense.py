"""Whether the words around an expression look back or ahead."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache

import attrs

from newsfacts import Document, Reading, Token
from newsfacts_dates.lexicon import table

_BOUNDS = frozenset(",;:()«»\"“”—–")
_ENDINGS = tuple(
    "л ла ло ли лся лась лось лись ет ёт ут ют ит ат ят ется ётся ются утся ится атся ятся ем им"
    " ен ена ено ены ан ана ано аны ян яна яно яны ёт ут та то ты ть ться ти тись чь"
    " нный нная нное нные нного нной нному нным нном нную нных ший шая шее шие шего шей шему шим шем шую ших шийся"
    " тый тая тое тые тых тую том щий щая щее щие щего щей щем щих щийся щаяся щееся щиеся жен жна жно жны рен рена рены".split()
)
_DEADLINES = frozenset({"до", "к", "ко"})
_REACH = 3
"""How many clauses to either side are asked when the expression's own has no verb."""


class Tense(Enum):
    """Where the verb looks."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


@attrs.frozen
class Evidence:
    """A tense, and whether the verb stands in the expression's own clause."""

    tense: Tense
    near: bool = True


NONE = Evidence(Tense.UNKNOWN, near=False)


@cache
def _planning() -> frozenset[str]:
    return frozenset(form for _, _, forms in table("verbs.tsv") for form in forms.split())


def evidence(document: Document, start: int, end: int) -> Evidence:
    """The tense of the verb that the expression at ``[start, end)`` most likely goes with."""
    sentence = document.sentence_at(start)
    if sentence is None:
        return NONE
    first, last = document.token_range(start, end)
    deadline = first > sentence.first and document.tokens[first - 1].text.lower() in _DEADLINES
    clauses = _clauses(document, sentence.first, sentence.last, first, last)
    for distance, clause in enumerate(clauses):
        tense = _tense(document, clause, deadline=deadline)
        if tense is not Tense.UNKNOWN:
            return Evidence(tense, near=distance == 0)
    return NONE


def _clauses(document: Document, begin: int, end: int, first: int, last: int) -> Iterator[list[Token]]:
    """The expression's clause, nearest tokens first, then those after and before it in turn."""
    tokens = document.tokens
    before, left = _run(document, range(first - 1, begin - 1, -1))
    after, right = _run(document, range(last, end))
    if not before and not after:  # the expression stands between commas
        before, left = _run(document, range(left, begin - 1, -1))
        after, right = _run(document, range(right, end))
    yield [tokens[index] for index in _nearest_first(before, after)]
    for _ in range(_REACH):
        after, right = _run(document, range(right, end))
        yield [tokens[index] for index in after]
        before, left = _run(document, range(left, begin - 1, -1))
        yield [tokens[index] for index in before]


def _run(document: Document, indices: range) -> tuple[list[int], int]:
    """The indices up to the next bound, and where to go on behind it."""
    found = []
    for index in indices:
        if document.tokens[index].text in _BOUNDS:
            return found, index + indices.step
        found.append(index)
    return found, indices.stop


def _nearest_first(before: list[int], after: list[int]) -> Iterator[int]:
    for step in range(max(len(before), len(after))):
        if step < len(after):
            yield after[step]
        if step < len(before):
            yield before[step]


def _tense(document: Document, tokens: list[Token], *, deadline: bool) -> Tense:
    """The tense of the nearest verb; *будет* tells more than its neighbours, an infinitive less.

    But before a deadline it tells more: *поручил до 10 ноября провести проверку*.
    """
    found = infinitive = Tense.UNKNOWN
    for token in tokens:
        word = token.text.lower()
        if word in {"будет", "будут"}:
            return Tense.FUTURE
        if (found is Tense.UNKNOWN or deadline) and word.endswith(_ENDINGS) and len(word) > 3:  # noqa: PLR2004
            best = document.readings(token)[0]
            found = _of_reading(best) if found is Tense.UNKNOWN else found
            if best.pos == "INFN":
                infinitive = Tense.FUTURE
    return infinitive if found is Tense.UNKNOWN or (deadline and infinitive is Tense.FUTURE) else found


def _of_reading(reading: Reading) -> Tense:
    if reading.pos not in {"VERB", "PRTS", "PRTF", "ADJS"}:
        return Tense.UNKNOWN
    if reading.lemma in _planning():
        return Tense.FUTURE
    if reading.has("past") or (reading.pos == "PRTS" and reading.has("perf")):
        return Tense.PAST
    return Tense.FUTURE if reading.has("futr") else Tense.UNKNOWN

"""Which people, places and dates belong to an event: a model that was trained on marked relations.

One linear model for each of who, where and when scores a pair of a trigger and a candidate by how
they stand to each other; ``data/attachment.tsv`` has the weights, ``scripts/train_event_attachment.py``
makes them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsfacts_russian.data_files import rows
from newsfacts_russian.records import record

from newsfacts_events.reading import Page, Phrase, SentenceReading, Word

WHO, WHERE, WHEN = "who", "where", "when"
_STEPS = (0, 1, 2, 4, 7, 12, 20, 35, 60)
_WINDOW = {WHO: 2, WHERE: 2, WHEN: 3}
"""How many sentences off a candidate may stand."""


@record
class Anchor:
    """A trigger as the model sees it: its tokens, its head, its sentence, and what it is."""

    first: int
    last: int
    head: int
    sentence: SentenceReading
    form: str
    type: str


@record
class Candidate:
    """A person, body, place or date: its tokens, its kind, its sentence and the phrase around it."""

    first: int
    last: int
    kind: str
    sentence: SentenceReading
    phrase: Phrase | None

    @property
    def preposition(self) -> str:
        """The preposition before its phrase."""
        if self.phrase is None:
            return ""
        return self.phrase.preposition or (
            self.phrase.root.preposition and f"+{self.phrase.root.preposition}"
        )


def anchor(page: Page, first: int, last: int) -> Anchor:
    """A trigger on the tokens ``[first, last)``; its head is what the lexicon has, or a verb, or a noun."""
    head = head_of(page, first, last)
    word = page.words[head]
    form = word.reading.pos if word.reading is not None else word.pos
    return Anchor(first, last, head, page.sentence_of(head), form, word.entry.type if word.entry else "none")


def head_of(page: Page, first: int, last: int) -> int:
    """The token of the tokens ``[first, last)`` that the lexicon has, or a verb, or a noun."""
    if last - first == 1:
        return first
    words, places = page.words, range(first, last)
    head = next((each for each in places if _is_listed(words[each])), None)
    if head is None:
        head = next((each for each in places if words[each].verb is not None), None)
    if head is None:
        head = next((each for each in places if words[each].has_noun), first)
    return head


def _is_listed(word: Word) -> bool:
    return word.entry is not None and not word.entry.bound


def candidate(page: Page, first: int, last: int, kind: str) -> Candidate:
    """What stands on the tokens ``[first, last)``."""
    sentence = page.sentence_of(first)
    around = (each for each in sentence.phrases if each.first <= first < each.last)
    return Candidate(first, last, kind, sentence, next(around, None))


def features(trigger: Anchor, other: Candidate, crowd: Crowd) -> list[str]:
    """How a trigger and a candidate stand to each other."""
    off = other.sentence.number - trigger.sentence.number
    kind, form = other.kind, "N" if trigger.form == "NOUN" else "V"
    inside = trigger.first <= other.first < trigger.last
    side = "in" if inside else "after" if other.first > trigger.head else "before"
    far = _step(max(other.first - trigger.last, trigger.first - other.last, 0))
    preposition = other.preposition
    near = crowd.between(trigger, other)
    found = [
        f"kind={kind}",
        f"prep={kind}:{preposition}",
        f"far={far}:{side}",
        f"far={far}:{side}:{kind}",
        f"off={max(min(off, 2), -2)}",
        f"off={max(min(off, 2), -2)}:{kind}",
        f"side={side}:{kind}:{form}",
        f"type={trigger.type}:{kind}",
        f"type={trigger.type}:{preposition}",
        f"form={trigger.form}:{preposition}",
        f"rank={min(near.rank, 4)}:{kind}",
        f"events={min(near.events, 4)}",
        f"events={min(near.events, 3)}:{kind}:{off == 0}",
        f"first={near.first}:{kind}",
        f"closest={near.closest}:{side}",
    ]
    if off == 0:
        found += _of_clause(trigger, other, kind, form, side)
    return found


def _of_clause(trigger: Anchor, other: Candidate, kind: str, form: str, side: str) -> list[str]:
    sentence = trigger.sentence
    if not sentence.first <= other.first < sentence.last or trigger.head >= sentence.last:
        return []
    own, its = sentence.clause_at(trigger.head), sentence.clause_at(other.first)
    relation = "same" if own is its else "up" if own.parent is its else "down" if its.parent is own else "off"
    found = [
        f"clause={relation}",
        f"clause={relation}:{kind}:{side}",
        f"clause={relation}:{its.kind}:{own.kind}",
    ]
    phrase = other.phrase
    if phrase is not None:
        cases = "+".join(sorted(phrase.cases)) if len(phrase.cases) < 3 else "any"  # noqa: PLR2004
        owner = (
            "own"
            if phrase.owner is not None and phrase.owner.head == trigger.head
            else "owned"
            if phrase.owner
            else ""
        )
        found += [
            f"case={cases}:{kind}:{form}:{side}",
            f"case={cases}:{form}:{side}:{relation}",
            f"owner={owner}:{kind}:{form}",
            f"case={cases}:{phrase.preposition}:{trigger.form}:{trigger.type}",
        ]
    return found


@record
class Nearness:
    """How many of its kind stand nearer, how many triggers stand between, and whose nearest is whose."""

    rank: int
    events: int
    first: bool
    closest: bool


class Crowd:
    """All triggers (by their heads) and candidates of a document, to see which stand nearer to each other."""

    def __init__(self, heads: Iterable[int], candidates: Sequence[Candidate]) -> None:
        self._heads = sorted(heads)
        by_kind: dict[str, list[int]] = {}
        for each in candidates:
            by_kind.setdefault(each.kind, []).append(each.first)
        self._by_kind = {kind: sorted(places) for kind, places in by_kind.items()}

    def between(self, trigger: Anchor, other: Candidate) -> Nearness:
        """How a pair stands among the others."""
        distance = abs(other.first - trigger.head)
        same = self._by_kind[other.kind]
        low, high = min(trigger.head, other.first), max(trigger.head, other.first)
        nearer = bisect_left(same, trigger.head + distance) - bisect_right(same, trigger.head - distance)
        return Nearness(
            rank=max(nearer, 0),
            events=max(bisect_left(self._heads, high) - bisect_right(self._heads, low), 0),
            first=same[0] >= other.first,
            closest=self._nearest(other.first) == trigger.head,
        )

    def _nearest(self, place: int) -> int:
        at = bisect_left(self._heads, place)
        return min(self._heads[max(at - 1, 0) : at + 1], key=lambda head: abs(head - place), default=-1)


def _step(distance: int) -> int:
    return next((number for number, limit in enumerate(_STEPS) if distance <= limit), len(_STEPS))


def in_window(role: str, trigger: Anchor, other: Candidate) -> bool:
    """Whether a candidate stands near enough to be asked for."""
    return abs(other.sentence.number - trigger.sentence.number) <= _WINDOW[role]


Weights = Mapping[str, Mapping[str, float]]


@cache
def weights() -> Weights:
    """Role → feature → weight; the feature ``bias`` counts always."""
    table: dict[str, dict[str, float]] = {WHO: {}, WHERE: {}, WHEN: {}}
    for role, feature, weight in rows("newsfacts_events", "attachment.tsv"):
        table[role][feature] = float(weight)
    return table


def score(role: str, found: Iterable[str]) -> float:
    """How much speaks for a pair: above 0 it belongs together."""
    own = weights()[role]
    return own["bias"] + sum([own.get(each, 0.0) for each in found])

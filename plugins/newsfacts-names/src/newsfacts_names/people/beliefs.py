"""What is thought of a mention: its readings, weighed by their place and by the other mentions."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import product
from operator import attrgetter
from typing import NamedTuple, TypeAlias, TypeVar

from newsfacts import NormalizedName
from newsfacts_names.people.wording import NameReading
from newsfacts_names.spelling import fold

_COMPANY = 1.3
"""What the logarithm of the other mentions' support for a nominative is worth."""
_GENDER_COMPANY = 0.5
"""What that for the nominative with its gender is worth."""
_AS_GOOD = 0.8
"""No further behind the best reading, another's case is as likely."""
_DOUBT = 2.0
"""What a surname that stays as it is loses in an oblique case where the article has it on *а* too: *Янши*."""
_WITNESSED = 0.9
"""What a surname on *ой* gains in another case where the article has it in the nominative."""
_FULL_NAME = 3.0
"""A full name knows its case and gender better than a lone surname, and counts for as many."""
_MOST_ODDS = 4.0
"""However sure a mention's gender is, others may outweigh it."""
_NO_READING = -20.0
"""The score of a gender that no reading has."""
_FAR = 3.0
"""So far behind the best is a surname that does not explain a mention at all."""
_EXPLAINED = 0.5
"""What it counts how much worse than another a surname explains the other mentions of its stem."""
_MOST_LESS = 4.0
"""The most that a surname loses so."""
_ANY = "any"
_by_score = attrgetter("score")

K = TypeVar("K")

Weighed: TypeAlias = tuple[NameReading, float]
"""A reading with its share of a mention's belief."""
Initialled: TypeAlias = tuple[str, str]
"""A nominative, perhaps with a gender, of people with that initial, or with any (:data:`_ANY`)."""


class Support(NamedTuple):
    """What all mentions together support.

    Args:
        of_all: How much each nominative, and each with a gender.
        by_initial: The same by the initial of the given name; empty if no name is abbreviated.
    """

    of_all: Mapping[str, float]
    by_initial: Mapping[Initialled, float]


class Belief:
    """What can be thought of a mention, and of every other one of the same words in such a context.

    Args:
        readings: How it can be understood, the likeliest first.
    """

    def __init__(self, readings: list[NameReading]) -> None:
        self.readings = readings
        self.likely_cases = _likely_cases(readings)
        self.shares: Mapping[str, float] = {}
        self._weighed: Sequence[Weighed] = ()
        self.gender_odds = 0.0

    @cached_property
    def stem(self) -> str:
        """The stem of the surname as it stands; empty if there is none."""
        return next((each.wording.stem for each in self.readings if each.wording.stem), "")

    def doubt(self, last_words: Collection[str]) -> None:
        """Hold the readings against the last words of all mentions, and see what they support."""
        self.readings = [_doubted(reading, last_words) for reading in self.readings]

    @cached_property
    def gaps(self) -> dict[str, float]:
        """How far behind the best reading the best with each surname is, with none as an empty one."""
        best = max(map(_by_score, self.readings))
        gaps: dict[str, float] = {}
        for reading in self.readings:
            name = reading.wording.lexeme
            gaps[name] = max(gaps.get(name, -_FAR), reading.score - best)
        return gaps

    def explain(self, all_gaps: Mapping[str, float], mentions: int) -> None:
        """Believe less in a surname the worse it explains the other mentions of the same stem.

        Args:
            all_gaps: The sums of the gaps of those mentions, and of this one.
            mentions: How many they are.
        """
        own = self.gaps
        others = {name: all_gaps.get(name, -_FAR * mentions) - gap for name, gap in own.items() if name}
        top = max(others.values(), default=0.0)
        less = {name: max(_EXPLAINED * (gap - top), -_MOST_LESS) for name, gap in others.items()}
        self.readings = [
            reading.scored(reading.score + less.get(reading.wording.lexeme, 0.0)) for reading in self.readings
        ]

    def share(self) -> None:
        """See what the readings support."""
        self.readings.sort(key=_by_score, reverse=True)
        self._weighed = _weighed(self.readings)
        self.shares = _shares(self._weighed)

    @property
    def is_abbreviated(self) -> bool:
        """Whether the given name is an initial."""
        return self.readings[0].wording.is_abbreviated

    @cached_property
    def shares_by_initial(self) -> Mapping[Initialled, float]:
        """What the shared readings support of people with an initial, and of those with any.

        Only abbreviated names ask for it, and many articles have none.
        """
        return _shares_by_initial(self._weighed)

    def settle(self, support: Support) -> None:
        """Order the readings anew, with the support of the other mentions for the same nominatives."""
        told = self._support(support)
        others = {
            key: math.log1p(theirs) if (theirs := told[key] - own) > 0 else 0.0
            for key, own in self.shares.items()
        }
        settled = [reading.scored(reading.score + _company(reading, others)) for reading in self.readings]
        settled.sort(key=_by_score, reverse=True)
        self.readings = settled
        self.gender_odds = _gender_odds(self.readings)

    def _support(self, support: Support) -> Mapping[str, float]:
        """The support for each nominative; of an abbreviated name, without that of namesakes with others."""
        if not self.is_abbreviated:
            return support.of_all
        initial, by_initial = self.readings[0].wording.initial, support.by_initial
        return {
            key: support.of_all[key] - by_initial.get((key, _ANY), 0.0) + by_initial.get((key, initial), 0.0)
            for key in self.shares
        }


def explained(beliefs: Iterable[Belief | None]) -> None:
    """Hold all mentions of one stem together: *Бонуры* is of *Бонура*, and so *Бонура* is not of *Бонур*."""
    groups: dict[str, list[Belief]] = {}
    for belief in beliefs:
        if belief is not None and belief.stem:
            groups.setdefault(belief.stem, []).append(belief)
    for group in groups.values():
        if len({id(belief) for belief in group}) > 1:
            names = {name for belief in group for name in belief.gaps}
            if len(names) > 1:
                total = {name: math.fsum(each.gaps.get(name, -_FAR) for each in group) for name in names}
                for belief in {id(each): each for each in group}.values():
                    belief.explain(total, len(group))


def support_of(beliefs: Iterable[Belief | None], given: Iterable[NormalizedName | None]) -> Support:
    """What all mentions together support, mention by mention in text order."""
    held = [belief for belief in beliefs if belief is not None]
    of_all = _sums(belief.shares for belief in held)
    for told in given:
        if told is not None:
            for word in fold(told.nominative).split():
                of_all[f"surname {word}"] = of_all.get(f"surname {word}", 0.0) + 1.0
    asked = any(belief.is_abbreviated for belief in held)
    return Support(of_all, _sums(belief.shares_by_initial for belief in held) if asked else {})


def _sums(tables: Iterable[Mapping[K, float]]) -> dict[K, float]:
    """The sums by key."""
    sums: dict[K, float] = {}
    for table in tables:
        for key, share in table.items():
            sums[key] = sums.get(key, 0.0) + share
    return sums


def _likely_cases(readings: Sequence[NameReading]) -> frozenset[str]:
    """The cases of the readings that are as good as the best."""
    return frozenset(each.case for each in readings if each.score > readings[0].score - _AS_GOOD)


def _gender_odds(readings: Sequence[NameReading]) -> float:
    """The log-odds of being a man, by the likeliest reading of either gender; the likeliest come first."""
    best = {reading.gender: reading.score for reading in reversed(readings)}
    odds = max(best.get("m", _NO_READING), _NO_READING) - max(best.get("f", _NO_READING), _NO_READING)
    return max(-_MOST_ODDS, min(_MOST_ODDS, odds))


def _doubted(reading: NameReading, last_words: Collection[str]) -> NameReading:
    """A surname left as it is in an oblique case, though the document also has it on *а*: *Янши*, *Янша*.

    One on *ой* in another case is rather believed if the document has it so: *Луговым*, *Луговой*.
    """
    surname = reading.wording.folded_surnames[-1:]
    if reading.case != "N" and reading.gender == "m" and surname and surname[0].endswith("ой"):
        return reading.scored(reading.score + _WITNESSED) if surname[0] in last_words else reading
    stem = reading.wording.oblique_stem
    if reading.case == "N" or stem is None:
        return reading
    if f"{stem}а" not in last_words and f"{stem}я" not in last_words:
        return reading
    return reading.scored(reading.score - _DOUBT)


def _weighed(readings: Sequence[NameReading]) -> list[Weighed]:
    """The readings, the best of which comes first, with how much of the mention's belief falls to each."""
    best = readings[0]
    weight = _FULL_NAME if best.wording.givens and best.wording.surnames else 1.0
    masses = [math.exp(reading.score - best.score) for reading in readings]
    whole = sum(masses) / weight
    return [(reading, mass / whole) for reading, mass in zip(readings, masses, strict=True)]


def _shares(weighed: Iterable[Weighed]) -> dict[str, float]:
    """How much of a mention's belief falls to each nominative, and to each with a gender."""
    shares: dict[str, float] = {}
    for reading, share in weighed:
        for key, gendered in reading.wording.keys[reading.gender]:
            shares[key] = shares.get(key, 0.0) + share
            shares[gendered] = shares.get(gendered, 0.0) + share
    return shares


def _shares_by_initial(weighed: Iterable[Weighed]) -> dict[Initialled, float]:
    """The same of people with that initial, and with any; a lone surname tells of none."""
    shares: dict[Initialled, float] = {}
    for reading, share in weighed:
        initial = reading.wording.initial
        if initial:
            for keys in reading.wording.keys[reading.gender]:
                for each in product(keys, (initial, _ANY)):
                    shares[each] = shares.get(each, 0.0) + share
    return shares


def _company(reading: NameReading, others: Mapping[str, float]) -> float:
    """What the other mentions say for a reading."""
    total = 0.0
    for key, gendered in reading.wording.keys[reading.gender]:
        total += _COMPANY * others[key]
        total += _GENDER_COMPANY * others[gendered]
    return total

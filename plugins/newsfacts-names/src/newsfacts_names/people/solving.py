"""All mentions of a document solved together: what one form leaves open, another settles.

*Рааба* alone may come from *Рааб* or from *Рааба*; beside *Доминик Рааб* it can't.
Mentions of the same words in the same sort of context are solved once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter

import attrs
from newsfacts_russian.phrases import nominative_text

from newsfacts import Document, NameFact, NormalizedName, PersonName
from newsfacts_names.data_files import particles
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.people.context import Context, context
from newsfacts_names.people.families import shared_surnames
from newsfacts_names.people.parsing import Parser, stem_of
from newsfacts_names.people.readings import Candidate, candidates, ranked
from newsfacts_names.people.wording import NameReading
from newsfacts_names.spelling import fold
from newsfacts_names.word_forms import patronymic_forms

_LIST = re.compile(r"\s*,\s*|\s+(?:и|или|а также)\s+")
_LISTED = 0.5
"""Names in a list stand in one case: *Уго Чавеса и Эво Моралеса*."""
_COMPANY = 1.3
"""What the logarithm of the other mentions' support for a nominative is worth."""
_GENDER_COMPANY = 0.5
_THINKABLE = 3.0
"""How far behind the best a reading may be to be taken for the sake of another mention."""
_AS_GOOD = 0.8
_DOUBT = 2.0
_WITNESSED = 0.9
_FULL_NAME = 3.0
"""A full name knows its case and gender better than a lone surname, and counts for as many."""
_MOST_ODDS = 4.0
_TWO = 2
_ALL_CASES = frozenset("NGDAIL")
_by_score = attrgetter("score")


class Belief:
    """What can be thought of a mention, and of every other one of the same words in such a context.

    Args:
        readings: How it can be understood, the likeliest first.
    """

    def __init__(self, readings: list[NameReading]) -> None:
        self.readings = readings
        self.likely_cases = _likely_cases(readings)
        self.shares: Mapping[str, float] = {}
        self.gender_odds = 0.0

    def doubt(self, last_words: Collection[str]) -> None:
        """Hold the readings against the last words of all mentions, and see what they support."""
        self.readings = [_doubted(reading, last_words) for reading in self.readings]
        self.shares = _shares(self.readings)

    def settle(self, support: Mapping[str, float]) -> None:
        """Order the readings anew, with the support of the other mentions for the same nominatives."""
        others = {key: math.log1p(max(support[key] - own, 0.0)) for key, own in self.shares.items()}
        settled = [reading.scored(reading.score + _company(reading, others)) for reading in self.readings]
        settled.sort(key=_by_score, reverse=True)
        self.readings = settled
        self.gender_odds = _gender_odds(self.readings)


@attrs.define
class Solved:
    """A mention with its readings, the best first, and what is known for sure.

    Args:
        fact: The mention.
        readings: How it can be understood; empty when *given* says it. Shared with mentions alike.
        given: What a third party or the recogniser said of it.
        odds: Log-odds of being a man, from the readings.
    """

    fact: NameFact
    readings: Sequence[NameReading] = ()
    given: NormalizedName | None = None
    odds: float = 0.0

    @property
    def best(self) -> NameReading | None:
        """The reading that counts."""
        return self.readings[0] if self.readings else None

    def gender_odds(self) -> float:
        """Log-odds of being a man, from the readings."""
        return self.odds

    def parts(self) -> PersonName:
        """The parts of the mention in the nominative, with its own capitals."""
        if self.given is None:
            return self.readings[0].parts
        return self.given.person or PersonName(surname=self.given.nominative)

    def nicknames(self) -> tuple[str, ...]:
        """What stands in marks between the names: *Скала* of *Дуэйн «Скала» Джонсон*."""
        return self.readings[0].wording.nicknames if self.given is None else ()

    def others(self) -> Iterator[NameReading]:
        """The next best readings, as far as they are not out of the question."""
        for reading in self.readings[1:]:
            if reading.score > self.readings[0].score - _THINKABLE:
                yield reading

    def prefer(self, reading: NameReading) -> None:
        """Put one of the readings first."""
        self.readings = [reading, *(each for each in self.readings if each is not reading)]

    def take_as_surname(self) -> None:
        """Read what seemed a given name as the first word of the surname."""
        self.readings = [reading.without_given() for reading in self.readings]

    def nominative(self) -> str:
        """The mention's own words in the nominative."""
        return self.readings[0].wording.nominative if self.given is None else self.given.nominative


def parts_of(reading: NameReading) -> PersonName:
    """The parts of a name as one reading has them, with the capitals of the text."""
    return reading.parts


def solve(document: Document, names: Sequence[NameFact]) -> list[Solved]:
    """Each mention with its readings in the order that the whole document supports."""
    return Solver(document, names).solved()


class Solver:
    """Solves the mentions of one document.

    Args:
        document: The document.
        names: The mentions of people in it, in text order.
    """

    def __init__(self, document: Document, names: Sequence[NameFact]) -> None:
        self._document = document
        self._names = names
        alone = frozenset(
            stem_of(text) for text in {name.text for name in names} if not any(c.isspace() for c in text)
        )
        self._parser = Parser(document.morphology, alone | _listed_surnames(document, names))
        self._groups: dict[str, NormalizedName | None] = {}
        self._candidates: dict[str, list[Candidate]] = {}
        self._beliefs: dict[tuple[object, ...], Belief] = {}

    def solved(self) -> list[Solved]:
        """Each mention with its readings, the best first."""
        shared = shared_surnames(self._document, self._names)
        given = [shared.get(number) or self._given(name) for number, name in enumerate(self._names)]
        beliefs = list(self._believed(given))
        last_words = frozenset(fold(text.split()[-1]) for text in {name.text for name in self._names})
        for belief in self._beliefs.values():
            belief.doubt(last_words)
        support = _support(beliefs, given)
        for belief in self._beliefs.values():
            belief.settle(support)
        return [
            Solved(name, given=told)
            if belief is None
            else Solved(name, belief.readings, None, belief.gender_odds)
            for name, told, belief in zip(self._names, given, beliefs, strict=True)
        ]

    def _given(self, name: NameFact) -> NormalizedName | None:
        """What needs no solving: a third party's word, the recogniser's, or a group of people."""
        told = self._document.overrides.normalize_name(name, self._document)
        if told is not None or name.nominative is not None or name.person is not None:
            return told or NormalizedName(nominative=name.nominative or str(name.person), person=name.person)
        if name.text not in self._groups:
            self._groups[name.text] = _group(self._document, name.text)
        return self._groups[name.text]

    def _believed(self, given: Iterable[NormalizedName | None]) -> Iterator[Belief | None]:
        """The belief for each mention, ``None`` for those of which all is known."""
        document, end, cases = self._document, None, _ALL_CASES
        common: tuple[str, frozenset[str]] | None = None
        for name, told in zip(self._names, given, strict=True):
            belief = None
            if told is None:
                around = context(document, name.span.start, name.span.end)
                if end is not None and _LIST.fullmatch(document.text, end, name.span.start):
                    around.favour(cases, _LISTED, -_LISTED)
                    if common is not None and around.common is None:
                        around.take_common(*common)
                common = around.common
                belief = self._belief(name.text, around)
            end, cases = name.span.end, _ALL_CASES if belief is None else belief.likely_cases
            yield belief

    def _belief(self, text: str, around: Context) -> Belief:
        """What to think of these words in that context."""
        key = (text, *around.cases.values(), *around.agreeing.items())
        belief = self._beliefs.get(key)
        if belief is None:
            if text not in self._candidates:
                self._candidates[text] = candidates(
                    text, self._parser.patterns(text), self._document.morphology
                )
            belief = self._beliefs[key] = Belief(ranked(self._candidates[text], around))
        return belief


def _listed_surnames(document: Document, names: Sequence[NameFact]) -> frozenset[str]:
    """Stems of what could be patronymics but for the surname that *и* joins: *Хачикович и Олег Буров*."""
    found: set[str] = set()
    for one, other in pairwise(names):
        if document.text[one.span.end : other.span.start] == " и ":
            pair = [each.text.split() for each in (one, other)]
            last = [words[-1] for words in pair if len(words) == _TWO]
            if len(last) == _TWO and not all(patronymic_forms(word, document.morphology) for word in last):
                found.update(map(stem_of, last))
    return frozenset(found)


def _group(document: Document, text: str) -> NormalizedName | None:
    """A recogniser's mention of many: *британцы*, *консервативных депутатов*; a phrase, not a name."""
    words = text.split()
    if len(words) == 1:
        readings = document.morphology.readings(text)
        if not readings or not readings[0].has("plur", "anim") or readings[0].grammemes & PERSONAL:
            return None
        if not readings[0].known:
            return None
    elif not text.islower() or any(word in particles() for word in words):
        return None
    return NormalizedName(nominative=nominative_text(document.morphology, text))


def _likely_cases(readings: Sequence[NameReading]) -> frozenset[str]:
    """The cases of the readings that are as good as the best."""
    return frozenset(each.case for each in readings if each.score > readings[0].score - _AS_GOOD)


def _gender_odds(readings: Iterable[NameReading]) -> float:
    scores = {"m": -20.0, "f": -20.0}
    for reading in readings:
        scores[reading.gender] = max(scores[reading.gender], reading.score)
    return max(-_MOST_ODDS, min(_MOST_ODDS, scores["m"] - scores["f"]))


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


def _shares(readings: Sequence[NameReading]) -> dict[str, float]:
    """How much of a mention's belief falls to each nominative, and to each with a gender."""
    best = readings[0]
    weight = _FULL_NAME if best.wording.givens and best.wording.surnames else 1.0
    masses = [math.exp(reading.score - best.score) for reading in readings]
    whole = sum(masses) / weight
    shares: dict[str, float] = {}
    for reading, mass in zip(readings, masses, strict=True):
        share = mass / whole
        for key, gendered in reading.wording.keys[reading.gender]:
            shares[key] = shares.get(key, 0.0) + share
            shares[gendered] = shares.get(gendered, 0.0) + share
    return shares


def _support(beliefs: Iterable[Belief | None], given: Iterable[NormalizedName | None]) -> dict[str, float]:
    """What all mentions together support, mention by mention in text order."""
    support: dict[str, float] = {}
    for belief in beliefs:
        if belief is not None:
            for key, share in belief.shares.items():
                support[key] = support.get(key, 0.0) + share
    for told in given:
        if told is not None:
            for word in fold(told.nominative).split():
                support[f"surname {word}"] = support.get(f"surname {word}", 0.0) + 1.0
    return support


def _company(reading: NameReading, others: Mapping[str, float]) -> float:
    """What the other mentions say for a reading."""
    total = 0.0
    for key, gendered in reading.wording.keys[reading.gender]:
        total += _COMPANY * others[key]
        total += _GENDER_COMPANY * others[gendered]
    return total

"""All mentions of a document solved together: what one form leaves open, another settles.

*Рааба* alone may come from *Рааб* or from *Рааба*; beside *Доминик Рааб* it can't.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs
from newsfacts_russian.phrases import nominative_text

from newsfacts import Document, Gender, NameFact, NormalizedName, PersonName
from newsfacts_names.data_files import particles
from newsfacts_names.people.context import context
from newsfacts_names.people.parsing import Parser, stem_of
from newsfacts_names.people.readings import NameReading, readings_of
from newsfacts_names.people.roles import Pattern, Role
from newsfacts_names.spelling import fold, is_roman, like

_LIST = re.compile(r"\s*,\s*|\s+(?:и|или|а также)\s+")
_LISTED = 0.5
"""Names in a list stand in one case: *Уго Чавеса и Эво Моралеса*."""
_NAME_MARKS = frozenset({"Name", "Surn", "Patr"})
_COMPANY = 1.3
"""What the logarithm of the other mentions' support for a nominative is worth."""
_GENDER_COMPANY = 0.5
_THINKABLE = 3.0
"""How far behind the best a reading may be to be taken for the sake of another mention."""
_AS_GOOD = 0.8
_OBLIQUE_OF_A = frozenset("ыиеую")
_DOUBT = 2.0
_FULL_NAME = 3.0
"""A full name knows its case and gender better than a lone surname, and counts for as many."""


@attrs.define
class Solved:
    """A mention with its readings, the best first, and what is known for sure.

    Args:
        fact: The mention.
        readings: How it can be understood; empty when *given* says it.
        given: What a third party or the recogniser said of it.
    """

    fact: NameFact
    readings: list[NameReading]
    given: NormalizedName | None = None

    @property
    def best(self) -> NameReading | None:
        """The reading that counts."""
        return self.readings[0] if self.readings else None

    def likely_cases(self) -> set[str]:
        """The cases of the readings that are as good as the best."""
        return {each.case for each in self.readings if each.score > self.readings[0].score - _AS_GOOD} or set(
            "NGDAIL"
        )

    def gender_odds(self) -> float:
        """Log-odds of being a man, from the readings."""
        scores = {"m": -20.0, "f": -20.0}
        for reading in self.readings:
            scores[reading.gender] = max(scores[reading.gender], reading.score)
        return max(-4.0, min(4.0, scores["m"] - scores["f"]))

    def parts(self) -> PersonName:
        """The parts of the mention in the nominative, with its own capitals."""
        if self.given is not None:
            return self.given.person or PersonName(surname=self.given.nominative)
        if self.best is None:
            return PersonName(surname=self.fact.text)
        return parts_of(self.best)

    def others(self) -> Iterator[NameReading]:
        """The next best readings, as far as they are not out of the question."""
        for reading in self.readings[1:]:
            if reading.score > self.readings[0].score - _THINKABLE:
                yield reading

    def prefer(self, reading: NameReading) -> None:
        """Put one of the readings first."""
        self.readings.remove(reading)
        self.readings.insert(0, reading)

    def take_as_surname(self) -> None:
        """Read what seemed a given name as the first word of the surname."""
        self.readings = [reading.without_given() for reading in self.readings]

    def nominative(self) -> str:
        """The mention's own words in the nominative."""
        if self.given is not None:
            return self.given.nominative
        if self.best is None:
            return self.fact.text
        text, made, at = self.fact.text, [], 0
        for piece, word in zip(self.best.pattern.pieces, self.best.nominatives, strict=True):
            made += [text[at : piece.start], written(piece.text, word)]
            at = piece.start + len(piece.text)
        return " ".join("".join([*made, text[at:]]).split())

    def numeral(self) -> str:
        """*III* of *Карл III*; empty if there is none."""
        if self.best is None:
            return ""
        return next((piece.text for piece in self.best.pattern.pieces if is_roman(piece.text)), "")


def parts_of(reading: NameReading) -> PersonName:
    """The parts of a name as one reading has them, with the capitals of the text."""
    words: dict[Role, list[str]] = {}
    for piece, word in zip(reading.pattern.pieces, reading.nominatives, strict=True):
        words.setdefault(piece.role, []).append(written(piece.text, word))
    return PersonName(
        given=" ".join(words.get(Role.GIVEN, ())) or None,
        patronymic=" ".join(words.get(Role.PATRONYMIC, ())) or None,
        surname=" ".join(words.get(Role.SURNAME, ())) or None,
        gender=Gender(reading.gender),
    )


def written(surface: str, nominative: str) -> str:
    """The nominative with the capitals and the habit of *ё* of the surface form."""
    if nominative == surface:
        return surface
    if "ё" not in surface.lower():
        nominative = nominative.replace("ё", "е")
    return like(surface, nominative)


def solve(document: Document, names: Sequence[NameFact]) -> list[Solved]:
    """Each mention with its readings in the order that the whole document supports."""
    alone = frozenset(stem_of(name.text) for name in names if not any(c.isspace() for c in name.text))
    parser = Parser(document.morphology, alone)
    patterns: dict[str, list[Pattern]] = {}
    solved = []
    for name in names:
        given = (
            document.overrides.normalize_name(name, document) or _recognised(name) or _group(document, name)
        )
        if given is not None:
            solved.append(Solved(name, [], given))
            continue
        if name.text not in patterns:
            patterns[name.text] = parser.patterns(name.text)
        around = context(document, name.span.start, name.span.end)
        if solved and _LIST.fullmatch(document.text, solved[-1].fact.span.end, name.span.start):
            around.favour(solved[-1].likely_cases(), _LISTED, -_LISTED)
        solved.append(Solved(name, readings_of(patterns[name.text], around, document.morphology)))
    _settle(solved, frozenset(fold(name.text.split()[-1]) for name in names))
    return solved


def _recognised(name: NameFact) -> NormalizedName | None:
    if name.nominative is None and name.person is None:
        return None
    return NormalizedName(nominative=name.nominative or str(name.person), person=name.person)


def _group(document: Document, name: NameFact) -> NormalizedName | None:
    """A recogniser's mention of many: *британцы*, *консервативных депутатов*; a phrase, not a name."""
    words = name.text.split()
    if len(words) == 1:
        readings = document.morphology.readings(name.text)
        if not readings or not readings[0].has("plur", "anim") or readings[0].grammemes & _NAME_MARKS:
            return None
        if not readings[0].known:
            return None
    elif not name.text.islower() or any(word in particles() for word in words):
        return None
    return NormalizedName(nominative=nominative_text(document.morphology, name.text))


def _settle(solved: Sequence[Solved], last_words: Collection[str]) -> None:
    """Order each mention's readings anew, with the support of the others for the same nominatives.

    Args:
        solved: The mentions.
        last_words: The folded last words of all mentions.
    """
    for each in solved:
        each.readings = [_doubted(reading, last_words) for reading in each.readings]
    support: Counter[str] = Counter()
    shares = [_shares(each.readings) for each in solved]
    for share in shares:
        support.update(share)
    for each in solved:
        if each.given is not None:
            for word in fold(each.given.nominative).split():
                support[f"{Role.SURNAME.value} {word}"] += 1.0  # type: ignore[assignment]
    for each, own in zip(solved, shares, strict=True):
        each.readings = sorted(
            (
                attrs.evolve(reading, score=reading.score + _company(reading, support, own))
                for reading in each.readings
            ),
            key=lambda reading: -reading.score,
        )


def _doubted(reading: NameReading, last_words: Collection[str]) -> NameReading:
    """A surname left as it is in an oblique case, though the document also has it on *а*: *Янши*, *Янша*."""
    words = reading.words(Role.SURNAME)
    if reading.case == "N" or not words or words[-1][-1:] not in _OBLIQUE_OF_A:
        return reading
    stem = fold(words[-1])[:-1]
    if f"{stem}а" not in last_words and f"{stem}я" not in last_words:
        return reading
    return attrs.evolve(reading, score=reading.score - _DOUBT)


def _keys(reading: NameReading) -> Iterable[str]:
    for role in (Role.SURNAME, Role.GIVEN):
        for word in reading.words(role):
            yield f"{role.value} {fold(word)}"


def _shares(readings: Sequence[NameReading]) -> Counter[str]:
    """How much of a mention's belief falls to each nominative, and to each with a gender."""
    shares: Counter[str] = Counter()
    if not readings:
        return shares
    top = readings[0].score
    weight = _FULL_NAME if readings[0].words(Role.GIVEN) and readings[0].words(Role.SURNAME) else 1.0
    masses = [math.exp(reading.score - top) for reading in readings]
    whole = sum(masses) / weight
    for reading, mass in zip(readings, masses, strict=True):
        for key in _keys(reading):
            shares[key] += mass / whole  # type: ignore[assignment]
            shares[f"{key} {reading.gender}"] += mass / whole  # type: ignore[assignment]
    return shares


def _company(reading: NameReading, support: Counter[str], own: Counter[str]) -> float:
    total = 0.0
    for key in _keys(reading):
        total += _COMPANY * math.log1p(max(support[key] - own[key], 0.0))
        gendered = f"{key} {reading.gender}"
        total += _GENDER_COMPANY * math.log1p(max(support[gendered] - own[gendered], 0.0))
    return total

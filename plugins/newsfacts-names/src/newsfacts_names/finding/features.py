"""What speaks for and against a unit being part of a person's name: the features of the finder's model.

Each feature is a short string such as ``suffix=ова`` or ``before=президент``; its weights
stand in ``data/finder_weights.tsv``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from sys import intern

import attrs
from newsfacts_russian.caching import cached_by_word, shared

from newsfacts import Document, Morphology, Reading
from newsfacts_names.data_files import east_asian_surnames
from newsfacts_names.finding.beside import left_features, lemma, right_features
from newsfacts_names.finding.recognised import Recognised
from newsfacts_names.finding.units import Unit
from newsfacts_names.grammemes import PROPER
from newsfacts_names.spelling import OPENING, fold, is_roman, stem
from newsfacts_names.word_forms import given_forms, patronymic_forms

_MARKS = PROPER | {"Abbr"}
_OPENING = OPENING | {"("}
_INSTITUTION = re.compile(
    r"^(?:мин|гос|рос|глав|сов|гор|мос|лен|под|при|за|евро|нац|спец|тат|центр)[а-я]{4,}(?:овья?|ь[ея]|инадзор|надзора?|пром|торг|фонд)?$"
    r"|прокуратур|министерств|надзор|банк|строй|пром[а-я]?$|нефт|газ[а-я]?$|агентств|ведомств|комитет|управлени|департамент|институт"
    r"|университет|академи|центр|союз|совет|росс[ы]?$|газет|журнал|телеком|авиа|транс|энерго|атом|трест|холдинг|инвест|медиа|информ"
)
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")


@attrs.frozen
class Word:
    """What the dictionary and the lists tell of one word form, whatever its place."""

    features: tuple[str, ...]
    kind: str
    stem: str
    given: bool
    cases: frozenset[str]


@cached_by_word
def word_of(text: str, morphology: Morphology) -> Word:
    """The features of a word form that do not depend on its place, kept from one article to the next."""
    readings = morphology.readings(text)[:6]
    lower = fold(text)
    given = bool(given_forms(text, morphology))
    patronymic = bool(patronymic_forms(text, morphology))
    marks = _marks(readings)
    kind = _kind(text, marks, given=given, patronymic=patronymic)
    features = [f"shape={_shape(text)}", f"kind={kind}", *(f"mark={mark}" for mark in marks)]
    features += [f"suffix={lower[-size:]}" for size in (1, 2, 3, 4) if len(lower) > size + 1]
    features.append(f"prefix={lower[:3]}")
    if readings:
        features.append(f"lemma={fold(readings[0].lemma)}")
    if _INSTITUTION.search(lower):
        features.append("institution-stem")
    if lower in east_asian_surnames():
        features.append("east-asian-surname")
    if given and "Name" not in marks:
        features.append("given-list-only")
    features.append(f"length={min(len(text), 8)}")
    return Word(tuple(map(intern, features)), kind, stem(text), given, shared(frozenset(_cases(readings))))


def _marks(readings: Sequence[Reading]) -> list[str]:
    marks: set[str] = set()
    for reading in readings:
        proper = reading.grammemes & _MARKS
        marks.update(proper if reading.known else (f"{mark}?" for mark in proper))
        if reading.known and not proper:
            marks.add(f"common-{reading.pos}")
            if "anim" in reading.grammemes:
                marks.add("common-anim")
    if readings and readings[0].known:
        top = readings[0].grammemes & _MARKS
        marks.add(f"top-{min(top, default=readings[0].pos)}")
    return sorted(marks)


def _kind(text: str, marks: list[str], *, given: bool, patronymic: bool) -> str:
    """The first that fits, from the surest to the vaguest."""
    kinds = {
        "latin": _LATIN.match(text) is not None,
        "patronymic": patronymic,
        "given-surname": "Surn" in marks and "Name" in marks,
        "given": given,
        "surname": "Surn" in marks,
        "place": "Geox" in marks,
        "organization": "Orgn" in marks or "Abbr" in marks,
        "common": any(mark.startswith("common") for mark in marks),
    }
    return next((kind for kind, fits in kinds.items() if fits), "unknown")


def _shape(text: str) -> str:
    if is_roman(text):
        return "roman"
    if len(text) == 1:
        return "letter"
    if text.isupper():
        return "caps"
    if "-" in text:
        head, *tail = text.split("-")
        return "Xx-Xx" if head[:1].isupper() and all(part[:1].isupper() for part in tail) else "Xx-xx"
    return "Xx" if text[1:].islower() else "mixed"


def _cases(readings: Sequence[Reading]) -> set[str]:
    return {
        case
        for reading in readings
        for case in ("nomn", "gent", "datv", "accs", "ablt", "loct")
        if case in reading.grammemes
    }


@attrs.frozen
class DocumentEvidence:
    """What the whole document shows about a stem."""

    after_given: Counter[str]
    lower: frozenset[str]
    capitalised: Counter[str]
    after_place_word: Counter[str]
    in_quotes: Counter[str]

    def features(self, word: Word, *, own_given: bool) -> list[str]:
        """The document's evidence for a word; *own_given* tells that this very place follows a given name."""
        key = word.stem
        found = []
        if self.after_given[key] > own_given:
            found.append(f"document:after-given kind={word.kind}")
            found.append("document:after-given")
        if key in self.lower:
            found.append("document:lower")
        if self.in_quotes[key]:
            found.append("document:quoted")
        if self.after_place_word[key]:
            found.append("document:in-place")
        count = self.capitalised[key]
        found.append(f"document:count={min(count, 4)}")
        return found


def evidence(document: Document, all_runs: Sequence[Sequence[Unit]]) -> DocumentEvidence:
    """Gathered in one pass over the runs and one over the tokens."""
    morphology = document.morphology
    after_given: Counter[str] = Counter()
    capitalised: Counter[str] = Counter()
    place: Counter[str] = Counter()
    quoted: Counter[str] = Counter()
    for run in all_runs:
        before = document.tokens[run[0].first - 1].text.lower() if run[0].first else ""
        for index, unit in enumerate(run):
            if unit.type != "word":
                continue
            key = stem(unit.text)
            capitalised[key] += 1
            if index and _is_given(run[index - 1], morphology):
                after_given[key] += 1
            if not index and before in {"в", "во", "из"}:
                place[key] += 1
            if not index and before in _OPENING:
                quoted[key] += 1
    lower = frozenset(stem(token.text) for token in document.tokens if token.text[0].islower())
    return DocumentEvidence(after_given, lower, capitalised, place, quoted)


def _is_given(unit: Unit, morphology: Morphology) -> bool:
    return unit.type == "initial" or (unit.type == "word" and word_of(unit.text, morphology).given)


class RunFeatures:
    """The features of all units of one run."""

    def __init__(
        self,
        document: Document,
        run: Sequence[Unit],
        shown: DocumentEvidence,
        others: Recognised | None = None,
    ) -> None:
        self._document = document
        self._run = run
        self._shown = shown
        self._others = others
        self._words = [
            word_of(unit.text, document.morphology) if unit.type == "word" else None for unit in run
        ]
        self._left = self._left_context()
        self._right = self._right_context()

    def at(self, index: int) -> list[str]:
        """The features of one unit."""
        unit, word = self._run[index], self._words[index]
        length = len(self._run)
        found = ["bias", f"place={min(index, 3)}/{min(length, 4)}"]
        if word is None:
            found += [f"type={unit.type}", f"type={unit.type} last={index == length - 1}"]
            own = unit.type
        else:
            found += word.features
            own = word.kind
            own_given = index > 0 and _is_given(self._run[index - 1], self._document.morphology)
            found += self._shown.features(word, own_given=own_given)
        if self._others is not None:
            found += self._others.features(unit, own, self._left[:2] if index == 0 else ())
        before, after = self._kind(index - 1), self._kind(index + 1)
        found += [f"kinds={before}+{own}", f"kinds={own}+{after}", f"kinds={before}+{own}+{after}"]
        if word is not None and index + 1 < length:
            following = self._words[index + 1]
            found.append(f"agrees-next={following is None or bool(word.cases & following.cases)}")
        if word is not None and index:
            previous = self._words[index - 1]
            found.append(f"agrees-previous={previous is None or bool(word.cases & previous.cases)}")
            if previous is not None:
                found.append(f"previous-suffix={self._run[index - 1].text[-2:].lower()}")
        if index == 0:
            found += self._left
            found += [f"{feature} kind={own}" for feature in self._left[:2]]
        if index == length - 1:
            found += self._right
            found += [f"{feature} kind={own}" for feature in self._right[:2]]
        if length == 1:
            found.append(f"alone kind={own} {self._left[0]} {self._right[0]}")
        if index:
            found += [f"run-{feature}" for feature in self._left[:3]]
        return found

    def _kind(self, index: int) -> str:
        if index < 0:
            return "^"
        if index >= len(self._run):
            return "$"
        word = self._words[index]
        return self._run[index].type if word is None else word.kind

    def _left_context(self) -> list[str]:
        first = self._run[0].first
        if first == 0:
            return ["left=start"]
        sentence = self._document.sentence_at(self._run[0].start)
        token = self._document.tokens[first - 1]
        if sentence is not None and sentence.first >= first:
            return ["left=start"]
        morphology, opening = self._document.morphology, self._words[0]
        found = [*left_features(token.text, None if opening is None else opening.cases, morphology)]
        if first > 1 and (sentence is None or sentence.first < first - 1):
            found.append(f"left2={lemma(self._document.tokens[first - 2].text, morphology)}")
        return found

    def _right_context(self) -> list[str]:
        last = self._run[-1].last
        tokens = self._document.tokens
        if last >= len(tokens):
            return ["right=end"]
        token = tokens[last]
        if "\n" in self._document.text[self._run[-1].end : token.start]:
            return ["right=line-end"]
        morphology = self._document.morphology
        found = [*right_features(token.text, morphology)]
        if last + 1 < len(tokens):
            found.append(f"right2={lemma(tokens[last + 1].text, morphology)}")
        return found

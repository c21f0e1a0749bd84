"""Finding mentions of people: runs of capitalised words, labelled by the model."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from newsfacts_russian.records import record

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.finding.completing import is_known_surname, take_relatives
from newsfacts_names.finding.features import RunFeatures
from newsfacts_names.finding.lineups import players
from newsfacts_names.finding.model import trained
from newsfacts_names.finding.opening import without_opening
from newsfacts_names.finding.recognised import Recognised, recognised
from newsfacts_names.finding.rules import (
    COMPLETIONS,
    KNOWN_SURNAME,
    LINE_UP,
    SHARED_SURNAME,
    Completion,
    by_model,
)
from newsfacts_names.finding.sees import is_bare_see, without_see
from newsfacts_names.finding.shown import DocumentEvidence, evidence
from newsfacts_names.finding.splitting import split, turned
from newsfacts_names.finding.standing import Standing
from newsfacts_names.finding.trimming import trimmed
from newsfacts_names.finding.units import Unit, runs
from newsfacts_names.realms import without_realm
from newsfacts_names.spelling import fold, stem
from newsfacts_names.transcription import east_asian_surname

_OF_LINE_UP = 9.0
"""How much better than being outside it is to stand among the players."""

_ADVERBIAL = frozenset({"ADVB", "CONJ", "PREP", "PRCL", "PRED", "COMP"})

_GAIN_OF_A_LOGIT = 4
"""By so much the gains of a name's words outrun the log-odds of its being one."""
_MOST_GAIN = 50.0
"""Beyond it a confidence is 0 or 1 to the last digit."""


@record
class _Labelled:
    """The labels of a run's units, with what speaks for each.

    Args:
        labels: Begin, inside or outside.
        gains: How much better the model likes each than being outside.
        rules: The rule that set each last; empty where the model did.
    """

    labels: list[int]
    gains: list[float]
    rules: list[str]

    def change(self, rule: str, change: Callable[[list[int]], None]) -> None:
        """Let a rule change the labels, and note which ones it did."""
        before = list(self.labels)
        change(self.labels)
        if before == self.labels:
            return
        for place, (old, new) in enumerate(zip(before, self.labels, strict=True)):
            if old != new:
                self.rules[place] = rule

    def name_alone(self, rule: str, gain: float) -> None:
        """Let a rule say that a run of one word is a name."""
        self.labels[:], self.gains[:], self.rules[:] = [BEGIN], [gain], [rule]


def find(document: Document) -> Iterator[NameFact]:
    """The mentions of people, in text order."""
    found = list(runs(document))
    shown = evidence(document, found)
    others = recognised(document, document.of_type(NameFact))
    labelled = [_labels(document, run, shown, others) for run in found]
    full = [
        run[first:last]
        for run, each in zip(found, labelled, strict=True)
        for first, last in _groups(each.labels)
        if last - first > 1
    ]
    surnames = frozenset(stem(_surname(name).text) for name in full)
    known = frozenset(stem(unit.text) for name in full for unit in name)
    whole = turned(full)
    _take_relatives(found, labelled, document)
    for place in players(found, [each.labels for each in labelled], document):
        labelled[place].name_alone(LINE_UP.name, _OF_LINE_UP)
    bearers = frozenset(fold(_surname(name).text) for name in full)
    standing = Standing(document, known, shown.lower - surnames, bearers)
    for run, each in zip(found, labelled, strict=True):
        standing.watch(run)
        if _stands_alone(run, document) and is_known_surname(document, run[-1], surnames, shown.lower):
            each.change(KNOWN_SURNAME.name, _begin_last)
        for first, last in _groups(each.labels):
            completed = next((rule for rule in reversed(each.rules[first:last]) if rule), "")
            for part in split(run[first:last], surnames, document, whole):
                name = without_opening(trimmed(part, document.morphology, others), document)
                name = without_realm(without_see(name, document), document)
                if len(name) == 1 and is_bare_see(name[0].first, document):
                    continue
                if standing.keeps(name):
                    yield NameFact(
                        span=document.span(name[0].start, name[-1].end),
                        entity_type=EntityType.PERSON,
                        confidence=_confidence(each.gains[first:last]),
                        rule=completed or by_model(name).name,
                    )


def _confidence(gains: Sequence[float]) -> float:
    """How sure a name is whose words gain so much by being one."""
    gain = max(-_MOST_GAIN, min(_MOST_GAIN, sum(gains) / _GAIN_OF_A_LOGIT))
    return round(1 / (1 + math.exp(-gain)), 2)


def _stands_alone(run: Sequence[Unit], document: Document) -> bool:
    """Whether nothing or an adverb is before the last word: *Позже | Хван рассказал*."""
    if len(run) != 2:  # noqa: PLR2004
        return len(run) == 1
    readings = document.morphology.readings(run[0].text)
    return readings[0].known and readings[0].pos in _ADVERBIAL


def _labels(
    document: Document, run: Sequence[Unit], shown: DocumentEvidence, others: Recognised | None
) -> _Labelled:
    """The label of each unit, by the model and the rules that complete names."""
    model = trained()
    features = RunFeatures(document, run, shown, others)
    scores = [model.scores_of(features.groups(index)) for index in range(len(run))]
    labels = model.label(scores)
    made = _Labelled(labels, [0.0] * len(labels), [""] * len(labels))
    if len(run) > 1:  # a word that stands alone is completed by none
        for rule in COMPLETIONS:
            made.change(rule.name, partial(_complete, rule, run, document))
    made.gains[:] = [each[label] - each[OUTSIDE] for each, label in zip(scores, made.labels, strict=True)]
    return made


def _complete(rule: Completion, run: Sequence[Unit], document: Document, labels: list[int]) -> None:
    rule.complete(run, labels, document)


def _begin_last(labels: list[int]) -> None:
    labels[-1] = BEGIN if labels[-1] == OUTSIDE else labels[-1]


def _take_relatives(
    found: Sequence[Sequence[Unit]], labelled: Sequence[_Labelled], document: Document
) -> None:
    before = [list(each.labels) for each in labelled]
    take_relatives(found, [each.labels for each in labelled], document)
    for old, each in zip(before, labelled, strict=True):
        if old[-1] != each.labels[-1]:
            each.rules[-1] = SHARED_SURNAME.name


def _groups(labels: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches that begin with a beginning and go on inside."""
    start: int | None = None
    for place, label in enumerate([*labels, OUTSIDE]):
        if start is not None and label != INSIDE:
            yield start, place
            start = None
        if label == BEGIN:
            start = place


def _surname(name: Sequence[Unit]) -> Unit:
    """The last word of a full name, but the first of *Хван Чжан Еп* and of *Крамер О. И.*."""
    if east_asian_surname([unit.text for unit in name]) == 0:
        return name[0]
    return next((unit for unit in reversed(name) if unit.type != "initial"), name[-1])

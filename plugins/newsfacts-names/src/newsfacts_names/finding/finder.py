"""Finding mentions of people: runs of capitalised words, labelled by the model."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.finding.completing import (
    go_past_particles,
    is_known_surname,
    take_full_names,
    take_given_names,
    take_initials,
    take_leading_particles,
    take_nicknames,
    take_numerals,
    take_relatives,
    take_surnames_first,
)
from newsfacts_names.finding.east_asian import take_east_asian
from newsfacts_names.finding.features import DocumentEvidence, RunFeatures, evidence
from newsfacts_names.finding.model import BEGIN, INSIDE, OUTSIDE, trained
from newsfacts_names.finding.officials import take_officials
from newsfacts_names.finding.recognised import Recognised, recognised
from newsfacts_names.finding.splitting import split, trimmed, without_noun
from newsfacts_names.finding.standing import Standing
from newsfacts_names.finding.units import Unit, runs
from newsfacts_names.spelling import stem
from newsfacts_names.transcription import east_asian_surname

_ADVERBIAL = frozenset({"ADVB", "CONJ", "PREP", "PRCL", "PRED", "COMP"})
_COMPLETIONS = (
    take_nicknames,
    take_leading_particles,
    take_initials,
    take_numerals,
    go_past_particles,
    take_full_names,
    take_given_names,
    take_east_asian,
    take_officials,
    take_surnames_first,
)


def find(document: Document) -> Iterator[NameFact]:
    """The mentions of people, in text order."""
    found = list(runs(document))
    shown = evidence(document, found)
    others = recognised(document, document.of_type(NameFact))
    labelled = [_labels(document, run, shown, others) for run in found]
    full = [
        run[first:last]
        for run, (labels, _) in zip(found, labelled, strict=True)
        for first, last in _groups(labels)
        if last - first > 1
    ]
    surnames = frozenset(stem(_surname(name).text) for name in full)
    known = frozenset(stem(unit.text) for name in full for unit in name)
    take_relatives(found, [labels for labels, _ in labelled], document)
    standing = Standing(document, known)
    for run, (labels, gains) in zip(found, labelled, strict=True):
        standing.watch(run)
        if _stands_alone(run, document) and is_known_surname(document, run[-1], surnames, shown.lower):
            labels[-1] = BEGIN if labels[-1] == OUTSIDE else labels[-1]
        for first, last in _groups(labels):
            confidence = round(1 / (1 + math.exp(-max(-50.0, min(50.0, sum(gains[first:last]) / 4)))), 2)
            for part in split(run[first:last], surnames, document):
                name = without_noun(trimmed(part, document.morphology), document)
                if standing.keeps(name):
                    yield NameFact(
                        span=document.span(name[0].start, name[-1].end),
                        entity_type=EntityType.PERSON,
                        confidence=confidence,
                        rule=_rule(name),
                    )


def _stands_alone(run: Sequence[Unit], document: Document) -> bool:
    """Whether nothing or an adverb is before the last word: *Позже | Хван рассказал*."""
    if len(run) != 2:  # noqa: PLR2004
        return len(run) == 1
    readings = document.morphology.readings(run[0].text)
    return bool(readings) and readings[0].known and readings[0].pos in _ADVERBIAL


def _labels(
    document: Document, run: Sequence[Unit], shown: DocumentEvidence, others: Recognised | None
) -> tuple[list[int], list[float]]:
    """The label of each unit, and how much better the model likes it than being outside."""
    model = trained()
    features = RunFeatures(document, run, shown, others)
    scores = [model.scores(features.at(index)) for index in range(len(run))]
    labels = model.label(scores)
    for complete in _COMPLETIONS:
        complete(run, labels, document)
    gains = [each[label] - each[OUTSIDE] for each, label in zip(scores, labels, strict=True)]
    return labels, gains


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
    """The last word of a full name, but the first of *Хван Чжан Еп*."""
    return name[0 if east_asian_surname([unit.text for unit in name]) == 0 else -1]


def _rule(units: Sequence[Unit]) -> str:
    if len(units) == 1:
        return "single-name"
    return "initials" if any(unit.type == "initial" for unit in units) else "full-name"

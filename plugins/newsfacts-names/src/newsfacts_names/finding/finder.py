"""Finding mentions of people: runs of capitalised words, labelled by the model."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.data_files import particles
from newsfacts_names.finding.features import DocumentEvidence, RunFeatures, evidence, stem, word_of
from newsfacts_names.finding.model import BEGIN, INSIDE, OUTSIDE, Model, trained
from newsfacts_names.finding.splitting import split, trimmed
from newsfacts_names.finding.standing import Standing
from newsfacts_names.finding.units import Unit, runs
from newsfacts_names.spelling import fold


def find(document: Document) -> Iterator[NameFact]:
    """The mentions of people, in text order."""
    model = trained()
    found = list(runs(document))
    shown = evidence(document, found)
    stretches = [each for run in found for each in _labelled(document, run, shown, model)]
    surnames = {stem(stretch[-1].text) for stretch, _ in stretches if len(stretch) > 1}
    standing = Standing(document, surnames)
    for stretch, confidence in stretches:
        for part in split(stretch, surnames, document.morphology):
            name = trimmed(part, document.morphology)
            if not standing.keeps(name):
                continue
            yield NameFact(
                span=document.span(name[0].start, name[-1].end),
                entity_type=EntityType.PERSON,
                confidence=confidence,
                rule=_rule(name),
            )


def _labelled(
    document: Document, run: Sequence[Unit], shown: DocumentEvidence, model: Model
) -> Iterator[tuple[Sequence[Unit], float]]:
    """The stretches of a run that the model takes for names, with its confidence."""
    features = RunFeatures(document, run, shown)
    scores = [model.scores(features.at(index)) for index in range(len(run))]
    labels = model.label(scores)
    _take_initials(run, labels, document)
    _go_past_particles(run, labels)
    for first, last in _groups(labels):
        gained = sum(scores[place][labels[place]] - scores[place][OUTSIDE] for place in range(first, last))
        yield run[first:last], round(1 / (1 + math.exp(-max(-50.0, min(50.0, gained / 4)))), 2)


def _take_initials(run: Sequence[Unit], labels: list[int], document: Document) -> None:
    """Initials right before a name belong to it, and two with a word make one: *Д. С. Лихачев*."""
    for place, unit in enumerate(run):
        if unit.type != "word" or place == 0 or run[place - 1].type != "initial":
            continue
        first = place
        while first and run[first - 1].type == "initial":
            first -= 1
        named = labels[place] != OUTSIDE
        if named or (place - first == 2 and _may_be_surname(unit, document)):  # noqa: PLR2004
            labels[first : place + 1] = [BEGIN, *[INSIDE] * (place - first)]


def _go_past_particles(run: Sequence[Unit], labels: list[int]) -> None:
    """A name does not end with a particle that belongs to the surname after it: *Марин Ле Пен*."""
    for place in range(1, len(run) - 1):
        before = particles().get(fold(run[place].text)) == "before"
        if before and labels[place] != OUTSIDE and labels[place - 1] != OUTSIDE:
            labels[place] = INSIDE
            labels[place + 1] = INSIDE


def _may_be_surname(unit: Unit, document: Document) -> bool:
    return word_of(unit.text, document.morphology).kind in {"surname", "given-surname", "unknown"}


def _groups(labels: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches that begin with a beginning and go on inside."""
    start: int | None = None
    for place, label in enumerate([*labels, OUTSIDE]):
        if start is not None and label != INSIDE:
            yield start, place
            start = None
        if label == BEGIN:
            start = place


def _rule(units: Sequence[Unit]) -> str:
    if len(units) == 1:
        return "single-name"
    return "initials" if any(unit.type == "initial" for unit in units) else "full-name"

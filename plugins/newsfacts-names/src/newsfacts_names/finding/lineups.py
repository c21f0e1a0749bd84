"""Line-ups of teams: where most names of a list are people's, all are: *«Вымпел»: Керзин, Ломаев, Коста*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from newsfacts_russian.lazy import lazy_pattern

from newsfacts import Document
from newsfacts_names.chain import OUTSIDE
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.positions import text_at

Run: TypeAlias = Sequence[Unit]

_JOINT = lazy_pattern(r"[\s\d,;()'’+–—-]{2,24}")
"""What parts two names of a line-up: a comma, the minute of a goal or of a change."""
_PARTING = frozenset(",;(–—")
_FEWEST = 5
"""Shorter lists may name anything: *Участники: Рогов, Перу, «Вымпел»*."""


def players(runs: Sequence[Run], labels: Sequence[Sequence[int]], document: Document) -> Iterator[int]:
    """The places of the lone words in lists behind a colon that name people for the most part.

    Args:
        runs: Neighbouring capitalised words.
        labels: Which of them the model takes for names.
        document: Where they stand.
    """
    for places in _lists(runs, document):
        people = sum(any(each != OUTSIDE for each in labels[place]) for place in places)
        if len(places) >= _FEWEST and 2 * people >= len(places):
            yield from (place for place in places if _may_be_player(runs[place], document))


def _may_be_player(run: Run, document: Document) -> bool:
    """Whether a run is one word that no body is called by."""
    if [unit.type for unit in run] != ["word"]:
        return False
    word = word_of(run[0].text, document.morphology)
    return word.kind not in {"organization", "latin"} and "institution-stem" not in word.features


def _lists(runs: Sequence[Run], document: Document) -> Iterator[list[int]]:
    """The places of the runs that make up each list behind a colon."""
    listed: list[int] = []
    for place, run in enumerate(runs):
        if listed and _goes_on(document.text[runs[place - 1][-1].end : run[0].start]):
            listed.append(place)
            continue
        if listed:
            yield listed
        listed = [place] if text_at(document, run[0].first - 1) == ":" else []
    if listed:
        yield listed


def _goes_on(between: str) -> bool:
    """Whether the next name is of the same list."""
    return _JOINT.fullmatch(between) is not None and not _PARTING.isdisjoint(between) and "\n" not in between

"""What a word can be read as, where the dictionary has no more than its stem or its kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs
from newsfacts_russian.government import VERBS
from newsfacts_russian.spelling import fold

from newsfacts import Morphology, Reading
from newsfacts_events.lexicon import trigger_entry

_BORROWED = re.compile(r"(\w{3,})(ир(?:ова(?:л[аои]?|ть|н|на|но|ны)|ует|уют))")
"""The forms of a borrowed verb, whatever it is: *экстрадировали*."""
_MODEL = "депорт"

_NUMBERED = re.compile(r"([^\W\d]{2,})-(?:19|20)?\d\d")


def readings_of(text: str, morphology: Morphology) -> Sequence[Reading]:
    """What a word can be read as; an event with its year, as the event: *на Олимпиаде-2016*, *ЧМ-2018*."""
    readings = morphology.readings(text)
    borrowed = _BORROWED.fullmatch(text.lower()) if not (readings and readings[0].known) else None
    if borrowed is not None:
        return _as_model(borrowed[1], borrowed[2], morphology)
    numbered = _NUMBERED.fullmatch(text) if text[-1].isdigit() else None
    if numbered is None or (readings and readings[0].known):
        return readings
    whole = morphology.readings(numbered[1])
    entries = (trigger_entry(fold(each.lemma), noun=True) for each in whole if each.pos == "NOUN")
    return whole if any(each is not None and each.listed for each in entries) else readings


def _as_model(stem: str, ending: str, morphology: Morphology) -> Sequence[Reading]:
    """What a verb that no dictionary has can be read as: what another of its kind can."""
    return [
        attrs.evolve(each, lemma=stem + each.lemma[len(_MODEL) :], known=False)
        for each in morphology.readings(_MODEL + ending)
        if each.pos in VERBS
    ]

"""Two that a verb in the plural joins, though neither is several: ***мэрия и полиция** сообщили*."""

from __future__ import annotations

import attrs

from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import View

_NEAR = 16
"""Within so many tokens of the verb both stand."""


def pair(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """The two among ``[first, end)``, near the cue, both in the nominative and the first in the singular."""
    if cue.number != "plur":
        return None
    first, end = max(first, cue.first - _NEAR), min(end, cue.last + _NEAR)
    joint = next((k for k in range(first + 1, end - 1) if _joins(view, k)), None)
    if joint is None:
        return None
    any_form = attrs.evolve(cue, number="", gender="")
    left = _ending_at(view, any_form, first, joint)
    if left is None or not _opens(view, left, first):
        return None
    right = subjects.subject_from(view, any_form, joint + 1, end)
    if right is None or right.type is SourceType.PRONOUN or (right.first == joint + 1 and right.named):
        return None
    return attrs.evolve(left, last=right.last, fresh=True, parts=(left, right))


def _joins(view: View, index: int) -> bool:
    """Whether an *и* stands there, and not between two titles: *"Огни" **и** "Маяк"*."""
    titles = view.is_mark(index - 1) and view.is_mark(index + 1)
    return view.words[index] == "и" and view.outside(index) and not titles


def _ending_at(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """The phrase in the nominative that ends there."""
    index = first
    while index < end:
        source = subjects.subject_from(view, cue, index, end)
        if source and source.last == end:
            return source
        index = source.last if source else skip(view, index, end)
    return None


def _opens(view: View, source: Source, first: int) -> bool:
    """Whether a description can open a subject: no verb comes before it, and it is no complement."""
    before = source.first - 1
    complement = view.at(before).is_word and view.readings(before)[0].has("NOUN", "gent")
    people = view.has(source.head, "NOUN", "anim", "nomn", "plur")
    fits = source.type is SourceType.NOMINAL and (people or view.has(source.head, "nomn", "sing"))
    return fits and not complement and not any(view.is_finite(k) for k in range(first, source.first))

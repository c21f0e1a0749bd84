"""Two that a verb in the plural joins, though neither is several: ***мэрия и полиция** сообщили*."""

from __future__ import annotations

import attrs

from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.view import View


def pair(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """The first two such phrases among ``[first, end)``: both nominative, the first in the singular."""
    if cue.number != "plur" or "и" not in view.words[first:end]:
        return None
    any_form = attrs.evolve(cue, number="", gender="")
    for index in range(first + 1, end - 1):
        titles = view.is_mark(index - 1) and view.is_mark(index + 1)  # *"Огни" **и** "Маяк"*
        if view.words[index] != "и" or not view.outside(index) or titles:
            continue
        left = _ending_at(view, any_form, first, index)
        right = subjects.subject_from(view, any_form, index + 1, end) if left else None
        if left and right and _opens(view, left, first) and right.type is SourceType.NOMINAL:
            return attrs.evolve(left, last=right.last, fresh=True, parts=(left, right))
    return None


def _ending_at(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """The phrase in the nominative that ends there."""
    index = first
    while index < end:
        source = subjects.subject_from(view, cue, index, end)
        if source and source.last == end:
            return source
        index = source.last if source else phrases.skip(view, index, end)
    return None


def _opens(view: View, source: Source, first: int) -> bool:
    """Whether a description of one can open a subject: no verb comes before it, and it is no complement."""
    before = source.first - 1
    complement = before >= first and view.is_word(before) and view.readings(before)[0].has("NOUN", "gent")
    single = source.type is SourceType.NOMINAL and view.has(source.head, "nomn", "sing")
    return single and not complement and not any(view.is_finite(k) for k in range(first, source.first))

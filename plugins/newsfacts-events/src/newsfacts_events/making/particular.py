"""Whether a trigger tells a particular event: no habit, no state, nothing in general."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import DateFact
from newsfacts_events.lexicon import vague
from newsfacts_events.reading import Page, Part
from newsfacts_events.triggers import Trigger

_TOLD = 2
"""Headline and so many sentences after it tell the news: there the present is no habit."""


def is_particular(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> bool:
    """Whether these people, this occasion are meant, as far as tense and what is told with it show."""
    if trigger.sentence.number < max(page.headline, 1):
        return True
    if trigger.is_noun:
        return not _is_vague(trigger, parts, time)
    reading = page.words[trigger.index].reading
    carried = reading.grammemes if reading is not None else frozenset[str]()
    if "pres" in carried and (trigger.form == "PRTF" or trigger.sentence.number >= page.opening + _TOLD):
        return time is not None
    return trigger.entry.listed or trigger.is_collocation or _is_told(parts, time)


def _is_vague(trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> bool:
    """A noun that names many things (*помощь*, *война*), with nothing that tells which: *мировая война*."""
    if trigger.entry.lemma not in vague() or trigger.is_collocation:
        return False
    return trigger.support < 0 and time is None and not any(each.phrase.entity >= 0 for each in parts)


def _is_told(parts: Sequence[Part], time: DateFact | None) -> bool:
    """An unlisted verb counts where somebody does it or it has a date."""
    return time is not None or any(each.phrase.referent.entity >= 0 or each.phrase.animate for each in parts)

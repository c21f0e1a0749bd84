"""Whether a trigger tells a particular event: no habit, no state, nothing in general."""

from __future__ import annotations

from newsfacts_events.event import Event
from newsfacts_events.lexicon import vague
from newsfacts_events.page import Page

_TOLD = 2
"""Headline and so many sentences after it tell the news: there the present is no habit."""


def is_particular(page: Page, event: Event) -> bool:
    """Whether these people, this occasion are meant, as far as tense and what is told with it show."""
    trigger = event.trigger
    if trigger.sentence.number < max(page.headline, 1):
        return True
    if trigger.is_noun:
        return not _is_vague(event)
    reading = page.words[trigger.index].reading
    carried = reading.grammemes if reading is not None else frozenset[str]()
    if "pres" in carried and (trigger.form == "PRTF" or trigger.sentence.number >= page.headline + _TOLD):
        return event.time is not None
    return trigger.entry.listed or trigger.rule == "collocation" or _is_told(event)


def _is_vague(event: Event) -> bool:
    """A noun that names many things (*помощь*, *война*), with nothing that tells which one."""
    trigger = event.trigger
    if trigger.entry.lemma not in vague():
        return False
    return (
        trigger.support < 0
        and event.time is None
        and not any(each.phrase.entity >= 0 for each in event.parts)
    )


def _is_told(event: Event) -> bool:
    """An unlisted verb counts where somebody does it or it has a date."""
    return event.time is not None or any(
        each.phrase.referent.entity >= 0 or each.phrase.animate for each in event.parts
    )

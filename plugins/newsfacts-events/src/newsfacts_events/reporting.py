"""The report itself as the event, where the news is only what somebody said."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_russian.government import governing

from newsfacts import QuoteFact
from newsfacts_events.event import Event
from newsfacts_events.lexicon import Entry, fold
from newsfacts_events.page import Page
from newsfacts_events.roles import AGENT, Part
from newsfacts_events.status import HAPPENED, POSSIBLE
from newsfacts_events.triggers import Trigger

_OPENING = 2
"""In how many sentences from the headline on the report is looked for."""


def report_of(page: Page, events: Iterable[Event]) -> Event | None:
    """The report that headline and lead are about: nothing that they tell happened or is planned."""
    if not page.headline or any(_is_news(page, each) for each in events):
        return None
    last = page.headline + _OPENING - 1
    for quote in page.quotes:
        if quote.cue is not None and quote.speaker is not None:
            index = page.token_at(quote.cue.start)
            if page.sentence_of(index).number >= last:
                return None
            if page.words[index].verb is not None:
                return _event(page, quote, index)
    return None


def _is_news(page: Page, event: Event) -> bool:
    """Whether an event of headline or lead is more than an opinion: *угрожают безопасности* is one."""
    trigger = event.trigger
    if trigger.sentence.number >= page.headline:
        return False
    said = trigger.type == "speech" and trigger.clause.kind != "main"
    return event.status != POSSIBLE and not said


def _event(page: Page, quote: QuoteFact, index: int) -> Event | None:
    verb = page.words[index].verb
    if verb is None or quote.source is None:
        return None
    sentence = page.sentence_of(index)
    entry = Entry(fold(verb.lemma), "speech")
    trigger = Trigger(index, index, index + 1, entry, "speech", governing(verb), verb.pos, False, sentence)  # noqa: FBT003
    trigger.rule = "report"
    phrase = page.phrase_at(quote.source.start)
    parts = [Part(AGENT, phrase)] if phrase is not None else []
    return Event(trigger, HAPPENED, parts, [], None)

"""Which event the article was written for, and what headline and lead tell of it together."""

from __future__ import annotations

import re
from collections.abc import Collection

from newsfacts import DateFact
from newsfacts_events.circumstances import may_date, says_where
from newsfacts_events.event import Event
from newsfacts_events.joining import compatible, merge, root_of
from newsfacts_events.page import Page
from newsfacts_events.phrases import Phrase
from newsfacts_events.ranking import best
from newsfacts_events.retelling import retell, retelling_of
from newsfacts_events.status import HAPPENED, PLANNED, POSSIBLE

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DATED = 5
_NEAR = 10
"""A date further than this many days from the publication is not the news's own unless its clause says so,
or the first sentences announce it."""

_NOWHERE = frozenset({"restriction", "decision", "charge", "speech"})
"""Types that words and papers make: a place that their own clause doesn't tell is hardly theirs."""

_PAST = 60
"""What happened more days ago is not the news, but what it reminds of."""

_LEAD = 2
"""How many sentences after the headline tell the news again."""


def main_of(page: Page, events: list[Event], report: Event | None) -> Event | None:
    """The main event, with what headline and lead tell of it; ``None`` of a text without events.

    Args:
        page: The document.
        events: All events; those that are the main one in other words are taken out.
        report: The report among them that is the news, if it is one.
    """
    if not events:
        return None
    main = report or best(page, events)
    _complete(page, main, events)
    return main


def _complete(page: Page, main: Event, events: list[Event]) -> None:
    """Add what headline and lead tell of the same event in other words, and their date and place."""
    last = page.headline + _LEAD
    lead = [event for event in events if event is not main and event.trigger.sentence.number < last]
    for event in lead:
        if event.trigger.type == main.trigger.type and _alike(main, event):
            merge(main, event)
            events.remove(event)
    told = retelling_of(page, main, events)
    if told is not None:
        retell(main, told)
        events.remove(told)
    if main.time is None or _is_far(page, main.time, last):
        main.time = _date_of_lead(page, main) or main.time
    if main.time is not None and _is_past(page, main, main.time):
        main.time = None
    placed = main.trigger.type not in _NOWHERE
    if placed and (not main.places or page.sentence_of(main.places[0].first).number >= last):
        taken = {
            place.first
            for event in events
            if event is not main and event.trigger.is_noun
            for place in event.places
        }
        main.places = _places_of_lead(page, main, last, taken) or main.places


def _is_past(page: Page, main: Event, date: DateFact) -> bool:
    """Whether a date that the headline doesn't tell is too old to be that of what has happened now."""
    published = page.document.article.published
    if published is None or date.latest is None or main.status != HAPPENED:
        return False
    sentence = page.sentence_of(page.token_at(date.span.start)).number
    return sentence >= page.headline > 0 and (published - date.latest).days > _PAST


def _is_far(page: Page, date: DateFact, last: int) -> bool:
    """Whether a date stands after the lead, with a later mention of the event."""
    return page.sentence_of(page.token_at(date.span.start)).number >= last


def _alike(main: Event, other: Event) -> bool:
    """Whether two events of one type in headline and lead are one: in one sentence only by their root."""
    if not compatible(main, other):
        return False
    if root_of(main.trigger.entry.lemma) == root_of(other.trigger.entry.lemma):
        return True
    sentences = {each.sentence.number for each in (main.trigger, *main.further)}
    return other.trigger.sentence.number not in sentences


def _date_of_lead(page: Page, main: Event) -> DateFact | None:
    """The first date of headline and lead that fits: not ahead of what has happened."""
    published = page.document.article.published
    sentences = range(min(page.headline + _DATED, len(page.document.sentences)))
    for first, fact in (each for number in sentences for each in page.sentence(number).dates):
        if published is None or fact.earliest is None or _is_vague(fact):
            continue
        if not may_date(page, first, main.trigger):
            continue
        ahead = fact.earliest > published
        near = abs((fact.earliest - published).days) <= _NEAR
        announced = ahead and page.sentence_of(first).number < page.headline + _LEAD
        if ahead == (main.status in {PLANNED, POSSIBLE}) and (announced or near):
            return fact
    return None


def _is_vague(fact: DateFact) -> bool:
    """Whether it says less than the day."""
    return fact.value is None or _DAY.match(fact.value) is None or "/" in fact.value


def _places_of_lead(page: Page, main: Event, last: int, taken: Collection[int]) -> list[Phrase]:
    """The first place of headline and lead that something is said to be in, and no other event is."""
    for number in range(min(last, len(page.document.sentences))):
        for phrase in page.sentence(number).phrases:
            if says_where(phrase, main.trigger.type) and phrase.first not in taken:
                return [phrase]
    return []

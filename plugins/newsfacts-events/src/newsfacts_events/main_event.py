"""Which event the article was written for, and what headline and lead tell of it together."""

from __future__ import annotations

from newsfacts import DateFact
from newsfacts_events.circumstances import says_where
from newsfacts_events.event import Event
from newsfacts_events.joining import compatible, merge, root_of
from newsfacts_events.page import Page
from newsfacts_events.phrases import Phrase
from newsfacts_events.status import PLANNED, POSSIBLE

_LEAD = 2
"""How many sentences after the headline tell the news again."""

_CLAUSES = {"main": 3.0, "subordinate": 0.5, "relative": -3.0, "participle": -3.0, "converb": -1.5}
_FORMS = {"VERB": 3.0, "PRTS": 3.0, "INFN": 1.5, "PRTF": -2.5, "GRND": -1.5, "NOUN": 0.0}


def main_of(page: Page, events: list[Event]) -> Event | None:
    """The main event, with what headline and lead tell of it; ``None`` of a text without events."""
    if not events:
        return None
    main = max(events, key=lambda event: _score(page, event))
    _complete(page, main, events)
    return main


def _score(page: Page, event: Event) -> float:
    trigger = event.trigger
    score = max(_place(page, each.sentence.number) for each in (trigger, *event.further))
    score += _FORMS[trigger.form] + _CLAUSES[trigger.sentence.clause_at(trigger.index).kind]
    if trigger.is_noun:
        score += _of_noun(event)
    score += 1.0 if trigger.entry.listed else -1.5
    score -= 0.5 if trigger.type == "other" else 0.0
    score += min(len(event.further), 4) * 0.4
    score -= 1.0 if event.status == "denied" else 0.0
    return score - (trigger.index - trigger.sentence.first) / 40


def _place(page: Page, sentence: int) -> float:
    if sentence < page.headline:
        return 10.0
    return max(4.0 - (sentence - page.headline), 0.0)


def _of_noun(event: Event) -> float:
    """An event noun is the news when a verb only supports it, or when the headline has no verb."""
    trigger = event.trigger
    phrase, clause = trigger.phrase, trigger.sentence.clause_at(trigger.index)
    if trigger.support >= 0:
        return 3.0
    if phrase is None or phrase.owner is not None:
        return -1.5
    if phrase.preposition:
        return -1.5
    return 2.5 if not clause.verbs else 0.5


def _complete(page: Page, main: Event, events: list[Event]) -> None:
    """Add what headline and lead tell of the same event in other words, and their date and place."""
    last = page.headline + _LEAD
    lead = [event for event in events if event is not main and event.trigger.sentence.number < last]
    for event in lead:
        if event.trigger.type == main.trigger.type and _alike(main, event):
            merge(main, event)
            events.remove(event)
    if main.time is None:
        main.time = _date_of_lead(page, main, last)
    if not main.places:
        main.places = _places_of_lead(page, last)


def _alike(main: Event, other: Event) -> bool:
    """Whether two events of one type in headline and lead are one: in one sentence only by their root."""
    if not compatible(main, other):
        return False
    if root_of(main.trigger.entry.lemma) == root_of(other.trigger.entry.lemma):
        return True
    sentences = {each.sentence.number for each in (main.trigger, *main.further)}
    return other.trigger.sentence.number not in sentences


def _date_of_lead(page: Page, main: Event, last: int) -> DateFact | None:
    """The first date of headline and lead that fits: not ahead of what has happened."""
    published = page.document.article.published
    for first in sorted(page.dates):
        fact = page.dates[first][1]
        if page.sentence_of(first).number >= last:
            return None
        if published is None or fact.earliest is None or fact.value is None:
            continue
        ahead = fact.earliest > published
        if ahead == (main.status in {PLANNED, POSSIBLE}) and abs((fact.earliest - published).days) <= 60:  # noqa: PLR2004
            return fact
    return None


def _places_of_lead(page: Page, last: int) -> list[Phrase]:
    """The first place of headline and lead that something is said to be in."""
    for number in range(min(last, len(page.document.sentences))):
        for phrase in page.sentence(number).phrases:
            if says_where(phrase):
                return [phrase]
    return []

"""Of what type the news is: a trained model of what headline and lead tell of it.

The lexicon gives each trigger a type, by its lemma and the noun beside it. Which of these the news has, or
whether it is something else, is told by all its triggers together, by who and what takes part, and by what
other events stand beside. The type that the lexicon gives speaks most. ``data/main_type.tsv`` has the
weights, ``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import EventType
from newsfacts_events.lexicon import OTHER, senses
from newsfacts_events.making import Event
from newsfacts_events.news.candidates import kind_of
from newsfacts_events.news.labelling import alternatives, label
from newsfacts_events.reading import Page

WEIGHTS = "main_type.tsv"
TYPES = tuple(each.value for each in EventType)
"""The closed list."""

_SENTENCES = 2
"""In how many sentences after the headline other events are looked at."""

_LATE = 3
"""Sentences after the headline from which on place counts no more."""


def type_of_news(page: Page, main: Event, events: Sequence[Event]) -> str:
    """The type of the main event, before others than the rules say who takes part.

    What the lexicon doesn't know is another event until much speaks for a type. Of a text of one sentence the
    rules have read all.
    """
    if len(page.document.sentences) == 1:
        return main.type
    unknown = OTHER if main.type == OTHER else ""
    return label(WEIGHTS, TYPES, votes(page, main, events), told(page, main), unless=unknown)


def features(page: Page, main: Event, events: Sequence[Event]) -> list[list[str]]:
    """What speaks for each of :data:`TYPES`."""
    return alternatives(TYPES, votes(page, main, events), told(page, main))


def votes(page: Page, main: Event, events: Sequence[Event]) -> Iterator[tuple[str, str]]:
    """What has a type: the event by the rules, its other triggers, their other senses, other events."""
    yield main.type, "own"
    yield main.type, f"own:{main.trigger.rule}"
    for each in (main.trigger, *main.further):
        if each is not main.trigger:
            yield each.type, f"further:{page.stands(each.sentence.number, _LATE)}"
        yield from ((sense, "sense") for sense in sorted(senses(each.entry.lemma)))
    last = page.opening + _SENTENCES
    for event in events:
        trigger = event.trigger
        if event is not main and trigger.sentence.number < last:
            form = "noun" if trigger.is_noun else "verb"
            yield event.type, f"other:{page.stands(trigger.sentence.number, _LATE)}:{form}"


def told(page: Page, main: Event) -> Iterator[str]:
    """What is told of an event: the words that name it, and who and what takes part."""
    trigger = main.trigger
    yield "bias"
    yield f"own={main.type}"
    yield f"own={main.type}:{trigger.form}"
    yield f"head={trigger.entry.lemma}"
    for each in (trigger, *main.further):
        yield f"lemma={each.entry.lemma}"
    for part in main.parts:
        phrase = part.phrase
        yield f"{part.role}:{kind_of(page, phrase.referent)}"
        if phrase.entity < 0:
            yield f"{part.role}={phrase.lemma}"

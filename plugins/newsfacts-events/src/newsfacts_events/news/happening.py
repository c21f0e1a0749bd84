"""Whether the news took place: a trained model of how headline and lead tell it.

The rules of :mod:`newsfacts_events.making.status` read one trigger. The headline's present (*Тула закрывает
порт*) may be a plan, as the sentence after it tells, and so may the date: the model judges what the rules say
of all triggers, their tense, what stands before them, and how the date lies to the publication day.
``data/main_status.tsv`` has the weights, ``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import EventStatus
from newsfacts_events.lexicon import cues
from newsfacts_events.making import DENIED, Event, status_of
from newsfacts_events.news.dating import when_of
from newsfacts_events.news.labelling import alternatives, label
from newsfacts_events.reading import Page
from newsfacts_events.triggers import Trigger

WEIGHTS = "main_status.tsv"
STATUSES = tuple(each.value for each in EventStatus)
"""The closed list."""

_FURTHER = 3
"""How many mentions of the news after the first one are looked at."""

_LATE = 2
"""Sentences after the headline from which on place counts no more."""

_TENSES = frozenset({"past", "pres", "futr"})
_ASPECTS = frozenset({"perf", "impf"})


def status_of_news(page: Page, main: Event) -> str:
    """The status of the main event, when its date is known.

    A negation tells by itself, and too few articles have one to learn from. Of a text of one sentence the
    rules have read all.
    """
    if main.status == DENIED or len(page.document.sentences) == 1:
        return main.status
    return label(WEIGHTS, STATUSES, votes(page, main), told(page, main))


def features(page: Page, main: Event) -> list[list[str]]:
    """What speaks for each of :data:`STATUSES`."""
    return alternatives(STATUSES, votes(page, main), told(page, main))


def votes(page: Page, main: Event) -> Iterator[tuple[str, str]]:
    """What has a status: the first trigger by the rules, the others, cues around them."""
    yield main.status, "own"
    yield main.status, f"own:{main.trigger.form}"
    for each in main.further[:_FURTHER]:
        place, status = page.stands(each.sentence.number, _LATE), status_of(page, each)
        yield status, "further"
        yield status, f"further:{place}"
        yield status, f"further:{place}:{each.form}"
    for each in (main.trigger, *main.further[:_FURTHER]):
        for kind in ("verb", "word"):
            known = cues(kind)
            yield from ((known[word], f"cue:{kind}") for word in _around(page, each) if word in known)


def told(page: Page, main: Event) -> Iterator[str]:
    """What is told of an event: tense and aspect, what stands before it, and its date."""
    trigger = main.trigger
    yield "bias"
    yield f"own={main.status}"
    yield f"own={main.status}:{trigger.form}"
    yield f"type={main.type}"
    when = when_of(page, main.time) if main.time is not None else ""
    yield f"when={when}"
    yield f"when={when}:{_tense(page, trigger)}"
    for each in (trigger, *main.further[:_FURTHER]):
        place, tense = page.stands(each.sentence.number, _LATE), _tense(page, each)
        yield f"tense={tense}"
        yield f"tense={tense}:{place}"
        yield f"clause={each.clause.kind}:{place}"
        yield f"conjunction={each.clause.conjunction}"
        if each.phrase is not None:
            yield f"in={each.phrase.preposition}"
        if each.first:
            yield f"before={page.words[each.first - 1].lemma}"
        yield from (f"verb={page.words[verb].lemma}" for verb in each.clause.verbs if verb != each.index)


def _tense(page: Page, trigger: Trigger) -> str:
    """Form, tense and aspect of a trigger, or of the verb that supports it."""
    word = page.words[trigger.index]
    reading = page.words[trigger.support].verb if trigger.support >= 0 else word.reading
    carried = (reading.grammemes if reading is not None else frozenset[str]()) & (_TENSES | _ASPECTS)
    return f"{trigger.form}:{'+'.join(sorted(carried))}"


def _around(page: Page, trigger: Trigger) -> Iterator[str]:
    """The lemmas of a trigger's clause."""
    clause = trigger.clause
    for index in range(clause.first, clause.last):
        if index != trigger.index:
            yield page.words[index].lemma

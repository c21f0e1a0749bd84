"""From a document to its events."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from newsfacts_russian.phrases import kept_nominative

from newsfacts import Document, EventFact, EventMention, EventPlace, EventTime, Participant, Span
from newsfacts_events.making import Event, events_of
from newsfacts_events.news import main_of
from newsfacts_events.reading import DASHES, PATIENT, QUOTES, Page, Part, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording import marked, whole

_PROPER = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"})


def extract(document: Document) -> Iterable[EventFact]:
    """The events of a document, by their first trigger."""
    page = Page(document)
    events = events_of(page)
    main = main_of(page, events)
    for number, event in enumerate(events, 1):
        yield _fact(page, event, number, main=event is main)


def _fact(page: Page, event: Event, number: int, *, main: bool) -> EventFact:
    trigger = event.trigger
    quote = page.quote_around(page.tokens[trigger.index].start)
    mentions = [_mentions(page, each) for each in (trigger, *event.further)]
    fact = EventFact(
        span=mentions[0][0].span,
        id=f"event-{number}",
        type=event.type,
        status=event.status,
        same_as=tuple([first.span for first, *_ in mentions[1:]]),
        participants=tuple(_participant(page, event, each) for each in event.parts),
        places=tuple(_place(page, each) for each in event.places),
        time=EventTime(span=event.time.span, value=event.time.value) if event.time is not None else None,
        quantities=event.quantities,
        reported_in=quote.span if quote is not None else None,
        main=main,
        mentions=tuple([each for some in mentions for each in some]),
        confidence=event.confidence,
        rule=trigger.rule,
    )
    answer = page.document.overrides.classify_event(fact, page.document)
    return attrs.evolve(fact, type=answer) if answer else fact


def _mentions(page: Page, trigger: Trigger) -> list[EventMention]:
    """A trigger, and the noun that names the event beside it."""
    return [_mention(page, each) for each in trigger.all]


def _mention(page: Page, trigger: Trigger) -> EventMention:
    span, (first, last, share) = page.span(trigger.first, trigger.last), whole(page, trigger)
    alone = (first, last) == (trigger.first, trigger.last)
    return EventMention(
        span=span, phrase=span if alone else page.span(first, last), confidence=marked(trigger, share)
    )


def _participant(page: Page, event: Event, part: Part) -> Participant:
    acted_on = any(_acts_on(page, trigger, part) for trigger in (event.trigger, *event.further))
    span, name, entity = named(page, part.phrase, ("accs",) if acted_on else ())
    return Participant(role=part.role, span=span, name=name, entity_id=entity, confidence=part.confidence)


def _place(page: Page, phrase: Phrase) -> EventPlace:
    span, name, entity = named(page, phrase)
    return EventPlace(span=span, name=name, entity_id=entity)


def _acts_on(page: Page, trigger: Trigger, part: Part) -> bool:
    """Whether it is the object of a verb that takes but an accusative: *открыли школы* are several."""
    phrase, government = part.phrase, trigger.government
    if part.role != PATIENT or phrase.preposition or phrase.owner is not None or "accs" not in phrase.cases:
        return False
    if trigger.is_noun or trigger.passive or phrase.clause is not trigger.clause:
        return False
    negated = page.words[trigger.index - 1].low == "не" if trigger.index else False
    return not negated and government.role("accs") is not None and government.role("gent") is None


def named(page: Page, phrase: Phrase, cases: tuple[str, ...] = ()) -> tuple[Span, str, str | None]:
    """The span, the name and the entity of a phrase: a name in apposition goes before its description.

    Args:
        page: The article.
        phrase: The phrase.
        cases: The cases in which it stands, where its verb tells.
    """
    if phrase.named is not None:
        phrase = phrase.named
    last = phrase.last
    if phrase.entity >= 0:
        entity = page.entities[phrase.entity]
        return page.span(phrase.first, last), entity.name, entity.id
    last = _extent(page, phrase)
    span = page.span(phrase.first, last)
    name = kept_nominative(page.document.morphology, span.text, _cases(page, phrase, cases))
    return span, name[0].lower() + name[1:] if _only_begins(page, phrase.first) else name, None


def _cases(page: Page, phrase: Phrase, cases: tuple[str, ...]) -> tuple[str, ...]:
    """The cases in which a description may stand: of *солдат скончался*, the nominative."""
    if phrase.owner is not None and phrase.owner.named is not phrase and "gent" in phrase.cases:
        return ("gent",)
    return ("nomn",) if _is_subject(page, phrase) else cases or tuple(sorted(phrase.cases))


def _is_subject(page: Page, phrase: Phrase) -> bool:
    """Whether it is known to be the subject of a verb of its own clause."""
    reading = page.sentence_of(phrase.first)
    verbs = (verb for verb, subject in reading.subjects.items() if subject is phrase)
    return "nomn" in phrase.cases and any(reading.clause_at(verb) is phrase.clause for verb in verbs)


def _only_begins(page: Page, index: int) -> bool:
    """Whether a word has its capital only because it begins a sentence: *Полиция*, not *ГИБДД*."""
    token = page.tokens[index]
    if index != page.sentence_of(index).first or token.text[1:] != token.text[1:].lower():
        return False
    first = page.document.readings(token)[0]
    return first.known and _PROPER.isdisjoint(first.grammemes)


def _extent(page: Page, phrase: Phrase) -> int:
    """The token after a description with the genitives that depend on it."""
    last = phrase.last
    for each in page.sentence_of(phrase.first).phrases:
        behind = page.words[each.last].low if each.last < len(page.words) else ""
        route = each.kind == "place" and behind in DASHES  # рейс Москва — Сочи
        follows = not route and each.first == last and not each.preposition and each.first not in page.dates
        one_of = each.first == last + 1 and each.preposition == "из" and phrase.lemma == "один"
        if _is_quoted(page, last, each) and each.root is phrase.root:
            return each.last + 1  # акции «Гранита»
        if one_of or (follows and each.owner is not None and each.root is phrase.root):
            last = each.last
    return last


def _is_quoted(page: Page, last: int, phrase: Phrase) -> bool:
    """Whether a phrase stands in quotation marks of its own right behind a token."""
    owner = phrase.owner
    if phrase.first != last + 1 or phrase.last >= len(page.words) or owner is None or owner.entity >= 0:
        return False
    return page.words[last].low in QUOTES and page.words[phrase.last].low in QUOTES

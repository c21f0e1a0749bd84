"""What the news may be where no trigger tells it: a verb of the headline, or the report.

Many verbs name an event in so few places that they are no triggers all over an article: *получить*,
*сделать*, *стать*. But a headline tells what the article was written for, and its verb may be the news: *Тула
получила мост*. So may the report be, where an article has nothing but what somebody said.
:mod:`newsfacts_events.news.ranking` judges both beside the events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_russian.government import governing
from newsfacts_russian.spelling import fold

from newsfacts import QuoteFact
from newsfacts_events.circumstances import Places
from newsfacts_events.lexicon import OTHER, Entry, weak_types
from newsfacts_events.making import HAPPENED, Event, event_of
from newsfacts_events.reading import AGENT, Page, Part, SentenceReading
from newsfacts_events.triggers import Trigger

HEADLINE_VERB, REPORT = "headline-verb", "report"
RULES = frozenset({HEADLINE_VERB, REPORT})
"""The rules of events that are found only where they are the news."""

_FORMS = frozenset({"VERB", "PRTS", "INFN"})
_FAR = 4
"""How many words after a verb an infinitive is its own."""

_OPENING = 2
"""In how many sentences from the headline on the report is looked for."""


def stand_ins(page: Page, events: Sequence[Event]) -> list[Event]:
    """What may be the news besides the events."""
    if not page.headline:
        return []
    report = _report(page)
    return [*_verbs(page, events), *([report] if report is not None else [])]


def _verbs(page: Page, events: Sequence[Event]) -> Iterator[Event]:
    """The verbs of the headline's main clauses in which no trigger tells what happened."""
    triggers = [trigger for event in events for trigger in (event.trigger, *event.further)]
    told = {each.clause for each in triggers if _tells(each)}
    for number in range(page.headline):
        sentence = page.sentence(number)
        for index in range(sentence.first, sentence.last):
            clause = sentence.clause_at(index)
            if clause.kind == "main" and clause not in told and _may_tell(page, index, clause.last):
                trigger = _trigger(page, sentence, index, "", HEADLINE_VERB)
                found = event_of(page, trigger, Places(page, [trigger])) if trigger is not None else None
                if found is not None:
                    yield found


def _tells(trigger: Trigger) -> bool:
    """Whether a trigger tells what its clause says, and does not only describe somebody."""
    if trigger.is_noun:
        return trigger.phrase is None or trigger.phrase.owner is None
    return trigger.form != "PRTF"


def _may_tell(page: Page, index: int, last: int) -> bool:
    """Whether a word is a verb that may tell the news; of *решили закрыть*, the second one."""
    word = page.words[index]
    if word.verb is None or word.pos not in _FORMS or word.lemma == "быть" or index in page.cues:
        return False
    return all(page.words[each].pos != "INFN" for each in range(index + 1, min(index + _FAR, last)))


def _trigger(page: Page, sentence: SentenceReading, index: int, type_: str, rule: str) -> Trigger | None:
    verb = page.words[index].verb
    if verb is None:
        return None
    lemma = fold(verb.lemma)
    type_ = type_ or weak_types().get(lemma, OTHER)
    return Trigger(
        index=index,
        first=index,
        last=index + 1,
        entry=Entry(lemma, type_, patient=lemma.endswith(("ся", "сь")), listed=False),
        type=type_,
        government=governing(verb),
        form=verb.pos,
        passive="pssv" in verb.grammemes,
        sentence=sentence,
        rule=rule,
    )


def _report(page: Page) -> Event | None:
    """The first report of headline and lead, if it has a speaker and a verb."""
    last = page.opening + _OPENING - 1
    for quote in page.quotes:
        if quote.cue is None or quote.source is None or quote.speaker is None:
            continue
        index = page.token_at(quote.cue.start)
        sentence = page.sentence_of(index)
        if sentence.number >= last:
            return None
        trigger = _trigger(page, sentence, index, "speech", REPORT)
        if trigger is not None:
            return Event(trigger, HAPPENED, _source(page, quote), [], None)
    return None


def _source(page: Page, quote: QuoteFact) -> list[Part]:
    phrase = page.phrase_at(quote.source.start) if quote.source is not None else None
    return [Part(AGENT, phrase)] if phrase is not None else []

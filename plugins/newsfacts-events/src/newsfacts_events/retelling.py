"""What the first sentence of an article tells of the news that its headline has named already.

A headline names the news in passing or with a picture (*Экс-мэра отправили в колонию*), and the sentence
after it says the same in plain words, with names (*Суд приговорил Ивана Белкина*). Both are one event; the
plain words tell better of which type it is, and who took part.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_events.event import Event
from newsfacts_events.joining import by_name
from newsfacts_events.lexicon import OTHER, senses
from newsfacts_events.page import Page
from newsfacts_events.phrases import Phrase
from newsfacts_events.roles import Part
from newsfacts_events.status import DENIED
from newsfacts_events.triggers import Trigger

_LEAD = 2
"""How many sentences after the headline may tell the news again."""

_UNTOLD = frozenset({OTHER, "speech"})
"""Types that say less of the news than any other."""

_MANY = 3
"""A verb that names events of so many types beside one noun or another tells little of which."""

_PLAIN = frozenset({"VERB", "PRTS"})


def retelling_of(page: Page, main: Event, events: Sequence[Event]) -> Event | None:
    """The event that tells again, in the first sentences of the text, what the headline names."""
    if main.trigger.sentence.number >= page.headline:
        return None
    for number in range(page.headline, min(page.headline + _LEAD, len(page.document.sentences))):
        told = next((each for each in events if _opens(each, number)), None)
        if told is not None:
            return told if told is not main and _is_retold(page, main, told) else None
    return None


def _opens(event: Event, number: int) -> bool:
    """Whether it is told in the main clause of a sentence."""
    trigger = event.trigger
    if trigger.sentence.number != number or trigger.clause.kind != "main":
        return False
    return trigger.form in _PLAIN or trigger.support >= 0


def _is_retold(page: Page, main: Event, told: Event) -> bool:
    """Whether nothing speaks against one event, and something that both sentences name speaks for it."""
    if (main.status == DENIED) != (told.status == DENIED):
        return False
    if told.trigger.type == "speech" and main.trigger.type != "speech":
        return False
    if main.time is not None and told.time is not None and main.time.value != told.time.value:
        return False
    return bool(_took_part(page, main) & _took_part(page, told))


def _took_part(page: Page, event: Event) -> set[str]:
    """What the participants of an event are called: entities and nouns, their own and those around them."""
    found: set[str] = set()
    for part in event.parts:
        phrase = part.phrase
        sentence = page.sentence_of(phrase.first)
        chain = [each for each in sentence.phrases if each.root is phrase.root]
        found.update(_identity(each) for each in chain if not each.pronoun)
    return found


def _identity(phrase: Phrase) -> str:
    """The entity of a phrase, or its noun: *экс-мэр* is as good as *мэр*."""
    return f"#{phrase.entity}" if phrase.entity >= 0 else phrase.lemma.rpartition("-")[2]


def retell(main: Event, told: Event) -> None:
    """Put both together: the headline's trigger, and of all else what is told more plainly."""
    own = main.parts
    if _is_plainer(main.trigger, told.trigger):
        main.trigger.type = told.trigger.type
        main.parts = _together(told.parts, own)
    else:
        main.parts = _together(own, told.parts)
    main.further = [*main.further, told.trigger, *told.further]
    main.places = main.places or told.places
    main.time = main.time or told.time
    main.quantities = main.quantities or told.quantities


def _is_plainer(headline: Trigger, told: Trigger) -> bool:
    """Whether the text tells the type better: the headline's verb has many senses, or none that is known."""
    if told.type == headline.type or told.type in _UNTOLD:
        return False
    if headline.is_noun or headline.rule == "collocation":
        return False
    return not headline.entry.listed or headline.type == OTHER or len(senses(headline.entry.lemma)) >= _MANY


def _together(first: Sequence[Part], second: Sequence[Part]) -> list[Part]:
    """The first parts, by their names where the second have them, and those of further roles."""
    found = [Part(each.role, by_name(each, second)) for each in first]
    roles = {each.role for each in first}
    known = {_identity(each.phrase) for each in found}
    further = [each for each in second if each.role not in roles and _identity(each.phrase) not in known]
    return sorted([*found, *further], key=lambda each: each.phrase.first)

"""Who and what may take part in the news: all that headline and lead name, and what stands with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_russian.records import record

from newsfacts import PlaceFact, PlaceType
from newsfacts_events.lexicon import agents, amounts, facilities
from newsfacts_events.making import Event
from newsfacts_events.news.again import identity_of
from newsfacts_events.reading import Page, Part, Phrase, SentenceReading
from newsfacts_events.triggers import Trigger

SENTENCES = 3
"""How many sentences after the headline are looked at."""

FURTHER = 3
"""How many mentions of the news after the first one are looked at."""


@record
class Candidate:
    """Somebody or something that may take part.

    Args:
        phrases: The phrases that name it, in text order.
        own: The part that the rules gave it; ``None`` if none.
        kind: What it is.
    """

    phrases: Sequence[Phrase]
    own: Part | None
    kind: str

    @property
    def role(self) -> str:
        """The role that the rules gave it; empty if none."""
        return self.own.role if self.own is not None else ""

    def phrase_for(self, main: Event) -> Phrase:
        """The phrase that stands for it: the rules' own, or the first beside a mention of the news."""
        if self.own is not None:
            return self.own.phrase
        beside = (each for each in self.phrases if nearest(main, each) is not None)
        return next(beside, self.phrases[0])


def candidates(page: Page, main: Event) -> list[Candidate]:
    """Everybody and everything that headline and lead name, and what stands with a mention of the news."""
    found: dict[str, list[Phrase]] = {}
    taken = {each.index for each in (main.trigger, *main.further)}
    for sentence in _sentences(page, main):
        for phrase in sentence.phrases:
            if phrase.head not in taken and _may_take_part(page, phrase):
                found.setdefault(identity_of(phrase.referent), []).append(phrase)
    own: dict[str, Part] = {}
    for part in main.parts:
        identity = identity_of(part.phrase.referent)
        own.setdefault(identity, part)
        found.setdefault(identity, [part.phrase])
    return [
        Candidate(phrases, own.get(identity), kind_of(page, phrases[0].referent))
        for identity, phrases in found.items()
    ]


def _sentences(page: Page, main: Event) -> Iterator[SentenceReading]:
    last = min(page.opening + SENTENCES, len(page.document.sentences))
    yield from (page.sentence(number) for number in range(last))
    later = {
        each.sentence.number: each.sentence
        for each in (main.trigger, *main.further[:FURTHER])
        if each.sentence.number >= last
    }
    yield from later.values()


def _may_take_part(page: Page, phrase: Phrase) -> bool:
    if phrase.first in page.dates or (phrase.pronoun and phrase.entity < 0):
        return False
    if phrase.owner is not None and phrase.owner.named is phrase:
        return False  # its description stands for it
    return phrase.lemma not in amounts()


def nearest(main: Event, phrase: Phrase) -> Trigger | None:
    """The nearest mention of the news in the sentence of a phrase."""
    head = phrase.head
    told = [
        each for each in (main.trigger, *main.further) if each.sentence.first <= head < each.sentence.last
    ]
    return min(told, key=lambda each: abs(each.index - head), default=None)


def kind_of(page: Page, phrase: Phrase) -> str:
    """What a phrase names: the kind of an entity, ``country``, ``event``, ``human``, ``thing`` and so on."""
    if phrase.entity >= 0:
        fact = page.entities[phrase.entity]
        country = isinstance(fact, PlaceFact) and fact.place_type is PlaceType.COUNTRY
        return "country" if country else phrase.kind
    return phrase.kind or _kind_of_noun(page, phrase)


def _kind_of_noun(page: Page, phrase: Phrase) -> str:
    entry = page.words[phrase.head].entry
    if entry is not None and entry.noun:
        return "event"
    if phrase.animate:
        return "people" if phrase.number == "plur" else "human"
    if phrase.lemma in agents():
        return "body"
    return "facility" if phrase.lemma in facilities() else "thing"

"""To whom it happens, by more than government: behind an idiom's noun, *у* whom, *в отношении* whom."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.government import Role

from newsfacts_events.lexicon import collocations
from newsfacts_events.reading import AGENT, CONCERNING, PATIENT, Page, Part, Phrase, near
from newsfacts_events.triggers import Trigger

_FROM = frozenset({"attack", "injury", "restriction"})
"""Types of what happens to who stands behind *у*: *похитили деньги **у** пенсионерки*."""

_OF_PARTIES = frozenset({"meeting", "contest"})
"""Types in which whom somebody meets or beats is one more party: *принял делегацию*, *обыграл хозяев*."""

_BEATING = frozenset(
    {"обыграть", "обыгрывать", "победить", "побеждать", "разгромить", "переиграть", "одолеть"}
)
"""Verbs whose object is who loses, be it alive or not: *«Сокол» обыграл «Волгу»*."""

_POSTS = frozenset({"appointment", "departure"})
"""Types of what happens to a verb's subject, whose object is no more than the post: *занял пост*."""


def of_object(trigger: Trigger, phrase: Phrase) -> str | None:
    """What the object of a verb is, by the type of what it names."""
    somebody = phrase.animate or phrase.kind == "organization"
    beaten = trigger.type == "contest" and trigger.entry.lemma in _BEATING
    if (trigger.type in _OF_PARTIES and somebody) or beaten:
        return AGENT
    own = trigger.entry.patient and trigger.type in _POSTS
    return None if own and not somebody else PATIENT


def in_idioms(trigger: Trigger) -> list[Phrase]:
    """Whom a verb has behind the noun that it names its event with: *взяли в плен **солдат***."""
    idioms = collocations().get(trigger.entry.lemma, {})
    transitive = trigger.government.role("accs", person=True) is Role.PATIENT
    if not trigger.is_collocation or trigger.passive or not transitive:
        return []
    clause = trigger.sentence.phrases_in(trigger.clause)
    nouns = (each for each in clause if each.preposition and each.lemma in idioms)
    return [each for noun in nouns for each in _owned_behind(trigger, noun)]


def is_idiom(trigger: Trigger, phrase: Phrase) -> bool:
    """Whether a phrase is of the collocation itself: *вышла **на рынок***, *попал **в больницу***."""
    if not trigger.is_collocation or not phrase.preposition or phrase.referent.entity >= 0:
        return False
    return phrase.lemma in collocations().get(trigger.entry.lemma, {})


def _owned_behind(trigger: Trigger, noun: Phrase) -> list[Phrase]:
    """Who is alive and depends, as it seems, on a noun behind a trigger."""
    owned = trigger.sentence.owned_by(noun) if noun.first > trigger.index else ()
    return [each for each in owned if each.animate and "accs" in each.cases and noun.named is not each]


def losing(page: Page, trigger: Trigger) -> Iterator[Part]:
    """From whom something is taken: *похитили деньги **у** пенсионерки*."""
    if trigger.type in _FROM and not trigger.entry.patient:
        for phrase in near(page, trigger.sentence, trigger.index):
            body = phrase.referent.kind == "organization"
            if phrase.preposition == "у" and (phrase.animate or body):
                yield Part(PATIENT, phrase)


def concerned(trigger: Trigger) -> Iterator[Part]:
    """Whom it is told *в отношении*: *возбудили дело **в отношении** депутата*."""
    for phrase in trigger.sentence.phrases_in(trigger.clause) if trigger.type in CONCERNING else ():
        if phrase.lemma == "отношение" and phrase.preposition in {"в", "во"}:
            yield from (Part(PATIENT, each) for each in trigger.sentence.owned_by(phrase))

"""Who does what an infinitive or a converb says, and what an impersonal plural: *в МИД решили закрыть*."""

from __future__ import annotations

from newsfacts_russian.government import Government, Role

from newsfacts_events.reading import Page, Phrase, SentenceReading, subject_of
from newsfacts_events.triggers import Trigger

_FAR = 6
"""How many tokens before the verb whom it asks may stand: *министру поручили*."""


def controller(page: Page, trigger: Trigger) -> Phrase | None:
    """Who does what an infinitive or a converb says: the subject of its verb, or whom that asks."""
    reading = trigger.sentence
    verb = governing_verb(trigger)
    if verb is None:
        return None
    government = page.words[verb].government
    asked = government.infinitive if government is not None and trigger.form == "INFN" else None
    if government is not None and government.role("datv", person=True) is Role.AGENT:
        return _in_dative(reading, verb)
    subject = subject_of_matrix(page, reading, verb)
    asked_of = _asked(reading, verb, government, subject) if asked is Role.RECIPIENT and government else None
    return asked_of or subject or body_inside(page, reading, verb)


def subject_of_matrix(page: Page, reading: SentenceReading, verb: int) -> Phrase | None:
    """The subject of a verb with an infinitive; *экспорт намечено сократить* has none but an object."""
    subject = subject_of(page, reading, verb)
    word = page.words[verb].verb
    impersonal = word is not None and word.pos == "PRTS" and "neut" in word.grammemes
    if subject is not None and impersonal and "accs" in subject.cases and not subject.animate:
        return None
    return subject


def _in_dative(reading: SentenceReading, verb: int) -> Phrase | None:
    """Who does it, of verbs such as *удалось*, *пришлось*: the dative of the clause."""
    clause = reading.clause_at(verb)
    fitting = (
        each
        for each in reading.phrases
        if "datv" in each.cases and not each.preposition and each.owner is None
    )
    return next((each for each in fitting if each.clause is clause), None)


def body_inside(page: Page, reading: SentenceReading, index: int) -> Phrase | None:
    """The body of *в МИД решили*: a plural without a subject, and a body before it that it stands in."""
    verb = page.words[index].verb
    if verb is None or "plur" not in verb.grammemes or verb.pos != "VERB":
        return None
    clause = reading.clause_at(index)
    bodies = (
        each for each in reading.phrases if each.preposition in {"в", "во"} and each.kind == "organization"
    )
    return next((each for each in bodies if each.clause is clause and each.head < index), None)


def _asked(
    reading: SentenceReading, verb: int, government: Government, subject: Phrase | None
) -> Phrase | None:
    """Whom a verb such as *призвать*, *поручить* asks."""
    for phrase in reading.phrases:
        if phrase is subject or phrase.owner is not None:
            continue
        if phrase.clause is not reading.clause_at(verb):
            continue
        cases = [case for case in ("datv", "accs") if case in phrase.cases]
        roles = [government.role(case, phrase.preposition, person=True) for case in cases]
        if Role.RECIPIENT in roles and phrase.head > verb - _FAR:
            return phrase
    return None


def governing_verb(trigger: Trigger) -> int | None:
    """The finite verb that it hangs on: the nearest of its clause, or of the one around."""
    clause = trigger.clause
    for each in (clause, clause.parent):
        if each is not None and each.verbs:
            before = [verb for verb in each.verbs if verb < trigger.index]
            return before[-1] if before and trigger.form == "INFN" else each.verbs[0]
    return None

"""Who takes part in what an event noun names: its genitive, its agent, and what its supporting verb has."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.government import Role
from newsfacts_russian.prepositions import base_preposition

from newsfacts_events.complements import near
from newsfacts_events.page import Page
from newsfacts_events.phrases import Phrase
from newsfacts_events.roles import AGENT, MUTUAL, PATIENT, RECIPIENT, ROLES, UNDERGONE, Part
from newsfacts_events.subjects import subject_of
from newsfacts_events.triggers import Trigger

_AGAINST = frozenset({"restriction", "attack", "charge", "speech", "protest"})
_OCCASION = frozenset({"на", "в", "во"})
_GENITIVE = frozenset({"gent", "accs"})
_PATIENTS = frozenset(
    {"death", "injury", "accident", "appointment", "departure", "change", "end", "launch", "arrest"}
)
"""Types whose noun has in the genitive whom it happens to: *отставка Белкина*, *гибель рабочих*."""


def parts_of_noun(page: Page, trigger: Trigger) -> Iterator[Part]:
    """The complements of an event noun: its genitive, its agent in the instrumental, phrases it governs."""
    reading, phrase = trigger.sentence, trigger.phrase
    beside = _beside_noun(trigger, phrase) if phrase is not None else ()
    noun_parts = [each for each in beside if each.phrase.first not in page.dates]
    yield from noun_parts
    if trigger.support < 0:
        if phrase is not None and trigger.type == "meeting" and not noun_parts:
            yield from _of_occasion(page, trigger, phrase)
        return
    subject = subject_of(page, reading, trigger.support)
    if subject is not None and subject is not phrase:
        passive = (verb := page.words[trigger.support].verb) is not None and "pssv" in verb.grammemes
        if not passive:
            yield Part(PATIENT if trigger.type in UNDERGONE else AGENT, subject)
    for each in near(page, reading, trigger.support):
        if each is phrase or each is subject:
            continue
        if each.preposition == "с" and "ablt" in each.cases and trigger.type in MUTUAL:
            yield Part(AGENT, each)
        elif not each.preposition and "datv" in each.cases and "gent" not in each.cases and each.animate:
            yield Part(RECIPIENT, each)
        elif each.preposition == "по" and trigger.type == "attack":
            yield Part(PATIENT, each)


def _of_occasion(page: Page, trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    """Who speaks or acts *на заседании* takes part in it."""
    verbs = trigger.sentence.clause_at(trigger.index).verbs
    if phrase.preposition in _OCCASION and "loct" in phrase.cases and verbs:
        subject = subject_of(page, trigger.sentence, verbs[0])
        if subject is not None:
            yield Part(AGENT, subject)


def _beside_noun(trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    person: bool | None
    for each in trigger.sentence.phrases:
        if each.first < phrase.last or each.first - phrase.last > 8:  # noqa: PLR2004  (further off is another's)
            continue
        person = True if each.animate or each.kind in {"person", "organization"} else None
        if each.owner is phrase and not each.preposition:
            role = trigger.government.role("gent", "", person=person)
            yield Part(_of_genitive(trigger, role), each)
            continue
        if each.owner is not None or trigger.sentence.clause_at(each.head) is not trigger.sentence.clause_at(
            phrase.head
        ):
            continue
        preposition = base_preposition(each.preposition) if each.preposition else ""
        cases = [case for case in each.cases if preposition or case in {"ablt", "datv"}]
        role = next(
            (found for case in cases if (found := trigger.government.role(case, preposition, person=person))),
            None,
        )
        if role in ROLES and (role is not Role.AGENT or each.animate or each.entity >= 0):
            yield Part(ROLES[role], each)
        elif role is Role.PARTNER:
            yield Part(AGENT if trigger.type in MUTUAL else RECIPIENT, each)
        elif not preposition and each.cases <= _GENITIVE and "gent" in each.cases:
            yield Part(_of_genitive(trigger, trigger.government.role("gent", "", person=person)), each)
        elif preposition == "между" and "ablt" in each.cases:
            yield Part(AGENT, each)
        elif _is_target(trigger, preposition, each):
            yield Part(PATIENT, each)


def _is_target(trigger: Trigger, preposition: str, phrase: Phrase) -> bool:
    """Whether it stands for what an event is against: *санкции против*, *удар по*."""
    if preposition == "против":
        return trigger.type in _AGAINST
    return preposition == "по" and trigger.type == "attack" and "datv" in phrase.cases


def _of_genitive(trigger: Trigger, role: Role | None) -> str:
    """The role of a noun's genitive; of a noun that government doesn't list, by the type."""
    if trigger.type in _PATIENTS:
        return PATIENT
    if role in ROLES:
        return ROLES[role]
    return (
        AGENT
        if trigger.type in {"meeting", "agreement", "contest", "protest", "movement", "speech", "other"}
        else PATIENT
    )

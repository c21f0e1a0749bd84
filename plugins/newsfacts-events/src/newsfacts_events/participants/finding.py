"""Who takes part in an event: by the case of the phrase, the clause, and what the trigger governs."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.government import Role
from newsfacts_russian.prepositions import base_preposition

from newsfacts_events.lexicon import amounts, collocations
from newsfacts_events.participants.control import body_inside, controller, governing_verb, subject_of_matrix
from newsfacts_events.participants.nouns import parts_of_noun
from newsfacts_events.participants.objects import concerned, in_idioms, is_idiom, losing, of_object
from newsfacts_events.participants.pronouns import meant, subject_before, thing_meant
from newsfacts_events.reading import (
    AGENT,
    MUTUAL,
    PATIENT,
    RECIPIENT,
    ROLES,
    UNDERGONE,
    Page,
    Part,
    Phrase,
    SentenceReading,
    antecedent,
    can_act,
    described,
    near,
    subject_of,
)
from newsfacts_events.triggers import Trigger

_AT = {"attack": {"по", "против"}, "charge": {"на", "против", "к"}}
"""Prepositions before what an event of a type is against, whatever the verb."""

_TOGETHER = {"ceremony": {"за"}}
"""Prepositions before whom somebody does it with, by a collocation: *вышла замуж **за** актёра*."""

_AHEAD = ("accs", "datv", "ablt", "gent")
_BEHIND = (*_AHEAD, "loct")
"""The cases of complements before and behind a verb, the likeliest first."""

_OF_THINGS = frozenset({"launch", "end"})
"""Types of what is done to things."""

_POWERS = frozenset({"тысяча", "миллион", "миллиард", "триллион"})

_WHOM = frozenset({"которого", "которую", "которых", "которое"})
_SUFFERED = frozenset({"injury", "verdict", "death"})
"""Types of what somebody who gets it suffers: *получил травму*, *получил семь лет колонии*."""

_GETTING = frozenset({"получить", "получать", "удостоиться"})


def parts_of(page: Page, trigger: Trigger) -> list[Part]:
    """The participants of a trigger, in text order, each phrase once; pronouns stand for what they mean."""
    found: dict[int, Part] = {}
    for part in _parts(page, trigger):
        for each in _with_partners(trigger.sentence, part.phrase):
            phrase = meant(page, trigger.sentence, each)
            role, thing = part.role, None
            if role != AGENT and (phrase is None or _is_misfit(trigger, phrase)):
                thing = thing_meant(page, trigger.sentence, each)
            if thing is not None:
                role, phrase = PATIENT, thing
            if phrase is not None and _takes_part(page, phrase, trigger):
                found.setdefault(phrase.first, Part(role, phrase))
    return [found[first] for first in sorted(found)]


def _is_misfit(trigger: Trigger, phrase: Phrase) -> bool:
    """Whether a person is no likely object: *её строили* is not of the director."""
    somebody = phrase.animate or phrase.referent.kind == "person"
    return trigger.type in _OF_THINGS and somebody and not trigger.is_noun


def _takes_part(page: Page, phrase: Phrase, trigger: Trigger) -> bool:
    """No date, no mere amount (*90 лет*), not *друг с другом*, not the trigger itself."""
    if page.is_dated(phrase.head) or phrase.lemma in amounts():
        return False
    before = page.words[max(phrase.first - 2, 0) : phrase.first]
    if phrase.lemma == "друг" and any(each.low == "друг" for each in before):
        return False
    return not (phrase.first <= trigger.index < phrase.last and trigger.is_noun)


def _parts(page: Page, trigger: Trigger) -> Iterator[Part]:
    if trigger.is_noun:
        yield from parts_of_noun(page, trigger)
        return
    subject = _subject(page, trigger)
    if subject is not None and subject is trigger.beside:
        subject = None  # Ракеты выпустили
    if subject is not None and not _is_cause(trigger, subject):
        yield Part(AGENT if _is_done_to(page, trigger, subject) else subject_role(trigger, subject), subject)
    yield from _complements(page, trigger, subject)
    if trigger.first < trigger.index and trigger.beside is not None:  # не стало поэта
        yield Part(PATIENT, trigger.beside)
    elif trigger.last - trigger.first > 1 and trigger.beside is not None:
        yield from _beside_noun(trigger, trigger.beside)


def _beside_noun(trigger: Trigger, noun: Phrase) -> Iterator[Part]:
    """Who depends on the noun of a collocation: *в руках **боевиков***, *унёс жизни **рабочих***."""
    role = PATIENT if trigger.type in UNDERGONE else AGENT
    for each in trigger.sentence.owned_by(noun):
        if can_act(each.referent):
            yield Part(role, each)


def _is_cause(trigger: Trigger, subject: Phrase) -> bool:
    """Whether a subject only brings about what happens to others: ***шторм** унёс жизни рабочих*."""
    if trigger.beside is None or trigger.last - trigger.first == 1 or trigger.type not in UNDERGONE:
        return False
    return not can_act(subject.referent) and bool(trigger.sentence.owned_by(trigger.beside))


def _is_done_to(page: Page, trigger: Trigger, subject: Phrase) -> bool:
    """Whether a collocation that happens to its subject is done to somebody else: *снял мэра с поста*."""
    if not trigger.is_collocation or trigger.passive or trigger.type not in UNDERGONE:
        return False
    if trigger.entry.lemma.endswith(("ся", "сь")):
        return False
    others = (each for each in near(page, trigger.sentence, trigger.index) if each is not subject)
    direct = any(
        not each.preposition and "accs" in each.cases and (each.animate or each.kind == "person")
        for each in others
    )
    return direct or bool(in_idioms(trigger))


def subject_role(trigger: Trigger, subject: Phrase) -> str:
    """The role of a verb's subject; somebody does what an unlisted *-ся* says: *водитель не справился*."""
    if trigger.passive:
        return PATIENT
    if trigger.is_any_verb and (subject.animate or subject.referent.kind == "person"):
        suffers = trigger.entry.patient and trigger.type in UNDERGONE  # надышались газом
        return PATIENT if suffers else AGENT
    if trigger.entry.lemma in _GETTING:
        return PATIENT if trigger.type in _SUFFERED else RECIPIENT
    if trigger.is_collocation and not trigger.acts:
        return PATIENT if _is_moved(trigger, subject) else AGENT
    if trigger.entry.listed:
        return PATIENT if trigger.entry.patient else AGENT
    return PATIENT if trigger.entry.patient or trigger.government.subject is Role.PATIENT else AGENT


def _is_moved(trigger: Trigger, subject: Phrase) -> bool:
    """Whether what a collocation tells happens to its subject: *получил травму*, *фильм вышел в прокат*."""
    own = trigger.entry.patient and trigger.type != "contest"  # занял второе место
    moved = trigger.government.role("accs") is None and not can_act(subject.referent)
    return trigger.type in UNDERGONE or own or moved


def _subject(page: Page, trigger: Trigger) -> Phrase | None:
    reading = trigger.sentence
    if trigger.form in {"VERB", "PRTS"}:
        found = subject_of(page, reading, trigger.index)
        if found is not None and _is_lone_object(page, trigger, found):
            found = subject_before(page, reading, trigger.index) or found
        return (
            found or body_inside(page, reading, trigger.index) or subject_before(page, reading, trigger.index)
        )
    if trigger.form == "PRTF":
        return described(page, reading, trigger.index)
    return controller(page, trigger)


def _is_lone_object(page: Page, trigger: Trigger, phrase: Phrase) -> bool:
    """Whether what stands behind a verb may be its object, its subject told before: *окончил ВГИК*."""
    if phrase.head < trigger.index or phrase.animate or "accs" not in phrase.cases:
        return False
    if trigger.type == "speech" or trigger.form != "VERB" or trigger.government.role("accs") is None:
        return False
    others = near(page, trigger.sentence, trigger.index)
    return not any("accs" in each.cases and not each.preposition for each in others if each is not phrase)


def _complements(page: Page, trigger: Trigger, subject: Phrase | None) -> Iterator[Part]:
    """The objects of a verb: the nearest phrase of its clause for each role that it governs."""
    reading, taken = trigger.sentence, set[str]()
    verb = governing_verb(trigger) if trigger.form == "INFN" else None
    matrix = subject_of_matrix(page, reading, verb) if verb is not None else None
    whom = _relative_object(page, trigger)
    if whom is not None:
        yield Part(PATIENT, whom)
    for phrase in near(page, reading, trigger.index):
        if phrase is matrix or (subject is not None and _is_part(phrase, subject)):
            continue
        if phrase is trigger.beside or (_is_counted(phrase) and _is_level(trigger)):
            continue
        if is_idiom(trigger, phrase):
            continue
        role = _governed(page, trigger, phrase)
        if role == RECIPIENT and trigger.is_collocation and trigger.type in _SUFFERED:
            role = PATIENT  # дали ему семь лет
        if role is not None and role not in taken and _takes_part(page, phrase, trigger):
            yield Part(role, phrase)
            taken.add(role)
    if PATIENT not in taken:
        yield from (Part(PATIENT, each) for each in in_idioms(trigger))
    yield from losing(page, trigger)
    yield from concerned(trigger)


def _is_counted(phrase: Phrase) -> bool:
    return phrase.counted or phrase.lemma in _POWERS


def _is_level(trigger: Trigger) -> bool:
    """Whether what a verb counts is the level of its subject: *курс превысил 90 рублей*."""
    return trigger.is_collocation and trigger.type == "change" and not trigger.acts


def _relative_object(page: Page, trigger: Trigger) -> Phrase | None:
    """Whom *который* means in the accusative: *водитель, которого сбил автобус*."""
    clause = trigger.clause
    if clause.kind != "relative" or trigger.form != "VERB" or trigger.government.role("accs") is None:
        return None
    for index in range(clause.first, min(clause.first + 2, clause.last)):
        if page.words[index].low in _WHOM:
            return antecedent(page, trigger.sentence, clause)
    return None


def _is_part(phrase: Phrase, subject: Phrase) -> bool:
    """Whether a phrase is the subject, its name or what it depends on."""
    return phrase is subject or phrase is subject.named or phrase is subject.owner


def _governed(page: Page, trigger: Trigger, phrase: Phrase) -> str | None:
    person = True if phrase.animate or phrase.kind in {"person", "organization"} else None
    preposition = base_preposition(phrase.preposition) if phrase.preposition else ""
    if trigger.passive and trigger.is_collocation and not preposition and _is_by_whom(trigger, phrase):
        return AGENT
    for case in _likely_cases(trigger, phrase):
        role = trigger.government.role(case, preposition, person=person)
        if role is None and case == "gent" and _negated(page, trigger.index) and not preposition:
            role = trigger.government.role("accs", "", person=person)
        if role is Role.AGENT and "nomn" in phrase.cases and not can_act(phrase.referent):
            continue  # it has but one form: ч. 2 ст. 143
        if role is Role.PATIENT and not preposition:
            return of_object(trigger, phrase)
        if role in ROLES:
            return ROLES[role]
        if role is Role.PARTNER:
            return AGENT if trigger.type in MUTUAL else RECIPIENT
    if trigger.is_collocation and person and phrase.preposition in _TOGETHER.get(trigger.type, ()):
        return AGENT
    return PATIENT if preposition in _AT.get(trigger.type, ()) else None


def _is_by_whom(trigger: Trigger, phrase: Phrase) -> bool:
    """Whether somebody in the instrumental did it: *признан судом виновным*, *объявлен полицией в розыск*."""
    if phrase.lemma in collocations().get(trigger.entry.lemma, ()):
        return False  # признан банкротом
    return "ablt" in phrase.cases and "nomn" not in phrase.cases and can_act(phrase.referent)


def _likely_cases(trigger: Trigger, phrase: Phrase) -> list[str]:
    """Its cases, the object's first; the nominative governs nothing."""
    cases = phrase.cases
    order = _BEHIND if phrase.head > trigger.index else _AHEAD
    return [case for case in order if case in cases]


def _negated(page: Page, index: int) -> bool:
    return index > 0 and page.words[index - 1].low == "не"


def _with_partners(reading: SentenceReading, phrase: Phrase) -> Iterator[Phrase]:
    """A phrase and those joined with it by *и* and commas, the first of them first."""
    yield phrase
    for each in reading.phrases if phrase.joins else ():
        if each.partner is phrase and each.first > phrase.first and each.cases & phrase.cases:
            yield from _with_partners(reading, each)

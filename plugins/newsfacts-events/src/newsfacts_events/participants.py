"""Who takes part in an event: by the case of the phrase, the clause, and what the trigger governs."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from newsfacts_russian.government import Government, Role
from newsfacts_russian.prepositions import base_preposition

from newsfacts_events.clauses import Clause
from newsfacts_events.page import Page, SentenceReading
from newsfacts_events.phrases import Phrase
from newsfacts_events.pronouns import meant, subject_before
from newsfacts_events.subjects import described, subject_of
from newsfacts_events.triggers import Trigger

AGENT, PATIENT, RECIPIENT = "agent", "patient", "recipient"
_ROLES = {Role.AGENT: AGENT, Role.PATIENT: PATIENT, Role.RECIPIENT: RECIPIENT}
_MUTUAL = frozenset({"meeting", "agreement", "contest", "ceremony", "deal", "other", "attack", "accident"})
_UNDERGONE = frozenset(
    {"award", "injury", "death", "appointment", "departure", "accident", "change", "release"}
)
"""Types that happen to the subject of a collocation or a support verb: *получил премию*."""

_AMOUNTS = frozenset(
    {
        "утро",
        "вечер",
        "ночь",
        "зима",
        "весна",
        "осень",
        "год",
        "лето",
        "месяц",
        "неделя",
        "день",
        "сутки",
        "час",
        "минута",
        "секунда",
        "раз",
        "процент",
        "пункт",
    }
)
_AGAINST = frozenset({"restriction", "attack", "charge", "speech", "protest"})
_OCCASION = frozenset({"на", "в", "во"})
_GENITIVE = frozenset({"gent", "accs"})
_AT = frozenset({"по", "против"})
_FAR = 6
_PATIENTS = frozenset(
    {"death", "injury", "accident", "appointment", "departure", "change", "end", "launch", "arrest"}
)
"""Types whose noun has in the genitive whom it happens to: *отставка Белкина*, *гибель рабочих*."""

_BESIDE = 3
"""How many phrases after a verb are looked at for its complements."""


@attrs.frozen(eq=False)
class Part:
    """A phrase with its role."""

    role: str
    phrase: Phrase


def parts_of(page: Page, trigger: Trigger) -> list[Part]:
    """The participants of a trigger, in text order, each phrase once; pronouns stand for what they mean."""
    found: dict[int, Part] = {}
    for part in _parts(page, trigger):
        for each in _with_partners(trigger.sentence, part.phrase):
            phrase = meant(page, trigger.sentence, each)
            if phrase is not None and _takes_part(page, phrase, trigger):
                found.setdefault(phrase.first, Part(part.role, phrase))
    return [found[first] for first in sorted(found)]


def _takes_part(page: Page, phrase: Phrase, trigger: Trigger) -> bool:
    """No date, no mere amount (*90 лет*), not the trigger itself."""
    if phrase.first in page.dates or phrase.lemma in _AMOUNTS:
        return False
    return not (phrase.first <= trigger.index < phrase.last and trigger.is_noun)


def _parts(page: Page, trigger: Trigger) -> Iterator[Part]:
    if trigger.is_noun:
        yield from _of_noun(page, trigger)
        return
    subject = _subject(page, trigger)
    if subject is not None:
        yield Part(subject_role(trigger), subject)
    yield from _complements(page, trigger, subject)
    if trigger.last - trigger.first > 1 and trigger.beside is not None:  # в руках боевиков
        yield from (Part(AGENT, each) for each in trigger.sentence.phrases if each.owner is trigger.beside)


def subject_role(trigger: Trigger) -> str:
    """The role of a verb's subject."""
    if trigger.passive:
        return PATIENT
    if trigger.rule == "collocation":
        return PATIENT if trigger.type in _UNDERGONE or trigger.entry.patient else AGENT
    if trigger.entry.listed:
        return PATIENT if trigger.entry.patient else AGENT
    return PATIENT if trigger.entry.patient or trigger.government.subject is Role.PATIENT else AGENT


def _subject(page: Page, trigger: Trigger) -> Phrase | None:
    reading = trigger.sentence
    if trigger.form in {"VERB", "PRTS"}:
        found = subject_of(page, reading, trigger.index)
        return (
            found or body_inside(page, reading, trigger.index) or subject_before(page, reading, trigger.index)
        )
    if trigger.form == "PRTF":
        return described(page, reading, trigger.index)
    return controller(page, trigger)


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
    asked_of = _asked(reading, verb, government) if asked is Role.RECIPIENT and government else None
    return asked_of or subject_of(page, reading, verb) or body_inside(page, reading, verb)


def _in_dative(reading: SentenceReading, verb: int) -> Phrase | None:
    """Who does it, of verbs such as *удалось*, *пришлось*: the dative of the clause."""
    clause = reading.clause_at(verb)
    fitting = (
        each
        for each in reading.phrases
        if "datv" in each.cases and not each.preposition and each.owner is None
    )
    return next((each for each in fitting if reading.clause_at(each.head) is clause), None)


def body_inside(page: Page, reading: SentenceReading, index: int) -> Phrase | None:
    """The body of *в МИД решили*: a plural without a subject, and a body before it that it stands in."""
    verb = page.words[index].verb
    if verb is None or "plur" not in verb.grammemes or verb.pos != "VERB":
        return None
    clause = reading.clause_at(index)
    bodies = (
        each for each in reading.phrases if each.preposition in {"в", "во"} and each.kind == "organization"
    )
    return next(
        (each for each in bodies if reading.clause_at(each.head) is clause and each.head < index), None
    )


def _asked(reading: SentenceReading, verb: int, government: Government) -> Phrase | None:
    """Whom a verb such as *призвать*, *поручить* asks."""
    for phrase in reading.phrases:
        if phrase.owner is not None or reading.clause_at(phrase.head) is not reading.clause_at(verb):
            continue
        cases = [case for case in ("datv", "accs") if case in phrase.cases]
        roles = [government.role(case, phrase.preposition, person=True) for case in cases]
        if Role.RECIPIENT in roles and phrase.head > verb - _FAR:
            return phrase
    return None


def governing_verb(trigger: Trigger) -> int | None:
    """The finite verb that it hangs on: the nearest of its clause, or of the one around."""
    reading = trigger.sentence
    clause = reading.clause_at(trigger.index)
    for each in (clause, clause.parent):
        if each is not None and each.verbs:
            before = [verb for verb in each.verbs if verb < trigger.index]
            return before[-1] if before and trigger.form == "INFN" else each.verbs[0]
    return None


def _complements(page: Page, trigger: Trigger, subject: Phrase | None) -> Iterator[Part]:
    """The objects of a verb: phrases of its clause in a case that it governs."""
    reading, taken = trigger.sentence, 0
    for phrase in _near(page, reading, trigger.index):
        if phrase is subject or (subject is not None and phrase in _chain(subject)):
            continue
        role = _governed(page, trigger, phrase) if phrase is not trigger.beside else None
        if role is not None:
            yield Part(role, phrase)
            taken += 1
        if taken == _BESIDE:
            return


def _chain(phrase: Phrase) -> list[Phrase]:
    return [each for each in (phrase.named, phrase.owner) if each is not None]


def _near(page: Page, reading: SentenceReading, index: int) -> Iterator[Phrase]:
    """Phrases of the clause that depend on no other: those after the verb, then those before it.

    What stands after an infinitive or another verb is that one's.
    """
    clause = reading.clause_at(index)
    same = [
        each
        for each in reading.phrases
        if each.owner is None
        and reading.clause_at(each.head) is clause
        and not each.first <= index < each.last
    ]
    infinitive = page.words[index].pos == "INFN"
    stop = next(
        (place for place in range(index + 1, reading.last) if _is_verb(page, reading, place, clause)),
        reading.last,
    )
    yield from (each for each in same if index < each.first and each.head < stop)
    before = [each for each in same if each.last <= index]
    yield from reversed([each for each in before if not infinitive or "accs" in each.cases])


def _is_verb(page: Page, reading: SentenceReading, index: int, clause: Clause) -> bool:
    word = page.words[index]
    return (word.is_finite or word.pos == "INFN") and reading.clause_at(index) is clause


def _governed(page: Page, trigger: Trigger, phrase: Phrase) -> str | None:
    person = True if phrase.animate or phrase.kind in {"person", "organization"} else None
    preposition = base_preposition(phrase.preposition) if phrase.preposition else ""
    for case in _likely_cases(trigger, phrase):
        role = trigger.government.role(case, preposition, person=person)
        if role is None and case == "gent" and _negated(page, trigger.index) and not preposition:
            role = trigger.government.role("accs", "", person=person)
        if role in _ROLES:
            return _ROLES[role]
        if role is Role.PARTNER:
            return AGENT if trigger.type in _MUTUAL else RECIPIENT
    return PATIENT if trigger.type == "attack" and phrase.preposition in _AT else None


def _likely_cases(trigger: Trigger, phrase: Phrase) -> list[str]:
    """Its cases, the object's first; the nominative governs nothing."""
    order = (
        ("accs", "datv", "ablt", "gent", "loct")
        if phrase.head > trigger.index
        else ("accs", "datv", "ablt", "gent")
    )
    if phrase.animate and phrase.number != "plur" and "gent" in phrase.cases and "accs" not in phrase.cases:
        order = ("gent", *order)
    return [case for case in order if case in phrase.cases]


def _negated(page: Page, index: int) -> bool:
    return index > 0 and page.words[index - 1].low == "не"


def _of_noun(page: Page, trigger: Trigger) -> Iterator[Part]:
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
            yield Part(PATIENT if trigger.type in _UNDERGONE else AGENT, subject)
    for each in _near(page, reading, trigger.support):
        if each is phrase or each is subject:
            continue
        if each.preposition == "с" and "ablt" in each.cases and trigger.type in _MUTUAL:
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
        if role in _ROLES and (role is not Role.AGENT or each.animate or each.entity >= 0):
            yield Part(_ROLES[role], each)
        elif role is Role.PARTNER:
            yield Part(AGENT if trigger.type in _MUTUAL else RECIPIENT, each)
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
    if role in _ROLES:
        return _ROLES[role]
    return (
        AGENT
        if trigger.type in {"meeting", "agreement", "contest", "protest", "movement", "speech", "other"}
        else PATIENT
    )


def _with_partners(reading: SentenceReading, phrase: Phrase) -> Iterator[Phrase]:
    """A phrase and those joined with it by *и* and commas, the first of them first."""
    yield phrase
    for each in reading.phrases:
        if each.partner is phrase and each.first > phrase.first and each.cases & phrase.cases:
            yield from _with_partners(reading, each)

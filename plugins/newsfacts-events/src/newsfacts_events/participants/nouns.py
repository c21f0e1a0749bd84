"""Who takes part in what an event noun names: its genitive, its agent, and what its supporting verb has."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.government import Role
from newsfacts_russian.prepositions import base_preposition

from newsfacts_events.lexicon import bodies, cues, facilities, trigger_entry
from newsfacts_events.reading import (
    AGENT,
    CONCERNING,
    MUTUAL,
    PATIENT,
    RECIPIENT,
    ROLES,
    UNDERGONE,
    Page,
    Part,
    Phrase,
    can_act,
    described,
    near,
    subject_of,
)
from newsfacts_events.triggers import SUBJECTING, UNDERGOING, Trigger

_AGAINST = frozenset({"restriction", "attack", "charge", "speech", "protest"})
"""Types of what may be against somebody: *санкции **против** банка*."""

_SUFFERED = frozenset({"verdict", "attack", "restriction", "charge"})
"""Types that are done to whom a support verb has in the dative: *вынес приговор водителю*."""

_ATTENDED = frozenset({"contest", "meeting", "ceremony", "protest", "election"})
"""Types of occasions that somebody takes part in."""

_PART = "участие"
_TAKING_PART = frozenset({"участвовать", "поучаствовать"})

_FAR = 8
"""How many tokens after an event noun its complements may begin."""

_ABOUT = frozenset({"о", "об", ""})
_ONES_OWN = frozenset({"departure", "protest"})
"""Types of what who announces it does."""

_OCCASION = frozenset({"на", "в", "во"})
_BECOMING = frozenset({"appointment", "election"})
"""Types whose instrumental is a post, and no agent: *назначение **министром***."""

_GENITIVE = frozenset({"gent", "accs"})
_AGENTS = frozenset({"meeting", "agreement", "contest", "protest", "movement", "speech", "other"})
"""Types whose noun has in the genitive who does it, where government does not tell: *забастовка шахтёров*."""

_PATIENTS = frozenset(
    {"death", "injury", "accident", "appointment", "departure", "change", "end", "launch", "arrest"}
)
"""Types whose noun has in the genitive whom it happens to: *отставка Белкина*, *гибель рабочих*."""


def parts_of_noun(page: Page, trigger: Trigger) -> Iterator[Part]:
    """The complements of an event noun: its genitive, its agent in the instrumental, phrases it governs."""
    phrase = trigger.phrase
    beside = _beside_noun(page, trigger, phrase) if phrase is not None else ()
    own = [each for each in beside if not page.is_dated(each.phrase.head)]
    yield from own
    if trigger.support >= 0:
        yield from _of_support(page, trigger, phrase)
    elif phrase is not None and _is_attended(page, trigger, phrase):
        yield from _of_attended(page, trigger)
    elif phrase is not None and trigger.type == "meeting" and not own:
        yield from _of_occasion(page, trigger, phrase)
    elif phrase is not None and phrase.preposition in {"в", "во"}:
        yield from _of_accused(page, trigger, phrase)
    elif phrase is not None and phrase.preposition in _ABOUT and trigger.type in _ONES_OWN and not own:
        yield from _of_announced(page, trigger)


def _of_support(page: Page, trigger: Trigger, phrase: Phrase | None) -> Iterator[Part]:
    """What the verb that supports an event noun has: *полиция провела обыск*, *нанесли удар по складу*."""
    subject = _who_supports(page, trigger)
    verb = page.words[trigger.support].verb
    passive = verb is not None and "pssv" in verb.grammemes
    done_to = _done_to(page, trigger, phrase)
    exposed = page.words[trigger.support].lemma in SUBJECTING
    if subject is not None and subject is not phrase and not passive and not _is_event(page, subject):
        undergone = page.words[trigger.support].lemma in UNDERGOING
        happens = trigger.type in UNDERGONE and done_to is None
        yield Part(PATIENT if undergone or happens else AGENT, subject)
    for each in near(page, trigger.sentence, trigger.support):
        if each is phrase or each is subject:
            continue
        if each.preposition == "с" and "ablt" in each.cases and trigger.type in MUTUAL:
            yield from _party(trigger, each)
        elif each is done_to:
            yield Part(_given(trigger), each)
        elif each.preposition == "по" and trigger.type == "attack":
            yield Part(PATIENT, each)
        elif exposed and not each.preposition and "accs" in each.cases:
            yield Part(PATIENT, each)  # подвергли критике программу


def _who_supports(page: Page, trigger: Trigger) -> Phrase | None:
    """The subject of the supporting verb; an infinitive has that of the verb before: *готовы начать*."""
    support, reading = trigger.support, trigger.sentence
    before = [each for each in reading.clause_at(support).verbs if each < support]
    if page.words[support].pos != "INFN" or not before:
        return subject_of(page, reading, support)
    subject = subject_of(page, reading, before[-1])
    return subject if subject is not None and subject.kind != "place" else None


def _done_to(page: Page, trigger: Trigger, phrase: Phrase | None) -> Phrase | None:
    """To whom somebody does it: *объявили импичмент президенту*, *сделал пожертвование музею*."""
    others = (each for each in near(page, trigger.sentence, trigger.support) if each is not phrase)
    return next((each for each in others if _is_dative(each) and _is_receiver(page, trigger, each)), None)


def _is_receiver(page: Page, trigger: Trigger, phrase: Phrase) -> bool:
    """Whether a dative is to whom or to what: somebody, a body, or what a verb that takes one is done to."""
    return not phrase.preposition and (can_act(phrase.referent) or _takes_receiver(page, trigger))


def _takes_receiver(page: Page, trigger: Trigger) -> bool:
    """Whether the verb that supports an event noun tells to whom in the dative: *оказать*, not *провести*."""
    government = page.words[trigger.support].government if trigger.support >= 0 else None
    return government is not None and government.role("datv", person=True) is Role.RECIPIENT


def _given(trigger: Trigger) -> str:
    """What is in the dative beside a support verb: to whom it is given, or what suffers it."""
    return PATIENT if trigger.type in UNDERGONE | _SUFFERED else RECIPIENT


def _is_dative(phrase: Phrase) -> bool:
    return "datv" in phrase.cases and "gent" not in phrase.cases


def _is_event(page: Page, phrase: Phrase) -> bool:
    entry = page.words[phrase.head].entry
    return entry is not None and entry.noun and phrase.entity < 0 and entry.lemma not in bodies()


def _is_attended(page: Page, trigger: Trigger, phrase: Phrase) -> bool:
    """Whether it is what somebody takes part in: *участвовал в гонке*, *приняла участие в выставке*."""
    if phrase.preposition not in {"в", "во"} or trigger.type not in _ATTENDED or not trigger.clause.verbs:
        return False
    before = range(trigger.clause.first, phrase.first)
    return any(page.words[each].lemma in _TAKING_PART or page.words[each].lemma == _PART for each in before)


def _of_attended(page: Page, trigger: Trigger) -> Iterator[Part]:
    """Who takes part in an occasion."""
    verbs = [each for each in trigger.clause.verbs if each < trigger.index]
    subject = subject_of(page, trigger.sentence, verbs[-1]) if verbs else None
    if subject is not None and can_act(subject.referent):
        yield Part(AGENT, subject)


def _of_occasion(page: Page, trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    """Who speaks or acts *на заседании* takes part in it."""
    verbs = trigger.clause.verbs
    if phrase.preposition in _OCCASION and "loct" in phrase.cases and verbs:
        subject = subject_of(page, trigger.sentence, verbs[0])
        if subject is not None:
            yield Part(AGENT, subject)


def _of_accused(page: Page, trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    """Who is accused of it is told to have done it: *обвинили Иванова в краже*."""
    clause = trigger.clause
    verb = next(
        (each for each in clause.verbs if cues("verb").get(page.words[each].lemma) == "alleged"), None
    )
    described_as = _accused_before(page, trigger, phrase)
    if described_as is not None:
        yield Part(AGENT, described_as)
        return
    if verb is None:
        return
    passive = page.words[verb].pos == "PRTS" or page.words[verb].lemma.endswith("ся")
    accused = subject_of(page, trigger.sentence, verb) if passive else None
    for each in near(page, trigger.sentence, verb) if not passive else ():
        if "accs" in each.cases and not each.preposition and (each.animate or each.entity >= 0):
            accused = each
            break
    if accused is not None and accused is not phrase:
        yield Part(AGENT, accused)


def _of_announced(page: Page, trigger: Trigger) -> Iterator[Part]:
    """Who announces it does it himself: *Белкина объявила об уходе*, *врачи пригрозили забастовкой*."""
    verbs = [each for each in trigger.clause.verbs if each < trigger.index]
    subject = subject_of(page, trigger.sentence, verbs[-1]) if verbs else None
    if subject is not None and subject.animate:
        yield Part(PATIENT if trigger.type in UNDERGONE else AGENT, subject)


def _accused_before(page: Page, trigger: Trigger, phrase: Phrase) -> Phrase | None:
    """Whom a participle before the noun says to have done it: *Иванов, подозреваемый в краже*."""
    index = phrase.first - 2
    if index < trigger.sentence.first or cues("noun").get(page.words[index].lemma) != "alleged":
        return None
    return described(page, trigger.sentence, index) if page.words[index].pos in {"PRTF", "ADJF"} else None


def _beside_noun(page: Page, trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    clause, given = phrase.clause, _takes_receiver(page, trigger)
    for each in trigger.sentence.phrases:
        if each.first < phrase.last or each.first - phrase.last > _FAR:
            continue
        if each.owner is phrase and not each.preposition and given and _may_be_dative(page, each):
            yield Part(_given(trigger), each)  # окажут содействие полиции
        elif each.owner is phrase and not each.preposition:
            yield from _genitive(trigger, each)
        elif each.owner is None and each.clause is clause:
            yield from _governed(trigger, each)


def _may_be_dative(page: Page, phrase: Phrase) -> bool:
    """Whether a genitive can be a dative, however rare the dictionary has it: *нанесла удар армии*."""
    if "datv" in phrase.cases:
        return True
    alike = page.words[phrase.head].lemma.endswith(("ия", "ь"))
    return alike and phrase.entity < 0 and (phrase.gender, phrase.number) == ("femn", "sing")


def _person(phrase: Phrase) -> bool | None:
    return True if phrase.animate or phrase.kind in {"person", "organization"} else None


def _governed(trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    """What a phrase after an event noun is, by its case and preposition."""
    preposition = base_preposition(phrase.preposition) if phrase.preposition else ""
    cases = [case for case in phrase.cases if preposition or case in {"ablt", "datv"}]
    roles = [trigger.government.role(case, preposition, person=_person(phrase)) for case in cases]
    role = next((each for each in roles if each is not None), None)
    if role is Role.AGENT and trigger.type in _BECOMING and phrase.referent.entity < 0:
        return  # назначение министром
    if role in ROLES and (role is not Role.AGENT or can_act(phrase)):
        yield Part(_given(trigger) if role is Role.RECIPIENT else ROLES[role], phrase)
    elif role is Role.PARTNER and trigger.type in MUTUAL:
        yield from _party(trigger, phrase)
    elif role is Role.PARTNER:
        yield Part(RECIPIENT, phrase)
    elif not preposition and phrase.cases <= _GENITIVE and "gent" in phrase.cases:
        yield from _genitive(trigger, phrase)
    elif preposition == "в" and phrase.lemma == "отношение" and trigger.type in CONCERNING:
        yield from (Part(PATIENT, each) for each in trigger.sentence.owned_by(phrase))
    elif preposition == "между" and "ablt" in phrase.cases:
        yield Part(AGENT, phrase)
    elif _is_target(trigger, preposition, phrase):
        yield Part(AGENT if trigger.type == "contest" else PATIENT, phrase)  # победа над Латвией


def _party(trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    """A further party; of *с участием делегаций*, the delegations."""
    if phrase.lemma != "участие":
        yield Part(AGENT, phrase)
        return
    yield from (Part(AGENT, each) for each in trigger.sentence.owned_by(phrase))


def _is_target(trigger: Trigger, preposition: str, phrase: Phrase) -> bool:
    """Whether it stands for what an event is against: *санкции против*, *удар по*."""
    if preposition == "против":
        return trigger.type in _AGAINST
    if preposition == "над":
        return trigger.type in {"verdict", "contest"}
    return preposition == "по" and trigger.type == "attack" and "datv" in phrase.cases


def _genitive(trigger: Trigger, phrase: Phrase) -> Iterator[Part]:
    """What a noun's genitive is; what can't act is no party of a contest, and no event does anything.

    *Рекорд мира*, *турнир года*, *акции протеста* tell nobody.
    """
    role = _of_genitive(trigger, trigger.government.role("gent", "", person=_person(phrase)))
    of_place = phrase.referent.entity < 0 and phrase.lemma in facilities()
    if role == AGENT and trigger.type == "contest" and of_place:
        return  # кубок страны
    if role == AGENT and not can_act(phrase.referent):
        event = trigger_entry(phrase.lemma, noun=True)
        if trigger.type == "contest" or (event is not None and event.listed):
            return
    yield Part(role, phrase)


def _of_genitive(trigger: Trigger, role: Role | None) -> str:
    """The role of a noun's genitive; of a noun that government doesn't list, by the type."""
    if trigger.type in _PATIENTS:
        return PATIENT
    if role in ROLES:
        return ROLES[role]
    return AGENT if trigger.type in _AGENTS else PATIENT

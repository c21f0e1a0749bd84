"""Where and when an event takes place: places and dates of its clause, then those of its sentence."""

from __future__ import annotations

from newsfacts import DateFact
from newsfacts_events.lexicon import facilities
from newsfacts_events.reading import LONGEST, Page, Phrase, SentenceReading
from newsfacts_events.triggers import Trigger

_IN = frozenset(
    {
        "в",
        "во",
        "на",
        "под",
        "около",
        "у",
        "близ",
        "вблизи",
        "над",
        "недалеко",
        "через",
        "при",
        "внутри",
        "возле",
        "напротив",
    }
)
_OF_PLACE = frozenset({"в", "во", "на", "при"})
_NOT_INSIDE = frozenset({"meeting", "deal", "speech", "decision"})
"""Types whose noun has in the genitive a country that acts, and not where it is: *решение России*."""

_TAKEN_FROM = frozenset({"contest", "deal", "award"})
"""Types of what is won or bought from somebody."""

_LIMITS = frozenset({"до", "от"})
_BESIDE = 9
"""How many tokens after an event noun a place or a date is still its own."""

_MOVING = frozenset({"из", "из-за", "с", "со", "до", "к", "от", "через"})
_FURTHER = {"movement": _MOVING, "attack": _MOVING | {"по"}}
"""Prepositions before the places of what goes or is aimed somewhere."""


def places_of(trigger: Trigger) -> list[Phrase]:
    """The places of an event, in text order."""
    found = [each for each in trigger.sentence.placed if _is_place(each, trigger) and _belongs(each, trigger)]
    return sorted(found, key=lambda each: each.first)


def says_where(phrase: Phrase, type_: str) -> bool:
    """Whether an event of a type is said to be in the place of a phrase: *в Туле*, not *в Тулу*."""
    if is_from_whom(phrase.preposition, type_):
        return False
    return phrase.kind == "place" and phrase.owner is None and _stands_in(phrase)


def is_from_whom(preposition: str, type_: str) -> bool:
    """Whether it is from whom something is won or bought: *выиграла у Латвии*, *победа над Латвией*."""
    return (preposition == "у" and type_ in _TAKEN_FROM) or (preposition == "над" and type_ == "contest")


def _stands_in(phrase: Phrase) -> bool:
    """Whether case and preposition tell where, and not where to."""
    cases = {"loct"} if phrase.preposition in _OF_PLACE else {"gent", "ablt"}
    return phrase.preposition in _IN and bool(cases & phrase.cases)


def _is_place(phrase: Phrase, trigger: Trigger) -> bool:
    if phrase.kind != "place":
        return phrase.lemma in facilities() and phrase.kind in {"", "organization"} and _is_facility(phrase)
    named = phrase.owner is not None and phrase.owner.named is phrase
    preposition = (phrase.root if named else phrase).preposition
    if is_from_whom(preposition, trigger.type):
        return False
    if preposition in _IN or preposition in _FURTHER.get(trigger.type, ()):
        return True
    owner = phrase.owner
    if owner is None:
        return False
    if owner.head == trigger.index and trigger.is_noun and trigger.type not in _NOT_INSIDE:
        return "gent" in phrase.cases
    inside = owner.root.preposition in _IN or owner.root.preposition in _FURTHER.get(trigger.type, ())
    return inside and not owner.root.animate and owner.root.kind != "organization"


def _is_facility(phrase: Phrase) -> bool:
    """Whether a common noun tells where: *в больнице*, *у моста*; not *в больницу*."""
    if phrase.named is not None and phrase.named.kind in {"person", "organization"}:
        return False
    return is_inside(phrase)


def is_inside(phrase: Phrase) -> bool:
    """Whether something is said to be inside it or beside it: *в больнице*, *у моста*; not *в больницу*."""
    return phrase.owner is None and _stands_in(phrase)


def _belongs(place: Phrase, trigger: Trigger) -> bool:
    """Whether the place is this trigger's: in its clause, or at the beginning of the sentence."""
    clause, own = place.clause, trigger.clause
    if in_clause(trigger, place.head):
        return _is_own(trigger, place.first) or place.owner is trigger.phrase
    return (
        own.parent is clause
        and own.kind in {"main", "participle", "converb"}
        and not place.root.first > own.first
    )


def time_of(page: Page, trigger: Trigger) -> DateFact | None:
    """The date of an event: the nearest of its clause that can be its own."""
    reading = trigger.sentence
    best: tuple[int, DateFact] | None = None
    for first, fact in reading.dates:
        if not in_clause(trigger, first):
            continue
        if not (may_date(page, first, trigger) and _is_own(trigger, first)):
            continue
        distance = abs(first - trigger.index)
        if best is None or distance < best[0]:
            best = distance, fact
    return best[1] if best is not None else _told_by_when(page, trigger)


def _told_by_when(page: Page, trigger: Trigger) -> DateFact | None:
    """The date right before the clause that tells what happened then: *с 1 мая, **когда** рухнул мост*."""
    clause, reading = trigger.clause, trigger.sentence
    opening = [page.words[at].low for at in range(clause.first, min(clause.first + 2, clause.last))]
    if opening != [",", "когда"] or not page.is_dated(clause.first - 1):
        return None
    return next((fact for first, fact in reversed(reading.dates) if first < clause.first), None)


def in_clause(trigger: Trigger, place: int) -> bool:
    """Whether a token stands in the trigger's clause, or in that of the verb that supports it."""
    clause = trigger.sentence.clause_at(place)
    if clause is trigger.clause:
        return True
    return trigger.support >= 0 and clause is trigger.sentence.clause_at(trigger.support)


def may_date(page: Page, date: int, trigger: Trigger) -> bool:
    """Whether a date can be an event's: no limit (*до 2015 года*), no report's day."""
    if page.words[date].low in _LIMITS or (date and page.words[date - 1].low in _LIMITS):
        return False
    if _of_participle(page, date, trigger):
        return False
    reading = page.sentence_of(date)
    return not _of_report(page, reading, date, trigger.index)


def _of_participle(page: Page, place: int, trigger: Trigger) -> bool:
    """Whether a date stands right after a participle before its noun: *пропавший в феврале вертолет*."""
    before = range(max(place - 2, trigger.sentence.first), place)
    return any(page.words[each].pos == "PRTF" and each != trigger.index for each in before)


def _is_own(trigger: Trigger, place: int) -> bool:
    """Whether what stands at a token is said of this trigger.

    An event noun has what stands beside it, or the whole clause if a verb supports it or there is no other.
    """
    if not trigger.is_noun or trigger.support >= 0:
        return True
    verbs = trigger.clause.verbs
    if not verbs:
        return True
    between = range(min(trigger.index, place) + 1, max(trigger.index, place))
    return 0 < place - trigger.index <= _BESIDE and not any(verb in between for verb in verbs)


def _of_report(page: Page, reading: SentenceReading, date: int, trigger: int) -> bool:
    """Whether the date stands nearer to a reporting word of its clause than to what is told."""
    clause = reading.clause_at(date)
    cues = [each for each in reading.cues if reading.clause_at(each) is clause and not _is_view(page, each)]
    if not cues:
        return False
    told = [trigger]
    if not reading.first <= trigger < reading.last:
        told = [each for each in clause.verbs if each not in cues]
    nearest = min((abs(each - date) for each in told), default=LONGEST)
    return any(abs(each - date) < nearest for each in cues)


def _is_view(page: Page, cue: int) -> bool:
    """Whether a reporting word is of *по версии следствия*, *по его словам*, which have no day."""
    return any(page.words[each].low == "по" for each in range(max(cue - 2, 0), cue + 1))

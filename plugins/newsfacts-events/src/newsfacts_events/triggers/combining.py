"""What a verb names together with its noun: collocations, predicates, and verbs that only support a noun."""

from __future__ import annotations

from collections.abc import Container, Iterator

from newsfacts_russian.clauses import Clause
from newsfacts_russian.government import Role
from newsfacts_russian.prepositions import base_preposition

from newsfacts_events.lexicon import BODY, PERSON, PLACE, Collocation, collocations, predicates
from newsfacts_events.reading import (
    Page,
    Phrase,
    SentenceReading,
    can_act,
    is_told,
    may_be_meant,
    subject_of,
)
from newsfacts_events.triggers.trigger import COLLOCATION, SUPPORT_VERB, Trigger

_FAR = 12
"""A noun further off than so many tokens is another verb's."""

_NAMED = {"organization": BODY, "place": PLACE}

_FEAST = "ceremony"
"""The type of what is told with a day that is celebrated, and no date of it: *отметили День города*."""

_WHOM = frozenset({"accs", "gent"})
_BY_WHOM = frozenset({"ablt"})
_CORE = frozenset({"nomn", "accs", "gent"})

UNDERGOING = frozenset({"подвергнуться", "подвергаться"})
SUBJECTING = frozenset({"подвергнуть", "подвергать"})
"""Verbs that have the event which they support in the dative: *подвергся обстрелу*, *подвергли критике*."""

_NAMED_BY_BOTH = frozenset({"attack", "contest", "charge", "injury", "departure"})
"""Types whose collocation has in its noun no participant: *выпустили ракеты*, *получил травму*."""

_DONE_TO = frozenset({"contest", "departure"})
"""Those of them whose noun takes part where it is somebody: *разгромил соперника*, *сократил врачей*."""


def settled(page: Page, reading: SentenceReading, found: list[Trigger]) -> Iterator[Trigger]:
    """Triggers after collocations and support verbs have had their say."""
    nouns = {each.index: each for each in found if each.is_noun}
    dropped: set[int] = set()
    for trigger in found:
        if trigger.is_noun:
            continue
        following = trigger.index + 1
        if trigger.entry.supports and following < reading.last and page.words[following].pos == "INFN":
            dropped.add(trigger.index)  # начали искать
            continue
        told = _collocation(page, reading, trigger)
        if told is not None:
            phrase, collocation = told
            _apply(trigger, phrase, collocation, nouns, dropped)
            continue
        predicate = _predicate(page, trigger)
        if predicate is not None:
            trigger.type, trigger.rule, trigger.acts = predicate.type, COLLOCATION, True
            continue
        noun = _supported(page, trigger, nouns) if trigger.entry.supports else None
        if noun is not None:
            noun.support = trigger.index
            noun.rule = SUPPORT_VERB
        if noun is not None or (trigger.entry.bound and not _stands_alone(page, trigger)):
            dropped.add(trigger.index)
    yield from (each for each in found if each.index not in dropped)


def _stands_alone(page: Page, trigger: Trigger) -> bool:
    """Whether a verb without its noun is a predicate that tells what was done, as any unlisted verb."""
    word = page.words[trigger.index]
    return trigger.entry.alone and word.reading is not None and is_told(word.reading)


def _says_more(page: Page, clause: Clause, phrase: Phrase) -> bool:
    """Whether the *который* of a clause is a phrase's own subject or object: *авария, которая произошла*."""
    first = next((each for each in range(clause.first, clause.last) if page.words[each].pos), clause.first)
    return page.words[first].low.startswith("котор") and may_be_meant(page, clause, phrase)


def _apply(
    trigger: Trigger, phrase: Phrase, collocation: Collocation, nouns: dict[int, Trigger], dropped: set[int]
) -> None:
    noun = nouns.get(phrase.head)
    if collocation.trigger == "noun" and noun is not None:
        noun.support, noun.type, noun.rule = trigger.index, collocation.type, SUPPORT_VERB
        dropped.add(trigger.index)
        return
    trigger.type, trigger.rule = collocation.type, COLLOCATION
    trigger.acts = collocation.slot in {"object", "ablt"} and (
        collocation.type == "release"
        or (collocation.slot == "object" and phrase.animate)
        or (collocation.type != "injury" and _gives(trigger))
    )
    whole = collocation.trigger == "phrase" or collocation.slot == "ablt"
    rival = collocation.type in _DONE_TO and can_act(phrase.referent)
    named = collocation.type in _NAMED_BY_BOTH and not rival
    trigger.beside = phrase if whole or named else None
    if collocation.slot == "absent":
        trigger.first -= 1
    elif collocation.trigger == "phrase" and trigger.index < phrase.first:
        trigger.last = phrase.last
    if noun is not None:
        dropped.add(noun.index)
        noun.support, trigger.also = trigger.index, noun


def _gives(trigger: Trigger) -> bool:
    """Whether it is done to somebody in the dative: *вручил награду*."""
    return trigger.government.role("datv", person=True) is Role.RECIPIENT


def _collocation(page: Page, reading: SentenceReading, trigger: Trigger) -> tuple[Phrase, Collocation] | None:
    known = collocations().get(trigger.entry.lemma)
    if known is None:
        return None
    clause = trigger.clause
    best: tuple[Phrase, Collocation] | None = None
    for phrase in reading.phrases:
        if phrase.clause is not clause and trigger.form != "PRTF":
            continue
        noun = _called(page, phrase, known)
        if noun is None or abs(phrase.head - trigger.index) > _FAR:
            continue
        slots = (each for each in known[noun] if not (each.slot == "object" and _acts(page, phrase, trigger)))
        told = next((each for each in slots if _fills(page, each.slot, phrase, trigger)), None)
        if told is None or (page.is_dated(phrase.head) and told.type != _FEAST):
            continue  # весной 2023 года получил деньги
        if phrase.preposition:
            return phrase, told  # says more than an object does: фильм сняли с проката
        best = best or (phrase, told)
    return best


def _acts(page: Page, phrase: Phrase, trigger: Trigger) -> bool:
    """Whether a phrase does what a verb says, and is not done to: ***клуб** обыграл соперника*."""
    active = trigger.form == "VERB" and not trigger.passive and can_act(phrase.referent)
    return active and phrase is subject_of(page, trigger.sentence, trigger.index)


def _predicate(page: Page, trigger: Trigger) -> Collocation | None:
    """What a verb names with a word in the instrumental or an adverb: *признан виновным*, *вышла замуж*."""
    known = predicates().get(trigger.entry.lemma)
    if known is None:
        return None
    clause = trigger.clause
    for index in range(max(clause.first, trigger.index - _FAR), min(clause.last, trigger.index + _FAR + 1)):
        word = page.words[index]
        told = known.get(word.lemma)
        if told is not None and (told.slot == "word" or "ablt" in word.cases):
            return told
    return None


def _called(page: Page, phrase: Phrase, known: Container[str]) -> str | None:
    """What a collocation has for a phrase: its noun, or whatever is alive or has a name."""
    noun = page.words[phrase.head].lemma
    if noun in known:
        return noun
    kind = phrase.referent.kind
    if kind in _NAMED:
        return _NAMED[kind] if _NAMED[kind] in known else None
    return PERSON if (phrase.animate or kind == "person") and PERSON in known else None


def _fills(page: Page, slot: str, phrase: Phrase, trigger: Trigger) -> bool:
    if slot in {"object", "subject"} and phrase.owner is not None and phrase.owner.named is not phrase:
        return False  # принял решение о выборе места
    if slot == "absent":
        first = trigger.first
        return phrase.stands_in("gent") and not phrase.preposition and page.words[first - 1].low == "не"
    if slot == "object":
        return not phrase.preposition and _is_object(phrase, trigger)
    if slot == "subject":
        return not phrase.preposition and ("nomn" in phrase.cases or trigger.form == "PRTF")
    if slot == "ablt":
        return not phrase.preposition and "ablt" in phrase.cases
    return base_preposition(phrase.preposition) == slot or slot in {"жизнь", "место"}


def _is_object(phrase: Phrase, trigger: Trigger) -> bool:
    """Whether a phrase can be whom or what it is done to, by its case."""
    if not trigger.passive:
        return not phrase.cases.isdisjoint(_WHOM)
    own = trigger.form != "PRTS" or "nomn" in phrase.cases or "gent" in phrase.cases
    return phrase.cases != _BY_WHOM and own


def _supported(page: Page, trigger: Trigger, nouns: dict[int, Trigger]) -> Trigger | None:
    """The event noun that a support verb lends its form.

    It is the verb's subject or object in the same clause, or what its relative clause says more of.
    """
    clause = trigger.clause
    relative = clause if clause.kind == "relative" else None
    best: Trigger | None = None
    for noun in nouns.values():
        phrase = noun.phrase
        if phrase is None or noun.support >= 0:
            continue
        if relative is not None and phrase.last <= relative.first and _says_more(page, relative, phrase):
            best = noun
            continue
        if noun.clause is not clause and trigger.form != "PRTF":
            continue
        cases = _CORE | ({"datv"} if trigger.entry.lemma in UNDERGOING | SUBJECTING else frozenset())
        if phrase.owner is not None or phrase.preposition or not cases & phrase.cases:
            continue
        if best is None or abs(noun.index - trigger.index) < abs(best.index - trigger.index):
            best = noun
    return best

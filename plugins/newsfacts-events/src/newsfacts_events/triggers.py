"""Triggers: the words that name an event, with the type that they and their neighbours tell."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import attrs
from newsfacts_russian.clauses import Clause
from newsfacts_russian.government import Government, Role

from newsfacts_events.lexicon import (
    BODY,
    PERSON,
    PLACE,
    Collocation,
    Entry,
    amounts,
    bodies,
    collocations,
    modified,
    predicates,
    support,
)
from newsfacts_events.reading import (
    LONGEST,
    Page,
    Part,
    Phrase,
    SentenceReading,
    Word,
    is_told,
    may_be_meant,
)

_FAR = 12
"""A noun further off than so many tokens is another verb's."""

_NAMED = {"organization": BODY, "place": PLACE}
_CORE = frozenset({"nomn", "accs", "gent"})
_NAMED_BY_BOTH = frozenset({"attack", "contest", "charge", "injury", "departure"})
"""Types whose collocation has in its noun no participant: *выпустили ракеты*, *получил травму*."""

_OCCASIONS = frozenset({"protest", "contest", "ceremony", "meeting", "election", "accident"})
"""Types of what a post may be of and that takes place by itself."""

_PENALTIES = frozenset({"restriction", "arrest", "verdict"})


@attrs.define(eq=False)
class Trigger:
    """A word that names an event.

    Args:
        index: Its token.
        first: The first token of the trigger; with *last* more than one word only in a phrase.
        entry: What the lexicon has for it.
        type: The type, collocations considered.
        government: What the word takes.
        form: ``VERB``, ``INFN``, ``PRTF``, ``PRTS``, ``GRND`` or ``NOUN``.
        passive: Whether it is a passive participle.
        sentence: The sentence that it stands in.
        support: The token of the verb that supports it; -1 if none.
        phrase: The noun phrase whose head it is.
        rule: How it was found.
        beside: The noun of a collocation, where it is no participant (*выпустили ракеты*), or who is gone
            (*не стало поэта*).
        also: The noun of a collocation, where it names the event by itself as well: *ушёл в отставку*.
        acts: Whether its subject does it to somebody: *обменяли пленных*.
        is_noun: Whether it is a noun.
        parts: Who takes part in it, as far as it tells by itself.
        likely: How much speaks for its naming an event; ``None`` if nobody asked.
        clause: The clause that it stands in.
    """

    index: int
    first: int
    last: int
    entry: Entry
    type: str
    government: Government
    form: str
    passive: bool
    sentence: SentenceReading
    support: int = -1
    phrase: Phrase | None = None
    rule: str = "verb"
    beside: Phrase | None = None
    also: Trigger | None = None
    acts: bool = False
    parts: Sequence[Part] = ()
    likely: float | None = None
    is_noun: bool = attrs.field(init=False)
    clause: Clause = attrs.field(init=False)

    @property
    def all(self) -> tuple[Trigger, ...]:
        """All that names the event here: the trigger, and the noun of a collocation."""
        return (self,) if self.also is None else (self, self.also)

    @is_noun.default
    def _is_noun(self) -> bool:
        return self.form == "NOUN"

    @clause.default
    def _clause(self) -> Clause:
        clauses = self.sentence.clause
        return clauses[min(self.index - self.sentence.first, len(clauses) - 1)]


def find_triggers(page: Page, number: int) -> list[Trigger]:
    """The triggers of a sentence, in text order."""
    sentence = page.document.sentences[number]
    last = min(sentence.last, sentence.first + LONGEST)
    places = page.triggers(sentence.first, last)
    if not places or page.document.is_boilerplate(sentence.start):
        return []
    reading = page.sentence(number)
    cues = page.cues
    heads = {phrase.head: phrase for phrase in reading.phrases}
    found = []
    for index in places:
        if index in cues and not _is_act(page.words[index]):
            continue
        if index in page.posts and _is_duty(page.words[index]):
            continue
        trigger = _trigger(page, reading, index, heads)
        if trigger is None or _is_somebody(page, trigger) or _is_length(trigger):
            continue
        if _is_modified(page, trigger):
            found.append(trigger)
    return list(_settled(page, reading, found))


def _is_act(word: Word) -> bool:
    """Whether a reporting word names an act done by words as well: *призвал*, *обвинил*."""
    return word.entry is not None and word.entry.listed and word.entry.type == "speech"


def _is_duty(word: Word) -> bool:
    """Whether a word in a post is of the post itself or of its field: *нападающий*, *министр строительства*.

    Occasions take place beside it all the same: *организатор митинга*.
    """
    entry, read = word.entry, word.reading
    if entry is None or read is None:
        return False
    return entry.type not in _OCCASIONS if entry.noun else {"PRTF", "pres"} <= {read.pos, *read.grammemes}


def _trigger(page: Page, reading: SentenceReading, index: int, heads: dict[int, Phrase]) -> Trigger | None:
    word = page.words[index]
    entry, read = word.entry, word.reading
    if entry is None or read is None or word.government is None:
        return None
    return Trigger(
        index=index,
        first=index,
        last=index + 1,
        entry=entry,
        type=entry.type,
        government=word.government,
        form=read.pos,
        passive="pssv" in read.grammemes,
        sentence=reading,
        phrase=heads.get(index),
        rule="noun" if entry.noun else "verb" if entry.listed else "any-verb",
    )


def _is_modified(page: Page, trigger: Trigger) -> bool:
    """Give a noun the type that its adjective tells; whether it is a trigger at all."""
    phrase, types = trigger.phrase, modified().get(trigger.entry.lemma) if trigger.is_noun else None
    if types is None:
        return True
    before = range(phrase.first, trigger.index) if phrase is not None else ()
    told = next((types[page.words[each].lemma] for each in before if page.words[each].lemma in types), None)
    if told is not None:
        trigger.type, trigger.rule = told, "collocation"
    return told is not None or not trigger.entry.bound


def _is_length(trigger: Trigger) -> bool:
    """Whether a noun only says of what a time is: *15 лет лишения свободы*, *10 суток ареста*."""
    phrase = trigger.phrase if trigger.is_noun and trigger.type in _PENALTIES else None
    return phrase is not None and phrase.owner is not None and phrase.owner.lemma in amounts()


def _is_somebody(page: Page, trigger: Trigger) -> bool:
    """Whether an event noun names a person or a body here: *премьера Иванова*, *суд решил*, *в суде*."""
    phrase = trigger.phrase
    if phrase is None or not trigger.is_noun:
        return False
    if phrase.named is not None and phrase.named.kind == "person":
        return True
    if trigger.entry.lemma not in bodies():
        return False
    clause = trigger.clause
    acts = any(_acts(page.words[verb]) for verb in clause.verbs)
    return phrase.preposition in {"в", "во", "из"} or (
        "nomn" in phrase.cases and not phrase.preposition and acts
    )


def _acts(verb: Word) -> bool:
    """Whether somebody does what a verb says: *суд вынес приговор*, not *суд состоялся*."""
    if verb.lemma not in support():
        return True
    return verb.government is not None and verb.government.role("accs") is not None


def _settled(page: Page, reading: SentenceReading, found: list[Trigger]) -> Iterator[Trigger]:
    """Triggers after collocations and support verbs have had their say."""
    nouns = {each.index: each for each in found if each.is_noun}
    dropped: set[int] = set()
    for trigger in found:
        if trigger.is_noun:
            continue
        told = _collocation(page, reading, trigger)
        if told is not None:
            phrase, collocation = told
            _apply(trigger, phrase, collocation, nouns, dropped)
            continue
        predicate = _predicate(page, trigger)
        if predicate is not None:
            trigger.type, trigger.rule, trigger.acts = predicate.type, "collocation", True
            continue
        noun = _supported(page, trigger, nouns) if trigger.entry.supports else None
        if noun is not None:
            noun.support = trigger.index
            noun.rule = "support-verb"
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
        noun.support, noun.type, noun.rule = trigger.index, collocation.type, "support-verb"
        dropped.add(trigger.index)
        return
    trigger.type, trigger.rule = collocation.type, "collocation"
    trigger.acts = collocation.slot in {"object", "ablt"} and (
        collocation.type == "release"
        or (collocation.slot == "object" and phrase.animate)
        or trigger.government.role("datv", person=True) is Role.RECIPIENT  # вручил награду
    )
    whole = collocation.trigger == "phrase" or collocation.slot == "ablt"
    trigger.beside = phrase if whole or collocation.type in _NAMED_BY_BOTH else None
    if collocation.slot == "absent":
        trigger.first -= 1
    elif collocation.trigger == "phrase" and trigger.index < phrase.first:
        trigger.last = phrase.last
    if noun is not None:
        dropped.add(noun.index)
        noun.support, trigger.also = trigger.index, noun


def _collocation(page: Page, reading: SentenceReading, trigger: Trigger) -> tuple[Phrase, Collocation] | None:
    known = collocations().get(trigger.entry.lemma)
    if known is None:
        return None
    clause = trigger.clause
    for phrase in reading.phrases:
        if phrase.clause is not clause and trigger.form != "PRTF":
            continue
        noun = _called(page, phrase, known)
        if noun is None or page.is_dated(phrase.head):
            continue  # весной 2023 года получил деньги
        if abs(phrase.head - trigger.index) > _FAR:
            continue
        for each in known[noun]:
            if _fills(page, each.slot, phrase, trigger):
                return phrase, each
    return None


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
        case = "nomn" if trigger.passive and trigger.form == "PRTS" else "accs"
        return not phrase.preposition and (case in phrase.cases or "gent" in phrase.cases or trigger.passive)
    if slot == "subject":
        return not phrase.preposition and ("nomn" in phrase.cases or trigger.form == "PRTF")
    if slot == "ablt":
        return not phrase.preposition and "ablt" in phrase.cases
    return phrase.preposition == slot or slot in {"жизнь", "место"}


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
        if phrase.owner is not None or phrase.preposition or not _CORE & phrase.cases:
            continue
        if best is None or abs(noun.index - trigger.index) < abs(best.index - trigger.index):
            best = noun
    return best

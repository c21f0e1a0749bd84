"""Government: which complements a verb, a noun of action or a post takes, and who is meant by each.

>>> from newsfacts_russian.government import Role, verb
>>> verb("вручить").role("datv", person=True)
<Role.RECIPIENT: 'recipient'>
>>> verb("предупредить").role("loct", "об")
<Role.TOPIC: 'topic'>

The table is ``data/government.tsv``; what it does not list is told by the dictionary: a transitive
verb has an object in the accusative, a reflexive one a subject to which it happens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

import attrs

from newsfacts import Reading
from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.data_files import rows
from newsfacts_russian.prepositions import base_preposition, cases_after
from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

VERBS = frozenset({"VERB", "INFN", "GRND", "PRTF", "PRTS"})
"""The parts of speech that are forms of a verb."""

_ANY = "*"
_REFLEXIVE = ("ся", "сь")
_CASES = {"что": "accs", "чего": "gent", "кому": "datv", "чему": "datv", "кем": "ablt", "чем": "ablt"}
_CASES |= {"каким": "ablt", "ком": "loct", "чём": "loct"}
_OF_PEOPLE = frozenset({"кого", "кому", "кем", "ком"})


class Role(StrEnum):
    """What somebody or something does in what the word says."""

    AGENT = "agent"
    PATIENT = "patient"
    RECIPIENT = "recipient"
    """To whom it is given, told or done; who is asked or ordered."""
    PARTNER = "partner"
    TOPIC = "topic"
    CAUSE = "cause"
    MEANS = "means"
    SOURCE = "source"
    GOAL = "goal"
    PLACE = "place"
    PREDICATE = "predicate"
    """What somebody becomes or is called: *директором* of *назначить*."""
    OWNER = "owner"
    """Whose it is: a genitive behind *адвокат*, *дом*."""


class Outlook(StrEnum):
    """Where the word looks in time, whatever its own tense."""

    AHEAD = "ahead"
    """A plan: *запланировали*, *ожидалось*."""
    TOWARDS = "towards"
    """Ahead with an infinitive or towards a day: *перенесли*, *обещал*."""
    ANNOUNCES = "announces"
    """Its topic or object lies ahead: *предупредили*."""
    IMPLIES = "implies"
    """What its infinitive says is of its own time, come true or tried: *успел*, *пытался*."""
    EVENT = "event"
    """A noun for what happens at a time: *отключение*, *матч*."""


@record
class Slot:
    """One complement that a word takes.

    Args:
        role: Who or what stands there.
        case: The OpenCorpora case: ``datv``.
        preposition: The preposition before it, in its base form; empty if none.
        person: Whether people and bodies can stand there (*кому*).
        thing: Whether anything else can (*чему*).
    """

    role: Role
    case: str
    preposition: str = ""
    person: bool = True
    thing: bool = True

    def fits(self, case: str, preposition: str = "", *, person: bool | None = None) -> bool:
        """Whether a phrase in that case, after that preposition, can stand there.

        Args:
            case: The OpenCorpora case of the phrase.
            preposition: The preposition before it, in its base form (*с*, not *со*); empty if none.
            person: Whether it names a person or body; ``None`` if that isn't known.
        """
        return case == self.case and preposition == self.preposition and self.takes(person=person)

    def takes(self, *, person: bool | None) -> bool:
        """Whether a person or body, or anything else, can stand there; ``None`` if it isn't known which."""
        return person is None or (self.person if person else self.thing)


@record
class Government:
    """What a word takes.

    Args:
        lemma: The word, in its dictionary form, with е for ё.
        slots: Its complements, those listed first come first.
        subject: The role of a verb's subject.
        infinitive: Who does what an infinitive beside it says; ``None`` if it takes none.
        outlook: Where it looks in time.
        listed: Whether the table has it; otherwise the dictionary told what could be told.
    """

    lemma: str
    slots: tuple[Slot, ...] = ()
    subject: Role = Role.AGENT
    infinitive: Role | None = None
    outlook: frozenset[Outlook] = frozenset()
    listed: bool = False

    def role(self, case: str, preposition: str = "", *, person: bool | None = None) -> Role | None:
        """The role of a phrase in that case, after that preposition; ``None`` if the word takes none such.

        Args:
            case: The OpenCorpora case of the phrase.
            preposition: The preposition before it, in any form; empty if none.
            person: Whether it names a person or body; ``None`` if that isn't known.
        """
        base = base_preposition(preposition) if preposition else ""
        for each in self.slots:  # asked for every phrase beside every verb
            if each.case == case and each.preposition == base and each.takes(person=person):
                return each.role
        return None

    def slot(self, role: Role) -> Slot | None:
        """The first complement with that role; ``None`` if there is none."""
        return next((each for each in self.slots if each.role is role), None)

    def cases_after(self, preposition: str) -> tuple[str, ...]:
        """The cases of the complements with that preposition, in the table's order."""
        base = base_preposition(preposition)
        return tuple(dict.fromkeys(each.case for each in self.slots if each.preposition == base))

    def looks(self, outlook: Outlook) -> bool:
        """Whether it looks that way: ``looks(Outlook.AHEAD)``."""
        return outlook in self.outlook

    @property
    def passive(self) -> Government:
        """Of a passive participle: its subject is the patient, the agent stands in the instrumental."""
        rest = [each for each in self.slots if not (each.case == "accs" and not each.preposition)]
        objects = [each for each in self.slots if each.case == "accs" and not each.preposition]
        subject = objects[0].role if objects else Role.PATIENT
        return attrs.evolve(self, slots=(*rest, Slot(Role.AGENT, "ablt")), subject=subject)


def governing(reading: Reading, *, wide: bool = True) -> Government:
    """What a word takes in one of its readings: a verb form, a participle (passive or not) or a noun.

    Anything else takes nothing; for *wide* see :func:`noun`.
    """
    lemma = fold(reading.lemma)
    if reading.pos in VERBS:
        return _of_verb(lemma, transitive=reading.has("tran"), passive=reading.has("pssv"))
    if reading.pos == "NOUN":
        return noun(lemma, person=reading.has("anim"), wide=wide)
    if reading.pos == "ADJF" and lemma in _rows()["person"]:  # "уполномоченный", "знакомый"
        return noun(lemma, person=True, wide=wide)
    return Government(lemma)


def verb(lemma: str) -> Government:
    """What a listed verb takes, by its infinitive; of one that isn't listed nothing is known.

    :func:`governing` tells more, since it sees whether the dictionary calls the verb transitive.
    """
    return _listed("verb", fold(lemma)) or Government(fold(lemma))


_OWNED = (Slot(Role.OWNER, "gent"),)


@cached_by_word
def noun(lemma: str, *, person: bool, wide: bool = True) -> Government:
    """What a noun takes: one for a *person* (a post, a relation), or any other.

    Each may have an owner in the genitive.

    Args:
        lemma: The noun.
        person: Whether it is a noun for people.
        wide: Whether a person has what any post may have beside it: *инженер на заводе*, *пилот из Перми*.
            With a name behind it that is part of the post; elsewhere it mostly goes with the verb.
    """
    kind = "person" if person else "noun"
    found = _listed(kind, fold(lemma)) or Government(fold(lemma))
    wider = _listed(kind, _ANY) if person and wide else None
    slots = found.slots + (wider.slots if wider else ())
    if not any(each.case == "gent" and not each.preposition for each in slots):
        slots = (*slots, *_OWNED) if slots else _OWNED
    return attrs.evolve(found, slots=slots)


@cached_by_word
def _of_verb(lemma: str, *, transitive: bool, passive: bool) -> Government:
    found = verb(lemma)
    slots = found.slots
    if transitive and not any(each.case == "accs" and not each.preposition for each in slots):
        slots = (Slot(Role.PATIENT, "accs"), *slots)
    reflexive = lemma.endswith(_REFLEXIVE) and not found.listed
    made = attrs.evolve(found, slots=slots, subject=Role.PATIENT if reflexive else found.subject)
    return made.passive if passive else made


@cache
def _rows() -> Mapping[str, Mapping[str, list[tuple[str, str]]]]:
    """Kind → lemma → its rows, as they are written; most of them are never asked for."""
    table: dict[str, dict[str, list[tuple[str, str]]]] = {"verb": {}, "noun": {}, "person": {}}
    for kind, notation, outlook, lemmas in rows(__package__, "government.tsv"):
        for lemma in fold(lemmas).split():
            table[kind].setdefault(lemma, []).append((notation, outlook))
    return table


def _listed(kind: str, lemma: str) -> Government | None:
    """What a lemma takes, its rows put together; ``None`` if it isn't listed."""
    return _put_together(kind, lemma) if lemma in _rows()[kind] else None


@cached_by_word
def _put_together(kind: str, lemma: str) -> Government:
    known = Government(lemma)
    for notation, outlook in _rows()[kind][lemma]:
        row = _parsed(notation, nominal=kind != "verb")
        outlooks = frozenset(Outlook(each) for each in outlook.split(",") if each != "-")
        known = Government(
            lemma,
            _merged(known.slots, row.slots),
            row.subject if known.subject is Role.AGENT else known.subject,
            known.infinitive or row.infinitive,
            known.outlook | outlooks,
            listed=True,
        )
    return known


def _merged(known: tuple[Slot, ...], further: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots of two rows; a role that both put in one case stands once, for all that can stand there."""
    merged: dict[tuple[Role, str, str], Slot] = {}
    for each in (*known, *further):
        key = (each.role, each.case, each.preposition)
        other = merged.get(key, each)
        merged[key] = attrs.evolve(each, person=each.person or other.person, thing=each.thing or other.thing)
    return tuple(merged.values())


def _parsed(notation: str, *, nominal: bool) -> Government:
    """A row's slots: ``recipient:кому patient:кого/что inf:agent``."""
    slots: list[Slot] = []
    subject, infinitive = Role.AGENT, None
    for each in notation.split():
        name, _, questions = each.partition(":")
        if name == "inf":
            infinitive = Role(questions)
        elif questions == "кто":
            subject = Role(name)
        else:
            slots += _slots(Role(name), questions.split("/"), genitive=nominal or "чего" in questions)
    return Government("", tuple(slots), subject, infinitive)


def _slots(role: Role, questions: list[str], *, genitive: bool) -> Iterator[Slot]:
    """The slots of one role; questions of one case and preposition make one slot."""
    found: dict[tuple[str, str], list[str]] = {}
    for question in questions:
        *before, word = question.split("_")
        preposition = base_preposition(before[0]) if before else ""
        case = _case(word, preposition, genitive=genitive)
        found.setdefault((case, preposition), []).append(word)
    for (case, preposition), words in found.items():
        person = not _OF_PEOPLE.isdisjoint(words)
        yield Slot(role, case, preposition, person, not _OF_PEOPLE.issuperset(words))


def _case(word: str, preposition: str, *, genitive: bool) -> str:
    """The case that a question asks for: *кого* is a genitive or an accusative."""
    if word != "кого":
        return _CASES[word]
    if preposition:
        return next(each for each in cases_after(preposition) if each in {"gent", "accs"})
    return "gent" if genitive else "accs"

"""How likely it is that a trigger names an event.

What people mark as events tells it: the word, its form, what is told with it, and where it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts import DateFact
from newsfacts_events.groups import Group
from newsfacts_events.reading import Page, Part, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import LIKELY, models

_FURTHEST = 6
"""Sentences of the text from this one on count as equally far."""
_OFTEN = 4
"""A word that the text has more often than this counts as had so often."""
_LENGTH = 5
"""So many sentences are one step of a text's length."""
_LENGTHS = 6
"""From so many of these steps on texts are equally long."""
_DATES = 2
"""A sentence with more dates than this counts as had so many."""
_CROWD = 6
"""So with words that may name an event."""
_GRAMMEMES = frozenset({"past", "pres", "futr", "perf", "impf", "plur", "sing", "pssv", "neut"})
_TENSES, _ASPECTS = ("past", "pres", "futr"), ("perf", "impf")


class Told(NamedTuple):
    """What is told with a trigger: who takes part, when, and whether it took place."""

    parts: list[Part]
    time: DateFact | None
    status: str


def likelihood(page: Page, trigger: Trigger, told: Told) -> float:
    """How much speaks for a trigger's naming an event, by what is told with it."""
    return models()[LIKELY].score(groups(page, trigger, told))


def groups(page: Page, trigger: Trigger, told: Told) -> Iterator[Group]:
    """The groups of features of a trigger."""
    lemma, form, type_, sentence = trigger.entry.lemma, trigger.form, trigger.type, trigger.sentence
    word, place, dated = (
        page.words[trigger.index],
        page.stands(sentence.number, _FURTHEST),
        told.time is not None,
    )
    parts, repeated = told.parts, _repeated(page, trigger)
    yield _of_trigger, (lemma, form, type_)
    yield from _of_beside(page, trigger)
    yield _of_place, (place, dated, told.status, form, type_)
    yield _of_text, (*_length(page, sentence.number), *repeated)
    yield _of_sentence, (*_sentence(page, trigger), form)
    yield _of_neighbours, (*_neighbours(page, trigger), form, type_)
    yield _of_word, (lemma, place, dated, *repeated[:2])
    yield _of_roles, (lemma, "+".join(sorted({each.role for each in parts})))
    for each in parts:
        yield _of_part, (each.role, each.phrase.referent.entity >= 0, each.phrase.animate)
    if word.reading is not None:
        yield _of_reading, (word.reading.grammemes, lemma, form, type_)
    if trigger.is_noun:
        yield from _of_noun(page, trigger)


def _of_trigger(lemma: str, form: str, type_: str) -> list[str]:
    """The word, and how it begins and ends, which tells something of words that nobody has marked."""
    return [
        f"lemma={lemma}",
        f"lemma={lemma}:{form}",
        f"form={form}",
        f"type={type_}",
        f"type={type_}:{form}",
        f"ending={lemma[-3:]}:{form}",
        f"ending={lemma[-4:]}:{form}",
        f"beginning={lemma[:3]}",
        f"beginning={lemma[:5]}",
    ]


def _of_beside(page: Page, trigger: Trigger) -> Iterator[Group]:
    """The two words on each side; before the first and after the last of the sentence stands none."""
    words, sentence, form = page.words, trigger.sentence, trigger.form
    for side in (-1, 1):
        index = trigger.index + side
        near = words[index] if sentence.first <= index < sentence.last else None
        if near is None:
            yield _of_lemma, (side, "")
            continue
        index += side
        further = words[index] if sentence.first <= index < sentence.last else None
        yield _of_lemma, (side, near.lemma)
        if further is not None:
            yield _of_lemma, (2 * side, further.lemma)
        yield _of_readings, (side, near.pos, further.pos if further is not None else None, form)


def _of_lemma(side: int, lemma: str) -> list[str]:
    return [f"beside={side:+}:{lemma}"]


def _of_readings(side: int, near: str, further: str | None, form: str) -> list[str]:
    """What the next word and the one beyond are."""
    found = [f"pos={side:+}:{near}", f"pos={side:+}:{near}:{form}"]
    if further is not None:
        found += [f"pos={2 * side:+}:{further}", f"pos={2 * side:+}:{further}:{form}"]
    return found


def _of_place(place: str, dated: bool, status: str, form: str, type_: str) -> list[str]:  # noqa: FBT001
    """Where it is told, and when and whether it was (by position, as all makers of groups are told)."""
    return [
        f"at={place}",
        f"at={place}:{form}",
        f"at={place}:{type_}",
        f"dated={dated}",
        f"status={status}",
        f"status={status}:{form}",
        f"status={status}:{type_}",
    ]


def _sentence(page: Page, trigger: Trigger) -> tuple[int, int, bool]:
    """How many dates and how many words that may name an event its sentence has, and whether it is quoted."""
    sentence = trigger.sentence
    crowd = len(page.triggers(sentence.first, sentence.last))
    quoted = page.quote_around(page.tokens[trigger.index].start) is not None
    return min(len(sentence.dates), _DATES), min(crowd, _CROWD), quoted


def _neighbours(page: Page, trigger: Trigger) -> tuple[str, str]:
    """The types of the words before and behind in its sentence that may name an event; empty if none."""
    places = page.triggers(trigger.sentence.first, trigger.sentence.last)
    place = bisect_left(places, trigger.index)
    before = places[place - 1] if place else -1
    behind = places[place + 1] if place + 1 < len(places) else -1
    return _type_at(page, before), _type_at(page, behind)


def _type_at(page: Page, index: int) -> str:
    entry = page.words[index].entry if index >= 0 else None
    return entry.type if entry is not None else ""


def _of_neighbours(before: str, behind: str, form: str, type_: str) -> list[str]:
    """What else the sentence may tell: *скончался от ранений*, *в ходе операции задержаны*."""
    return [
        f"before={before}:{form}",
        f"before={before}:{type_}",
        f"behind={behind}:{form}",
        f"behind={behind}:{type_}",
    ]


def _of_sentence(dates: int, crowd: int, quoted: bool, form: str) -> list[str]:  # noqa: FBT001
    told = (f"dates={dates}", f"crowd={crowd}", f"quoted={quoted}")
    return [*told, *(f"{each}:{form}" for each in told)]


def _of_word(lemma: str, place: str, dated: bool, times: int, before: int) -> list[str]:  # noqa: FBT001
    """Where and when just this word is told, and how often."""
    return [
        f"at={place}:{lemma}",
        f"dated={dated}:{lemma}",
        f"times={times}:{lemma}",
        f"first={not before}:{lemma}",
    ]


def _of_roles(lemma: str, roles: str) -> list[str]:
    """As what somebody takes part."""
    return [f"parts={roles}", *(f"parts={each}:{lemma}" for each in roles.split("+") if each)]


def _length(page: Page, number: int) -> tuple[int, bool]:
    """How long the text is, and whether a sentence is its last."""
    length = len(page.document.sentences)
    return min(length // _LENGTH, _LENGTHS), number + 2 > length


def _repeated(page: Page, trigger: Trigger) -> tuple[int, int, bool, bool]:
    """How often words of its root may name an event, how many before it, whether the headline has one."""
    places = page.alike(trigger.entry.root)
    before, headed = bisect_left(places, trigger.index), bool(places) and places[0] < page.begun
    return min(len(places), _OFTEN), min(before, _OFTEN - 1), headed, trigger.is_noun


def _of_text(
    length: int,
    last: bool,  # noqa: FBT001
    times: int,
    before: int,
    headed: bool,  # noqa: FBT001
    noun: bool,  # noqa: FBT001
) -> list[str]:
    """Where the word stands in the text as a whole, and how often."""
    return [
        f"length={length}",
        f"last={last}",
        f"times={times}",
        f"times={times}:{noun}",
        f"before={before}",
        f"headed={headed}:{noun}",
        f"headed={headed}:{times}",
    ]


def _of_part(role: str, named: bool, animate: bool) -> list[str]:  # noqa: FBT001
    return [f"part={role}:{named}:{animate}"]


def _of_reading(grammemes: frozenset[str], lemma: str, form: str, type_: str) -> list[str]:
    tense, aspect = ("".join(each for each in some if each in grammemes) for some in (_TENSES, _ASPECTS))
    return [
        *(f"grammeme={each}" for each in _GRAMMEMES & grammemes),
        f"plural={'plur' in grammemes}:{lemma}",
        f"tense={tense}:{aspect}:{form}",
        f"tense={tense}:{aspect}:{type_}",
    ]


def _of_noun(page: Page, trigger: Trigger) -> Iterator[Group]:
    """What a noun depends on, what depends on it, and what its phrase tells."""
    words, phrase = page.words, trigger.phrase
    verb = next((each for each in reversed(trigger.clause.verbs) if each < trigger.index), None)
    yield _of_verb, (words[verb].lemma if verb is not None else "",)
    if trigger.support >= 0:
        yield _of_support, (words[trigger.support].lemma,)
    if phrase is not None:
        yield from _of_phrases(page, trigger, phrase)


def _of_phrases(page: Page, trigger: Trigger, phrase: Phrase) -> Iterator[Group]:
    """What a noun's phrase tells: its preposition, its adjectives, what depends on it, what it depends on."""
    words = page.words
    adjectives = range(phrase.first, trigger.index)
    owned = trigger.sentence.owned_by(phrase)
    owner = words[phrase.owner.head].lemma if phrase.owner is not None else ""
    yield _of_use, (trigger.entry.lemma, phrase.preposition, bool(owned))
    yield _of_phrase, (phrase.preposition, min(len(adjectives), 2), len(owned), owner)
    before = phrase.first - (2 if phrase.preposition else 1)
    if before >= trigger.sentence.first:
        governor = words[before]
        yield _of_governor, (governor.lemma, governor.pos, phrase.preposition)
    for index in adjectives:
        yield _of_adjective, (words[index].lemma,)
    for each in owned:
        yield _of_owned, (words[each.head].lemma, each.entity >= 0)


def _of_verb(lemma: str) -> list[str]:
    return [f"verb={lemma}"]


def _of_support(lemma: str) -> list[str]:
    return [f"support={lemma}"]


def _of_phrase(preposition: str, adjectives: int, owned: int, owner: str) -> list[str]:
    return [f"in={preposition}", f"adjectives={adjectives}", f"owns={owned}", f"owner={owner}"]


def _of_use(lemma: str, preposition: str, owns: bool) -> list[str]:  # noqa: FBT001
    return [f"in={preposition}:{lemma}", f"owns={owns}:{lemma}"]


def _of_governor(governor: str, pos: str, preposition: str) -> list[str]:
    return [f"governor={governor}", f"governed={pos}:{preposition}"]


def _of_adjective(lemma: str) -> list[str]:
    return [f"adjective={lemma}"]


def _of_owned(lemma: str, named: bool) -> list[str]:  # noqa: FBT001
    return [f"owned={lemma}", f"owned_named={named}"]

"""How likely it is that a trigger names an event.

What people mark as events tells it: the word, its form, what is told with it, and where it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsfacts import DateFact
from newsfacts_events.reading import Page, Part, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import LIKELY, Group, models

_FURTHEST = 6
"""Sentences of the text from this one on count as equally far."""
_OFTEN = 4
"""A word that the text has more often than this counts as had so often."""
_LENGTH = 5
"""So many sentences are one step of a text's length."""
_LENGTHS = 6
"""From so many of these steps on texts are equally long."""
_GRAMMEMES = frozenset({"past", "pres", "futr", "perf", "impf", "plur", "sing", "pssv", "neut"})
_TENSES, _ASPECTS = ("past", "pres", "futr"), ("perf", "impf")


def likelihood(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> float:
    """How much speaks for a trigger's naming an event, by what is told with it."""
    return models()[LIKELY].score(groups(page, trigger, parts, time))


def groups(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> Iterator[Group]:
    """The groups of features of a trigger."""
    lemma, form, type_, number = trigger.entry.lemma, trigger.form, trigger.type, trigger.sentence.number
    word, place = page.words[trigger.index], page.stands(number, _FURTHEST)
    yield _of_trigger, (lemma, form, type_)
    yield from _of_beside(page, trigger)
    yield _of_place, (place, time is not None, form, type_)
    yield _of_text, (*_length(page, number), *_repeated(page, trigger))
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


def _of_place(place: str, dated: bool, form: str, type_: str) -> list[str]:  # noqa: FBT001  (told by position)
    return [f"at={place}", f"at={place}:{form}", f"at={place}:{type_}", f"dated={dated}"]


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


def _of_governor(governor: str, pos: str, preposition: str) -> list[str]:
    return [f"governor={governor}", f"governed={pos}:{preposition}"]


def _of_adjective(lemma: str) -> list[str]:
    return [f"adjective={lemma}"]


def _of_owned(lemma: str, named: bool) -> list[str]:  # noqa: FBT001
    return [f"owned={lemma}", f"owned_named={named}"]

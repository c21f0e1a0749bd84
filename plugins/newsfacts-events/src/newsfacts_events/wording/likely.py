"""How likely it is that a trigger names an event.

What people mark as events tells it: the word, its form, what is told with it, and where it stands.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from newsfacts_russian.data_files import rows

from newsfacts import DateFact
from newsfacts_events.lexicon import confidences
from newsfacts_events.reading import Page, Part, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import BIAS, LIKELY, Group, features_of, models

RULE = "rule"
_FURTHEST = 5
"""Sentences of the text from this one on count as equally far."""
_GRAMMEMES = frozenset({"past", "pres", "futr", "perf", "impf", "plur", "sing", "pssv", "neut"})


def likelihood(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> float:
    """How much speaks for a trigger's naming an event, by what is told with it."""
    return models()[LIKELY].score(groups(page, trigger, parts, time))


def features(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> list[str]:
    """What is told of a trigger."""
    return features_of(groups(page, trigger, parts, time))


def groups(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> Iterator[Group]:
    """The groups of these features."""
    words, lemma = page.words, trigger.entry.lemma
    before = words[trigger.first - 1].lemma if trigger.first else ""
    after = words[trigger.last].lemma if trigger.last < len(words) else ""
    yield _of_trigger, (lemma, trigger.form, trigger.type)
    yield _of_neighbours, (before, lemma, after)
    yield _of_place, (page.stands(trigger.sentence.number, _FURTHEST), time is not None)
    for each in parts:
        yield _of_part, (each.role, each.phrase.referent.entity >= 0, each.phrase.animate)
    reading = words[trigger.index].reading
    if reading is not None:
        yield _of_reading, (reading.grammemes, lemma)
    if trigger.phrase is not None:
        yield from _of_phrases(page, trigger, trigger.phrase)


def _of_trigger(lemma: str, form: str, type_: str) -> list[str]:
    return [f"lemma={lemma}", f"form={form}", f"type={type_}", f"type={type_}:{form}"]


def _of_neighbours(before: str, lemma: str, after: str) -> list[str]:
    return [f"before={before}", f"after={after}", f"after={after}:{lemma}"]


def _of_place(place: str, dated: bool) -> list[str]:  # noqa: FBT001  (a group's makers are told by position)
    return [f"at={place}", f"dated={dated}"]


def _of_part(role: str, named: bool, animate: bool) -> list[str]:  # noqa: FBT001
    return [f"part={role}:{named}:{animate}"]


def _of_reading(grammemes: frozenset[str], lemma: str) -> list[str]:
    return [*(f"grammeme={each}" for each in _GRAMMEMES & grammemes), f"plural={'plur' in grammemes}:{lemma}"]


def _of_phrases(page: Page, trigger: Trigger, phrase: Phrase) -> Iterator[Group]:
    """What a noun's phrase tells: its preposition, its adjectives, what depends on it, what it depends on."""
    words = page.words
    adjectives = range(phrase.first, trigger.index)
    owned = trigger.sentence.owned_by(phrase)
    owner = words[phrase.owner.head].lemma if phrase.owner is not None else ""
    yield _of_phrase, (phrase.preposition, trigger.entry.lemma, min(len(adjectives), 2), len(owned), owner)
    for index in adjectives:
        yield _of_adjective, (words[index].lemma,)
    for each in owned:
        yield _of_owned, (words[each.head].lemma, each.entity >= 0)


def _of_phrase(preposition: str, lemma: str, adjectives: int, owned: int, owner: str) -> list[str]:
    return [
        f"in={preposition}",
        f"in={preposition}:{lemma}",
        f"adjectives={adjectives}",
        f"owns={owned}",
        f"owner={owner}",
    ]


def _of_adjective(lemma: str) -> list[str]:
    return [f"adjective={lemma}"]


def _of_owned(lemma: str, named: bool) -> list[str]:  # noqa: FBT001
    return [f"owned={lemma}", f"owned_named={named}"]


def marked(trigger: Trigger) -> float | None:
    """How often people mark such a trigger as an event."""
    return None if trigger.likely is None else _share(trigger.likely)


def probability(triggers: Sequence[Trigger]) -> float:
    """How often such an event is one: by the rule that found it, its words, its being named again."""
    rule, likely = rule_logit(triggers), likeliest(triggers)
    if likely is None:
        return _share(rule)
    own = calibration()
    return _share(own[BIAS] + own[RULE] * rule + own[LIKELY] * likely)


def rule_logit(triggers: Sequence[Trigger]) -> float:
    """How often the rule that found an event's triggers is right, as a logit."""
    share = confidences()["repeated" if len(triggers) > 1 else triggers[0].rule]
    return math.log(share / (1 - share))


def likeliest(triggers: Iterable[Trigger]) -> float | None:
    """The score of the likeliest of an event's triggers; ``None`` if nobody asked for any."""
    return max((each.likely for each in triggers if each.likely is not None), default=None)


def _share(score: float) -> float:
    return round(1 / (1 + math.exp(-score)), 3)


@cache
def calibration() -> Mapping[str, float]:
    """What the rule's share (as its logit, :data:`RULE`) and the score of the likeliest trigger count for."""
    return {name: float(weight) for name, weight in rows("newsfacts_events", "calibration.tsv")}

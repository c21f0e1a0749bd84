"""How likely it is that a trigger names an event.

What people mark as events tells it: the word, its form, what is told with it, and where it stands.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsfacts_russian.data_files import rows

from newsfacts import DateFact
from newsfacts_events.lexicon import confidences
from newsfacts_events.reading import Page, Part, Phrase
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import BIAS, LIKELY, score

RULE = "rule"
_FURTHEST = 5
"""Sentences of the text from this one on count as equally far."""
_GRAMMEMES = frozenset({"past", "pres", "futr", "perf", "impf", "plur", "sing", "pssv", "neut"})


def likelihood(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> float:
    """How much speaks for a trigger's naming an event, by what is told with it."""
    return score(LIKELY, features(page, trigger, parts, time))


def features(page: Page, trigger: Trigger, parts: Sequence[Part], time: DateFact | None) -> list[str]:
    """What is told of a trigger."""
    words, lemma, form, type_ = page.words, trigger.entry.lemma, trigger.form, trigger.type
    after = words[trigger.last].lemma if trigger.last < len(words) else ""
    before = words[trigger.first - 1].lemma if trigger.first else ""
    found = [
        f"lemma={lemma}",
        f"form={form}",
        f"type={type_}",
        f"type={type_}:{form}",
        f"before={before}",
        f"after={after}",
        f"after={after}:{lemma}",
        f"at={page.stands(trigger.sentence.number, _FURTHEST)}",
        f"dated={time is not None}",
        *(f"part={each.role}:{each.phrase.referent.entity >= 0}:{each.phrase.animate}" for each in parts),
    ]
    reading = words[trigger.index].reading
    if reading is not None:
        found += [f"grammeme={each}" for each in _GRAMMEMES & reading.grammemes]
        found.append(f"plural={'plur' in reading.grammemes}:{lemma}")
    return found + _of_phrase(page, trigger, trigger.phrase) if trigger.phrase is not None else found


def _of_phrase(page: Page, trigger: Trigger, phrase: Phrase) -> list[str]:
    """What a noun's phrase tells: its preposition, its adjectives, what depends on it, what it depends on."""
    words, lemma = page.words, trigger.entry.lemma
    adjectives = range(phrase.first, trigger.index)
    owned = trigger.sentence.owned_by(phrase)
    return [
        f"in={phrase.preposition}",
        f"in={phrase.preposition}:{lemma}",
        f"adjectives={min(len(adjectives), 2)}",
        f"owns={len(owned)}",
        f"owner={words[phrase.owner.head].lemma if phrase.owner is not None else ''}",
        *(f"adjective={words[each].lemma}" for each in adjectives),
        *(f"owned={words[each.head].lemma}" for each in owned),
        *(f"owned_named={each.entity >= 0}" for each in owned),
    ]


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

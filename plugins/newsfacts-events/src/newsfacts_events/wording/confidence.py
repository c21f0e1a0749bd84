"""How often what is found is an event: by our guidelines, and by those of the training articles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from newsfacts_russian.data_files import rows

from newsfacts_events.lexicon import confidences
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import BIAS, LIKELY, probability_of

RULE = "rule"


def marked(trigger: Trigger, share: float) -> float | None:
    """How often people mark a trigger with just these words, which are right in a share of the cases."""
    return None if trigger.likely is None else round(probability_of(trigger.likely) * share, 3)


def probability(triggers: Sequence[Trigger]) -> float:
    """How often such an event is one: by the rule that found it, its words, its being named again."""
    rule, likely = rule_logit(triggers), likeliest(triggers)
    if likely is not None:
        own = calibration()
        rule = own[BIAS] + own[RULE] * rule + own[LIKELY] * likely
    return round(probability_of(rule), 3)


def rule_logit(triggers: Sequence[Trigger]) -> float:
    """How often the rule that found an event's triggers is right, as a logit."""
    share = confidences()["repeated" if len(triggers) > 1 else triggers[0].rule]
    return math.log(share / (1 - share))


def likeliest(triggers: Iterable[Trigger]) -> float | None:
    """The score of the likeliest of an event's triggers; ``None`` if nobody asked for any."""
    return max((each.likely for each in triggers if each.likely is not None), default=None)


@cache
def calibration() -> Mapping[str, float]:
    """What the rule's share (as its logit, :data:`RULE`) and the score of the likeliest trigger count for."""
    return {name: float(weight) for name, weight in rows("newsfacts_events", "calibration.tsv")}

"""Train the models that tell how likely a trigger names an event, and which words say what happened.

Usage: train_event_wording.py [--leave-out ARTICLES.txt] BRAT_FOLDER... > wording.tsv
       train_event_wording.py --calibrate TEXTS:EVENTS... > calibration.tsv
(in the data folder of newsfacts-events)

A BRAT_FOLDER holds NAME.txt and NAME.ann in brat's stand-off form with EVENT marks, such as the
training part of NEREL 1.1. A trigger that the rules find is likely an event where a mark holds it; its
words are those of the mark. The weights are those of logistic regressions with a penalty on large weights;
small ones are dropped.

Annotators of one folder may mark less than the guidelines of this library ask for. --calibrate tells how
often an event is one by these: TEXTS holds txt/NAME.txt and published.json, EVENTS the events of articles,
one NAME.json each, as benchmarks/GUIDELINES.md describes them; those with all events marked count.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs
from logistic import Example, fit
from marked_news import Reader, spot
from newsfacts_events.groups import features_of
from newsfacts_events.making import events_of, told_with
from newsfacts_events.reading import Page
from newsfacts_events.triggers import Trigger, find_triggers
from newsfacts_events.wording import confidence, likely, steps
from newsfacts_events.wording.models import BIAS, LEFT, LIKELY, MODELS, RIGHT, UNITS
from train_event_attachment import Spot, read

SMALL = 0.08
LEAST = 3
"""In how many examples a feature must be there."""
PENALTIES = {LIKELY: 5.0, LEFT: 2.5, RIGHT: 2.5}
"""What half of a weight's square costs; chosen by cross-validation over the training articles."""
TIMES = 400
RATE = 0.15
HEADER = """\
# What each feature speaks for, in hundredths: a trigger's naming an event (likely), the next token's
# belonging to the words that say what happened (left, right).
# Trained by scripts/train_event_wording.py on the training part of NEREL 1.1 (Wikinews texts, CC BY
# 2.5; its repository states no terms for the marks); the articles of benchmarks/nerel were left out.
# feature	likely	left	right
"""
CALIBRATED = """\
# How often an event is one, as a logistic regression: on the share of the rule that found it (as its
# logit) and on the score of its likeliest trigger.
# Fitted by scripts/train_event_wording.py on {number} events of {articles} articles with all events marked.
# name	weight
"""


@attrs.frozen
class Seen:
    """A trigger of the rules, with its features, and the marks of its article."""

    page: Page
    trigger: Trigger
    features: Sequence[str]
    marks: Sequence[Spot]

    @property
    def mark(self) -> Spot | None:
        """The mark that holds the trigger's own word; the shortest of several."""
        span = self.page.tokens[self.trigger.index]
        meeting = [each for each in self.marks if each[0] < span.end and span.start < each[1]]
        return min(meeting, key=lambda each: each[1] - each[0], default=None)


def seen(page: Page, marks: Sequence[Spot]) -> Iterator[Seen]:
    """The triggers of an article that the rules take for events."""
    for number in range(len(page.document.sentences)):
        for trigger in find_triggers(page, number):
            told = told_with(page, trigger)
            if told is None:
                continue
            for each in trigger.all:
                yield Seen(page, each, features_of(likely.groups(page, each, told)), marks)


def of_words(found: Seen) -> Iterator[tuple[str, Example]]:
    """The steps from a marked trigger to the ends of its mark, and the first beyond."""
    page, trigger, mark = found.page, found.trigger, found.mark
    if mark is None:
        return
    words = steps.Words(trigger.first, trigger.last)
    for side in (RIGHT, LEFT):
        words = words._replace(steps=0)
        while (new := steps.step(page, trigger, side, words)) is not None:
            belongs = is_inside(page, side, new, mark)
            yield side, (features_of(steps.groups(page, trigger, side, words, new)), belongs)
            if not belongs:
                break
            words = words.grown(side, new)


def is_inside(page: Page, side: str, new: steps.Step, mark: Spot) -> bool:
    """Whether all that a step adds belongs to a mark."""
    if side == RIGHT:
        return page.tokens[new.edge - 1].end <= mark[1]
    return mark[0] <= page.tokens[new.edge].start


def examples(paths: Iterable[Path]) -> dict[str, list[Example]]:
    """The examples of each model."""
    reader, found = Reader(), defaultdict(list)
    for path in paths:
        marked = read(path)
        page = reader.page(marked.text, None)
        places = (page.document.located(*each) for each in marked.events)
        marks = [(each.start, each.end) for each in places if each is not None]
        for one in seen(page, marks):
            found[LIKELY].append((list(one.features), one.mark is not None))
            for side, example in of_words(one):
                found[side].append(example)
    return found


def trained(model: str, data: Sequence[Example]) -> dict[str, float]:
    """The weights of a model."""
    weights = fit(data, PENALTIES[model], LEAST)
    return {name: value for name, value in weights.items() if abs(value) >= SMALL or name == BIAS}


Calibrating = tuple[float, float, bool]


def to_calibrate(sources: Sequence[str]) -> Iterator[tuple[str, Calibrating]]:
    """Of each event: its article, its rule's share as a logit, its score, and whether it is one."""
    reader = Reader()
    for source in sources:
        texts, events = map(Path, source.split(":"))
        published = json.loads((texts / "published.json").read_text(encoding="utf-8"))
        for path in sorted(events.glob("*.json")):
            told = json.loads(path.read_text(encoding="utf-8"))
            if not told["complete"]:
                continue
            text = (texts / "txt" / f"{path.stem}.txt").read_bytes().decode("utf-8")
            page = reader.page(text, published.get(path.stem))
            marks = [spot(page, text, each["trigger"]) for each in told["events"]]
            for event in events_of(page):
                triggers = [event.trigger, *event.further]
                score = confidence.likeliest(triggers)
                spans = [page.span(each.first, each.last) for each in triggers]
                right = any(each.start < end and start < each.end for each in spans for start, end in marks)
                if score is not None:
                    yield path.stem, (confidence.rule_logit(triggers), score, right)


def fitted(data: Sequence[Calibrating]) -> dict[str, float]:
    """A logistic regression on two numbers, by descent over all examples at once."""
    weights = [0.0, 1.0, 0.0]
    for _ in range(TIMES):
        change = [0.0, 0.0, 0.0]
        for rule, score, right in data:
            told = (1.0, rule, score)
            guess = 1 / (1 + math.exp(-sum(a * b for a, b in zip(weights, told, strict=True))))
            change = [a + (right - guess) * b for a, b in zip(change, told, strict=True)]
        weights = [a + RATE * b / len(data) for a, b in zip(weights, change, strict=True)]
    return dict(zip((BIAS, confidence.RULE, LIKELY), weights, strict=True))


def main() -> None:
    """Train on, or calibrate by, what is named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--leave-out", type=Path, help="a file of article names, one a line")
    parser.add_argument("--calibrate", action="store_true")
    arguments = parser.parse_args()
    if arguments.calibrate:
        found = list(to_calibrate(arguments.sources))
        print(CALIBRATED.format(number=len(found), articles=len({name for name, _ in found})), end="")
        for name, weight in fitted([each for _, each in found]).items():
            print(f"{name}\t{weight:.3f}")
        return
    left_out = set(arguments.leave_out.read_text(encoding="utf-8").split()) if arguments.leave_out else set()
    paths = [path for folder in arguments.sources for path in sorted(Path(folder).glob("*.txt"))]
    data = examples(path for path in paths if path.stem not in left_out)
    weights = [trained(model, data[model]) for model in MODELS]
    print(HEADER, end="")
    for name in sorted({name for each in weights for name in each}):
        print(name, *(round(each.get(name, 0.0) * UNITS) for each in weights), sep="\t")


if __name__ == "__main__":
    main()

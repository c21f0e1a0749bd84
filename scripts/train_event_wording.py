"""Train the models that tell how likely a trigger names an event, and which words say what happened.

Usage: train_event_wording.py [--leave-out ARTICLES.txt] BRAT_FOLDER... > wording.tsv
       train_event_wording.py --calibrate TEXTS:EVENTS... > calibration.tsv
(in the data folder of newsfacts-events)

A BRAT_FOLDER holds NAME.txt and NAME.ann in brat's stand-off form with EVENT marks, such as the
training part of NEREL 1.1. A trigger that the rules find is likely an event where a mark holds it; its
words are those of the mark. The weights are those of logistic regressions, the mean over several orders,
with a part of the features withheld at random; small weights are dropped.

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
from marked_news import Reader, spot
from newsfacts_events.making import events_of, told_with
from newsfacts_events.reading import Page
from newsfacts_events.triggers import Trigger, find_triggers
from newsfacts_events.wording import extent, likely
from newsfacts_events.wording.models import BIAS, LEFT, LIKELY, RIGHT
from train_event_attachment import Example, Spot, mean, pruned, read, train

SEEDS = (1, 2, 3)
SMALL = 0.1
TIMES = 400
RATE = 0.15
HEADER = """\
# What each feature speaks for: a trigger's naming an event (likely), the next token's belonging to the
# words that say what happened (left, right).
# Trained by scripts/train_event_wording.py on the training part of NEREL 1.1 (Wikinews texts, CC BY
# 2.5; its repository states no terms for the marks); the articles of benchmarks/nerel were left out.
# model	feature	weight
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
        """The mark that holds the trigger; the shortest of several."""
        span = self.page.span(self.trigger.first, self.trigger.last)
        meeting = [each for each in self.marks if each[0] < span.end and span.start < each[1]]
        return min(meeting, key=lambda each: each[1] - each[0], default=None)


def seen(page: Page, marks: Sequence[Spot]) -> Iterator[Seen]:
    """The triggers of an article that the rules take for events."""
    for number in range(len(page.document.sentences)):
        for trigger in find_triggers(page, number):
            told = told_with(page, trigger)
            if told is not None:
                yield Seen(page, trigger, likely.features(page, trigger, *told), marks)


def of_words(found: Seen) -> Iterator[tuple[str, Example]]:
    """The steps from a marked trigger to the ends of its mark, and the first beyond."""
    page, trigger, mark = found.page, found.trigger, found.mark
    if mark is None:
        return
    first, last = trigger.first, trigger.last
    for side in (RIGHT, LEFT):
        while (step := extent.extension(page, trigger, side, first, last)) is not None:
            token = page.tokens[step.token]
            belongs = mark[0] <= token.start and token.end <= mark[1]
            yield side, (extent.features(page, trigger, step), belongs)
            if not belongs:
                break
            first, last = min(first, step.token), max(last, step.token + 1)


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


def trained(data: Sequence[Example]) -> dict[str, float]:
    """The weights of one model."""
    own = pruned(data)
    model = mean([train(own, seed) for seed in SEEDS])
    return {name: value for name, value in model.items() if abs(value) >= SMALL or name == BIAS}


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
                score = likely.likeliest(triggers)
                spans = [page.span(each.first, each.last) for each in triggers]
                right = any(each.start < end and start < each.end for each in spans for start, end in marks)
                if score is not None:
                    yield path.stem, (likely.rule_logit(triggers), score, right)


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
    return dict(zip((BIAS, likely.RULE, LIKELY), weights, strict=True))


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
    print(HEADER, end="")
    for model in (LIKELY, LEFT, RIGHT):
        for name, value in sorted(trained(data[model]).items()):
            print(f"{model}\t{name}\t{value:.2f}")


if __name__ == "__main__":
    main()

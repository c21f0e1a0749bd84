"""Train the model that tells which event an article was written for.

Usage: train_main_event.py [--folds N] TEXTS:EVENTS... > main_event.tsv
(in the data folder of newsfacts-events)

TEXTS holds txt/NAME.txt and published.json, EVENTS the marked events, one NAME.json an article, as
benchmarks/GUIDELINES.md describes them. The weights are those of a logistic regression over the events of an
article, one of which is the news. With --folds the share of articles whose news comes first is printed
instead, each article ranked by a model that was trained without its fold.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from newsfacts_events.event import Event
from newsfacts_events.extraction import events_of
from newsfacts_events.page import Page
from newsfacts_events.ranking import Orders, features

import newsfacts

ROUNDS = 40
RATE = 0.05
LOST = 0.04
"""How much of its size a weight loses in each round, so that few articles don't tell too much."""

SMALL = 0.03
HEADER = """\
# What each feature of an event speaks for: that the article was written for it.
# Trained by scripts/train_main_event.py on {number} news articles with their main event
# marked by hand, Wikinews articles (CC BY 2.5) and those of benchmarks/leads among them;
# the open set of benchmarks/gold was left out.
# feature	weight
"""

Spot = tuple[int, int]


@attrs.frozen
class Example:
    """The events of one article by their features, and which of them are the news."""

    name: str
    events: Sequence[Sequence[str]]
    right: frozenset[int]


class Recorder:
    """A plugin that keeps the events of each article instead of giving facts."""

    def __init__(self) -> None:
        self.found: list[tuple[Sequence[str], list[Spot]]] = []

    def run(self, document: newsfacts.Document) -> Iterable[newsfacts.Fact]:
        """Keep the events of a document with their features and triggers."""
        page = Page(document)
        events = events_of(page)
        orders = Orders(events)
        self.found = [(features(page, each, orders), _spots(page, each)) for each in events]
        return ()

    @newsfacts.hookimpl
    def newsfacts_register_extractors(self) -> list[newsfacts.Extractor]:
        """An extractor that runs when all other facts are there."""
        uses = ("date", "person", "organization", "place", "post", "mention", "quote", "quantity")
        return [newsfacts.Extractor(name="recorder", produces=("event",), uses=uses, run=self.run)]


def recording() -> tuple[Recorder, newsfacts.Pipeline]:
    """A recorder, and a pipeline of the installed plugins that hands it their facts."""
    recorder = Recorder()
    installed, _ = newsfacts.discover_plugins()
    return recorder, newsfacts.Pipeline([*installed, recorder], without=["natasha", "events"])


def _spots(page: Page, event: Event) -> list[Spot]:
    spans = [page.span(each.first, each.last) for each in (event.trigger, *event.further)]
    return [(span.start, span.end) for span in spans]


def main_spots(text: str, marked: Mapping[str, Any]) -> set[Spot]:
    """Where the words for the main events stand."""
    mains = {each["id"] for each in marked["events"] if each.get("main")}
    own = [each for each in marked["events"] if each["id"] in mains or each.get("same_as") in mains]
    return {_found(text, each["trigger"]["text"], each["trigger"]["nth"]) for each in own}


def _found(text: str, words: str, nth: int) -> Spot:
    places = [match.start() for match in re.finditer(re.escape(words), text)]
    start = places[nth - 1]
    return start, start + len(words)


def examples(
    texts: Path, events: Path, pipeline: newsfacts.Pipeline, recorder: Recorder
) -> Iterator[Example]:
    """The articles of a folder in which at least one event is the news."""
    published = json.loads((texts / "published.json").read_text(encoding="utf-8"))
    for path in sorted(events.glob("*.json")):
        text = (texts / "txt" / f"{path.stem}.txt").read_bytes().decode("utf-8")
        pipeline.extract(newsfacts.Article(text=text, published=published.get(path.stem)))
        wanted = main_spots(text, json.loads(path.read_text(encoding="utf-8")))
        right = {
            number
            for number, (_, spots) in enumerate(recorder.found)
            if any(start < end_ and start_ < end for start, end in spots for start_, end_ in wanted)
        }
        if right:
            yield Example(path.stem, [each for each, _ in recorder.found], frozenset(right))


def train(data: Sequence[Example], seed: int = 1) -> dict[str, float]:
    """A logistic regression by stochastic descent: the news against the other events of its article."""
    chance = random.Random(seed)  # noqa: S311  (no secret)
    weights: dict[str, float] = defaultdict(float)
    order = list(data)
    for number in range(ROUNDS):
        chance.shuffle(order)
        rate = RATE / (1 + number / 10)
        for example in order:
            for feature, slope in _slopes(example, weights).items():
                weights[feature] += rate * slope
        for feature in weights:
            weights[feature] *= 1 - LOST
    return dict(weights)


def _slopes(example: Example, weights: Mapping[str, float]) -> dict[str, float]:
    scores = [_score(each, weights) for each in example.events]
    top = max(scores)
    shares = [math.exp(each - top) for each in scores]
    total = sum(shares)
    wanted = sum(shares[number] for number in example.right)
    slopes: dict[str, float] = defaultdict(float)
    for number, found in enumerate(example.events):
        told = shares[number] / wanted if number in example.right else 0.0
        for feature in found:
            slopes[feature] += told - shares[number] / total
    return slopes


def _score(found: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(each, 0.0) for each in found)


def is_right(example: Example, weights: Mapping[str, float]) -> bool:
    """Whether the news comes first."""
    scores = [_score(each, weights) for each in example.events]
    return scores.index(max(scores)) in example.right


def cross_validated(data: Sequence[Example], folds: int) -> float:
    """The share of articles whose news comes first, each ranked without its own fold."""
    mixed = sorted(data, key=lambda each: random.Random(each.name).random())  # noqa: S311
    right = 0
    for fold in range(folds):
        weights = train([each for number, each in enumerate(mixed) if number % folds != fold])
        right += sum(is_right(each, weights) for each in mixed[fold::folds])
    return right / len(mixed)


def main() -> None:
    """Train on the folders named on the command line, or tell how well it carries over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="TEXTS:EVENTS")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate instead")
    arguments = parser.parse_args()
    recorder, pipeline = recording()
    data: list[Example] = []
    for folder in arguments.folders:
        texts, _, events = folder.partition(":")
        data += examples(Path(texts), Path(events), pipeline, recorder)
    if arguments.folds:
        print(f"{cross_validated(data, arguments.folds):.3f} of {len(data)}")
        return
    print(HEADER.format(number=len(data)), end="")
    for feature, weight in sorted(train(data).items()):
        if abs(weight) >= SMALL:
            print(f"{feature}\t{weight:.2f}")


if __name__ == "__main__":
    main()

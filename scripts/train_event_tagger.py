"""Train the tagger that finds phrases which name events.

Usage: train_event_tagger.py [--leave-out ARTICLES.txt] BRAT_FOLDER... > tagging.tsv (in the data folder of
newsfacts-events)

A folder holds NAME.txt and NAME.ann in brat's stand-off form with EVENT marks, such as the training part
of NEREL 1.1. Of marks inside each other the outer counts. The weights are those of averaged structured
perceptrons (the mean of several, each trained with a part of the features withheld at random); rare
features and small weights are dropped.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsfacts_events.tagging import BEGIN, INSIDE, OUTSIDE, Tagger, sentence_features
from newsfacts_russian.language import Russian
from train_event_attachment import Marked, page_of, read

ROUNDS = 7
SEEN = 2
SMALL = 0.12
WITHHELD = 0.15
SEEDS = (1, 2, 3)
HEADER = """\
# What each feature of a word speaks for: the beginning and the inside of a phrase that names an event.
# Trained by scripts/train_event_tagger.py on the training part of NEREL 1.1 (Wikinews texts, CC BY 2.5;
# its repository states no terms for the marks); the articles of benchmarks/nerel were left out.
# feature	begin	inside
"""

Example = tuple[list[list[str]], list[int]]
Weights = dict[str, tuple[float, float]]


def outer(marked: Marked) -> list[tuple[int, int]]:
    """The marks of events that stand in no other."""
    spots = marked.events
    inside = {one for one in spots for two in spots if one != two and two[0] <= one[0] and one[1] <= two[1]}
    return [each for each in spots if each not in inside]


def examples(marked: Marked, language: Russian) -> Iterator[Example]:
    """Features and labels of every sentence, without the kinds of names that the marks would tell."""
    bare = Marked(marked.text, marked.events, (), frozenset())
    page = page_of(bare, language)
    labels = [OUTSIDE] * len(page.tokens)
    for start, end in outer(marked):
        first, last = page.document.token_range(start, end)
        for place in range(first, last):
            labels[place] = BEGIN if place == first else INSIDE
    for sentence in page.document.sentences:
        if sentence.first < sentence.last:
            yield (
                sentence_features(page, sentence.first, sentence.last),
                labels[sentence.first : sentence.last],
            )


class Perceptron:
    """Weights in the making, and their sums over time for the average."""

    def __init__(self) -> None:
        self.step = 1
        self._weights: Weights = defaultdict(lambda: (0.0, 0.0))
        self._totals: Weights = defaultdict(lambda: (0.0, 0.0))
        self._tagger = Tagger(self._weights)

    def learn(self, features: list[list[str]], gold: list[int]) -> None:
        """One sentence: where the guess is wrong, towards the gold and away from the guess."""
        self.step += 1
        guess = self._tagger.label([self._tagger.scores(each) for each in features])
        if guess != gold:
            self._move(features, gold, guess, 1.0)
            self._move(features, guess, gold, -1.0)

    def mean(self) -> Weights:
        """The weights averaged over all steps."""
        return {
            name: (pair[0] - self._totals[name][0] / self.step, pair[1] - self._totals[name][1] / self.step)
            for name, pair in self._weights.items()
        }

    def _move(self, features: list[list[str]], labels: list[int], others: list[int], by: float) -> None:
        for place, label in enumerate(labels):
            for feature in features[place] if label not in (OUTSIDE, others[place]) else ():
                self._change(feature, by if label == BEGIN else 0.0, by if label == INSIDE else 0.0)
            if place:
                self._change(f"move={labels[place - 1]}{label}", by, 0.0)

    def _change(self, name: str, begin: float, inside: float) -> None:
        weight, total = self._weights[name], self._totals[name]
        self._weights[name] = weight[0] + begin, weight[1] + inside
        self._totals[name] = total[0] + begin * self.step, total[1] + inside * self.step


def train(data: Sequence[Example], seed: int) -> Weights:
    """An averaged perceptron over the sentences, in an order and with features withheld as *seed* has it."""
    chance = random.Random(seed)  # noqa: S311  (no secret)
    learner = Perceptron()
    order = list(data)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for features, gold in order:
            learner.learn([[each for each in unit if chance.random() >= WITHHELD] for unit in features], gold)
    return learner.mean()


def mean(models: Sequence[Weights]) -> Weights:
    """The mean of the weights of several models."""
    none = (0.0, 0.0)
    names = {name for model in models for name in model}
    return {
        name: (
            sum(model.get(name, none)[0] for model in models) / len(models),
            sum(model.get(name, none)[1] for model in models) / len(models),
        )
        for name in names
    }


def pruned(data: Sequence[Example]) -> list[Example]:
    """The examples with the features that are seen often enough."""
    seen = Counter(feature for features, _ in data for unit in features for feature in unit)
    return [
        ([[each for each in unit if seen[each] >= SEEN] for unit in features], gold)
        for features, gold in data
    ]


def main() -> None:
    """Train on the folders named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--leave-out", type=Path, help="a file of article names, one a line")
    arguments = parser.parse_args()
    left_out = set(arguments.leave_out.read_text(encoding="utf-8").split()) if arguments.leave_out else set()
    language = Russian()
    paths = [
        path
        for folder in arguments.folders
        for path in sorted(folder.glob("*.txt"))
        if path.stem not in left_out
    ]
    data = pruned([each for path in paths for each in examples(read(path), language)])
    print(HEADER, end="")
    for name, (begin, inside) in sorted(mean([train(data, seed) for seed in SEEDS]).items()):
        if max(abs(begin), abs(inside)) >= SMALL:
            print(f"{name}\t{begin:.2f}\t{inside:.2f}")


if __name__ == "__main__":
    main()

"""Train the weights of the people finder from annotated news.

Usage: train_names_finder.py BRAT_FOLDER... > finder_weights.tsv (in the data folder of newsfacts-names)

A folder holds NAME.txt and NAME.ann in brat's stand-off form with ``PERSON`` spans, such as the
training part of NEREL 1.1 (CC BY 2.5, https://github.com/nerel-ds/NEREL). Names inside
the names of organisations, places, works and awards do not count as people. The weights
are those of averaged structured perceptrons (the mean of several, each trained with a part of the
features withheld at random, so that none is relied on alone); rare features and small
weights are dropped.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsfacts_names.finding.features import RunFeatures, evidence
from newsfacts_names.finding.model import BEGIN, INSIDE, OUTSIDE, Model
from newsfacts_names.finding.units import Unit, runs
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

ROUNDS = 8
SEEN = 4
SMALL = 0.35
WITHHELD = 0.2
SEEDS = (1, 2, 3)
HOLDERS = frozenset(
    {"ORGANIZATION", "FACILITY", "LOCATION", "CITY", "COUNTRY", "DISTRICT", "STATE_OR_PROVINCE"}
    | {"WORK_OF_ART", "AWARD", "EVENT", "PRODUCT", "LAW", "DISEASE", "IDEOLOGY"}
)
HEADER = """\
# What each feature speaks for: the beginning of a person's name, the inside of one (outside is 0).
# Trained by scripts/train_names_finder.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5).
"""

Area = tuple[int, int]
Example = tuple[list[list[str]], list[int]]
Weights = dict[str, tuple[float, float]]


def people(path: Path) -> list[Area]:
    """The people of one annotation file, but for those inside a larger name."""
    areas: dict[str, list[Area]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if line[:1] == "T" and ";" not in cells[1]:
            kind, start, end = cells[1].split()
            areas["held" if kind in HOLDERS else kind].append((int(start), int(end)))
    larger = [*areas["held"], *areas["PERSON"]]
    return [area for area in areas["PERSON"] if not any(_inside(area, each) for each in larger)]


def _inside(area: Area, other: Area) -> bool:
    return other[0] <= area[0] and area[1] <= other[1] and area != other


def gold_labels(run: Sequence[Unit], areas: Sequence[Area]) -> list[int]:
    """The label of each unit of a run."""
    labels: list[int] = []
    before: Area | None = None
    for unit in run:
        area = next((each for each in areas if each[0] <= unit.start and unit.end <= each[1] + 1), None)
        labels.append(OUTSIDE if area is None else INSIDE if area == before else BEGIN)
        before = area
    return labels


def examples(folder: Path, language: Russian) -> Iterator[Example]:
    """Features and labels of every run."""
    for path in sorted(folder.glob("*.txt")):
        article = Article(text=path.read_bytes().decode("utf-8"))
        document = Document(article, language, language.segment(article.text))
        areas = people(path.with_suffix(".ann"))
        found = list(runs(document))
        shown = evidence(document, found)
        for run in found:
            made = RunFeatures(document, run, shown)
            yield [made.at(index) for index in range(len(run))], gold_labels(run, areas)


class Perceptron:
    """Weights in the making, and their sums over time for the average."""

    def __init__(self) -> None:
        self.step = 1
        self._weights: Weights = defaultdict(lambda: (0.0, 0.0))
        self._totals: Weights = defaultdict(lambda: (0.0, 0.0))
        self._model = Model(self._weights)

    def learn(self, features: list[list[str]], gold: list[int]) -> None:
        """One run: where the guess is wrong, towards the gold and away from the guess."""
        self.step += 1
        guess = self._model.label([self._model.scores(each) for each in features])
        if guess != gold:
            self._move(features, gold, 1.0)
            self._move(features, guess, -1.0)

    def mean(self) -> Weights:
        """The weights averaged over all steps."""
        return {
            name: (pair[0] - self._totals[name][0] / self.step, pair[1] - self._totals[name][1] / self.step)
            for name, pair in self._weights.items()
        }

    def _move(self, features: list[list[str]], labels: list[int], by: float) -> None:
        for place, label in enumerate(labels):
            for feature in features[place] if label != OUTSIDE else ():
                self._change(feature, by if label == BEGIN else 0.0, by if label == INSIDE else 0.0)
            if place:
                self._change(f"move={labels[place - 1]}{label}", by, 0.0)

    def _change(self, name: str, begin: float, inside: float) -> None:
        weight, total = self._weights[name], self._totals[name]
        self._weights[name] = weight[0] + begin, weight[1] + inside
        self._totals[name] = total[0] + begin * self.step, total[1] + inside * self.step


def train(data: Sequence[Example], seed: int) -> Weights:
    """An averaged perceptron over the runs, in an order and with features withheld as *seed* has it."""
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
    return {
        name: (
            sum(model.get(name, none)[0] for model in models) / len(models),
            sum(model.get(name, none)[1] for model in models) / len(models),
        )
        for name in {name for model in models for name in model}
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
    language = Russian()
    data = pruned([each for folder in sys.argv[1:] for each in examples(Path(folder), language)])
    print(HEADER, end="")
    for name, (begin, inside) in sorted(mean([train(data, seed) for seed in SEEDS]).items()):
        if max(abs(begin), abs(inside)) >= SMALL:
            print(f"{name}\t{begin:.2f}\t{inside:.2f}")


if __name__ == "__main__":
    main()

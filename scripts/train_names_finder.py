"""Train the finder's weights from annotated news, and write ``data/finder_weights.tsv``.

Usage: train_names_finder.py BRAT_FOLDER... > finder_weights.tsv

A folder holds NAME.txt and NAME.ann in brat's stand-off form with ``PERSON`` spans, such as the
training part of NEREL 1.1 (CC BY 2.5, https://github.com/nerel-ds/NEREL). Names inside
the names of organisations, places, works and awards do not count as people. The weights
are those of averaged structured perceptrons (the mean of several, each trained with a part of the
features withheld at random, so that none is relied on alone); rare features and small weights are dropped.
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
    ["ORGANIZATION", "FACILITY", "LOCATION", "CITY", "COUNTRY", "DISTRICT", "STATE_OR_PROVINCE", "WORK_OF_ART", "AWARD", "EVENT", "PRODUCT", "LAW", "DISEASE", "IDEOLOGY"]
)

Example = tuple[list[list[str]], list[int]]


def spans_of(path: Path) -> Iterator[tuple[int, int]]:
    """The people of one annotation file, but for those inside a larger name."""
    people, holders = [], []
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if line[:1] == "T" and ";" not in cells[1]:
            kind, start, end = cells[1].split()
            if kind == "PERSON":
                people.append((int(start), int(end)))
            elif kind in HOLDERS:
                holders.append((int(start), int(end)))
    for start, end in people:
        if not any(a <= start and end <= b for a, b in [*holders]):
            inside = any(a <= start and end <= b and (a, b) != (start, end) for a, b in people)
            if not inside:
                yield start, end


def gold_labels(run: Sequence[Unit], spans: Sequence[tuple[int, int]]) -> list[int]:
    """The label of each unit of a run."""
    labels = []
    for unit in run:
        label = OUTSIDE
        for start, end in spans:
            if start <= unit.start and unit.end <= end + 1:
                first = (
                    not labels
                    or labels[-1] == OUTSIDE
                    or not any(start <= other.start < unit.start for other in run)
                )
                label = BEGIN if first else INSIDE
        labels.append(label)
    return labels


def examples(folder: Path, language: Russian) -> Iterator[Example]:
    """Features and labels of every run."""
    for path in sorted(folder.glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as stream:
            article = Article(text=stream.read())
        document = Document(article, language, language.segment(article.text))
        spans = list(spans_of(path.with_suffix(".ann")))
        found = list(runs(document))
        shown = evidence(document, found)
        for run in found:
            made = RunFeatures(document, run, shown)
            yield [made.at(index) for index in range(len(run))], gold_labels(run, spans)


def train(data: list[Example], seed: int) -> dict[str, tuple[float, float]]:
    """An averaged perceptron over the runs."""
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    totals: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    step = 1
    chance = random.Random(seed)  # noqa: S311
    data = list(data)
    model = Model(weights)  # type: ignore[arg-type]

    def change(name: str, column: int, by: float) -> None:
        weights[name][column] += by
        totals[name][column] += by * step

    for number in range(ROUNDS):
        chance.shuffle(data)
        wrong = 0
        for every, gold in data:
            step += 1
            features = [[each for each in unit if chance.random() >= WITHHELD] for unit in every]
            guess = model.label([model.scores(each) for each in features])
            if guess == gold:
                continue
            wrong += 1
            for labels, sign in ((gold, 1.0), (guess, -1.0)):
                for place, label in enumerate(labels):
                    if label != OUTSIDE:
                        for feature in features[place]:
                            change(feature, label - 1, sign)
                    if place:
                        change(f"move={labels[place - 1]}{label}", 0, sign)
        print(f"round {number}: {wrong} of {len(data)} runs wrong", file=sys.stderr)
    return {
        name: (pair[0] - totals[name][0] / step, pair[1] - totals[name][1] / step)
        for name, pair in weights.items()
    }


def mean(models: Sequence[dict[str, tuple[float, float]]]) -> dict[str, tuple[float, float]]:
    """The mean of the weights of several models."""
    names = {name for model in models for name in model}
    return {
        name: (
            sum(model.get(name, (0.0, 0.0))[0] for model in models) / len(models),
            sum(model.get(name, (0.0, 0.0))[1] for model in models) / len(models),
        )
        for name in names
    }


def pruned(data: list[Example]) -> list[Example]:
    """The examples with the features that are seen often enough."""
    seen = Counter(feature for features, _ in data for unit in features for feature in unit)
    return [
        ([[each for each in unit if seen[each] >= SEEN] for unit in features], gold)
        for features, gold in data
    ]


def main() -> None:
    """Train on the folders named on the command line."""
    language = Russian()
    data = [each for folder in sys.argv[1:] for each in examples(Path(folder), language)]
    data = pruned(data)
    weights = mean([train(data, seed) for seed in SEEDS])
    print(
        "# What each feature speaks for: the beginning of a person's name, the inside of one (outside is 0)."
    )
    print(
        "# Trained by scripts/train_names_finder.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5)."
    )
    for name, (begin, inside) in sorted(weights.items()):
        if max(abs(begin), abs(inside)) >= SMALL:
            print(f"{name}\t{begin:.2f}\t{inside:.2f}")


if __name__ == "__main__":
    main()

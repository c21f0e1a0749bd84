"""Train the weights of the people finder from annotated news.

Usage: train_names_finder.py [--leave-out FILE]... [--made-up COUNT] FOLDER... > finder_weights.tsv
       (in the data folder of newsfacts-names)

A folder holds NAME.txt and NAME.ann in brat's stand-off form with ``PERSON`` spans, such as the
training part of NEREL 1.1 (CC BY 2.5, https://github.com/nerel-ds/NEREL), or NAME.txt with NAME.spans
and NAME.objects, such as the devset of factRuEval-2016 (MIT,
https://github.com/dialogue-evaluation/factRuEval-2016). A file of names, one a line, leaves those texts
out: benchmarks/nerel/articles.txt is set aside for measuring. Names inside the names of organisations,
places, works and awards do not count as people. Sentences with made-up names (made_up_names.py) show
orders and surnames that the news seldom has.

The weights are those of averaged structured perceptrons (the mean of several, each trained with a part
of the features withheld at random, so that none is relied on alone; what newsfacts-natasha's tagger says
is withheld altogether from a part of the runs, since it may not be installed); rare features and small
weights are dropped.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from made_up_names import sentences
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.finding.features import RunFeatures
from newsfacts_names.finding.model import Model
from newsfacts_names.finding.recognised import recognised
from newsfacts_names.finding.shown import evidence
from newsfacts_names.finding.units import Unit, runs
from newsfacts_natasha.finder import names as tagged
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

ROUNDS = 8
SEEN = 4
SMALL = 0.35
WITHHELD = 0.2
UNTAGGED = 0.5
"""The share of the runs that are seen without the tagger."""
_OF_TAGGER = re.compile("(?:document:)?tag|.* tag=")
SEEDS = (1, 2, 3)
HOLDERS = frozenset(
    {"ORGANIZATION", "FACILITY", "LOCATION", "CITY", "COUNTRY", "DISTRICT", "STATE_OR_PROVINCE"}
    | {"WORK_OF_ART", "AWARD", "EVENT", "PRODUCT", "LAW", "DISEASE", "IDEOLOGY"}
    | {"Org", "Location", "LocOrg", "Project", "Facility"}
)
HEADER = """\
# What each feature speaks for: the beginning of a person's name, the inside of one (outside is 0).
# Trained by scripts/train_names_finder.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5)
# without the articles of benchmarks/nerel/articles.txt, the devset of factRuEval-2016 (MIT), made-up names.
"""

Area = tuple[int, int]
Example = tuple[list[list[str]], list[int]]
Weights = dict[str, tuple[float, float]]


def people(path: Path) -> list[Area]:
    """The people of one text, but for those inside a larger name."""
    brat = path.with_suffix(".ann")
    areas = _of_brat(brat) if brat.exists() else _of_factrueval(path)
    own = [area for kind, area in areas if kind in {"PERSON", "Person"}]
    larger = [*own, *(area for kind, area in areas if kind in HOLDERS)]
    return [area for area in own if not any(_inside(area, each) for each in larger)]


def _of_brat(path: Path) -> list[tuple[str, Area]]:
    areas = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if line[:1] == "T" and ";" not in cells[1]:
            kind, start, end = cells[1].split()
            areas.append((kind, (int(start), int(end))))
    return areas


def _of_factrueval(path: Path) -> list[tuple[str, Area]]:
    spans = {}
    for line in path.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
        number, _, start, length, *_ = line.split()
        spans[number] = int(start), int(start) + int(length)
    areas = []
    for line in path.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
        _, kind, *numbers = line.partition("#")[0].split()
        if numbers:
            found = [spans[number] for number in numbers]
            areas.append((kind, (min(found)[0], max(end for _, end in found))))
    return areas


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


def examples(folder: Path, language: Russian, left_out: Collection[str] = ()) -> Iterator[Example]:
    """Features and labels of every run of the texts of a folder."""
    for path in sorted(folder.glob("*.txt")):
        if path.stem not in left_out:
            yield from of_text(path.read_bytes().decode("utf-8"), people(path), language)


def made_up(count: int, language: Russian) -> Iterator[Example]:
    """Features and labels of every run of so many made-up sentences."""
    for made in sentences(count):
        yield from of_text(made.text, sorted([(made.start, made.end), *made.others]), language)


def of_text(text: str, areas: Sequence[Area], language: Russian) -> Iterator[Example]:
    """Features and labels of every run of a text with people in these places."""
    article = Article(text=text)
    document = Document(article, language, language.segment(article.text))
    found = list(runs(document))
    shown, others = evidence(document, found), recognised(document, tagged(document))
    for run in found:
        made = RunFeatures(document, run, shown, others)
        yield [made.at(index) for index in range(len(run))], gold_labels(run, areas)


class Perceptron:
    """Weights in the making, and their sums over time for the average."""

    def __init__(self) -> None:
        self.step = 1
        self._weights: Weights = defaultdict(lambda: (0.0, 0.0))
        self._totals: Weights = defaultdict(lambda: (0.0, 0.0))

    def learn(self, features: list[list[str]], gold: list[int]) -> None:
        """One run: where the guess is wrong, towards the gold and away from the guess."""
        self.step += 1
        model = Model(self._weights)  # a model keeps its moves, which change here
        guess = model.label([model.scores(each) for each in features])
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
            untagged = chance.random() < UNTAGGED
            learner.learn(
                [
                    [
                        each
                        for each in unit
                        if chance.random() >= WITHHELD and not (untagged and _OF_TAGGER.match(each))
                    ]
                    for unit in features
                ],
                gold,
            )
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--leave-out", action="append", default=[], type=Path, metavar="FILE")
    parser.add_argument("--made-up", default=2500, type=int, metavar="COUNT")
    given = parser.parse_args()
    left_out = {name for file in given.leave_out for name in file.read_text(encoding="utf-8").split()}
    language = Russian()
    data = [each for folder in given.folders for each in examples(folder, language, left_out)]
    data = pruned([*data, *made_up(given.made_up, language)])
    print(HEADER, end="")
    for name, (begin, inside) in sorted(mean([train(data, seed) for seed in SEEDS]).items()):
        if max(abs(begin), abs(inside)) >= SMALL:
            print(f"{name}\t{begin:.2f}\t{inside:.2f}")


if __name__ == "__main__":
    main()

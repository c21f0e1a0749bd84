"""Write what newsfacts finds in factRuEval's devset with models that have not seen the article in question.

Usage: held_out.py [--folds COUNT] [--seeds COUNT] [--without FILE] --nerel FOLDER --factrueval FOLDER
       > predictions.jsonl

The finder of people and the extents of organisations and places are trained on the devset, too, so that
what they find there says little of other texts. Here its articles are shared out into folds; for each, both
are trained on NEREL and the other folds, and read the articles of the fold. The folders are those of
scripts/train_name_extents.py, the output is that of predict.py. The models are means of fewer perceptrons
than the shipped ones (--seeds), which costs them a little.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import newsfacts_names.extents.deciding as extents
import newsfacts_names.finding.finder as finding
import predict
from newsfacts_names.extents.model import Model as Extents
from newsfacts_names.finding.model import Model as Finder
from newsfacts_russian.language import Russian

import newsfacts

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))

import train_name_extents
import train_names_finder

_MADE_UP = 2500


def folds(names: list[str], count: int) -> list[list[str]]:
    """The names shared out evenly, neighbours apart."""
    return [names[at::count] for at in range(count)]


class Training:
    """The examples of all texts, read once, and the models of each fold.

    Args:
        nerel: NEREL's training side.
        factrueval: factRuEval's devset.
        without: Names of texts of either that are left out.
        seeds: How many perceptrons a model is the mean of.
    """

    def __init__(self, nerel: Path, factrueval: Path, without: frozenset[str], seeds: int) -> None:
        self._seeds = tuple(range(1, seeds + 1))
        language = Russian()
        self._people = {
            path.stem: list(_people(path, language))
            for folder in (nerel, factrueval)
            for path in sorted(folder.glob("*.txt"))
            if path.stem not in without
        }
        self._made_up = list(train_names_finder.made_up(_MADE_UP, language))
        texts = [*train_name_extents.nerel(nerel), *train_name_extents.factrueval(factrueval)]
        self._few = frozenset(each.name for each in texts if not each.described)
        self._extents = train_name_extents.collected([each for each in texts if each.name not in without])

    def finder(self, left_out: frozenset[str]) -> Finder:
        """The finder that has not seen these texts."""
        data = [each for name, found in self._people.items() if name not in left_out for each in found]
        data = train_names_finder.pruned([*data, *self._made_up])
        return Finder(train_names_finder.mean([train_names_finder.train(data, seed) for seed in self._seeds]))

    def extents(self, left_out: frozenset[str]) -> Extents:
        """The extents that have not seen these texts."""
        data = [
            example
            for name, found in self._extents.items()
            if name not in left_out
            for example in found * (train_name_extents.WEIGHT if name in self._few else 1)
        ]
        lines = train_name_extents.written(train_name_extents.train(data, self._seeds))
        rows = (line.split("\t") for line in lines if not line.startswith("#"))
        return Extents({name: tuple(map(float, numbers)) for name, *numbers in rows})


def _people(path: Path, language: Russian) -> Iterator[train_names_finder.Example]:
    text = path.read_bytes().decode("utf-8")
    return train_names_finder.of_text(text, train_names_finder.people(path), language)


def main() -> None:
    """Train, read and write, fold by fold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--nerel", required=True, type=Path)
    parser.add_argument("--factrueval", required=True, type=Path)
    parser.add_argument("--without", type=Path, metavar="FILE")
    parser.add_argument("--folds", default=5, type=int)
    parser.add_argument("--seeds", default=1, type=int)
    given = parser.parse_args()
    without = frozenset(given.without.read_text(encoding="utf-8").split()) if given.without else frozenset()
    training = Training(given.nerel, given.factrueval, without, given.seeds)
    pipeline = newsfacts.Pipeline()
    for fold in folds(sorted(path.stem for path in given.factrueval.glob("*.txt")), given.folds):
        finder, decided = training.finder(frozenset(fold)), training.extents(frozenset(fold))
        vars(finding)["trained"] = lambda model=finder: model
        vars(extents)["trained"] = lambda model=decided: model
        for name in fold:
            text = (given.factrueval / f"{name}.txt").read_bytes().decode("utf-8")
            sheet = pipeline.extract(text)
            print(json.dumps(predict.record(name, sheet), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()

"""Train which case and gender a name in such a place usually has.

Usage: train_name_cases.py [--leave-out FILE]... [--made-up COUNT] FOLDER... > case_weights.tsv
       (in the data folder of newsfacts-names)

The folders are those of train_names_finder.py, with marked people. No case is marked there, and none needs
to be: a name's forms, with the other mentions of its document, allow some genders and cases more than
others (*Путиным* one, *Рубио* all), and a log-linear model of the place learns to expect what they
allow. Of the weights *f* that the forms give to the genders and cases *k*, it maximises
log Σ f(k) P(k | place). Of sentences with made-up names (made_up_names.py) the case is known; they show
government that few articles have, and count so much that no case becomes likelier by them than it is in
the articles. Features are withheld at random, so that none is relied on alone. The first pass learns from the
made-up names only; each further one takes what the last has learned to settle the names of each document.
Needs numpy.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import attrs
import numpy as np
import numpy.typing as npt
from made_up_names import sentences
from newsfacts_names.paradigms import CASES
from newsfacts_names.people.context import context
from newsfacts_names.people.evidence import evidence
from newsfacts_names.people.expectation import KEYS, Expectation
from newsfacts_names.people.neighbours import Neighbourhood
from newsfacts_names.people.solving import Solver
from newsfacts_russian.language import Russian
from train_names_finder import people

from newsfacts import Article, Document, EntityType, NameFact

PASSES = 3
ROUNDS = 4
SEEDS = (0, 1, 2)
RATE = 0.12
DECAY = 20.0
"""The strength of the Gaussian prior of each weight."""
WITHHELD = 0.25
SEEN = 4
SMALL = 0.1
READINGS = 80
MADE_UP = 0.5
"""How much all made-up names weigh beside all others."""
HEADER = """\
# What each feature of a name's place says for its gender and case: mN mG mD mA mI mL fN fG fD fA fI fL.
# Trained by scripts/train_name_cases.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5)
# without the articles of benchmarks/nerel/articles.txt, the devset of factRuEval-2016 (MIT), made-up names.
"""

SPREAD = np.array(
    [[one == key[1] for key in KEYS] for one in CASES] + [[one == key for key in KEYS] for one in KEYS], float
)
"""A feature has a weight for each case, which both genders learn, and one for each gender and case."""

Vector = npt.NDArray[np.float64]
Weights = dict[str, tuple[float, ...]]


@attrs.frozen(eq=False)
class Example:
    """The place of a name, and what is known of it.

    Args:
        features: Those of the place.
        said: How likely each of ``KEYS`` makes what the name looks like.
        weight: How much the example counts.
    """

    features: tuple[str, ...]
    said: Vector
    weight: float = 1.0


def documents(
    folder: Path, language: Russian, left_out: Collection[str] = ()
) -> Iterator[tuple[Document, list[NameFact]]]:
    """Each text of a folder with its people."""
    for path in sorted(folder.glob("*.txt")):
        if path.stem not in left_out:
            article = Article(text=path.read_bytes().decode("utf-8"))
            document = Document(article, language, language.segment(article.text))
            spans = [article.span(*area) for area in sorted(people(path))]
            yield document, [NameFact(span=span, entity_type=EntityType.PERSON) for span in spans]


def examples(texts: Sequence[tuple[Document, list[NameFact]]], weights: Weights) -> Iterator[Example]:
    """Every name of the texts, with what its forms and its document say for each gender and case."""
    model = Expectation(weights)
    for document, names in texts:
        for solved in Solver(document, names, model, READINGS).solved():
            if not solved.readings:
                continue
            start, end = solved.fact.span.start, solved.fact.span.end
            around = context(document, start, end, model)
            said = dict.fromkeys(KEYS, 0.0)
            for reading in solved.readings:
                key = reading.gender, reading.case
                said[key] += math.exp(reading.score - around.weight(*key))
            vector = np.array(list(said.values()))
            yield Example(features_at(document, start, end), vector / vector.sum())


def made_up(count: int, language: Russian) -> Iterator[Example]:
    """So many made-up names, of which case and gender are known."""
    for made in sentences(count):
        article = Article(text=made.text)
        document = Document(article, language, language.segment(made.text))
        said = np.array([float(key == (made.gender, made.case)) for key in KEYS])
        yield Example(features_at(document, made.start, made.end), said)


def features_at(document: Document, start: int, end: int) -> tuple[str, ...]:
    """The features of a place, each once."""
    return tuple(dict.fromkeys(evidence(Neighbourhood(document, start, end))))


def weighed(made: Sequence[Example], real: Sequence[Example]) -> list[Example]:
    """The made-up names with weights that make each case as common among them as among the others."""
    shares = _shares(real) if real else np.ones(len(CASES)) / len(CASES)
    have = _shares(made)
    whole = MADE_UP * (len(real) or len(made)) / len(made)
    of_case = [CASES.index(KEYS[int(each.said.argmax())][1]) for each in made]
    return [
        attrs.evolve(each, weight=float(whole * shares[at] / have[at]))
        for each, at in zip(made, of_case, strict=True)
    ]


def _shares(some: Sequence[Example]) -> Vector:
    """How common each case is."""
    total = np.zeros(len(CASES))
    for each in some:
        total += SPREAD[: len(CASES)] @ (each.said / each.said.sum())
    return _shared(total)


def trained(found: Sequence[Example]) -> Weights:
    """The weights of the features that are seen often enough, the mean over the seeds."""
    counts = Counter(feature for each in found for feature in each.features)
    index = {name: at for at, name in enumerate(sorted(name for name in counts if counts[name] >= SEEN))}
    rows = [np.array([index[name] for name in each.features if name in index], dtype=int) for each in found]
    decay = DECAY / np.array([counts[name] for name in index])[:, None]
    total = sum(_descended(rows, found, decay, seed) for seed in SEEDS)
    mean = np.asarray(total) @ SPREAD / len(SEEDS)
    return {
        name: tuple(mean[at].round(2).tolist()) for name, at in index.items() if abs(mean[at]).max() > SMALL
    }


def _descended(
    rows: Sequence[npt.NDArray[np.int_]], found: Sequence[Example], decay: Vector, seed: int
) -> Vector:
    """The weights after some rounds of AdaGrad."""
    weights = np.zeros((len(decay), len(SPREAD)))
    squares = np.full_like(weights, 1e-3)
    chance = np.random.default_rng(seed)
    for _ in range(ROUNDS):
        for at in chance.permutation(len(rows)):
            row = rows[at][chance.random(len(rows[at])) >= WITHHELD]
            expected = _shared(np.exp(weights[row].sum(0) @ SPREAD / (1 - WITHHELD)))
            wrong = found[at].weight * (SPREAD @ (expected - _shared(expected * found[at].said)))
            slope = wrong[None, :] + decay[row] * weights[row]
            squares[row] += slope * slope
            weights[row] -= RATE * slope / np.sqrt(squares[row])
    return weights


def _shared(masses: Vector) -> Vector:
    shares: Vector = masses / masses.sum()
    return shares


def main() -> None:
    """Train, and print the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--leave-out", action="append", default=[], type=Path, metavar="FILE")
    parser.add_argument("--made-up", default=6000, type=int, metavar="COUNT")
    given = parser.parse_args()
    left_out = {name for file in given.leave_out for name in file.read_text(encoding="utf-8").split()}
    language = Russian()
    texts = [each for folder in given.folders for each in documents(folder, language, left_out)]
    made = list(made_up(given.made_up, language))
    weights: Weights = trained(weighed(made, []))
    for _ in range(PASSES - 1):
        real = list(examples(texts, weights))
        weights = trained([*real, *weighed(made, real)])
    sys.stdout.write(HEADER)
    for name, values in sorted(weights.items()):
        if name.isprintable():  # the mark beside a name may be a line break
            sys.stdout.write("\t".join([name, *(f"{value:g}" for value in values)]) + "\n")


if __name__ == "__main__":
    main()

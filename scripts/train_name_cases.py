"""Train which case and gender a name in such a place usually has.

Usage: train_name_cases.py BRAT_FOLDER > case_weights.tsv (in the data folder of newsfacts-names)

The folder holds NAME.txt and NAME.ann in brat's stand-off form with ``PERSON`` spans, such as the training
part of NEREL 1.1 (CC BY 2.5, https://github.com/nerel-ds/NEREL). No case is marked there, and none needs
to be: a name's forms, with the other mentions of its document, allow some genders and cases more than
others (*Путиным* one, *Рубио* all), and a log-linear model of the place learns to expect what they
allow. Of the weights *f* that the forms give to the genders and cases *k*, it maximises
log Σ f(k) P(k | place). The second pass takes what the first has learned to settle the other
mentions of each document. Needs numpy.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from newsfacts_names.paradigms import CASES
from newsfacts_names.people import expectation, readings
from newsfacts_names.people.context import context
from newsfacts_names.people.expectation import KEYS, evidence
from newsfacts_names.people.neighbours import Neighbourhood
from newsfacts_names.people.solving import solve
from newsfacts_russian.language import Russian
from train_names_finder import people

from newsfacts import Article, Document, EntityType, NameFact

PASSES = 2
ROUNDS = 4
SEEDS = (0, 1, 2)
RATE = 0.12
DECAY = 20.0
"""The strength of the Gaussian prior of each weight."""
SEEN = 4
SMALL = 0.1
READINGS = 80
HEADER = """\
# What each feature of a name's place says for its gender and case: mN mG mD mA mI mL fN fG fD fA fI fL.
# Trained by scripts/train_name_cases.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5).
"""

SPREAD = np.array(
    [[one == key[1] for key in KEYS] for one in CASES] + [[one == key for key in KEYS] for one in KEYS], float
)
"""A feature has a weight for each case, which both genders learn, and one for each gender and case."""

Vector = npt.NDArray[np.float64]
Example = tuple[tuple[str, ...], Vector]
Weights = dict[str, tuple[float, ...]]


def documents(folder: Path) -> Iterator[tuple[Document, list[NameFact]]]:
    """Each text with its people."""
    language = Russian()
    for path in sorted(folder.glob("*.txt")):
        article = Article(text=path.read_bytes().decode("utf-8"))
        document = Document(article, language, language.segment(article.text))
        spans = [article.span(*area) for area in sorted(people(path.with_suffix(".ann")))]
        yield document, [NameFact(span=span, entity_type=EntityType.PERSON) for span in spans]


def examples(folder: Path) -> Iterator[Example]:
    """The features of every name, and what its forms and its document say for each gender and case."""
    for document, names in documents(folder):
        for solved in solve(document, names):
            if not solved.readings:
                continue
            start, end = solved.fact.span.start, solved.fact.span.end
            around = context(document, start, end)
            said = dict.fromkeys(KEYS, 0.0)
            for reading in solved.readings:
                key = reading.gender, reading.case
                said[key] += math.exp(reading.score - around.weight(*key))
            vector = np.array(list(said.values()))
            features = dict.fromkeys(evidence(Neighbourhood(document, start, end)))
            yield tuple(features), vector / vector.sum()


def trained(found: Sequence[Example]) -> Weights:
    """The weights of the features that are seen often enough, the mean over the seeds."""
    counts = Counter(feature for features, _ in found for feature in features)
    index = {name: at for at, name in enumerate(sorted(name for name in counts if counts[name] >= SEEN))}
    rows = [np.array([index[name] for name in features if name in index], dtype=int) for features, _ in found]
    decay = DECAY / np.array([counts[name] for name in index])[:, None]
    total = sum(_descended(rows, [said for _, said in found], decay, seed) for seed in SEEDS)
    mean = np.asarray(total) @ SPREAD / len(SEEDS)
    return {
        name: tuple(mean[at].round(2).tolist()) for name, at in index.items() if abs(mean[at]).max() > SMALL
    }


def _descended(
    rows: Sequence[npt.NDArray[np.int_]], said: Sequence[Vector], decay: Vector, seed: int
) -> Vector:
    """The weights after some rounds of AdaGrad."""
    weights = np.zeros((len(decay), len(SPREAD)))
    squares = np.full_like(weights, 1e-3)
    order = np.random.default_rng(seed)
    for _ in range(ROUNDS):
        for at in order.permutation(len(rows)):
            row = rows[at]
            expected = _shared(np.exp(weights[row].sum(0) @ SPREAD))
            wrong = SPREAD @ (expected - _shared(expected * said[at]))
            slope = wrong[None, :] + decay[row] * weights[row]
            squares[row] += slope * slope
            weights[row] -= RATE * slope / np.sqrt(squares[row])
    return weights


def _shared(masses: Vector) -> Vector:
    shares: Vector = masses / masses.sum()
    return shares


def main() -> None:
    """Train, and print the weights."""
    readings.KEPT = READINGS
    weights: Weights = {}
    for _ in range(PASSES):
        table = weights
        expectation._trained = lambda table=table: table  # type: ignore[assignment]  # noqa: SLF001
        weights = trained(list(examples(Path(sys.argv[1]))))
    sys.stdout.write(HEADER)
    for name, values in sorted(weights.items()):
        sys.stdout.write("\t".join([name, *(f"{value:g}" for value in values)]) + "\n")


if __name__ == "__main__":
    main()

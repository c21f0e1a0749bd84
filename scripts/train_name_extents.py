"""Train the weights that decide how far the names of organisations and places go.

Usage: train_name_extents.py [--without FILE] [--nerel FOLDER] [--factrueval FOLDER] > weights.tsv

The weights belong into extents/data of newsfacts-names.

FOLDER is the training part of NEREL 1.1 (NAME.txt and NAME.ann in brat's stand-off form; CC BY 2.5,
https://github.com/nerel-ds/NEREL) or the devset of factRuEval-2016 (NAME.txt, NAME.spans, NAME.objects; MIT,
https://github.com/dialogue-evaluation/factRuEval-2016). FILE lists names of articles that are left out.

Each article is read twice, with what the neural tagger proposes and without, so that the same
weights serve both. The weights are those of averaged structured perceptrons (the mean of several,
each with a part of the features withheld at random); rare features and small weights are dropped.
"""

from __future__ import annotations

import argparse
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

import attrs
import newsfacts_names
import newsfacts_natasha
import newsfacts_russian
import numpy as np
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.extents.features import AROUND, Places, distance
from newsfacts_names.extents.model import NOTHING, OF_WORD
from newsfacts_names.extents.proposals import runs, tagged
from newsfacts_names.settling import Settled, proposals, proposed
from newsfacts_russian.language import Russian

from newsfacts import Document, Extractor, NameFact, Pipeline, Span, hookimpl

ROUNDS = 5
SEEN = 6
SMALL = 0.6
WITHHELD = 0.25
SEEDS = (1, 2, 3)
WEIGHT = 3  # the devset of factRuEval is a sixth of NEREL
BODY, TOWN, FACILITY = "body", "place", "facility"
ADJECTIVE = re.compile(r"[сц]к(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$")
PLACED = re.compile(r"(0|[+-][12])(.*)")
NEREL = {
    "ORGANIZATION": BODY,
    "FACILITY": FACILITY,
    **dict.fromkeys(("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION", "DISTRICT"), TOWN),
}
FACTRUEVAL = {"Org": (BODY, "org_name"), "LocOrg": (TOWN, "loc_name"), "Location": (TOWN, "loc_name")}
HEADER = """\
# What each feature speaks for: beginning and inside of an organisation, and of a place (outside is 0).
# A feature behind ~ is a word's: these four where it stands two before the token in question, one before,
# where it is that token, one behind and two behind.
# Trained by scripts/train_name_extents.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5),
# without the articles of benchmarks/nerel/articles.txt, and on the devset of factRuEval-2016 (MIT).
"""

Area = tuple[int, int, str]
"""Start, end and type of a name."""


@attrs.frozen(eq=False)
class Text:
    """An annotated article.

    Args:
        name: Its name.
        text: Its text.
        areas: The names in it, none inside another of its type.
        described: Whether organisations by description are among them.
    """

    name: str
    text: str
    areas: Sequence[Area]
    described: bool


@attrs.frozen(eq=False)
class Example:
    """A run of tokens: their features, and the labels of organisations and of places."""

    features: Sequence[Sequence[str]]
    bodies: Sequence[int]
    places: Sequence[int]


def nerel(folder: Path) -> Iterator[Text]:
    """The articles of a folder in brat's form."""
    for path in sorted(folder.glob("*.txt")):
        areas = []
        for line in path.with_suffix(".ann").read_text(encoding="utf-8").split("\n"):
            cells = line.split("\t")
            if line[:1] == "T" and ";" not in cells[1]:
                kind, start, end = cells[1].split()
                if kind in NEREL:
                    areas.append((int(start), int(end), NEREL[kind]))
        yield Text(path.stem, path.read_bytes().decode("utf-8"), outermost(areas), described=True)


def factrueval(folder: Path) -> Iterator[Text]:
    """The articles of a folder in factRuEval's form; organisations go on over a place of theirs."""
    for path in sorted(folder.glob("*.txt")):
        spans = {}
        for line in path.with_suffix(".spans").read_text(encoding="utf-8").splitlines():
            if line.strip():
                number, kind, start, length = line.split("#")[0].split()[:4]
                spans[number] = (kind, int(start), int(start) + int(length))
        areas: list[Area] = []
        for line in path.with_suffix(".objects").read_text(encoding="utf-8").splitlines():
            _, kind, *numbers = line.split("#")[0].split() or ["", ""]
            if kind in FACTRUEVAL:
                areas += _areas(*FACTRUEVAL[kind], [spans[each] for each in numbers if each in spans])
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        yield Text(path.stem, text, outermost(merged(areas)), described=False)


def _areas(kind: str, wanted: str, spans: Iterable[tuple[str, int, int]]) -> Iterator[Area]:
    ordered = sorted((start, end, name) for name, start, end in spans)
    for start, end, name in ordered:
        if name == wanted:
            behind = [each for each in ordered if each[2] == "loc_name" and each[0] == end + 1]
            yield start, behind[0][1] if behind and kind == BODY else end, kind


def merged(areas: Iterable[Area]) -> list[Area]:
    """The areas, an organisation and the one that follows it as its owner in one: *комитет | Думы*."""
    made: list[Area] = []
    for start, end, kind in sorted(set(areas), key=lambda each: (each[2], each[0], -each[1])):
        before = made[-1] if made else None
        if kind == BODY and before and before[2] == BODY and before[1] + 1 == start:
            made[-1] = (before[0], end, kind)
        else:
            made.append((start, end, kind))
    return made


def outermost(areas: Iterable[Area]) -> list[Area]:
    """The areas that lie in no other of the same type."""
    kept: list[Area] = []
    for area in sorted(set(areas), key=lambda each: (each[0], -each[1])):
        if not any(each[2] == area[2] and each[0] <= area[0] and area[1] <= each[1] for each in kept):
            kept.append(area)
    return kept


class Watcher:
    """A plugin that keeps the documents which extractors of entities see."""

    def __init__(self) -> None:
        self.documents: list[Document] = []

    def _keep(self, document: Document) -> Iterator[NameFact]:
        self.documents.append(document)
        return iter(())

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        """One that watches."""
        return [Extractor(name="watcher", requires=("name",), produces=("watched",), run=self._keep)]


def documents(texts: Iterable[Text], plugins: Sequence[object]) -> Iterator[tuple[Text, Document]]:
    """The articles as extractors of entities see them, the areas in the characters that they see."""
    watcher = Watcher()
    entities = ("names.people", "names.places", "names.organizations", "names.posts")
    pipeline = Pipeline([*plugins, watcher], without=entities)
    for text in texts:
        pipeline.extract(text.text)
        yield as_seen(text), watcher.documents.pop()


def as_seen(text: Text) -> Text:
    """The article in the characters that extractors see."""
    plain = Russian().plain(text.text)
    if not plain.changed:
        return text
    origins = [plain.restored(Span(at, at + 1, plain.text[at])).start for at in range(len(plain.text))]
    areas = [
        (bisect_left(origins, start), bisect_left(origins, end), kind) for start, end, kind in text.areas
    ]
    return attrs.evolve(text, text=plain.text, areas=areas)


def examples(texts: Sequence[Text], plugins: Sequence[object]) -> Iterator[tuple[str, Example]]:
    """The runs of the articles, with the name of the article each is from."""
    for text, document in documents(texts, plugins):
        settled = proposed(document, document.of_type(NameFact))
        tags = tagged(document, proposals(settled))
        labels = labels_of(document, text, settled)
        places = Places(document, tags)
        for first, last in runs(document, tags):
            features = places.features(first, last)
            yield text.name, Example(features, labels[BODY][first:last], labels[TOWN][first:last])


def labels_of(document: Document, text: Text, settled: Settled) -> dict[str, list[int]]:
    """The labels of all tokens; of organisations by description, those that the rules see are right."""
    described = {(each.span.start, each.span.end) for each in settled.bodies.described}
    named = {(each.span.start, each.span.end) for each in settled.bodies.named}
    areas = [each for each in text.areas if _is_name(document, each, described | named)]
    if not text.described:
        bodies = [each for each in areas if each[2] == BODY]
        areas += [
            (start, end, BODY)
            for start, end in described
            if not any(each[0] < end and start < each[1] for each in bodies)
        ]
    areas += _facilities(text.areas, settled)
    labels = {kind: [OUTSIDE] * len(document.tokens) for kind in (BODY, TOWN)}
    for start, end, kind in sorted(areas, key=lambda each: each[0] - each[1]):
        first, last = document.token_range(start, end)
        labels[kind][first:last] = [BEGIN, *[INSIDE] * (last - first - 1)][: last - first]
    return labels


def _facilities(areas: Iterable[Area], settled: Settled) -> Iterator[Area]:
    """What the rules take for a place where the annotation has a building: neither is to be unlearnt."""
    facilities = [(start, end) for start, end, kind in areas if kind == FACILITY]
    for span in settled.places.spans:
        if any(start < span.end and span.start < end for start, end in facilities):
            yield span.start, span.end, TOWN


def _is_name(document: Document, area: Area, proposed_areas: Collection[tuple[int, int]]) -> bool:
    """Whether an area is asked for: no adjective of a place, no common noun for a body named before."""
    start, end, kind = area
    words = document.text[start:end]
    if kind == FACILITY:
        return False
    if kind == TOWN:
        return " " in words or not re.search(
            r"[сц]к(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$", words.lower()
        )
    return not words.islower() or (start, end) in proposed_areas


class Learner:
    """Averaged perceptrons for organisations and places over the same features, by their numbers."""

    def __init__(self, features: int) -> None:
        self.step = 1
        self.weights = np.zeros((features + 1, 4), dtype=np.float32)
        self.totals = np.zeros((features + 1, 4), dtype=np.float64)
        self.moves = np.zeros((2, 3, 3))
        self.move_totals = np.zeros((2, 3, 3))

    def learn(self, numbers: np.ndarray, gold: Sequence[Sequence[int]]) -> None:
        """One run: where the guess is wrong, towards the gold and away from the guess."""
        self.step += 1
        scores = self.weights[numbers].sum(axis=1)
        for chain in (0, 1):
            guess = best(scores[:, 2 * chain : 2 * chain + 2], self.moves[chain])
            if guess != list(gold[chain]):
                self._move(numbers, gold[chain], chain, 1.0)
                self._move(numbers, guess, chain, -1.0)

    def _move(self, numbers: np.ndarray, labels: Sequence[int], chain: int, by: float) -> None:
        for at, label in enumerate(labels):
            if label != OUTSIDE:
                column = 2 * chain + (label == INSIDE)
                np.add.at(self.weights[:, column], numbers[at], by)
                np.add.at(self.totals[:, column], numbers[at], by * self.step)
            if at:
                self.moves[chain, labels[at - 1], label] += by
                self.move_totals[chain, labels[at - 1], label] += by * self.step
        self.weights[0] = self.totals[0] = 0.0

    def mean(self) -> tuple[np.ndarray, np.ndarray]:
        """The weights and the worths of moves, averaged over all steps."""
        return self.weights - self.totals / self.step, self.moves - self.move_totals / self.step


def best(scores: np.ndarray, moves: np.ndarray) -> list[int]:
    """The best labels (Viterbi); nothing is inside that has not begun."""
    worth: list[float] = []
    back: list[list[int]] = []
    table = moves.tolist()
    for place, (begin, inside) in enumerate(scores.tolist()):
        local = (0.0, begin, inside)
        if place == 0:
            worth = [0.0, begin, float("-inf")]
            continue
        came, total = [], []
        for to in range(3):
            options = [worth[at] + table[at][to] for at in range(3)]
            if to == INSIDE:
                options[OUTSIDE] = float("-inf")
            source = max(range(3), key=options.__getitem__)
            came.append(source)
            total.append(options[source] + local[to])
        worth = total
        back.append(came)
    label = max(range(3), key=worth.__getitem__)
    labels = [label]
    for came in reversed(back):
        label = came[label]
        labels.append(label)
    return labels[::-1]


Weights = dict[str, tuple[float, ...]]


def train(data: Sequence[Example], seeds: Sequence[int] = SEEDS, rounds: int = ROUNDS) -> Weights:
    """The mean weights of several perceptrons, in an order and with features withheld as each seed has it."""
    seen = Counter(feature for example in data for token in example.features for feature in token)
    names = sorted(name for name, times in seen.items() if times >= SEEN)
    number = {name: at for at, name in enumerate(names, 1)}
    packed = [(_numbers(example, number), (example.bodies, example.places)) for example in data]
    weights, moves = np.zeros((len(names) + 1, 4)), np.zeros((2, 3, 3))
    for seed in seeds:
        chance = np.random.default_rng(seed)
        learner = Learner(len(names))
        for _ in range(rounds):
            for at in chance.permutation(len(packed)):
                numbers, gold = packed[at]
                learner.learn(np.where(chance.random(numbers.shape) < WITHHELD, 0, numbers), gold)
        mean, mean_moves = learner.mean()
        weights += mean * (1 - WITHHELD) / len(seeds)
        moves += mean_moves / len(seeds)
    found: Weights = {name: tuple(weights[at].tolist()) for name, at in number.items()}
    for left in range(3):
        for right in range(3):
            found[f"move={left}{right}"] = (moves[0, left, right], 0.0, moves[1, left, right], 0.0)
    return found


def _numbers(example: Example, number: dict[str, int]) -> np.ndarray:
    """The features of a run by their numbers, filled up with 0."""
    rows = [[number[each] for each in token if each in number] for token in example.features]
    made = np.zeros((len(rows), max([1, *map(len, rows)])), dtype=np.int64)
    for at, row in enumerate(rows):
        made[at, : len(row)] = row
    return made


def written(weights: Weights) -> Iterator[str]:
    """The lines of the data file."""
    yield HEADER.rstrip("\n")
    kept = {
        name: values
        for name, values in weights.items()
        if max(map(abs, values)) >= SMALL or name.startswith("move=")
    }
    words = sorted({match[2] for name in kept if (match := PLACED.match(name))})
    lines = {name: values for name, values in kept.items() if not PLACED.match(name)}
    for word in words:
        fours = [kept.get(f"{distance(by)}{word}", NOTHING) for by in AROUND]
        lines[OF_WORD + word] = tuple(number for four in fours for number in four)
    for name, values in sorted(lines.items()):
        yield "\t".join([name, *(f"{value:.1f}" if value else "0" for value in values)])


def collected(texts: Sequence[Text]) -> dict[str, list[Example]]:
    """The examples of each article, with the neural tagger and without."""
    found: dict[str, list[Example]] = defaultdict(list)
    for plugins in (
        [newsfacts_russian, newsfacts_names, newsfacts_natasha],
        [newsfacts_russian, newsfacts_names],
    ):
        for name, example in examples(texts, plugins):
            found[name].append(example)
    return found


def main() -> None:
    """Train on the folders named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--without", type=Path)
    parser.add_argument("--nerel", type=Path)
    parser.add_argument("--factrueval", type=Path)
    arguments = parser.parse_args()
    without = frozenset(arguments.without.read_text().split()) if arguments.without else frozenset()
    texts = [
        *(nerel(arguments.nerel) if arguments.nerel else ()),
        *(factrueval(arguments.factrueval) if arguments.factrueval else ()),
    ]
    data = collected([each for each in texts if each.name not in without])
    few = frozenset(each.name for each in texts if not each.described)
    weighed = [example for name, each in data.items() for example in each * (WEIGHT if name in few else 1)]
    for line in written(train(weighed)):
        print(line)


if __name__ == "__main__":
    main()

"""Train the tagger that finds phrases which name events.

Usage: train_event_tagger.py [--leave-out ARTICLES.txt] OUTPUT BRAT_FOLDER...

OUTPUT is the data folder of newsfacts-events, where tagging.tsv and phrasebook.tsv are written.

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

import attrs
from newsfacts_events.page import Page
from newsfacts_events.tagging import BEGIN, INSIDE, LONGEST, OUTSIDE, Tagger, sentence_features, spans_of
from newsfacts_russian.language import Russian
from train_event_attachment import Marked, Spot, page_of, read

ROUNDS = 6
SEEN = 3
SMALL = 0.3
HELD = 8
"""Every so manieth text is held back to choose the bias by."""

BIASES = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0)
WITHHELD = 0.15
SEEDS = (1, 2)
BOOK_HEADER = """\
# Phrases that name events: their lemmas, how often they are events, and how often they stand in the texts.
# Counted by scripts/train_event_tagger.py in the training part of NEREL 1.1 (Wikinews texts, CC BY 2.5;
# its repository states no terms for the marks); the articles of benchmarks/nerel were left out.
# lemmas	events	seen
"""
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


@attrs.frozen
class Prepared:
    """A text as the rules read it, with the tokens ``[first, last)`` of its events."""

    page: Page
    events: tuple[Spot, ...]

    def labels(self) -> list[int]:
        """The label of each token."""
        labels = [OUTSIDE] * len(self.page.tokens)
        for first, last in self.events:
            labels[first:last] = [BEGIN] + [INSIDE] * (last - first - 1)
        return labels

    def phrases(self) -> tuple[Counter[str], Counter[str]]:
        """Of its phrases of a few words: how often each is an event, and how often it stands there."""
        lemmas = [word.lemma for word in self.page.words]
        seen = Counter(
            " ".join(lemmas[start : start + length])
            for start in range(len(lemmas))
            for length in range(1, LONGEST + 1)
            if start + length <= len(lemmas)
        )
        return Counter(
            " ".join(lemmas[first:last]) for first, last in self.events if last - first <= LONGEST
        ), seen


def prepared(marked: Marked, language: Russian) -> Prepared:
    """A text, read, without the names that its marks would tell."""
    page = page_of(Marked(marked.text, (), (), frozenset()), language)
    spots = (page.document.token_range(start, end) for start, end in outer(marked))
    return Prepared(page, tuple((first, last) for first, last in spots if first < last))


def book_of(texts: Sequence[Prepared]) -> tuple[Counter[str], Counter[str]]:
    """The phrases that are events somewhere: how often they are, and how often they stand there at all."""
    events: Counter[str] = Counter()
    for text in texts:
        events += text.phrases()[0]
    seen: Counter[str] = Counter()
    for text in texts:
        for phrase, number in text.phrases()[1].items():
            if phrase in events:
                seen[phrase] += number
    return events, seen


def examples(text: Prepared, book: tuple[Counter[str], Counter[str]]) -> Iterator[Example]:
    """Features and labels of every sentence; the text's own events are taken out of the book."""
    own_events, own_seen = text.phrases()
    others = {
        phrase: (book[0][phrase] - own_events[phrase], book[1][phrase] - own_seen[phrase])
        for phrase in own_seen
        if phrase in book[0]
    }
    labels = text.labels()
    for sentence in text.page.document.sentences:
        if sentence.first < sentence.last:
            found = sentence_features(text.page, sentence.first, sentence.last, others)
            yield found, labels[sentence.first : sentence.last]


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


def bias_of(weights: Weights, data: Sequence[Example]) -> float:
    """What being no event must be worth less for the best F1 on examples that nothing was learnt from."""
    best = (0.0, 0.0)
    for bias in BIASES:
        tagger = Tagger({**weights, "bias": (bias, bias)})
        right = told = wanted = 0
        for features, gold in data:
            guess, real = (
                set(spans_of(tagger.label([tagger.scores(each) for each in features]))),
                set(spans_of(gold)),
            )
            right, told, wanted = right + len(guess & real), told + len(guess), wanted + len(real)
        best = max(best, (2 * right / max(told + wanted, 1), bias))
    return best[1]


def small(weights: Weights) -> Weights:
    """The weights that matter."""
    return {name: pair for name, pair in weights.items() if max(map(abs, pair)) >= SMALL}


def write(book: tuple[Counter[str], Counter[str]], weights: Weights, folder: Path) -> None:
    """Write both data files."""
    lines = (f"{phrase}\t{number}\t{book[1][phrase]}\n" for phrase, number in sorted(book[0].items()))
    kept = (line for line in lines if _is_likely(*line.split("\t")[1:]))
    Path(folder, "phrasebook.tsv").write_text(BOOK_HEADER + "".join(kept), encoding="utf-8")
    rows = (f"{name}\t{begin:.2f}\t{inside:.2f}\n" for name, (begin, inside) in sorted(weights.items()))
    Path(folder, "tagging.tsv").write_text(HEADER + "".join(rows), encoding="utf-8")


def _is_likely(events: str, seen: str) -> bool:
    return int(events) * 20 >= int(seen)


def main() -> None:
    """Train on the folders named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("output", type=Path, help="the folder for tagging.tsv and phrasebook.tsv")
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
    texts = [prepared(read(path), language) for path in paths]
    book = book_of(texts)
    data = [list(examples(text, book)) for text in texts]
    held = [each for number, one in enumerate(data) if number % HELD == 0 for each in one]
    learnt = [each for number, one in enumerate(data) if number % HELD for each in one]
    trial = small(train(pruned(learnt), SEEDS[0]))
    bias = bias_of(trial, held)
    everything = pruned([each for one in data for each in one])
    weights = small(mean([train(everything, seed) for seed in SEEDS]))
    write(book, {**weights, "bias": (bias, bias)}, arguments.output)


if __name__ == "__main__":
    main()

"""Train the models of the news: which event it is, its type and status, who, when and where.

Usage: train_main_event.py [--folds N [--penalties]] [--to FOLDER] TEXTS:EVENTS...

TEXTS holds txt/NAME.txt and published.json, EVENTS the marked events, one NAME.json an article, as
benchmarks/GUIDELINES.md describes them. Each model chooses one of several, such as the events of an article,
one of which is the news; its weights are those of a logistic regression over them. The later models see
articles as the installed earlier ones leave them. The files are written to the data folder of
newsfacts-events, unless another is named. With --folds, the share of right choices is printed instead, each
made by a model that was trained without its fold of the articles; with --penalties, too, the mean
log-likelihood of such choices for each of several penalties on large weights, by which they were chosen.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import newsfacts_events
from marked_news import News, Reader
from newsfacts_events.groups import features_of
from newsfacts_events.making import Event
from newsfacts_events.news import (
    again,
    candidates,
    casting,
    choosing,
    classifying,
    dating,
    evidence,
    happening,
    placing,
    ranking,
)
from newsfacts_events.news.headlines import stand_ins
from newsfacts_events.news.main import gather
from newsfacts_events.news.retelling import retell
from newsfacts_events.reading import AGENT

ROUNDS = 20
RATE = 0.1
SMALL = 0.01
PENALTIES = (1, 2, 4, 8)
"""What a weight's square may cost.

A model has the one that makes articles of other folds likeliest, as --penalties tells.
"""
LEAST = 2
"""In how many choices a feature is told at least: what is in one alone carries over to nothing."""

DATA = Path(newsfacts_events.__file__).parent / "data"
HEADER = """\
# What each feature speaks for: {what}.
# Trained by scripts/train_main_event.py on {number} news articles with their main event marked by
# hand: those of benchmarks/leads, Wikinews articles out of NEREL 1.1 (texts CC BY 2.5, own marks:
# benchmarks/nerel/training.jsonl) and 48 whose texts are not passed on; the open set of
# benchmarks/gold was left out.
# feature	weight
"""


@attrs.frozen
class Example:
    """The alternatives of one choice by their features, and which of them are right."""

    name: str
    choices: Sequence[Sequence[str]]
    right: frozenset[int]


def of_news(news: News) -> Iterator[Example]:
    """Which event of the article is the news."""
    events = news.events()
    orders = ranking.Orders(news.page, events)
    choices = [*events, *stand_ins(news.page, events)]
    right = frozenset(number for number, each in enumerate(choices) if news.told_by(each))
    if right:
        yield Example(news.name, [ranking.features(news.page, each, orders) for each in choices], right)


def of_again(news: News) -> Iterator[Example]:
    """Whether another event of headline and lead is the news told again, or not."""
    main, events = _main(news)
    if main is None:
        return
    told = set(news.told_by(main))
    for event in again.lead(news.page, main, events):
        same = bool(told.intersection(news.told_by(event)))
        yield Example(news.name, [again.features(news.page, main, event), ()], frozenset({not same}))
        if same:
            retell(main, event)


def of_date(news: News) -> Iterator[Example]:
    """Which date is that of the news, or none."""
    main, events = _gathered(news)
    found = dating.candidates(news.page, main) if main is not None else []
    if main is None or not found:
        return
    times = [news.mains[number]["time"] for number in news.told_by(main)]
    values = {value[:10] for each in times if each for value in (each["value"], *each.get("also", ()))}
    right = {number for number, each in enumerate(found) if (each.fact.value or "")[:10] in values}
    if None in times:
        right = {len(found)}
    if right:
        choices = [dating.features(news.page, main, each, events) for each in found]
        yield Example(news.name, [*choices, dating.none_features(main)], frozenset(right))


def of_place(news: News) -> Iterator[Example]:
    """Which place is that of the news, or none; what may be told but isn't asked for is left out."""
    main, events = _gathered(news)
    found = placing.candidates(news.page, main) if main is not None else []
    if main is None or not found:
        return
    marked = [each for number in news.told_by(main) for each in news.mains[number]["places"]]
    asked = [each for each in marked if not each.get("optional")]
    spare = [each for each in marked if each.get("optional")]
    right = {each for each, phrase in enumerate(found) if news.is_one_of(phrase, asked)}
    may = {each for each, phrase in enumerate(found) if news.is_one_of(phrase, spare)} - right
    left_out = may if right else set[int]()
    right = right or (may if asked else may | {len(found)})
    kept = [number for number in range(len(found) + 1) if number not in left_out]
    if right:
        choices = [placing.features(news.page, main, each, events) for each in found]
        choices.append(placing.none_features(main))
        yield Example(
            news.name,
            [choices[number] for number in kept],
            frozenset(kept.index(number) for number in right),
        )


def of_parts(news: News) -> Iterator[Example]:
    """Who does the news, to whom it is done, and who does not take part; the optional ones are left out."""
    main, _ = _gathered(news)
    if main is None:
        return
    marked = [each for number in news.told_by(main) for each in news.mains[number].get("participants", ())]
    found = candidates.candidates(news.page, main)
    cast = evidence.Cast.of(main, found)
    for candidate in found:
        phrases = (candidate.phrase_for(main), *candidate.phrases)
        meant = [each for each in marked if any(news.is_one_of(phrase, [each]) for phrase in phrases)]
        asked = [each for each in meant if not each.get("optional")]
        if meant and not asked:
            continue
        told = sorted(set(features_of(evidence.groups(news.page, main, candidate, cast))))
        choices = [*([f"{role} {feature}" for feature in told] for role in casting.ROLES), ()]
        role = len(casting.ROLES)
        if asked:
            role = 0 if asked[0]["role"] == AGENT else 1
        yield Example(news.name, choices, frozenset({role}))


def of_type(news: News) -> Iterator[Example]:
    """Of what type the news is."""
    main, events = _gathered(news)
    if main is not None:
        yield _labelled(news, main, "type", classifying.TYPES, classifying.features(news.page, main, events))


def of_status(news: News) -> Iterator[Example]:
    """Whether the news took place."""
    main, events = _gathered(news)
    if main is not None:
        main.time = dating.date_of_news(news.page, main, events)
        yield _labelled(news, main, "status", happening.STATUSES, happening.features(news.page, main))


def _labelled(
    news: News, main: Event, field: str, labels: Sequence[str], choices: Sequence[Sequence[str]]
) -> Example:
    marked = {news.mains[number][field] for number in news.told_by(main)}
    return Example(news.name, choices, frozenset(labels.index(each) for each in marked))


def _main(news: News) -> tuple[Event | None, list[Event]]:
    """The likeliest event of those that are the news, among all."""
    events = news.events()
    others = stand_ins(news.page, events)
    right = [each for each in (*events, *others) if news.told_by(each)]
    if not right:
        return None, events
    orders = ranking.Orders(news.page, events)
    return max(right, key=lambda each: ranking.score_of(news.page, each, orders)), events


def _gathered(news: News) -> tuple[Event | None, list[Event]]:
    main, events = _main(news)
    if main is not None:
        gather(news.page, main, events)
    return main, events


@attrs.frozen
class Model:
    """One of the choices.

    Args:
        what: What its features speak for.
        examples: The choices of one article.
        penalty: What a weight's square costs beside the examples' likelihood, so that few articles don't tell
            too much; one of :data:`PENALTIES`.
    """

    what: str
    examples: Callable[[News], Iterator[Example]]
    penalty: float

    def of(self, articles: Iterable[News]) -> list[Example]:
        """The choices of all articles, without what fewer than :data:`LEAST` of them tell."""
        found = [example for news in articles for example in self.examples(news)]
        told = Counter(name for each in found for name in {name for one in each.choices for name in one})
        return [
            attrs.evolve(
                each, choices=[[name for name in one if told[name] >= LEAST] for one in each.choices]
            )
            for each in found
        ]


MODELS = {
    ranking.WEIGHTS: Model("that the article was written for an event", of_news, 1),
    again.WEIGHTS: Model("that an event of headline or lead is the main one told again", of_again, 8),
    casting.WEIGHTS: Model("that somebody takes part in the news", of_parts, 4),
    dating.WEIGHTS: Model("that the news happened on a date", of_date, 2),
    placing.WEIGHTS: Model("that the news happened in a place", of_place, 2),
    classifying.WEIGHTS: Model("that the news is of a type", of_type, 1),
    happening.WEIGHTS: Model("that the news took place, or not", of_status, 1),
}


def train(data: Sequence[Example], penalty: float = 1, seed: int = 1) -> dict[str, float]:
    """A logistic regression with a penalty on large weights: the right against the others of each choice.

    It goes down by single examples; the mean of the later rounds' weights comes nearer to the lowest point
    than the last ones do.
    """
    chance = random.Random(seed)  # noqa: S311  (no secret)
    weights: dict[str, float] = defaultdict(float)
    mean: dict[str, float] = defaultdict(float)
    order = list(data)
    for number in range(ROUNDS):
        chance.shuffle(order)
        _descend(order, weights, RATE / (1 + number / 4), penalty)
        if number >= ROUNDS // 2:
            for feature, weight in weights.items():
                mean[feature] += weight / (ROUNDS - ROUNDS // 2)
    return {feature: round(weight, 2) for feature, weight in mean.items() if abs(weight) >= SMALL}


def _descend(order: Sequence[Example], weights: dict[str, float], rate: float, penalty: float) -> None:
    """One round; the weights are kept divided by what the penalty has taken of all of them so far."""
    left = 1.0
    shrinking = 1 - rate * penalty / len(order)
    for example in order:
        slopes = _slopes(example, weights, left)
        left *= shrinking
        for feature, slope in slopes.items():
            weights[feature] += rate * slope / left
    for feature in weights:
        weights[feature] *= left


def _slopes(example: Example, weights: Mapping[str, float], left: float) -> dict[str, float]:
    shares = _shares(example, weights, left)
    total = sum(shares)
    wanted = sum(shares[number] for number in example.right)
    slopes: dict[str, float] = defaultdict(float)
    for number, found in enumerate(example.choices):
        told = shares[number] / wanted if number in example.right else 0.0
        for feature in found:
            slopes[feature] += told - shares[number] / total
    return slopes


def _shares(example: Example, weights: Mapping[str, float], left: float = 1.0) -> list[float]:
    """How likely each choice is, against the likeliest."""
    scores = [left * _score(each, weights) for each in example.choices]
    top = max(scores)
    return [math.exp(each - top) for each in scores]


def _score(found: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(each, 0.0) for each in found)


def is_right(example: Example, weights: Mapping[str, float]) -> bool:
    """Whether what is chosen is right."""
    scores = [_score(each, weights) for each in example.choices]
    return scores.index(max(scores)) in example.right


def log_likelihood(example: Example, weights: Mapping[str, float]) -> float:
    """How likely a right choice is."""
    shares = _shares(example, weights)
    return math.log(sum(shares[number] for number in example.right) / sum(shares))


Judge = Callable[[Example, Mapping[str, float]], float]


def cross_validated(
    data: Sequence[Example], folds: int, penalty: float = 1, judge: Judge = is_right
) -> float:
    """The mean of what a judge says of each choice by a model trained without its fold of the articles."""
    names = sorted({each.name for each in data}, key=lambda name: random.Random(name).random())  # noqa: S311
    total = 0.0
    for fold in range(folds):
        own = set(names[fold::folds])
        weights = train([each for each in data if each.name not in own], penalty)
        total += sum(judge(each, weights) for each in data if each.name in own)
    return total / len(data)


def main() -> None:
    """Train on the folders named on the command line, or tell how well it carries over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="TEXTS:EVENTS")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate instead")
    parser.add_argument("--penalties", action="store_true", help="with --folds: try each penalty")
    parser.add_argument("--to", type=Path, default=DATA, help="the folder to write to")
    arguments = parser.parse_args()
    articles = list(read(arguments.folders))
    for name, model in MODELS.items():
        data = model.of(articles)
        if arguments.folds:
            right = cross_validated(data, arguments.folds, model.penalty)
            print(f"{name}: {right:.3f} of {len(data)}")
            for penalty in PENALTIES if arguments.penalties else ():
                likely = cross_validated(data, arguments.folds, penalty, log_likelihood)
                print(f"{name}: penalty {penalty}, log-likelihood {likely:.4f}", flush=True)
            continue
        found = train(data, model.penalty)
        lines = (f"{feature}\t{weight:.2f}\n" for feature, weight in sorted(found.items()))
        header = HEADER.format(what=model.what, number=len({each.name for each in data}))
        (arguments.to / name).write_text(header + "".join(lines), encoding="utf-8", newline="\n")
        choosing.weights.cache_clear()


def read(folders: Iterable[str]) -> Iterator[News]:
    """The articles of all TEXTS:EVENTS."""
    reader = Reader()
    for folder in folders:
        texts, _, events = folder.partition(":")
        yield from reader.folder(Path(texts), Path(events))


if __name__ == "__main__":
    main()

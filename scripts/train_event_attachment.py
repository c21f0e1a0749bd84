"""Train the model that tells which people, places and dates belong to an event.

Usage: train_event_attachment.py [--leave-out ARTICLES.txt] BRAT_FOLDER... > attachment.tsv
(in the data folder of newsfacts-events)

A folder holds NAME.txt and NAME.ann in brat's stand-off form with EVENT marks, marks of people, bodies,
places and dates, and relations between them, such as the training part of NEREL 1.1. The weights are
those of logistic regressions, the mean over several orders, with a part of the features withheld at
random; small weights are dropped.
"""

from __future__ import annotations

import argparse
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from newsfacts_events.circumstances.attachment import (
    WHEN,
    WHERE,
    WHO,
    Anchor,
    Candidate,
    Crowd,
    anchor,
    candidate,
    features,
    in_window,
)
from newsfacts_events.reading import Page
from newsfacts_russian.language import Russian

from newsfacts import Article, DateFact, Document, Fact, OrganizationFact, PersonFact, PlaceFact
from newsfacts.facts import Mention

KINDS = {
    "PERSON": "person",
    "ORGANIZATION": "organization",
    "PROFESSION": "post",
    "NATIONALITY": "people",
    "COUNTRY": "country",
    **dict.fromkeys(("CITY", "FACILITY", "LOCATION", "STATE_OR_PROVINCE", "DISTRICT"), "place"),
    "DATE": "date",
    "TIME": "date",
}
"""What the marks are called here."""

ASKED = {
    WHO: {"person", "organization", "post", "people", "country"},
    WHERE: {"place", "country"},
    WHEN: {"date"},
}
RELATIONS = {
    **dict.fromkeys(("PARTICIPANT_IN", "AGENT"), WHO),
    "TAKES_PLACE_IN": WHERE,
    **dict.fromkeys(("POINT_IN_TIME", "START_TIME", "END_TIME"), WHEN),
}
FACTS = {"person": PersonFact, "organization": OrganizationFact, "place": PlaceFact, "country": PlaceFact}
ROUNDS = 6
SEEN = 4
SMALL = 0.05
WITHHELD = 0.15
SEEDS = (1, 2, 3)
HEADER = """\
# What each feature of a pair of an event and a candidate speaks for: it is who (where, when) of the event.
# Trained by scripts/train_event_attachment.py on the training part of NEREL 1.1 (Wikinews texts, CC BY
# 2.5; its repository states no terms for the marks); the articles of benchmarks/nerel were left out.
# role	feature	weight
"""

Spot = tuple[int, int]
Example = tuple[list[str], bool]


@attrs.frozen
class Marked:
    """An annotated text: events, other marks with their kinds, and which of them belong together as what."""

    text: str
    events: Sequence[Spot]
    entities: Sequence[tuple[int, int, str]]
    pairs: frozenset[tuple[str, Spot, Spot]]


def read(path: Path) -> Marked:
    """A text with its marks."""
    marks: dict[str, tuple[str, Spot]] = {}
    pairs = set()
    for line in path.with_suffix(".ann").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if line[:1] == "T":
            kind, where = cells[1].split(" ", 1)
            bounds = [int(each) for each in re.findall(r"\d+", where)]
            if bounds[0] < bounds[-1]:  # a mark in pieces may have them in any order
                marks[cells[0]] = kind, (bounds[0], bounds[-1])
        elif line[:1] == "R":
            name, one, other = cells[1].split()[:3]
            pairs.add((name, one.split(":")[1], other.split(":")[1]))
    told = {
        (RELATIONS[name], marks[event][1], marks[entity][1])
        for name, one, two in pairs
        for event, entity in ((one, two), (two, one))
        if name in RELATIONS and event in marks and entity in marks and marks[event][0] == "EVENT"
    }
    events = sorted({spot for kind, spot in marks.values() if kind == "EVENT"})
    entities = sorted({(*spot, KINDS[kind]) for kind, spot in marks.values() if kind in KINDS})
    return Marked(path.read_bytes().decode("utf-8"), events, entities, frozenset(told))


def page_of(marked: Marked, language: Russian) -> Page:
    """The text as the rules read it, with the marks as facts."""
    article = Article(text=marked.text)
    return Page(Document(article, language, language.segment(marked.text), tuple(_facts(article, marked))))


def _facts(article: Article, marked: Marked) -> Iterator[Fact]:
    for number, (start, end, kind) in enumerate(marked.entities):
        span = article.span(start, end)
        if kind == "date":
            yield DateFact(span=span, type="DATE")
        elif kind in FACTS:
            yield FACTS[kind](
                span=span, id=f"{kind}-{number}", name=span.text, mentions=(Mention(span=span),)
            )


def placed(page: Page, marked: Marked) -> tuple[dict[Spot, Anchor], dict[tuple[int, int, str], Candidate]]:
    """The events and the other marks as the model sees them."""
    triggers, others = {}, {}
    for spot in marked.events:
        first, last = page.document.token_range(*spot)
        if first < last:
            triggers[spot] = anchor(page, first, last)
    for start, end, kind in marked.entities:
        first, last = page.document.token_range(start, end)
        if first < last:
            others[start, end, kind] = candidate(page, first, last, kind)
    return triggers, others


def examples(marked: Marked, language: Russian) -> Iterator[tuple[str, Spot, Spot, Example]]:
    """Every pair near enough, with its role, its features, and whether it belongs together."""
    page = page_of(marked, language)
    triggers, others = placed(page, marked)
    crowd = Crowd([each.head for each in triggers.values()], list(others.values()))
    for spot, trigger in triggers.items():
        for (start, end, kind), other in others.items():
            for role, kinds in ASKED.items():
                if kind in kinds and in_window(role, trigger, other):
                    told = (role, spot, (start, end)) in marked.pairs
                    yield role, spot, (start, end), (features(trigger, other, crowd), told)


def train(data: Sequence[Example], seed: int) -> dict[str, float]:
    """A logistic regression by stochastic descent, averaged over its steps."""
    chance = random.Random(seed)  # noqa: S311  (no secret)
    weight: dict[str, float] = defaultdict(float)
    total: dict[str, float] = defaultdict(float)
    order, step = list(data), 0
    for number in range(ROUNDS):
        chance.shuffle(order)
        rate = 0.12 / (1 + number)
        for found, told in order:
            step += 1
            kept = ["bias", *(each for each in found if chance.random() >= WITHHELD)]
            guess = 1 / (1 + math.exp(-max(min(sum(weight[each] for each in kept), 30.0), -30.0)))
            change = rate * (told - guess)
            for each in kept:
                weight[each] += change
                total[each] += change * step
    return {name: value - total[name] / step for name, value in weight.items()}


def mean(models: Sequence[dict[str, float]]) -> dict[str, float]:
    """The mean of several models."""
    return {
        name: sum(each.get(name, 0.0) for each in models) / len(models)
        for name in {n for m in models for n in m}
    }


def pruned(data: Sequence[Example]) -> list[Example]:
    """The examples with the features that are seen often enough."""
    seen = Counter(each for found, _ in data for each in found)
    return [([each for each in found if seen[each] >= SEEN], told) for found, told in data]


def cut(data: Sequence[Example], model: dict[str, float]) -> float:
    """Where the score must lie for the best F1."""
    scored = sorted(
        ((sum(model.get(each, 0.0) for each in found), told) for found, told in data), reverse=True
    )
    wanted, right, best = sum(told for _, told in scored), 0, (0.0, 0.0)
    for number, (value, told) in enumerate(scored, 1):
        right += told
        best = max(best, (2 * right / (number + wanted), value))
    return best[1]


def main() -> None:
    """Train on the folders named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--leave-out", type=Path, help="a file of article names, one a line")
    arguments = parser.parse_args()
    left_out = set(arguments.leave_out.read_text(encoding="utf-8").split()) if arguments.leave_out else set()
    language, data = Russian(), defaultdict(list)
    paths = [
        path
        for folder in arguments.folders
        for path in sorted(folder.glob("*.txt"))
        if path.stem not in left_out
    ]
    for path in paths:
        for role, _, _, example in examples(read(path), language):
            data[role].append(example)
    print(HEADER, end="")
    for role in (WHO, WHERE, WHEN):
        own = pruned(data[role])
        model = mean([train(own, seed) for seed in SEEDS])
        model = {name: value for name, value in model.items() if abs(value) >= SMALL or name == "bias"}
        model["bias"] = -cut(own, {name: value for name, value in model.items() if name != "bias"})
        for name, value in sorted(model.items()):
            print(f"{role}\t{name}\t{value:.2f}")


if __name__ == "__main__":
    main()

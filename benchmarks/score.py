"""Score a system's facts against marked articles, layer by layer, with intervals.

Usage: score.py GOLD PREDICTIONS.jsonl [--against OTHER.jsonl] [--errors N] [--json]

GOLD holds txt/NAME.txt and the marks: gold/NAME.json (dates, people, quotations), events/NAME.json and
quantities/NAME.json, as benchmarks/GUIDELINES.md says; layers that are not there are left out and named. Or
it is a suite: a file of JSON lines, each with an id, a text and its quantities. PREDICTIONS.jsonl has one
object an article, as benchmarks/predict.py writes it; so can any other system.

F1 (of a share: the share) with its bootstrap interval by article, 95 %. With --against, the difference to
another system and the chance of one as large by luck alone (paired approximate randomisation).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from scoring import dates, events, people, quantities, quotes
from scoring.counts import Count, Counts, interval, p_value, total
from scoring.gold import Marked, Marks, marked_articles, predictions

Score = Callable[[Marked, Marks, list[tuple[str, str]]], Counts]

LAYERS: Mapping[str, tuple[str, Score]] = {
    "dates": ("gold", dates.score),
    "people": ("gold", people.score),
    "quotes": ("gold", quotes.score),
    "events": ("events", events.score),
    "quantities": ("quantities", quantities.score),
}
"""Of each layer: the folder of its marks, and what counts it."""

_LISTS = {"people": "persons"}
"""The lists that are called otherwise than their layer."""

Table = dict[str, list[Count]]
"""The counts of each measure, by article."""


def articles_of(gold: Path, layer: str, texts: Path | None = None) -> list[Marked]:
    """The articles that bear marks of a layer, empty lists included; of a suite, its sentences."""
    if gold.is_file():
        rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [Marked(row["id"], row["text"], row) for row in rows if layer in row]
    folder, _ = LAYERS[layer]
    listed = _LISTS.get(layer, layer)
    return [each for each in marked_articles(gold, folder, texts) if listed in each.marks]


def scored(
    articles: Sequence[Marked], answers: Mapping[str, Marks], score: Score, errors: dict[str, list[str]]
) -> Table:
    """The counts of each article, by measure; an article without an answer counts as empty."""
    found: list[Counts] = []
    for article in articles:
        told: list[tuple[str, str]] = []
        found.append(score(article, answers.get(article.name, {}), told))
        for what, text in told:
            errors[what].append(f"{article.name}: {text}")
    return {measure: [each.get(measure, Count()) for each in found] for measure in total(found)}


def report(table: Table, other: Table | None) -> dict[str, dict[str, Any]]:
    """Figures of each measure."""
    figures: dict[str, dict[str, Any]] = {}
    for measure, counts in table.items():
        whole = sum(counts, Count())
        low, high = interval(counts)
        figures[measure] = {
            "precision": whole.precision,
            "recall": whole.recall,
            "f1": whole.f1,
            "interval": [low, high],
            "given": whole.given,
            "wanted": whole.wanted,
        }
        if other is not None:
            theirs = other.get(measure, [Count()] * len(counts))
            figures[measure]["other"] = sum(theirs, Count()).f1
            figures[measure]["p"] = p_value(counts, theirs)
    return figures


def line(measure: str, figure: Mapping[str, Any]) -> str:
    """One measure as a line of the report."""
    low, high = figure["interval"]
    told = (
        f"{measure:42} F1 {figure['f1']:.3f} [{low:.3f}, {high:.3f}]  "
        f"P {figure['precision']:.3f}  R {figure['recall']:.3f}  "
        f"({figure['wanted']} marked, {figure['given']} given)"
    )
    if "p" in figure:
        told += f"  other {figure['other']:.3f}, {figure['f1'] - figure['other']:+.3f}, p {figure['p']:.3f}"
    return told


def main() -> None:
    """Score the layers that are there."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--against", type=Path, metavar="OTHER.jsonl", help="another system's answers")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="where NAME.txt are, if not in GOLD/txt")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N errors of each kind")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    given = parser.parse_args()
    answers = predictions(given.predictions)
    others = predictions(given.against) if given.against else None
    errors: dict[str, list[str]] = defaultdict(list)
    figures: dict[str, dict[str, Any]] = {}
    for layer, (_, score) in LAYERS.items():
        articles = articles_of(given.gold, layer, given.texts)
        if not articles:
            print(f"no marks of {layer} in {given.gold}: left out", file=sys.stderr)
            continue
        missing = [each.name for each in articles if each.name not in answers]
        if missing:
            print(f"{layer}: no answer for {len(missing)} of {len(articles)} articles", file=sys.stderr)
        if not any(layer in each or _LISTS.get(layer) in each for each in answers.values()):
            print(f"{layer}: this system has none: left out", file=sys.stderr)
            continue
        table = scored(articles, answers, score, errors)
        other = None if others is None else scored(articles, others, score, defaultdict(list))
        figures |= report(table, other)
    if given.json:
        print(json.dumps(figures, ensure_ascii=False, indent=1))
        return
    for measure, figure in figures.items():
        print(line(measure, figure))
    for what, found in errors.items():
        for each in found[: given.errors]:
            print(f"{what}: {each}")


if __name__ == "__main__":
    main()

"""Count how often a quotation is right, by its rule and by what tells its speaker, and fit the table to it.

Usage: PYTHONPATH=benchmarks count_quote_confidence.py FOLDER...

A folder holds articles whose quotations are marked, as benchmarks/GUIDELINES.md says. Right is a
quotation whose content overlaps a mark's by half and whose speaker is the marked one, where one is asked
for. Printed are the lines of newsfacts-quotes' data/confidence.tsv, each with how many quotations it was
counted on: those shares under which, multiplied, what was found is likeliest. What the table has now
weighs as much as eight quotations. Reports inside direct speech are not counted.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
from newsfacts_quotes.confidence import told_by
from newsfacts_quotes.coreference.reading import reading_of
from newsfacts_quotes.facts import fact
from newsfacts_quotes.lexicon import confidences
from newsfacts_quotes.speakers.resolution import Resolver
from newsfacts_russian.language import Russian
from scoring.gold import Marked, accepted, marked_articles
from scoring.matching import best_pairs, characters, is_name_of
from scoring.quotes import marked_contents

import newsfacts
from newsfacts import Article, Document, QuoteFact, QuoteType

WEIGHT = 8
GRID = [step / 100 for step in range(30, 100)]
ROUNDS = 6
HALF = 0.5


@attrs.frozen
class Seen:
    """One quotation: its rule, what tells its speaker, and whether it is right."""

    rule: str
    source: str
    right: bool


def seen_in(
    article: Marked, published: str, pipeline: newsfacts.Pipeline, language: Russian
) -> Iterator[Seen]:
    """The quotations of a marked article; those that count neither way are left out."""
    given = Article(text=article.text, published=published)
    facts = pipeline.extract(given).facts
    reading = reading_of(Document(given, language, language.segment(article.text), facts))
    resolver = Resolver(reading)
    told: list[tuple[QuoteFact, str]] = []
    for report in reading.reports:
        voice = resolver.voice(report)
        if not report.topic and not report.reference:
            told.append((fact(reading.view, report, voice), told_by(report, voice)))
    marks, aside = marked_contents(article)
    answers = [characters([[each.start, each.end] for each in quote.content]) for quote, _ in told]
    near = [
        (len(place & answer) / len(place | answer), i, j)
        for i, place in enumerate([*(place for _, place in marks), *aside])
        for j, answer in enumerate(answers)
        if place & answer
    ]
    found = {j: i for share, i, j in best_pairs(near) if share >= HALF}
    for j, (quote, source) in enumerate(told):
        if found.get(j, 0) < len(marks) and quote.type is not QuoteType.REFERENCE:
            right = j in found and _speaks(marks[found[j]][0].get("speaker"), quote)
            yield Seen(quote.rule, source, right)


def _speaks(wanted: object, quote: QuoteFact) -> bool:
    return not accepted(wanted) or is_name_of(wanted, quote.speaker.name if quote.speaker else None)


def fitted(seen: Sequence[Seen], before: Mapping[str, float]) -> dict[str, float]:
    """The shares under which what was seen is likeliest, with those of *before* as a beginning.

    Args:
        seen: The quotations.
        before: The table as it is; names that nothing was seen of are left as they are.
    """
    counts = Counter((each.rule, f"source:{each.source}", each.right) for each in seen)
    table = {name: min(share, GRID[-1]) for name, share in before.items()} | {"source:named": 1.0}
    free = sorted({name for key in counts for name in key[:2]} - {"source:named"})
    for _ in range(ROUNDS):
        for name in free:
            own = {key: number for key, number in counts.items() if name in key}
            table[name] = max(GRID, key=lambda share: _likelihood(name, share, own, table, before))
    return table


def _likelihood(
    name: str,
    share: float,
    counts: Mapping[tuple[str, str, bool], int],
    table: Mapping[str, float],
    before: Mapping[str, float],
) -> float:
    earlier = min(before[name], GRID[-1])
    total = WEIGHT * (earlier * math.log(share) + (1 - earlier) * math.log(1 - share))
    for (rule, source, right), number in counts.items():
        product = share * table[source if name == rule else rule]
        total += number * math.log(product if right else 1 - product)
    return total


def main() -> int:
    """Count and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    arguments = parser.parse_args()
    pipeline, language = newsfacts.Pipeline(), Russian()
    seen: list[Seen] = []
    for folder in arguments.folders:
        published = json.loads((folder / "published.json").read_text(encoding="utf-8"))
        for article in marked_articles(folder, "gold", None):
            seen += seen_in(article, published[article.name], pipeline, language)
    before = confidences()
    numbers = Counter(name for each in seen for name in (each.rule, f"source:{each.source}"))
    for name, share in fitted(seen, before).items():
        print(f"{name}\t{share:g}\t# {numbers[name]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

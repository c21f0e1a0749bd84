"""Score newsfacts on the open set, and keep the figures that later changes are held to.

Usage: open_set.py           print the figures, each beside the one that is kept
       open_set.py --write   keep them, with date and versions

The figures stand in benchmarks/gold/FIGURES.json; a test fails when one falls below the lower end of the
interval that is kept. Those of the first sight, taken before anyone had read an error, are never overwritten.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import predict
import score

import newsfacts

FOLDER = Path(__file__).parent / "gold"
FIGURES = FOLDER / "FIGURES.json"


@cache
def found(without: tuple[str, ...] = ("natasha",)) -> dict[str, dict[str, Any]]:
    """The figures of the Russian set, or of another set of plugins, on all layers."""
    pipeline = newsfacts.Pipeline(without=without)
    answers = {
        article.id or "": predict.record(article.id or "", pipeline.extract(article))
        for article in predict.articles(FOLDER)
    }
    figures: dict[str, dict[str, Any]] = {}
    for layer, (_, count) in score.LAYERS.items():
        marked = score.articles_of(FOLDER, layer)
        figures |= score.report(score.scored(marked, answers, count, defaultdict(list)), None)
    return figures


def kept() -> dict[str, Any]:
    """The figures that are kept."""
    read: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return read


def main() -> None:
    """Print or keep the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="keep the figures")
    write = parser.parse_args().write
    before = kept() if FIGURES.is_file() else {}
    now = {
        measure: {"f1": round(each["f1"], 3), "interval": [round(end, 3) for end in each["interval"]]}
        for measure, each in found().items()
    }
    for measure, each in now.items():
        old = before.get("now", {}).get(measure, each)["f1"]
        first = before.get("first sight", {}).get("figures", {}).get(measure, "–")
        print(f"{measure:42} {each['f1']:.3f} {each['interval']}  kept {old}  first sight {first}")
    if write:
        versions = {plugin.name: plugin.version for plugin in newsfacts.Pipeline(without=["natasha"]).plugins}
        made = {"date": dt.datetime.now(tz=dt.UTC).date().isoformat(), "versions": versions, "now": now}
        text = json.dumps({**before, **made}, ensure_ascii=False, indent=1)
        FIGURES.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

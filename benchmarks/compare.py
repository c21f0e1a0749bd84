"""Measure newsfacts and its peers on the same articles in one run, and write a dated table.

    uv run --group bench python benchmarks/compare.py FOLDER [-o FILE] [--scorer SCORE.py]

FOLDER holds txt/NAME.txt and published.json ({NAME: "YYYY-MM-DD"}); with --scorer, also the
gold annotations that the script named there compares predictions with, called as
"SCORE.py FOLDER PREDICTIONS.jsonl --json". Peers that are not installed are left out.

Each contestant runs in processes of its own, on one core and with one thread, in turn with
the others; the table gives the median of the rounds. Seconds are those of the processor.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from contestants import CONTESTANTS, Record, articles

HERE = Path(__file__).parent
PEER = "Natasha, full chain"
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
BYTECODE = Path(tempfile.gettempdir()) / "newsfacts-benchmark-bytecode"


def run(script: str, *arguments: str | Path) -> Any:
    """Run one of the scripts beside this one on one core, and read the JSON that it prints."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    if hasattr(os, "sched_getaffinity"):
        core = str(max(os.sched_getaffinity(0)))
        command = ["taskset", "-c", core, *command]
    # Compiled code is cached, as it is where things are installed for use.
    environment = {**os.environ, **ONE_THREAD, "PYTHONPYCACHEPREFIX": str(BYTECODE)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(  # noqa: S603  (our own script)
        command, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(done.stdout[done.stdout.index("{") :])


def measure(folder: Path, rounds: int, passes: int, predictions: Path) -> dict[str, Record]:
    """The medians of each contestant that is installed, by name."""
    names = [name for name, each in CONTESTANTS.items() if each.installed() and each.program is None]
    for name in names:
        run("contestants.py", name, folder, "--passes", "1")  # compiles what is not compiled yet
    found: dict[str, list[Record]] = {name: [] for name in names}
    for number in range(rounds):
        for name in names:
            options: list[str | Path] = ["--passes", str(passes)]
            if number == 0:
                options += ["--predictions", predictions / f"{names.index(name)}.jsonl"]
            found[name].append(run("contestants.py", name, folder, *options))
    return {
        name: {key: statistics.median(each[key] for each in runs) for key in runs[0]}
        for name, runs in found.items()
    }


def speed(found: Mapping[str, Record]) -> Iterator[Sequence[str]]:
    """The rows of the table of speed, with the ratio to Natasha."""
    peer = found.get(PEER)
    for name, each in found.items():
        ratio = f" ({peer['warm'] / each['warm']:.1f}×)" if peer else ""
        start = f" ({each['first'] / peer['first']:.2f}×)" if peer else ""
        yield (
            name,
            f"{1 / each['warm']:.0f}{ratio}",
            f"{1 / each['unseen']:.0f}",
            f"{each['first']:.2f} s{start}",
            f"{each['megabytes']:.0f} MB",
        )


def quality(scorer: Path, folder: Path, predictions: Path, names: Iterable[str]) -> Iterator[Sequence[str]]:
    """The rows of the table of quality: every F1 and accuracy that the scorer tells."""
    scores = []
    for number, _ in enumerate(names):
        command = [sys.executable, str(scorer), str(folder), str(predictions / f"{number}.jsonl"), "--json"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603
        scores.append(dict(_flat(json.loads(done.stdout))))
    for measure_ in scores[0]:
        yield measure_, *(f"{each[measure_]:.3f}" if measure_ in each else "" for each in scores)


def _flat(scores: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, float]]:
    for name, value in scores.items():
        if isinstance(value, dict) and "f1" in value:
            yield f"{path}{name} F1", value["f1"]
        elif isinstance(value, dict):
            yield from _flat(value, f"{path}{name} ")
        elif isinstance(value, float):
            yield f"{path}{name}", value


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; all columns but the first hold numbers."""
    rule = ["---", *["---:"] * (len(header) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *rows)) + "\n"


def report(given: argparse.Namespace) -> Iterator[str]:
    """The whole text, piece by piece."""
    corpus = articles(given.folder)
    kilobytes = sum(len(text.encode()) for _, text, _ in corpus) / 1024
    yield f"# Speed and memory, {dt.datetime.now(dt.UTC).date()}\n"
    yield (
        f"{len(corpus)} articles, {kilobytes / len(corpus):.1f} KB each on average; Python "
        f"{platform.python_version()}, {platform.machine()}, one core, one thread; median of "
        f"{given.rounds} rounds; load of the machine at the start {os.getloadavg()[0]:.1f}.\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        found = measure(given.folder, given.rounds, given.passes, Path(folder))
        header = ("", "articles/s, warm", "articles/s, new words", "first sheet", "peak memory")
        yield table(header, speed(found))
        for title, without in (("Russian set", ["--without", "natasha"]), ("With newsfacts-natasha", [])):
            parts = run("anatomy.py", given.folder, "--passes", str(given.passes), *without)
            yield f"## {title}: milliseconds an article\n"
            yield table(("part", "ms"), ((name, f"{value:.2f}") for name, value in parts.items()))
        if given.scorer is not None:
            yield "## Quality\n"
            yield table(("", *found), quality(given.scorer, given.folder, Path(folder), found))


def main() -> None:
    """Write the report to the file named on the command line, or print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--passes", type=int, default=3)
    given = parser.parse_args()
    text = "\n".join(report(given))
    if given.output is None:
        print(text, end="")
    else:
        given.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

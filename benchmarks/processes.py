"""What several processes bring, and what they could bring at best on this machine, as a Markdown table.

    processes.py FOLDER [--processes N] [--passes N] [--rounds N] [--without PLUGIN ...]

FOLDER holds the articles, txt/NAME.txt, and published.json ({NAME: "YYYY-MM-DD"}). Compared are one
process alone, programs that run at once and know nothing of each other, which is the most that the
machine's cores and caches give, and Pipeline.extract_many. Of the rounds the fastest counts, so that
other programs disturb less. The last columns are the processor's time, of this process and of
the others: it tells the cost of sharing the work also where no core is free.

Words and dictionaries are loaded before. Starting the processes counts, which is next to nothing
where Python forks; elsewhere take more passes. Needs a Unix for the processor's times.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import NamedTuple

from compare import table
from contestants import articles

from newsfacts import Article, Pipeline

_START = 60.0
"""How many seconds a program may take to load; one that fails would be waited for in vain."""


class Run(NamedTuple):
    """The cost of an article.

    Args:
        wall: Seconds until its sheet was there, all processes together.
        own: Seconds of the processor in this process.
        others: Seconds of the processor in those it started.
    """

    wall: float
    own: float
    others: float

    @property
    def processor(self) -> float:
        """Seconds of the processor in all processes."""
        return self.own + self.others


def processor(whose: int) -> float:
    """Seconds of the processor so far; those of children count when they have ended."""
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime


def exhaust(sheets: Iterable[object]) -> None:
    """Make all sheets and keep none."""
    for _ in sheets:
        pass


def shared(pipeline: Pipeline, corpus: Sequence[Article], processes: int) -> Run:
    """The articles in so many processes of :meth:`newsfacts.Pipeline.extract_many`."""
    own, others = processor(resource.RUSAGE_SELF), processor(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    exhaust(pipeline.extract_many(corpus, processes=processes))
    wall = time.perf_counter() - begun
    own, others = processor(resource.RUSAGE_SELF) - own, processor(resource.RUSAGE_CHILDREN) - others
    return Run(wall / len(corpus), own / len(corpus), others / len(corpus))


def independent(pipeline: Pipeline, corpus: Sequence[Article], processes: int) -> Run:
    """All articles in each of so many programs that do nothing together but begin."""
    together = multiprocessing.Barrier(processes + 1)
    running = [
        multiprocessing.Process(target=_alone, args=(pipeline, corpus, together)) for _ in range(processes)
    ]
    for each in running:
        each.start()
    together.wait(_START)
    begun = time.perf_counter()
    used = processor(resource.RUSAGE_CHILDREN)
    for each in running:
        each.join()
    wall = time.perf_counter() - begun
    others = processor(resource.RUSAGE_CHILDREN) - used
    made = processes * len(corpus)
    return Run(wall / made, 0.0, others / made)


def _alone(pipeline: Pipeline, corpus: Sequence[Article], together: Barrier) -> None:
    pipeline.extract(corpus[0])  # loads the dictionaries where Python does not fork
    together.wait(_START)
    exhaust(pipeline.extract_many(corpus))


def rows(given: argparse.Namespace) -> Iterator[Sequence[str]]:
    """One process, independent programs, and shared work."""
    read = [Article(text=text, published=day) for _, text, day in articles(given.folder)]
    pipeline, corpus = Pipeline(without=given.without, on_error="collect"), read * given.passes
    exhaust(pipeline.extract_many(read))
    ways = {
        "one process": partial(shared, pipeline, corpus, 1),
        f"{given.processes} programs": partial(independent, pipeline, corpus, given.processes),
        f"processes={given.processes}": partial(shared, pipeline, corpus, given.processes),
    }
    runs: dict[str, list[Run]] = {name: [] for name in ways}
    for _ in range(given.rounds):
        for name, way in ways.items():
            runs[name].append(way())
    one = min(each.wall for each in runs["one process"])
    for name, made in runs.items():
        wall = min(each.wall for each in made)
        least = min(made, key=lambda each: each.processor)
        yield (
            name,
            f"{1 / wall:.0f}",
            f"{one / wall:.2f}×",
            f"{1000 * least.own:.2f} ms",
            f"{1000 * least.others:.2f} ms",
        )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--passes", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without", action="append", default=[])
    given = parser.parse_args()
    header = ("", "articles/s", "to one", "processor, own", "processor, others")
    print(table(header, rows(given)), end="")


if __name__ == "__main__":
    main()

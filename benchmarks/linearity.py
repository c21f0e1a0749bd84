"""Time against length, for ordinary and for hostile texts, as a Markdown table.

    linearity.py [--lengths 1 10 100 1000] [--limit SECONDS] [--without PLUGIN ...] [--only TEXT ...]

Lengths are in thousands of characters; times are seconds of the processor, once everything
is loaded. The last columns compare the longest text with the ordinary one of its length, and
name the part of the pipeline that took most of its time. Needs a Unix for its limit.
"""

from __future__ import annotations

import argparse
import signal
import time
from collections.abc import Iterator, Sequence

from anatomy import Clock, timed_pipeline
from compare import table
from texts import ORDINARY, TEXTS

from newsfacts import Article, Pipeline


class Overtime(BaseException):
    """The limit is reached; no extractor's failure, so that the pipeline does not collect it."""


def _stop(*_: object) -> None:
    raise Overtime


def seconds(pipeline: Pipeline, text: str, limit: float) -> float:
    """The time of one extraction; infinite if it exceeds the limit."""
    signal.signal(signal.SIGVTALRM, _stop)
    begun = time.process_time()
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, limit)
        pipeline.extract(Article(text=text, published="2025-12-31"))
    except Overtime:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - begun


def rows(given: argparse.Namespace) -> Iterator[Sequence[str]]:
    """A row a text, the ordinary one first."""
    clock = Clock()
    pipeline = timed_pipeline(clock, given.without)
    seconds(pipeline, TEXTS[ORDINARY](10_000), given.limit)
    ordinary = 0.0
    for name, text in TEXTS.items():
        if given.only and name not in {ORDINARY, *given.only}:
            continue
        times: list[float] = []
        for length in given.lengths:
            clock.seconds.clear()
            times.append(seconds(pipeline, text(length * 1000), given.limit))
            if times[-1] == float("inf"):
                break
        ordinary = ordinary or times[-1]
        shown = [f"{each:.3f}" if each < float("inf") else f"> {given.limit:g}" for each in times]
        shown += [""] * (len(given.lengths) - len(times))
        worst, most = max(clock.seconds.items(), key=lambda part: part[1], default=("", 0.0))
        yield name, *shown, f"{times[-1] / ordinary:.2f}×", f"{worst} {most:.2f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--lengths", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--limit", type=float, default=60.0)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--only", action="append", default=[])
    given = parser.parse_args()
    header = ("text", *(f"{length} k" for length in given.lengths), "to ordinary", "mostly")
    print(table(header, rows(given)), end="")


if __name__ == "__main__":
    main()

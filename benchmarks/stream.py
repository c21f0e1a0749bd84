"""Speed and memory over a long stream of different articles, as a Markdown table.

    stream.py FOLDER [FOLDER ...] [--without PLUGIN ...] [--every 500] [--passes 2]

Every *.txt below the folders is an article; texts that are equal count once. The first pass reads each
once; each further one reads them again with their paragraphs shuffled, so that words repeat and texts
don't. Rows tell the speed since the row before and the memory of the process, which is to stand still once
the caches are full; the last lines tell how the first pass compares with warm reading, and what a million
articles of this length cost. Seconds are those of the processor. Needs a Unix for the memory.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from compare import table

from newsfacts import Article, Pipeline

SEED = 12
WARM = 100
"""So many articles, read again at once, tell how fast words are that have just been seen."""

_PUBLISHED = "2025-12-31"
_HOUR = 3600


class Mark(NamedTuple):
    """A row of the table: how many articles have been read, and what the last of them took."""

    articles: int
    characters: int
    seconds: float
    megabytes: float


def texts(folders: Sequence[Path]) -> list[str]:
    """The different texts below the folders, in an order that chance decides, always the same."""
    files = sorted(file for folder in folders for file in folder.rglob("*.txt"))
    read = dict.fromkeys(file.read_text(encoding="utf-8", errors="replace").strip() for file in files)
    found = [text for text in read if text]
    random.Random(SEED).shuffle(found)  # noqa: S311  (no secret)
    return found


def stream(read: Sequence[str], passes: int) -> Iterator[str]:
    """Each text once, and once more in every further pass with its paragraphs in another order."""
    yield from read
    chance = random.Random(SEED)  # noqa: S311  (as above)
    for _ in range(passes - 1):
        for text in read:
            paragraphs = text.splitlines()
            chance.shuffle(paragraphs)
            yield "\n\n".join(paragraphs)


def megabytes() -> float:
    """The memory that the process holds now; where the system does not tell, the most it has held."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text("ascii").split()[1]) * _page() / 2**20
    import resource  # noqa: PLC0415  (no Windows has it)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _page() -> int:
    import resource  # noqa: PLC0415  (as above)

    return resource.getpagesize()


def marks(pipeline: Pipeline, articles: Iterator[str], every: int) -> Iterator[Mark]:
    """A mark for every so many articles, and one for those that are left."""
    number = 0
    while part := list(islice(articles, every)):
        begun = time.process_time()
        for text in part:
            pipeline.extract(Article(text=text, published=_PUBLISHED))
        number += len(part)
        yield Mark(number, sum(map(len, part)), time.process_time() - begun, megabytes())


def rows(made: Sequence[Mark]) -> Iterator[Sequence[str]]:
    """The marks, as they are printed."""
    before = 0
    for mark in made:
        yield (
            f"{mark.articles:,}",
            f"{(mark.articles - before) / mark.seconds:.1f}",
            f"{mark.characters / mark.seconds / 1000:.0f}",
            f"{mark.megabytes:.0f}",
        )
        before = mark.articles


def summary(made: Sequence[Mark], distinct: int, warm: Mark) -> Iterator[str]:
    """What the table comes to, line by line."""
    first = [mark for mark in made if mark.articles <= distinct] or made[:1]
    rate = sum(mark.characters for mark in first) / sum(mark.seconds for mark in first)
    half = made[len(made) // 2 - 1] if len(made) > 1 else made[0]
    seconds = sum(mark.seconds for mark in made) / made[-1].articles
    share = rate / (warm.characters / warm.seconds)
    yield f"The first pass reads {share:.2f} of the characters a second that are read with warm words."
    yield f"Memory grows by {made[-1].megabytes - half.megabytes:.0f} MB in the second half."
    yield f"A million such articles take {seconds * 1_000_000 / _HOUR:.1f} hours of one core."


def main() -> None:
    """Print the table and what it comes to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--every", type=int, default=500)
    parser.add_argument("--passes", type=int, default=2)
    parser.add_argument("--articles", type=int, help="read no more than so many different ones")
    given = parser.parse_args()
    read = texts(given.folders)[: given.articles]
    pipeline = Pipeline(without=given.without, on_error="collect")
    made = list(marks(pipeline, stream(read, given.passes), given.every))
    last = list(stream(read, given.passes))[-WARM:]
    warm = next(marks(pipeline, iter(last), WARM))
    header = ("articles", "articles/s", "k characters/s", "memory, MB")
    print(table(header, rows(made)))
    print("\n".join(summary(made, len(read), warm)))


if __name__ == "__main__":
    main()

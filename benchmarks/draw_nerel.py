"""Draw the articles of NEREL's training side that the open benchmark marks, and no model is trained on.

Usage: draw_nerel.py NEREL_TRAIN_FOLDER [--size 60] > benchmarks/nerel/articles.txt

An article's place in the draw is the SHA-256 of the seed and its name, so that everybody draws the same
ones, and a larger draw holds the smaller.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterable
from pathlib import Path

SEED = "newsfacts open benchmark 1"
SIZE = 60
DRAWN = Path(__file__).parent / "nerel" / "articles.txt"


def draw(names: Iterable[str], size: int = SIZE, seed: str = SEED) -> list[str]:
    """The *size* names that come first by their hash, in the order of the alphabet."""
    return sorted(sorted(names, key=lambda name: hashlib.sha256(f"{seed}\n{name}".encode()).digest())[:size])


def set_aside() -> frozenset[str]:
    """The names that are drawn: whoever trains on NEREL leaves them out."""
    return frozenset(DRAWN.read_text(encoding="utf-8").split())


def main() -> None:
    """Print the names, one a line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path, help="the corpus's train folder of NAME.txt and NAME.ann")
    parser.add_argument("--size", type=int, default=SIZE)
    arguments = parser.parse_args()
    print("\n".join(draw((path.stem for path in arguments.folder.glob("*.txt")), arguments.size)))


if __name__ == "__main__":
    main()

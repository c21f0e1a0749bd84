"""The corpus of the fuzzer, replayed without it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "fuzz" / "corpus"
FILES = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_input_of_the_corpus(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_damaged_input_of_the_corpus(target: str) -> None:
    """Cut, joined and flipped as the fuzzer does, but the same way in every run."""
    chance = random.Random(f"newsfacts {target}")  # noqa: S311
    contents = [path.read_bytes() for path in FILES if path.parent.name == target]
    for _ in range(60):
        one, other = chance.choice(contents), chance.choice(contents)
        data = bytearray(one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :])
        for _ in range(chance.randrange(4)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        TARGETS[target](bytes(data))

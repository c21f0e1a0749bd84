"""The examples of word lists: ``#> …`` on the line below a word, marked as those of the plugin's rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newsfacts import Fact, Pipeline
from newsfacts.rule import Mark
from newsfacts.testing import marked
from newsfacts.testing._marked import mark_up

_SIGN = "#>"


def word_examples(package: ModuleType, folder: str = "") -> list[Any]:
    """The parameters of a test: every example in the data files below a folder of a package.

    Raises:
        ValueError: If there is none, so that nothing would be tested.
    """
    root = Path(str(package.__file__)).parent / folder
    lines = (
        (file, line)
        for file in sorted([*root.rglob("*.tsv"), *root.rglob("*.txt")])
        for line in file.read_text(encoding="utf-8").splitlines()
    )
    found = [
        pytest.param(line.removeprefix(_SIGN).strip(), id=f"{file.name}: {line.removeprefix(_SIGN).strip()}")
        for file, line in lines
        if line.startswith(_SIGN)
    ]
    if not found:
        msg = f"no example in {root}"
        raise ValueError(msg)
    return found


def assert_words(
    pipeline: Pipeline,
    sentence: str,
    marks: Callable[[Fact], Iterable[Mark]],
    published: str = "2025-12-31",
) -> None:
    """Check that just the marked pieces are found in a sentence."""
    text = marked(sentence).text
    facts = pipeline.extract(text, published).facts
    found = mark_up(text, sorted({mark for fact in facts for mark in marks(fact)}))
    assert found == sentence, f"\nexpected: {sentence}\n   found: {found}"

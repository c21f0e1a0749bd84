"""What the docstrings and comments of the modules speak of is so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

LINES = (Path(__file__).parent / "said.tsv").read_text(encoding="utf-8").splitlines()
SAID = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(sentence, events, id=module) for module, sentence, events in SAID]
)
def test_what_is_said_is_so(told: Callable[[str], list[str]], sentence: str, expected: str) -> None:
    assert told(sentence.replace(" ¶ ", "\n\n")) == [each for each in expected.split(" | ") if each]

"""What the docstrings and comments of the modules speak of is so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import said

SAID = said.rows(__file__)


@pytest.mark.parametrize(
    ("sentence", "expected"), [pytest.param(sentence, events, id=module) for module, sentence, events in SAID]
)
def test_what_is_said_is_so(told: Callable[[str], list[str]], sentence: str, expected: str) -> None:
    assert told(sentence.replace(" ¶ ", "\n\n")) == [each for each in expected.split(" | ") if each]

"""What the rules' expressions mean where others stand, against the sheet that is kept of it."""

from __future__ import annotations

import pytest
import surroundings

KEPT = dict(line.split(" → ") for line in surroundings.SHEET.read_text(encoding="utf-8").splitlines())


def test_there_is_a_line_of_each_expression() -> None:
    assert list(KEPT) == surroundings.expressions()


@pytest.mark.parametrize("expression", KEPT)
def test_readings(expression: str) -> None:
    """If this fails after a change of behaviour, run scripts/regenerate_goldens.py; read the difference."""
    assert surroundings.readings(expression).split(" | ") == KEPT[expression].split(" | ")

"""What the rules find where others stand, against the sheet that is kept of it."""

from __future__ import annotations

import pytest
import surroundings

SHEET = surroundings.SHEETS["dates"]
KEPT = surroundings.kept("dates")


def test_there_is_a_line_of_each_expression() -> None:
    assert list(KEPT) == SHEET.asked


@pytest.mark.parametrize("expression", KEPT)
def test_readings(expression: str) -> None:
    """If this fails after a change of behaviour, run scripts/regenerate_goldens.py; read the difference."""
    assert SHEET.readings(expression) == KEPT[expression]

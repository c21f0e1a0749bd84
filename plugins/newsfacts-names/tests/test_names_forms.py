"""How the words of names are read out of any text, against the sheet that is kept of it."""

from __future__ import annotations

import form_sheets
import pytest

KEPT = form_sheets.sections(form_sheets.SHEET.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("part", "asked"), [(part, each) for part, rows in KEPT.items() for each in rows])
def test_forms(part: str, asked: str) -> None:
    """If this fails after a change of behaviour, run scripts/regenerate_goldens.py; read the difference."""
    assert form_sheets.MAKERS[part](asked) == KEPT[part][asked]

"""Everything that is found in invented articles, against the sheets that are kept of them."""

from __future__ import annotations

import invented_sheets
import pytest

KEPT = invented_sheets.sections(invented_sheets.path_of("dates").read_text(encoding="utf-8"))


def test_there_is_a_sheet_of_each_article() -> None:
    assert KEPT.keys() == invented_sheets.articles().keys()


@pytest.mark.parametrize("name", KEPT)
def test_sheet(name: str) -> None:
    """If this fails after a change of behaviour, run scripts/regenerate_goldens.py; read the difference."""
    assert invented_sheets.made("dates", name).splitlines() == KEPT[name].splitlines()

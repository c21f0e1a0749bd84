"""What the ranking is told in articles: its weights are those of the circumstances as they were then."""

from __future__ import annotations

import pytest
import ranking_sheets

KEPT = ranking_sheets.sections(ranking_sheets.SHEET.read_text(encoding="utf-8"))


@pytest.mark.parametrize("article", KEPT)
def test_article(article: str) -> None:
    """If this fails, run scripts/regenerate_goldens.py, read the difference, and train the weights anew."""
    assert ranking_sheets.of_article(article) == KEPT[article]

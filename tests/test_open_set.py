"""The open set's figures do not fall by more than chance explains, and every mark stands in its text."""

from __future__ import annotations

import json
from pathlib import Path

import check_marks
import open_set
import pytest
import regenerate_goldens
from scoring.gold import marked_articles, unplaced

KEPT = open_set.kept()


@pytest.mark.parametrize("measure", KEPT["now"])
def test_no_figure_falls_below_its_interval(measure: str) -> None:
    assert open_set.found()[measure]["f1"] >= KEPT["now"][measure]["interval"][0]


def test_first_sight_is_kept_with_its_date() -> None:
    first = KEPT["first sight"]
    assert first["date"] == "2026-11-29"
    assert first["figures"].keys() == KEPT["now"].keys()


@pytest.mark.parametrize("layer", check_marks.LAYERS)
def test_every_article_is_marked_and_every_mark_is_in_its_text(layer: str) -> None:
    articles = marked_articles(open_set.FOLDER, layer)
    assert len(articles) == 60
    assert [each for article in articles for each in unplaced(article)] == []
    days = json.loads(Path(open_set.FOLDER, "published.json").read_text(encoding="utf-8"))
    assert {article.name: article.marks["published"] for article in articles} == days


@pytest.mark.parametrize("name", regenerate_goldens.OPEN_SHEETS)
def test_the_kept_sheets_are_what_is_found(name: str) -> None:
    """If this fails after a change, run scripts/regenerate_goldens.py and read the difference."""
    kept = Path(open_set.FOLDER, "sheets", f"{name}.json").read_text(encoding="utf-8")
    assert regenerate_goldens.open_sheet(name) == kept

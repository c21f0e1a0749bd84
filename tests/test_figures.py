"""No page shows a figure of accuracy that is not the one that is kept."""

from __future__ import annotations

from pathlib import Path

import figures
import open_set
import pytest

ROOT = Path(__file__).parent.parent
KEPT = {
    "first sight": {"figures": {name: 0.5 for _, _, names in figures.OPEN_SET for name in names}},
    "now": {name: {"f1": 0.756} for _, _, names in figures.OPEN_SET for name in names},
    "agreement of two readers": {name: 1.0 for _, _, names in figures.OPEN_SET for name in names},
}


def test_a_table_is_put_where_its_place_is_marked() -> None:
    page = figures.filled("A\n<!-- four figures -->\nold\n<!-- end of four figures -->\nB", KEPT)
    lines = page.splitlines()
    assert lines[0] == "A"
    assert lines[3] == "| | measure | first sight | now | readers |"
    assert lines[5] == "| dates | words and value | 0.50 | 0.76 | 1.00 |"
    assert lines[-1] == "B"
    assert "old" not in page
    assert figures.filled(page, KEPT) == page


@pytest.mark.parametrize(
    ("page", "table"), [("docs/index.md", "four figures"), ("docs/explanation/accuracy.md", "open set")]
)
def test_the_pages_show_what_is_kept(page: str, table: str) -> None:
    """If this fails after a change of the figures, run scripts/regenerate_goldens.py."""
    shown = (ROOT / page).read_text(encoding="utf-8")
    assert f"<!-- {table} -->\n\n| | measure" in shown
    assert figures.filled(shown, open_set.kept()) == shown


def test_the_readme_tells_the_first_sight() -> None:
    first = open_set.kept()["first sight"]["figures"]
    told = [f"{first[name]:.2f}" for _, _, (name,) in figures.FOUR]
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"were {', '.join(told[:3])} and {told[3]};" in readme

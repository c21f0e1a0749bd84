"""The tables of accuracy that pages show, out of the file in which the open set's figures are kept.

A page marks a table's place by ``<!-- NAME -->`` and ``<!-- end of NAME -->``.
``scripts/regenerate_goldens.py`` fills it, so that no figure is copied by hand and none goes stale.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

Row: TypeAlias = tuple[str, str, tuple[str, ...]]
"""What is found, how it is measured, and the measures that are shown, as the scorer names them."""

FOUR: tuple[Row, ...] = (
    ("dates", "words and value", ("dates: span and value",)),
    ("people", "full name in the nominative", ("people: full name",)),
    ("quotations", "what was said", ("quotes: content, exact",)),
    ("", "what was said, and by whom", ("quotes: content and speaker",)),
)
OPEN_SET: tuple[Row, ...] = (
    ("dates", "span and value, F1", ("dates: span and value",)),
    ("people", "full name in the nominative, F1", ("people: full name",)),
    ("posts", "of the people found, F1", ("people: posts of found",)),
    ("quotations", "what was said (to nine tenths), F1", ("quotes: content, exact",)),
    ("", "what was said, and by whom, F1", ("quotes: content and speaker",)),
    ("quantities", "value and unit, F1", ("quantities: value and unit",)),
    ("main event", "what happened, F1", ("main event: what",)),
    ("", "who and whom, F1", ("main event: people",)),
    ("", "where; when, F1", ("main event: where", "main event: when")),
    ("", "type, of those found", ("main event: type of found",)),
    ("", "everything right", ("main event: what, who, where, when",)),
)
TABLES = {"four figures": FOUR, "open set": OPEN_SET}


def filled(page: str, kept: Mapping[str, Any]) -> str:
    """The page with the figures that are kept in the tables whose places it marks."""
    columns = {
        "first sight": kept["first sight"]["figures"],
        "now": {measure: each["f1"] for measure, each in kept["now"].items()},
        "readers": kept["agreement of two readers"],
    }
    for name, rows in TABLES.items():
        made = f"\n{_table(rows, columns)}\n"
        place = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- end of {name} -->)", re.DOTALL)
        page = place.sub(made, page)
    return page


def _table(rows: Iterable[Row], columns: Mapping[str, Mapping[str, float]]) -> str:
    lines = [f"| | measure | {' | '.join(columns)} |", "|---" * (len(columns) + 2) + "|"]
    for of, measured, names in rows:
        cells = ["; ".join(f"{column[name]:.2f}" for name in names) for column in columns.values()]
        lines.append(f"| {of + ' ' if of else ''}| {measured} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"

"""A table for people: one row a fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet


def _table(sheets: Iterable[FactSheet]) -> Iterator[str]:
    for sheet in sheets:
        for fact in sheet:
            yield f"{fact.kind}\t{fact.span.start}\t{fact.text}\n"


TABLE = Renderer(name="table", render=_table)
"""One row a fact."""

"""JSON for one or more sheets, JSONL for many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet


def _json(sheets: Iterable[FactSheet]) -> Iterator[str]:
    """One sheet as an object, several as a list."""
    remaining = iter(sheets)
    head = list(zip(range(2), remaining, strict=False))
    if len(head) == 1:
        yield head[0][1].to_json(indent=2) + "\n"
        return
    separator = "[\n"
    for sheet in chain((each for _, each in head), remaining):
        yield separator + sheet.to_json(indent=2)
        separator = ",\n"
    yield "\n]\n" if head else "[]\n"


def _jsonl(sheets: Iterable[FactSheet]) -> Iterator[str]:
    for sheet in sheets:
        yield sheet.to_json() + "\n"


JSON = Renderer(name="json", render=_json, suffixes=(".json",))
"""Indented JSON: an object for one sheet, a list for several."""

JSONL = Renderer(name="jsonl", render=_jsonl, suffixes=(".jsonl", ".ndjson"))
"""A sheet a line."""

"""What is fuzzed: the readers, the pipeline and the way back from JSON.

Each target takes any bytes, and lets nothing through but what is a bug.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cache

from newsfacts import Article, FactSheet, Pipeline, ReadError, SchemaError, discover_plugins, read_many
from newsfacts.reading import CORE_READERS

ENCODINGS = ("utf-8-sig", "cp1251", "utf-16", "koi8-r", "utf-7")


@cache
def pipeline() -> Pipeline:
    """All installed plugins but the slow one of a neural model; an extractor that fails is an error."""
    return Pipeline(without=[each.name for each in discover_plugins()[0] if each.name == "natasha"])


def readers(data: bytes) -> None:
    """Any bytes are articles, or a :class:`newsfacts.ReadError`; the first byte chooses how to read them."""
    choice, content = (data[0], data[1:]) if data else (0, b"")
    reader = CORE_READERS[choice % len(CORE_READERS)]
    encoding = ENCODINGS[choice // len(CORE_READERS) % len(ENCODINGS)]
    try:
        for article in read_many(content, format=reader.name, encoding=encoding):
            assert FactSheet.from_json(FactSheet(article=article).to_json()).article == article
    except ReadError:
        pass


def extraction(data: bytes) -> None:
    """Any text has a sheet, and the sheet survives JSON; the first two bytes choose the day."""
    day = dt.date(2025, 1, 1) + dt.timedelta(days=int.from_bytes(data[:2], "big"))
    text = data[2:].decode("utf-8", errors="replace")
    sheet = pipeline().extract(Article(text=text, published=day))
    assert FactSheet.from_json(sheet.to_json(), fact_types=pipeline().fact_types.values()) == sheet


def sheets(data: bytes) -> None:
    """Any JSON is a sheet, or a :class:`newsfacts.SchemaError`."""
    try:
        sheet = FactSheet.from_json(data)
    except SchemaError:
        return
    assert FactSheet.from_json(sheet.to_json()) == sheet


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "readers": readers,
    "extraction": extraction,
    "sheets": sheets,
}

"""Load the JSON lines and the Parquet of an extraction as the how-to guide says, with the real tools.

Usage: loading.py

The sheets are made up so as to be hard to guess types from: the first hundred have no quotation, and values
look like days. Stops at the first tool that reads other facts. Polars and DuckDB come from the package index:

    uv run --with polars==2.1.0 --with duckdb==2.0.1 benchmarks/loading.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import duckdb
import newsfacts_arrow
import pandas as pd
import polars as pl
import pyarrow.parquet as pq

import newsfacts

PLAIN, QUOTED = "Завод закрыли 2025-12-30.", "«Мост откроют 15 января», – сказала Анна Лугова."
TEXTS = [PLAIN] * 130 + [QUOTED] * 20


def written() -> None:
    """The files ``facts.jsonl`` and ``facts.parquet`` in the current folder."""
    pipeline = newsfacts.Pipeline(without=["natasha"])
    articles = (
        newsfacts.Article(text=text, published="2025-12-31", id=str(number))
        for number, text in enumerate(TEXTS)
    )
    sheets = list(pipeline.extract_many(articles))
    Path("facts.jsonl").write_text("".join(f"{each.to_json()}\n" for each in sheets), encoding="utf-8")
    Path("facts.parquet").write_bytes(b"".join(pipeline.renderers["parquet"].render(sheets)))


def spoken() -> int:
    """The quotations of Anna Lugova, as Polars counts them."""
    facts = pl.read_parquet("facts.parquet", columns=["id", "quotes"])
    quotes = facts.explode("quotes").unnest("quotes")
    names = quotes.select("id", pl.col("speaker").struct.field("name"))
    counts = dict(names.group_by("name").len().iter_rows())
    return int(counts["Анна Лугова"])


def sheets_of_lines() -> int:
    """The sheets that pyarrow gets of the lines."""
    with Path("facts.jsonl").open(encoding="utf-8") as lines:
        return int(
            newsfacts_arrow.record_batch(newsfacts.FactSheet.from_json(line) for line in lines).num_rows
        )


QUERY = """
select q.speaker.name, count(*)
from (select unnest(quotes) as q from 'facts.parquet') group by all order by all
"""

WAYS: dict[str, tuple[Callable[[], object], object]] = {
    "DuckDB, JSON lines": (
        lambda: duckdb.sql("select count(distinct article.id) from 'facts.jsonl'").fetchall(),
        [(len(TEXTS),)],
    ),
    "DuckDB, Parquet": (lambda: duckdb.sql(QUERY).fetchall(), [("Анна Лугова", TEXTS.count(QUOTED))]),
    "pandas, JSON lines": (lambda: len(pd.read_json("facts.jsonl", lines=True)), len(TEXTS)),
    "pandas, Parquet": (lambda: len(pq.read_table("facts.parquet").to_pandas()), len(TEXTS)),
    "Polars, JSON lines": (
        lambda: pl.read_ndjson("facts.jsonl", infer_schema_length=None).height,
        len(TEXTS),
    ),
    "Polars, Parquet": (spoken, TEXTS.count(QUOTED)),
    "pyarrow, JSON lines": (sheets_of_lines, len(TEXTS)),
}


def main() -> None:
    """Load and compare."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        written()
        for name, (way, expected) in WAYS.items():
            found = way()
            if found != expected:
                sys.exit(f"{name}: {found}, where {expected} is right")
            print(f"{name}: as it should be")
        os.chdir("/")


if __name__ == "__main__":
    main()

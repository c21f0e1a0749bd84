"""Extract from many articles on Ray, Spark, Dask and DuckDB, beside ``extract_many`` in two processes.

Usage: engines.py [--corpus FILE.jsonl] [--articles N] [ENGINE...]

Each engine takes a Parquet file of articles in eight row groups, and gives one of facts, or a folder of
them; the how-to guide on clusters shows these very functions. Rounds of all of them follow each other; the
first is left out of account, since processes start and load their dictionaries in it.

Some start new workers for each file, some keep them. So each also takes a file of three times the articles;
by what that takes longer, the last column compares the speed of workers that are warm.

The engines come from the package index, into an environment of this run's own; Spark needs Java 17:

    uv run --with-requirements benchmarks/engines.txt benchmarks/engines.py ray spark dask duckdb
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import newsfacts_arrow
import pyarrow as pa
import pyarrow.parquet as pq

import newsfacts

WORKERS = 2
PIECES = 8
TIMES = 3
"""How many times the articles the larger file has."""

SENTENCES = (
    "Мэр Тулы Олег Стрижов вчера сообщил, что мост через Ольху откроют 5 марта.",
    "«Мы ждали этого одиннадцать лет», — сказала директор завода Анна Лугова.",
    "Строительство обошлось в 2,4 млрд рублей, работали более 300 человек.",
    "Суд арестовал прораба Игоря Дубова на два месяца.",
)
"""Of which articles are made where no corpus is given."""


def corpus(path: Path | None, number: int) -> Iterator[dict[str, Any]]:
    """The articles, each with an id, a day and a text."""
    if path is None:
        for each in range(number):
            text = "\n".join(SENTENCES[each % 4 :] + SENTENCES * (each % 3))
            yield {"id": f"№{each}", "published": "2025-12-31", "text": text}
        return
    with path.open(encoding="utf-8") as lines:
        for line in islice(lines, number):
            record = json.loads(line)
            yield {"id": str(record["id"]), "published": "2020-06-15", "text": record["text"]}


def written(rows: list[dict[str, Any]], path: Path) -> None:
    """The articles as a Parquet file."""
    table = pa.Table.from_pylist(rows)
    pq.write_table(table, path, row_group_size=-(-len(rows) // PIECES))


def in_ray(source: str, out: str) -> None:
    """Ray Data: actors of the class, each of which keeps its pipeline."""
    import ray

    articles = ray.data.read_parquet(source).repartition(PIECES)
    workers = ray.data.ActorPoolStrategy(size=WORKERS)
    facts = articles.map_batches(
        newsfacts_arrow.Extract, batch_format="pyarrow", batch_size=32, compute=workers
    )
    facts.write_parquet(out)


def in_spark(source: str, out: str) -> None:
    """Spark: mapInArrow, with the schema that comes out."""
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # one machine: leave its processors to Python
    builder = SparkSession.builder.config("spark.driver.extraJavaOptions", java)
    spark = builder.master(f"local[{WORKERS}]").getOrCreate()
    extract = newsfacts_arrow.Extract()
    articles = spark.read.parquet(source).repartition(PIECES)
    schema = from_arrow_schema(extract.schema(to_arrow_schema(articles.schema)))
    articles.mapInArrow(extract.batches, schema).write.parquet(out, mode="overwrite")


def in_dask(source: str, out: str) -> None:
    """Dask: a task a row group."""
    from dask.distributed import Client

    extract = newsfacts_arrow.Extract()
    Path(out).mkdir(exist_ok=True)

    def piece(number: int) -> None:
        facts = extract(pq.ParquetFile(source).read_row_group(number))
        pq.write_table(facts, Path(out, f"{number}.parquet"))

    client = Client.current() if Client._instances else Client(n_workers=WORKERS, threads_per_worker=1)  # noqa: SLF001
    groups = range(pq.ParquetFile(source).num_row_groups)
    client.gather(client.map(piece, groups, pure=False))


def in_duckdb(source: str, out: str) -> None:
    """DuckDB: articles out of one query, facts into another; newsfacts starts the processes."""
    import duckdb

    extract = newsfacts_arrow.Extract(processes=WORKERS)
    reading = duckdb.connect()  # a connection has one result open at a time
    articles = reading.read_parquet(source).to_arrow_reader(256)
    facts = pa.RecordBatchReader.from_batches(extract.schema(articles.schema), extract.batches(articles))
    duckdb.from_arrow(facts).write_parquet(out)


ENGINES: dict[str, Callable[[str, str], None]] = {
    "ray": in_ray,
    "spark": in_spark,
    "dask": in_dask,
    "duckdb": in_duckdb,
}


def rows_of(out: Path) -> int:
    """How many articles a file or a folder of files has the facts of."""
    files = sorted(out.rglob("*.parquet")) if out.is_dir() else [out]
    tables = [pq.read_table(each, columns=["id", "failures"]) for each in files]
    for table in tables:
        failed = [row for row in table.to_pylist() if row["failures"]]
        if failed:
            sys.exit(f"{len(failed)} articles failed: {failed[0]}")
    return sum(table.num_rows for table in tables)


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def prepared(names: Collection[str]) -> None:
    """Start what is started once."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if "ray" in names:
        # Workers run in this environment, not each in one that ``uv run`` makes; read at Ray's import.
        os.environ.setdefault("RAY_ENABLE_UV_RUN_RUNTIME_ENV", "0")
        # At the niceness of the rest: at its own, 15, it gets next to nothing of a busy machine.
        os.environ.setdefault("RAY_worker_niceness", "0")
        import ray

        # A processor more than there are workers, for the reader.
        ray.init(num_cpus=WORKERS + 1, log_to_driver=False, include_dashboard=False)


def compared(rows: list[dict[str, Any]], names: Collection[str], rounds: int, folder: Path) -> None:
    """Print the times of each engine, round by round, and the best of the rounds after the first."""
    small = timed(rows, names, rounds, folder / "once")
    again = [{**row, "id": f"{row['id']}/{time}"} for time in range(TIMES) for row in rows]
    large = timed(again, names, rounds, folder / "more")
    further = {name: large[name] - small[name] for name in small}
    own = "extract_many"
    print(f"{len(rows)} articles; of extract_many; the same of {len(again) - len(rows)} more, workers warm")
    for name, each in small.items():
        print(f"{name:12} {each:7.1f} s {small[own] / each:6.2f} {further[own] / further[name]:6.2f}")


def timed(rows: list[dict[str, Any]], names: Collection[str], rounds: int, folder: Path) -> dict[str, float]:
    """The best time of each engine after the first round, in seconds."""
    pipeline = newsfacts.Pipeline(on_error="collect")
    folder.mkdir()
    source = folder / "articles.parquet"
    written(rows, source)
    taken: dict[str, list[float]] = {}
    for number in range(rounds + 1):
        articles = [newsfacts.Article(**fields) for fields in rows]
        sheets = pipeline.extract_many(articles, processes=WORKERS)
        taken.setdefault("extract_many", []).append(seconds(partial(deque[object], sheets, 0)))
        for name in names:
            out = folder / f"{name}-{number}"
            taken.setdefault(name, []).append(seconds(partial(ENGINES[name], str(source), str(out))))
            if rows_of(out) != len(rows):
                sys.exit(f"{name}: {rows_of(out)} articles came out of {len(rows)}")
        print({name: round(each[-1], 1) for name, each in taken.items()}, flush=True)
    return {name: min(each[1:] or each) for name, each in taken.items()}


def main() -> None:
    """Run the engines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("engines", nargs="*", metavar="ENGINE", help=f"of {', '.join(ENGINES)} [all]")
    parser.add_argument("--corpus", type=Path, help="JSON lines with id and text [made-up articles]")
    parser.add_argument("--articles", type=int, default=500, metavar="N")
    parser.add_argument("--rounds", type=int, default=2, metavar="N", help="that count, after the first [2]")
    options = parser.parse_args()
    names = options.engines or list(ENGINES)
    rows = list(corpus(options.corpus, options.articles))
    prepared(names)
    with tempfile.TemporaryDirectory() as folder:
        compared(rows, names, options.rounds, Path(folder))


if __name__ == "__main__":
    main()

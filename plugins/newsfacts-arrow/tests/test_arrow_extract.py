"""Extraction over record batches, as engines call it."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import pickle
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import newsfacts_russian
import plain
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from newsfacts_arrow import DifferentPipelineError, Extract, sheets

from newsfacts import Article, Extractor, Fact, Pipeline, hookimpl
from newsfacts.cli import main

TEXT = "Олег Стрижов приехал вчера."
EXTRACT = Extract(without=["natasha"])


def batch(*rows: dict[str, Any], **types: pa.DataType) -> pa.RecordBatch:
    fields = [(name, types.get(name, pa.string())) for name in rows[0]]
    return pa.RecordBatch.from_pylist(list(rows), schema=pa.schema(fields))


def test_the_callers_columns_are_kept_and_the_facts_come_after_them() -> None:
    given = batch({"id": "a", "section": "город", "text": TEXT, "published": "2025-12-31"})

    made = EXTRACT(given)

    assert made.schema.names[:4] == given.schema.names
    assert made.select(given.schema.names) == given
    assert made.schema == EXTRACT.schema(given.schema)
    (row,) = made.to_pylist()
    assert row["people"][0]["name"] == "Олег Стрижов"
    assert row["dates"][0]["value"] == "2025-12-30"
    assert row["failures"] == []
    pipeline = Pipeline(without=["natasha"])
    article = Article(id="a", text=TEXT, published="2025-12-31")
    assert {len(row["people"])} == {len(pipeline.extract(article).people)}


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (pa.string(), "31.12.2025", "2025-12-30"),
        (pa.date32(), dt.date(2025, 12, 31), "2025-12-30"),
        (pa.timestamp("ns"), dt.datetime(2025, 12, 31, 1), "2025-12-30"),  # noqa: DTZ001  (naive on purpose)
        (pa.timestamp("us", "UTC"), dt.datetime(2025, 12, 30, 22, 40, tzinfo=dt.UTC), "2025-12-30"),
        (pa.string(), None, None),
    ],
)
def test_a_publication_is_a_day_or_a_moment(type_: pa.DataType, value: Any, expected: str | None) -> None:
    given = batch(
        {"text": TEXT, "published": value, "timezone": "Europe/Moscow" if "UTC" in str(type_) else None},
        published=type_,
    )

    (row,) = EXTRACT(given).to_pylist()

    assert row["dates"][0]["value"] == expected


def test_a_bad_row_costs_itself_only_and_says_why() -> None:
    given = batch(
        {"id": 1, "text": None, "published": None},
        {"id": 2, "text": TEXT, "published": "32.12.2025"},
        {"id": 3, "text": TEXT, "published": "2025-12-31"},
        id=pa.int64(),
    )

    rows = EXTRACT(given).to_pylist()

    assert [len(row["dates"]) for row in rows] == [0, 0, 1]
    assert [[each["message"] for each in row["failures"]] for row in rows[:1]] == [
        ["the article has no text"]
    ]
    assert "'2'" in rows[1]["failures"][0]["message"]
    assert rows[2]["failures"] == []


def test_a_table_is_taken_batch_by_batch() -> None:
    one = batch({"text": TEXT, "published": "2025-12-31"})
    table = pa.Table.from_batches([one, one.slice(0, 0), one])

    made = EXTRACT(table)

    assert isinstance(made, pa.Table)
    assert [len(each) for each in made.column("dates").to_pylist()] == [1, 1]
    assert EXTRACT(table.slice(0, 0)).schema == made.schema
    assert [each.num_rows for each in EXTRACT.batches(table.to_batches())] == [
        each.num_rows for each in table.to_batches()
    ]


def children() -> set[int | None]:
    return {each.pid for each in multiprocessing.active_children() if each.name == "newsfacts"}


def test_the_processes_live_as_long_as_the_batches_and_rows_stay_where_they_are() -> None:
    ids: list[list[str | None]] = [[], ["a", None, "b"], [None], ["c"], [], ["d", "e"], [None]]
    given = [
        batch({"id": "-", "text": "-"}).slice(0, 0)
        if not names
        else batch(*({"id": name, "text": name and f"Приехала {name}."} for name in names))
        for names in ids
    ]
    extract = Extract(plugins=[newsfacts_russian], processes=2)
    before, alive = children(), set()
    made = []

    for each in extract.batches(given):
        made.append(each)
        alive |= children() - before

    assert [each["id"].to_pylist() for each in made] == ids
    assert [[not row["failures"] for row in each.to_pylist()] for each in made] == [
        [name is not None for name in names] for names in ids
    ]
    assert len(alive) == 2
    assert children() == before


def test_what_is_left_half_done_leaves_no_process() -> None:
    before = children()
    batches = Extract(plugins=[newsfacts_russian], processes=2).batches(
        batch({"text": "Приехала."}) for _ in range(9)
    )
    next(batches)
    assert children() > before
    batches.close()
    assert children() == before


def test_a_daemonic_worker_is_told_that_it_may_start_no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = SimpleNamespace(daemon=True)
    monkeypatch.setattr(multiprocessing, "current_process", lambda: worker)
    with pytest.raises(RuntimeError, match="daemonic worker"):
        Extract(plugins=[newsfacts_russian], processes=2)(batch({"text": "Приехала."}))


def test_other_names_of_columns_are_said() -> None:
    renamed = Extract(columns={"text": "body", "published": "day"}, without=["natasha"])
    given = batch({"body": TEXT, "day": "2025-12-31", "text": None})

    (row,) = renamed(given).to_pylist()

    assert row["dates"][0]["value"] == "2025-12-30"
    with pytest.raises(ValueError, match="'corpus' is no field of an article"):
        Extract(columns={"corpus": "body"})


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        (["body"], "no column 'text'.*there are body"),
        (["text", "quotes"], "columns quotes are those of the facts"),
    ],
)
def test_columns_that_are_missing_or_taken_are_told(names: list[str], complaint: str) -> None:
    given = batch(dict.fromkeys(names, "x"))
    with pytest.raises(ValueError, match=complaint):
        EXTRACT(given)
    with pytest.raises(ValueError, match=complaint):
        EXTRACT.schema(given.schema)


def test_it_is_pickled_by_its_options_and_works_in_other_processes() -> None:
    written = pickle.dumps(EXTRACT)
    assert len(written) < 10_000
    given = batch({"text": TEXT, "published": "2025-12-31"})

    assert pickle.loads(written)(given) == EXTRACT(given)  # noqa: S301  (our own)
    assert Extract(without=["natasha"], processes=2, timeout=60)(given) == EXTRACT(given)


def test_a_pipeline_that_would_make_other_facts_is_refused() -> None:
    meant = {**Pipeline(without=["natasha"]).fingerprint, "plugin acme": "acme 1.0", "python": "CPython 3.9"}
    given = batch({"text": TEXT})

    with pytest.raises(DifferentPipelineError) as caught:
        Extract(without=["natasha"], fingerprint=meant)(given)

    assert "plugin acme: missing here, acme 1.0 there" in str(caught.value)
    assert "python" in str(caught.value)


def test_plugins_that_are_given_are_those_that_run() -> None:
    extract = Extract(plugins=[newsfacts_russian])

    (row,) = extract(batch({"text": TEXT})).to_pylist()

    assert (row["people"], row["dates"]) == ([], [])


def test_a_third_partys_kind_has_its_column() -> None:
    extract = Extract(plugins=[plain.LANGUAGE, Sums()])

    (row,) = extract(batch({"text": "Дали 7 рублей."})).to_pylist()

    assert [each["amount"] for each in row["acme_sum"]] == [7]


class Sums:
    """The plugin of sums, as an object that can be pickled."""

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        return [plain.SUMS]

    @hookimpl
    def newsfacts_register_fact_types(self) -> list[type[Fact]]:
        return [plain.SumFact]


def test_the_command_writes_parquet_by_its_suffix(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"date 2025-12-31\n{TEXT}", encoding="utf-8")
    done = CliRunner().invoke(main, ["extract", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.parquet")])

    assert done.exit_code == 0, done.output
    (sheet,) = sheets(pq.read_table(tmp_path / "out.parquet"))
    assert [each.value for each in sheet.dates] == ["2025-12-30"]
    assert [
        each.name for each in tmp_path.iterdir() if "part" in each.suffix or each.name.startswith(".")
    ] == []

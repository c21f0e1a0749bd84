"""Sheets as rows: all of a sheet is in its row, and comes back out of it."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from typing import Any, ClassVar

import attrs
import newsfacts_arrow
import newsfacts_arrow.parquet
import newsfacts_russian
import plain
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from newsfacts_arrow import record_batch, schema, sheets
from newsfacts_arrow.forms import form

from newsfacts import (
    Article,
    DateFact,
    Fact,
    FactSheet,
    Failure,
    Pipeline,
    QuantityFact,
    Span,
    TimexType,
    UnknownFact,
)
from newsfacts.testing import assert_plugin_contract

PIPELINE = Pipeline(without=["natasha"])
TEXTS = [
    "Мэр Тулы Олег Стрижов вчера сказал: «Школу откроют». Он готов потратить 2,4 млн рублей.",
    "«Мост, — сказала Анна Лугова, — откроют 5 марта». Суд арестовал прораба на два месяца.",
    "Завод закрыли.",
    "",
]


def made(text: str, **fields: Any) -> FactSheet:
    return PIPELINE.extract(Article(text=text, published="2025-12-31", **fields))


def same(made: FactSheet, back: FactSheet) -> bool:
    """Whether they are equal, in what equality leaves out too."""
    return made == back and made.to_json() == back.to_json()


def test_sheets_come_back_equal() -> None:
    given = [made(text) for text in TEXTS]

    back = list(sheets(record_batch(given)))

    assert all(map(same, given, back))
    assert sum(map(len, back)) > 12


def test_an_article_comes_back_with_all_that_it_has() -> None:
    article = Article(
        text="Завод.",
        published="2025-12-30T22:40:00+00:00",
        timezone="Europe/Moscow",
        title="Т",
        url="https://a.example",
        publisher="П",
        authors=("А", "Б"),
        language="ru",
        id="1",
        metadata={"tags": ["a", 1, None], "deep": {"x": 1.5}},
    )
    failed = FactSheet(article=article, failures=(Failure(message="no", error="E", plugin="p"),))

    (back,) = sheets(record_batch([failed]))

    assert same(failed, back)
    assert back.article.metadata == article.metadata


def test_columns_are_named_as_a_sheet_names_them() -> None:
    names = schema([plain.SumFact]).names
    assert {each.name for each in attrs.fields(Article)} <= set(names)
    assert names[-2:] == ["others", "failures"]
    assert {
        "dates",
        "people",
        "organizations",
        "quotes",
        "events",
        "quantities",
        "mentions",
        "acme_sum",
    } <= set(names)


def test_types_are_fixed_whatever_is_found() -> None:
    some, none = record_batch([made(TEXTS[0])]), record_batch([])
    assert some.schema == none.schema == schema()
    quantity = schema().field("quantities").type.value_type
    assert quantity.field("value").type == pa.decimal128(38, 9)
    assert schema().field("dates").type.value_type.field("earliest").type == pa.date32()
    assert schema().field("quotes").type.value_type.field("span").type.field("start").type == pa.int64()


@pytest.mark.parametrize(
    ("hint", "expected", "value", "put"),
    [
        (str | None, pa.string(), None, None),
        (dt.date | None, pa.date32(), dt.date(2025, 12, 31), dt.date(2025, 12, 31)),
        (tuple[str, ...], pa.list_(pa.string()), ("а", "б"), ["а", "б"]),
        (
            tuple[int, str],
            pa.struct([("f0", pa.int64()), ("f1", pa.string())]),
            (1, "а"),
            {"f0": 1, "f1": "а"},
        ),
        (Mapping[str, int], pa.map_(pa.string(), pa.int64()), {"а": 1}, [("а", 1)]),
        (Mapping[str, Any], pa.string(), {"а": [1]}, '{"а": [1]}'),
        (Mapping[str, Any], pa.string(), {}, None),
        (TimexType, pa.string(), TimexType.DATE, "DATE"),
        (tuple[Span | None, ...], None, (Span(0, 1, "а"), None), [{"start": 0, "end": 1, "text": "а"}, None]),
    ],
)
def test_a_type_has_a_form_both_ways(hint: Any, expected: pa.DataType, value: Any, put: Any) -> None:
    way = form(hint)
    assert expected is None or way.type == expected
    there = way.put(value) if way.put else value
    assert there == put
    (back,) = pa.array([there], way.type).to_pylist()
    assert (way.get(back) if way.get else back) == value


@attrs.frozen(kw_only=True)
class LooseFact(Fact):
    """A third party's fact without a fixed form."""

    kind: ClassVar[str] = "acme.loose"
    data: Any = None


@attrs.frozen(kw_only=True)
class NestedFact(Fact):
    """A third party's fact that holds others of its kind."""

    kind: ClassVar[str] = "acme.nested"
    parts: tuple[NestedFact, ...] = ()
    numbers: Mapping[str, int] = attrs.field(factory=dict, hash=False)


SPAN = Span(0, 1, "З")


@pytest.mark.parametrize("hint", [Any, int | str, bytes, NestedFact, object])
def test_what_has_no_fixed_form_is_told(hint: Any) -> None:
    with pytest.raises(TypeError, match="no fixed form"):
        form(hint)


@pytest.mark.parametrize(
    "fact",
    [
        LooseFact(span=SPAN, data={"а": [1]}),
        NestedFact(span=SPAN, parts=(NestedFact(span=SPAN, numbers={"а": 1}),)),
        plain.SumFact(span=SPAN, amount=2**70),
        QuantityFact(span=SPAN, id="q", type="COUNT", value=Decimal(10) ** 40),
        QuantityFact(span=SPAN, id="q", type="COUNT", value=Decimal("0.1234567891")),
        UnknownFact(span=SPAN, kind_name="acme.other", data={"x": [1, None]}),
    ],
    ids=lambda fact: type(fact).__name__,
)
def test_a_fact_that_has_no_room_in_a_column_stands_among_the_others(fact: Fact) -> None:
    beside = DateFact(span=Span(1, 2, "а"), type="DATE", value="2025-12-31")
    given = FactSheet(article=Article(text="Завод."), facts=(fact, beside))
    types = [LooseFact, NestedFact, plain.SumFact]

    batch = record_batch([given], fact_types=types)

    assert len(batch.column("others")[0]) == 1
    assert len(batch.column("dates")[0]) == 1
    assert same(given, next(sheets(batch, fact_types=types)))


def test_a_kind_that_is_not_known_is_not_lost() -> None:
    given = FactSheet(article=Article(text="7"), facts=(plain.SumFact(span=Span(0, 1, "7"), amount=7),))

    (back,) = sheets(record_batch([given]))

    assert back == FactSheet.from_json(given.to_json())
    assert same(given, next(sheets(record_batch([given]), fact_types=[plain.SumFact])))
    typed = record_batch([given], fact_types=[plain.SumFact])
    assert same(given, next(sheets(typed, fact_types=[plain.SumFact])))
    with pytest.raises(ValueError, match=r"'acme_sum' holds facts of kind 'acme\.sum'"):
        list(sheets(typed))


def test_parquet_has_the_fact_types_of_its_own_pipeline() -> None:
    """Whether their plugins are installed or not."""
    pipeline = Pipeline([plain.LANGUAGE, plain.SUMS_PLUGIN, newsfacts_arrow])
    sheet = pipeline.extract("Дали 7 рублей.")
    content = b"".join(pipeline.renderers["parquet"].render([sheet]))
    table = pq.read_table(BytesIO(content))

    assert table["acme_sum"][0][0]["amount"].as_py() == 7
    assert table["others"][0].as_py() == []
    assert list(sheets(table, pipeline.fact_types)) == [sheet]


def test_half_a_character_moves_no_offset() -> None:
    text = "Завод \ud83d открыли вчера."
    (back,) = sheets(record_batch([made(text)]))

    assert back.article.text == text.replace("\ud83d", "\ufffd")
    for date in back.dates:
        assert back.article.text[date.span.start : date.span.end] == date.text


def test_parquet_has_all_of_it_in_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsfacts_arrow.parquet, "_GROUP", 3)
    given = [made(text, id=str(number)) for number, text in enumerate(TEXTS)]
    taken: list[str | None] = []

    def watched() -> Any:
        for each in given:
            taken.append(each.article.id)
            yield each

    pieces = PIPELINE.renderers["parquet"].render(watched())
    first = next(pieces)
    assert first.startswith(b"PAR1")
    assert len(taken) == 3  # no more than a group is held
    table = pq.ParquetFile(BytesIO(first + b"".join(pieces)))

    assert table.num_row_groups == 2
    assert all(map(same, given, sheets(table.read())))
    assert (
        pq.read_table(BytesIO(b"".join(PIPELINE.renderers["parquet"].render([])))).schema.names
        == schema().names
    )


def test_the_contract_holds_and_pyarrow_is_imported_when_it_is_needed() -> None:
    assert_plugin_contract(newsfacts_arrow, beside=[newsfacts_russian])
    script = "import sys, newsfacts; newsfacts.Pipeline(); print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", script], text=True).split()
    assert "newsfacts_arrow" in loaded
    assert "pyarrow" not in loaded
    assert set(newsfacts_arrow.__all__) <= {*dir(newsfacts_arrow), *newsfacts_arrow._HOMES}  # noqa: SLF001
    for name in newsfacts_arrow.__all__:
        assert getattr(newsfacts_arrow, name)
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        newsfacts_arrow.extrakt  # noqa: B018

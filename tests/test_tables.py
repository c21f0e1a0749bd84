"""Facts as rows: every table has its columns, and nothing of a sheet is lost."""

from __future__ import annotations

from decimal import Decimal

import attrs
import plain
import pytest

import newsfacts
from newsfacts import Article, FactSheet, Pipeline, QuantityFact, QuoteFact, Span, Speaker
from newsfacts._tables import columns, rows

TEXT = "Мэр Тулы Олег Стрижов вчера сказал: «Школу откроют». Он готов."
PIPELINE = Pipeline(without=["natasha"])


def sheet(name: str | None = "a") -> FactSheet:
    return PIPELINE.extract(Article(text=TEXT, id=name, published="2025-12-31"))


def test_each_kind_and_each_list_of_things_is_a_table() -> None:
    found = newsfacts.tables([sheet()])
    (person,) = found["person"]
    assert (person["article"], person["name"], person["gender"]) == ("a", "Олег Стрижов", "m")
    assert person["text"] == TEXT[int(str(person["start"])) : int(str(person["end"]))]
    assert {row["type"] for row in found["person_mentions"]} >= {"named"}
    assert [row["title"] for row in found["person_posts"]] == ["мэр"]
    (date,) = found["date"]
    assert (date["value"], date["earliest"], date["rule"]) == ("2025-12-30", "2025-12-30", "deictic")
    (quote,) = found["quote"]
    assert (quote["content"], quote["speaker_name"], quote["cue_text"]) == (
        "Школу откроют",
        "Олег Стрижов",
        "сказал",
    )


def test_every_row_has_the_columns_of_its_table() -> None:
    fixed = columns()
    for name, row in rows([sheet(), sheet(None)]):
        assert list(row) == fixed[name]
        assert {type(value) for value in row.values()} <= {str, int, float, bool, type(None)}


def test_tables_are_there_without_rows() -> None:
    assert newsfacts.tables([]) == {name: [] for name in columns()}


def test_an_article_without_an_id_or_with_one_that_is_taken_has_a_key_of_its_own() -> None:
    keys = [row["article"] for row in newsfacts.tables([sheet("a"), sheet(None), sheet("a")])["article"]]
    assert keys == ["a", "2", "a (3)"]


def test_rows_point_to_their_fact() -> None:
    made = sheet()
    found = newsfacts.tables([made])
    for name in ("person_mentions", "person_posts"):
        for row in found[name]:
            owner = made.facts[int(str(row["fact"]))]
            assert isinstance(owner, newsfacts.PersonFact)
            assert row["text"] in {each.span.text for each in owner.mentions} | {
                each.span.text for each in owner.posts
            }


def test_a_third_partys_kind_is_a_table() -> None:
    extractor = newsfacts.Extractor(name="plain.sums", produces=("acme.sum",), run=plain.sums)
    module = plain.plugin(
        "sums",
        newsfacts_register_extractors=lambda: [extractor],
        newsfacts_register_fact_types=lambda: [plain.SumFact],
    )
    found = newsfacts.tables([Pipeline([module, plain.LANGUAGE]).extract("Дали 7 рублей.")])
    assert [row["amount"] for row in found["acme.sum"]] == [7]
    assert list(found["acme.sum"][0]) == columns([plain.SumFact])["acme.sum"]


@pytest.mark.parametrize(
    ("fact", "name", "column", "value"),
    [
        (
            QuantityFact(span=Span(0, 1, "7"), id="q", type="MONEY", value=Decimal("0.10")),
            "quantity",
            "value",
            "0.1",
        ),
        (
            QuoteFact(span=Span(0, 4, "а, б"), type="direct", content=(Span(0, 1, "а"), Span(3, 4, "б"))),
            "quote",
            "content",
            "а … б",
        ),
        (
            QuoteFact(span=Span(0, 1, "а"), type="direct", speaker=Speaker(name="X")),
            "quote",
            "speaker_entity_id",
            None,
        ),
    ],
)
def test_values_are_plain(fact: newsfacts.Fact, name: str, column: str, value: object) -> None:
    (row,) = newsfacts.tables([FactSheet(article=Article(text="а, б и 7 руб."), facts=(fact,))])[name]
    assert row[column] == value


def test_failures_are_told() -> None:
    failed = attrs.evolve(sheet(), failures=(newsfacts.Failure(message="no", error="E"),))
    (row,) = newsfacts.tables([failed])["failure"]
    assert (row["article"], row["message"]) == ("a", "no")

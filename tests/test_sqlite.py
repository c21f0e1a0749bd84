"""The database: tables with keys, and a search that knows word forms."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import plain
import pytest
from click.testing import CliRunner

import newsfacts
from newsfacts import Article, Pipeline
from newsfacts.cli import main

PIPELINE = Pipeline(without=["natasha"])
ARTICLES = [
    Article(id="a", text="Мэр Тулы Олег Стрижов вчера уехал из Киева к ёлке.", published="2025-12-31"),
    Article(id="b", text="«Школу откроют», — сказала Анна Лугова.", published="2025-12-31"),
]


def made(
    tmp_path: Path, pipeline: Pipeline = PIPELINE, articles: list[Article] = ARTICLES
) -> sqlite3.Connection:
    path = tmp_path / "facts.db"
    path.write_bytes(b"".join(pipeline.renderers["sqlite"].render(map(pipeline.extract, articles))))
    return sqlite3.connect(path)


def test_the_tables_are_those_of_newsfacts_tables(tmp_path: Path) -> None:
    database = made(tmp_path)
    for name, expected in newsfacts.tables(map(PIPELINE.extract, ARTICLES)).items():
        found = database.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608  (own names)
        kept = [tuple(row.values()) for row in expected]
        assert [row[: len(kept[0])] for row in found] == kept if kept else found == []


def test_keys_hold(tmp_path: Path) -> None:
    database = made(tmp_path)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    asked = (
        "SELECT person.name, person_posts.title FROM person JOIN person_posts USING (article, fact) "
        "JOIN article USING (article) WHERE article.published = '2025-12-31'"
    )
    assert database.execute(asked).fetchall() == [("Олег Стрижов", "мэр")]


@pytest.mark.parametrize(
    ("asked", "found"),
    [("Киев", ["a"]), ("Киева", ["a"]), ("школа", ["b"]), ("ёлка", ["a"]), ("елка", ["a"]), ("Минск", [])],
)
def test_a_search_finds_a_word_in_any_form(asked: str, found: list[str], tmp_path: Path) -> None:
    query = (
        "SELECT article FROM article WHERE rowid IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"
    )
    assert [row[0] for row in made(tmp_path).execute(query, (asked,))] == found


def test_a_third_partys_kind_has_a_table(tmp_path: Path) -> None:
    extractor = newsfacts.Extractor(name="plain.sums", produces=("acme.sum",), run=plain.sums)
    module = plain.plugin(
        "sums",
        newsfacts_register_extractors=lambda: [extractor],
        newsfacts_register_fact_types=lambda: [plain.SumFact],
    )
    database = made(tmp_path, Pipeline([module, plain.LANGUAGE]), [Article(text="Дали 7 рублей.", id="x")])
    assert database.execute('SELECT article, amount FROM "acme.sum"').fetchall() == [("x", 7)]


def test_half_a_character_costs_no_article(tmp_path: Path) -> None:
    database = made(tmp_path, articles=[Article(text="Завод \ud83d открыли.", id="x\ud800")])
    assert database.execute("SELECT count(*) FROM article").fetchone() == (1,)


def test_the_command_writes_it_by_its_suffix(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(ARTICLES[0].text, encoding="utf-8")
    done = CliRunner().invoke(main, ["extract", str(source), "-o", str(tmp_path / "out.db")])
    assert done.exit_code == 0, done.output
    database = sqlite3.connect(tmp_path / "out.db")
    assert database.execute("SELECT name FROM person").fetchall() == [("Олег Стрижов",)]

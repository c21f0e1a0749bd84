"""What is installed is known to whoever reads a file or a sheet; what a pipeline gives goes in there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from plain import DAYS_PLUGIN, LANGUAGE, SUMS_PLUGIN, SumFact, plugin
from shell import Shell

import newsfacts
from newsfacts import Article, FactSheet, Pipeline, Plugin, Reader

TEXT = "вчера заплатили 300 рублей"


def _read(lines: Iterator[str], source: str) -> Iterator[Article]:
    yield Article(text="".join(lines), id=source)


ACME = Reader(name="acme", suffixes=(".acme",), read=_read)
PLUGINS = [LANGUAGE, SUMS_PLUGIN, plugin("readers", newsfacts_register_readers=lambda: [ACME])]


@pytest.fixture
def installed(shell: Shell) -> Pipeline:
    """A few plain plugins, as if they were installed."""
    shell.install(*map(Plugin.of, PLUGINS))
    return Pipeline()


def test_installed_readers_are_known(installed: Pipeline, tmp_path: Path) -> None:
    path = tmp_path / "a.acme"
    path.write_text(TEXT, "utf-8")

    assert newsfacts.read(path).text == TEXT
    assert [each.text for each in newsfacts.read_many(path)] == [TEXT]
    assert newsfacts.read(path, readers=installed.readers).text == TEXT
    assert newsfacts.read(path, readers=[ACME]).text == TEXT


def test_installed_fact_types_are_known(installed: Pipeline) -> None:
    sheet = installed.extract(TEXT)

    for known in (None, installed.fact_types, [SumFact]):
        back = FactSheet.from_json(sheet.to_json(), fact_types=known)
        assert back == sheet
        assert len(back.of_type(SumFact)) == 1
    assert not FactSheet.from_json(sheet.to_json(), fact_types=()).of_type(SumFact)


@pytest.mark.usefixtures("installed")
def test_a_broken_plugin_has_no_part_in_reading(shell: Shell) -> None:
    shell.install(Plugin.of(LANGUAGE), Plugin.of(plugin("broken", newsfacts_register_readers=lambda: 5)))

    assert newsfacts.read(TEXT.encode()).text == TEXT
    with pytest.raises(newsfacts.PluginError, match="'broken'"):
        newsfacts.extract(TEXT)


@pytest.mark.parametrize("wrong", [{"a": 5}, [5], "text", 5])
def test_what_is_no_reader_and_no_fact_type_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"a list of newsfacts\.Reader is wanted"):
        newsfacts.read(b"", readers=wrong)
    with pytest.raises(TypeError, match="a list of fact types is wanted"):
        FactSheet.from_json(FactSheet(article=Article(text="")).to_json(), fact_types=wrong)


def test_a_mapping_stands_for_its_values() -> None:
    assert newsfacts.read(b"5", readers=MappingProxyType({"acme": ACME}), format="acme").id == "<bytes>"


@pytest.mark.parametrize("processes", [1, 2])
def test_texts_go_beside_articles(processes: int) -> None:
    given: list[Article | str] = [TEXT, Article(text=TEXT, id="a"), TEXT]
    sheets = list(Pipeline([LANGUAGE, SUMS_PLUGIN, DAYS_PLUGIN]).extract_many(given, processes=processes))

    assert [sheet.article.text for sheet in sheets] == [TEXT] * 3
    assert [len(sheet) for sheet in sheets] == [2, 2, 2]
    with pytest.raises(TypeError, match="an Article or a text is wanted, not int"):
        list(Pipeline([LANGUAGE]).extract_many([5]))  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("changes", "day", "moment"),
    [
        ({"timezone": "Europe/Moscow"}, "2025-12-31", "2025-12-31T01:40:00+03:00"),
        ({"published": "2025-06-01"}, "2025-06-01", None),
        ({"published": dt.date(2025, 6, 1), "timezone": "Europe/Moscow"}, "2025-06-01", None),
        ({}, "2025-12-30", "2025-12-30T22:40:00+00:00"),
    ],
)
def test_a_dated_copy_of_an_article(changes: dict[str, Any], day: str, moment: str | None) -> None:
    article = Article(text=TEXT, published="2025-12-30T22:40Z", id="a")
    copy = article.dated(**changes)

    assert (str(copy.published), copy.id, article.published) == (day, "a", dt.date(2025, 12, 30))
    assert (copy.published_at.isoformat() if copy.published_at else None) == moment


def test_the_schema_tells_of_a_broken_plugin(shell: Shell) -> None:
    shell.install(Plugin.of(LANGUAGE), Plugin.of(plugin("broken", newsfacts_register_fact_types=lambda: 5)))
    result = shell.run("schema")

    assert result.exit_code == 1
    assert "'broken'" in result.stderr
    assert "newsfacts fact sheet" in result.stdout

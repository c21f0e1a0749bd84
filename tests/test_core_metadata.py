"""Authors, and what else a newsroom keeps beside an article: it comes out as it came in."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shell import Shell, sheets

from newsfacts import Article, FactSheet, ReadError, read

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("record", "authors", "metadata"),
    [
        ({}, (), {}),
        ({"authors": ["Анна Ветрова", "И. Петров"]}, ("Анна Ветрова", "И. Петров"), {}),
        ({"authors": "Анна Ветрова"}, ("Анна Ветрова",), {}),
        ({"author": "Анна Ветрова"}, ("Анна Ветрова",), {}),
        ({"author": ["Анна Ветрова"], "tags": ["мост"]}, ("Анна Ветрова",), {"tags": ["мост"]}),
        ({"author": {"name": "Анна"}}, (), {"author": {"name": "Анна"}}),
        ({"authors": ["А"], "author": "Б"}, ("А",), {"author": "Б"}),
        ({"section": "Город", "views": 5, "paid": None}, (), {"section": "Город", "views": 5, "paid": None}),
        ({"section": "Город", "metadata": {"views": 5}}, (), {"section": "Город", "views": 5}),
        ({"metadata": "5"}, (), {"metadata": "5"}),
        ({"ratio": float("nan"), "much": float("inf")}, (), {"ratio": None, "much": None}),
    ],
)
def test_unknown_keys_of_json_are_kept(
    shell: Shell, tmp_path: Path, record: dict[str, Any], authors: tuple[str, ...], metadata: dict[str, Any]
) -> None:
    line = json.dumps({"text": "5", **record}, ensure_ascii=False)
    article = read(line.encode(), format="json")
    assert (article.authors, article.metadata) == (authors, metadata)

    (tmp_path / "a.jsonl").write_text(line + "\n", "utf-8")
    (sheet,) = sheets(shell.run("extract", tmp_path / "a.jsonl", "--format", "jsonl").stdout)
    assert sheet["article"]["authors"] == list(authors)
    assert sheet["article"]["metadata"] == metadata


@given(st.dictionaries(st.text(), JSON_VALUES, max_size=4), st.lists(st.text()))
def test_it_comes_back_the_same(metadata: dict[str, Any], authors: list[str]) -> None:
    article = Article(text="a", metadata=metadata, authors=authors)
    sheet = FactSheet(article=article)

    assert article.metadata == metadata
    assert FactSheet.from_json(sheet.to_json()) == sheet
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301  (made just here)
    assert hash(article) == hash(Article(text="a", authors=authors))


def test_it_is_the_article_s_own_copy() -> None:
    tags = ["мост"]
    article = Article(text="a", metadata={"tags": tags, "place": ("Тула", 5)})
    tags.append("порт")

    assert article.metadata == {"tags": ["мост"], "place": ["Тула", 5]}


def nested(depth: int) -> dict[str, Any]:
    inner: Any = 1
    for _ in range(depth):
        inner = [inner]
    return {"a": inner}


@pytest.mark.parametrize(
    ("metadata", "error", "message"),
    [
        ([], TypeError, "must be a mapping, not list"),
        ({5: 1}, TypeError, "keys of metadata must be strings, not int"),
        ({"a": {"b": object()}}, TypeError, "values that JSON has, not object"),
        ({"a": [float("nan")]}, ValueError, "not finite"),
        ({"a": 10**5000}, ValueError, "too long"),
        (nested(200), ValueError, "nested more than 100 deep"),
    ],
)
def test_what_json_cannot_carry_is_refused(metadata: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Article(text="a", metadata=metadata)


@pytest.mark.parametrize("authors", [5, [5], {"a": 1}])
def test_authors_are_names(authors: Any) -> None:
    with pytest.raises(ReadError, match="<bytes>: "):
        read(json.dumps({"text": "a", "authors": [authors, authors]}).encode(), format="json")


def test_deep_metadata_costs_its_own_line_only() -> None:
    with pytest.raises(ReadError, match="<bytes>:1: metadata is nested more than 100 deep"):
        read(json.dumps({"text": "a", **nested(150)}).encode(), format="jsonl")
    assert read(json.dumps({"text": "a", **nested(90)}).encode(), format="jsonl").metadata == nested(90)

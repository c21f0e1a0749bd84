"""Readers: what they take, and where they say an input is wrong."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
from generated import examples
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, ReadError, read, read_many

DAY = dt.date(2025, 12, 31)


@pytest.mark.parametrize(
    ("text", "published", "kept"),
    [
        ("date 2025-12-31 Текст", DAY, "Текст"),
        (" date 2025-12-31 Текст\n\nещё\n", DAY, "Текст\n\nещё\n"),
        ("date 2025-12-31\n\n  Текст", DAY, "Текст"),
        ("date 2025-12-31", DAY, ""),
        ("Текст date 2025-12-31 Текст", None, "Текст date 2025-12-31 Текст"),
        ("date 31.12.2025 Текст", DAY, "Текст"),
        ("date: 31.12.2025\nТекст", DAY, "Текст"),
        ("Date 2025-12-31T23:30+03:00\nТекст", DAY, "Текст"),
        ("\ufeff\ufeffdate 2025-12-31 Текст", DAY, "Текст"),
        ("date Текст", None, "date Текст"),
        ("update 2025-12-31 Текст", None, "update 2025-12-31 Текст"),
        ("  Текст", None, "  Текст"),
        ("", None, ""),
    ],
)
def test_text_header(text: str, published: dt.date | None, kept: str) -> None:
    """The header goes, and offsets count from what follows it; anything else is text."""
    article = read(text.encode())

    assert (article.published, article.text) == (published, kept)


@pytest.mark.parametrize(
    "written", ["2025-12-311", "2025/12/31", "31.12.25", "31.02.2025", "31/12/2025", "2025-12-31Текст", "5"]
)
def test_header_that_gives_no_day_is_refused(written: str) -> None:
    """A day in another form must not become a word of the article in silence."""
    with pytest.raises(
        ReadError, match=rf"^<bytes>:2: the header 'date {written}' gives no day.*31\.12\.2025"
    ):
        read(f"\ndate {written} Текст".encode())


def test_line_ends_and_every_character_are_kept() -> None:
    text = "а\r\nб\u2028в\x85г\x0bд\n\nе"

    assert read(text.encode()).text == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
@examples(50)
def test_text_that_is_no_header_comes_back_whole(text: str) -> None:
    article = read(("я" + text).encode())

    assert article.text == "я" + text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_byte_order_mark_is_dropped(encoding: str) -> None:
    assert read("Ёж".encode(encoding)).text == "Ёж"


def test_other_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("date 1999-01-02 Ёж".encode("cp1251"))

    assert read(path, encoding="cp1251").text == "Ёж"
    with pytest.raises(ReadError, match=r"old\.txt:1: byte 16 \(0xa8\) is not UTF-8.*cp1251"):
        read(path)
    with pytest.raises(ReadError, match="unknown encoding 'klingon'"):
        read(path, encoding="klingon")


def test_position_of_a_wrong_byte_counts_from_the_start_of_the_file() -> None:
    """Whatever the pieces in which the file is read, and the characters cut by them."""
    for before in (65_534, 65_535, 65_536, 200_001):
        good = ("я" * (before // 2) + "a" * (before % 2)).encode()
        with pytest.raises(ReadError, match=rf"<bytes>:1: byte {before} \(0xff\)"):
            read(good + b"\xff" + "я".encode())


JSONL = b"""
{"text": "\xd0\xb0", "published": "2025-12-31", "title": "T", "url": "u", "id": 7, "other": [1]}

{"text": "\xd0\xb1", "publisher": "P", "language": "uk"}
"""


def test_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(JSONL)

    assert list(read_many(path)) == [
        Article(text="а", published=DAY, title="T", url="u", id="7", metadata={"other": [1]}),
        Article(text="б", publisher="P", language="uk", id=f"{path}#4"),
    ]
    assert len(list(read_many(io.BytesIO(JSONL), format="jsonl"))) == 2


def test_json_holds_one_article_or_a_list() -> None:
    assert read(b'{"text": "a"}', format="json") == Article(text="a", id="<bytes>")
    assert [a.id for a in read_many(b'[{"text": "a"}, {"text": "b"}]', format="json")] == [
        "<bytes>#1",
        "<bytes>#2",
    ]


@pytest.mark.parametrize(
    ("data", "form", "message"),
    [
        (b"date 2025-02-30 a", "text", "<bytes>:1: .*2025-02-30.*no day of the calendar"),
        (b'{"text": "a"}\n{"text": 1}', "jsonl", '<bytes>:2: the article has no "text"'),
        (b'{"text": "a"}\n{"text": ', "jsonl", "<bytes>:2: not JSON"),
        (b'{"text": "a"}\n[]', "jsonl", "<bytes>:2: an article must be a JSON object, not list"),
        (b'{"text": "a", "url": 5}', "jsonl", '<bytes>:1: "url" must be a string, not int'),
        (b'{"text": "a", "published": "31/12/2025"}', "jsonl", "<bytes>:1: published must be an ISO"),
        (b'{"text": "a", "published": "31.02.2025"}', "jsonl", "<bytes>:1: published must be an ISO"),
        (b'[{"text": "a"}, 5]', "json", "<bytes>, article 2: an article must be a JSON object"),
        (b"[" * 100_000, "json", "<bytes>: .*JSON"),
        (b"", "jsonl", "<bytes>: there is no article in it"),
        (b'{"text": "a"}\n{"text": "b"}', "jsonl", "more than one article"),
        (b"", "yaml", "no reader is named 'yaml'; there are text, json, jsonl"),
    ],
)
def test_what_is_wrong_and_where(data: bytes, form: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(data, format=form)


@pytest.mark.parametrize(
    ("data", "form", "complaint"),
    [
        (b'{"text": "a"}\n{"text": 1}\n{"text": "b"}', "jsonl", "<bytes>:2: the article has no"),
        (b'[{"text": "a"}, 5, {"text": "b"}]', "json", "<bytes>, article 2: an article must be"),
    ],
)
def test_wrong_article_costs_no_other(data: bytes, form: str, complaint: str) -> None:
    complaints: list[ReadError] = []
    articles = list(read_many(data, format=form, on_error=complaints.append))

    assert [article.text for article in articles] == ["a", "b"]
    assert [str(error)[: len(complaint)] for error in complaints] == [complaint]


def test_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"nowhere\.txt: No such file"):
        read(tmp_path / "nowhere.txt")
    with pytest.raises(ReadError, match="directory"):
        read(str(tmp_path))


def test_large_file_is_read_lazily() -> None:
    """The first article comes before the rest of the stream is asked for."""

    class Endless(io.RawIOBase):
        """A stream of articles without end."""

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return b'{"text": "a"}\n' * 100

    articles = read_many(Endless(), format="jsonl")  # type: ignore[arg-type]

    assert next(articles).text == "a"


@pytest.mark.parametrize("source", [None, 5, io.StringIO("Текст")])
def test_what_is_no_source_is_refused(source: Any) -> None:
    with pytest.raises(TypeError, match=r"opened with 'rb'\) is wanted, not (NoneType|int|StringIO)"):
        list(read_many(source))


def test_text_in_place_of_a_path_is_told_in_short() -> None:
    with pytest.raises(ReadError) as caught:
        read("Президент приехал. " * 100)

    assert len(str(caught.value)) < 320

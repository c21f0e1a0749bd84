"""``-o DIR/``: one file an article."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from plain import SumFact, plugin
from shell import PLAIN, Shell, jsonl

from newsfacts import FactSheet, Plugin, Renderer
from newsfacts._tables import columns


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("options", "suffix"),
    [
        ([], ".json"),
        (["--format", "jsonl"], ".jsonl"),
        (["--format", "table"], ".table"),
        (["--format", "html"], ".html"),
    ],
)
def test_each_article_has_a_file(shell: Shell, tmp_path: Path, options: list[str], suffix: str) -> None:
    (tmp_path / "a.txt").write_text("5")
    (tmp_path / "б.TXT").write_text("вчера")
    out = tmp_path / "new" / "facts"
    for _ in range(2):
        result = shell.run("extract", tmp_path / "a.txt", tmp_path / "б.TXT", "-o", f"{out}/", *options)

        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
        index = ["index.html"] if suffix == ".html" else []
        assert names(out) == [f"a{suffix}", *index, f"б{suffix}"]
    if suffix == ".json":
        assert json.loads((out / "a.json").read_text("utf-8"))["article"]["text"] == "5"


@pytest.mark.parametrize(
    ("ids", "files"),
    [
        (["a", "a", "A"], ["A-3.json", "a-2.json", "a.json"]),
        (["../../etc/passwd"], ["passwd.json"]),
        (["http://example.org/2025/31/?id=5"], ["id_5.json"]),
        (["..", "/", ".hidden", ""], ["article-2.json", "article-3.json", "article.json", "hidden.json"]),
        (["x" * 300, "ё" * 300], [f"{'x' * 100}.json", f"{'ё' * 50}.json"]),
        (["con\\nul\0 2"], ["con_nul_2.json"]),
    ],
)
def test_files_are_named_after_ids_and_stay_in_the_folder(
    shell: Shell, tmp_path: Path, ids: list[str], files: list[str]
) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text("".join(json.dumps({"text": "5", "id": each}) + "\n" for each in ids))
    (tmp_path / "out").mkdir()
    result = shell.run("extract", corpus, "-o", tmp_path / "out")

    assert result.exit_code == 0
    assert names(tmp_path / "out") == files
    assert names(tmp_path) == ["corpus.jsonl", "out"]


def test_no_input_is_replaced(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "5"}')
    result = shell.run("extract", tmp_path / "a.json", "-o", tmp_path)

    assert (result.exit_code, (tmp_path / "a.json").read_text()) == (1, '{"text": "5"}')
    assert f"{tmp_path / 'a.json'} is an input, and would be overwritten" in result.stderr


def test_bytes_are_written_as_they_are_and_never_by_halves(shell: Shell, tmp_path: Path) -> None:
    def render(sheets: Iterable[FactSheet]) -> Iterator[bytes]:
        for sheet in sheets:
            yield b"\xff\x00"
            yield bytes([int(sheet.article.text)])

    made = plugin(
        "bin",
        newsfacts_register_renderers=lambda: [
            Renderer(name="bin", suffixes=(".bin",), binary=True, render=render)
        ],
    )
    shell.install(PLAIN[0], Plugin.of(made))
    corpus = jsonl(tmp_path / "corpus.jsonl", "5", "6", "no number", "7")
    (tmp_path / "out").mkdir()
    result = shell.run("extract", corpus, "-o", tmp_path / "out", "--format", "bin")

    assert "renderer 'bin' of plugin 'bin' (no distribution) failed on article '№3': Value" in result.stderr
    assert names(tmp_path / "out") == ["1.bin", "2.bin"]
    assert (tmp_path / "out" / "2.bin").read_bytes() == b"\xff\x00\x06"
    assert shell.run("extract", corpus, "-o", tmp_path / "all.bin").exit_code == 1
    assert not (tmp_path / "all.bin").exists()


def test_pages_have_an_index_that_leads_to_them(shell: Shell, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    ids = ["a", "index", "100% <&>"]
    corpus.write_text("".join(json.dumps({"text": "5", "id": each}) + "\n" for each in ids))
    result = shell.run("extract", corpus, "-o", f"{tmp_path / 'out'}/", "--format", "html")

    assert result.exit_code == 0, result.stderr
    assert names(tmp_path / "out") == ["100.html", "a.html", "index-2.html", "index.html"]
    index = (tmp_path / "out" / "index.html").read_text("utf-8")
    for link, title in (("a.html", "a"), ("index-2.html", "index"), ("100.html", "100% &lt;&amp;&gt;")):
        assert f'<a href="{link}">{title}</a>' in index


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_csv_is_a_table_a_file(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"id": "1", "text": "вчера, \\"да\\"\\n5 и 7"}\n{"id": "2", "text": "7", "title": "=1+1"}\n', "utf-8"
    )
    result = shell.run("extract", tmp_path / "a.jsonl", "-o", f"{tmp_path / 'out'}/", "--format", "csv")

    assert (result.exit_code, result.stderr) == (0, "")
    expected = columns([SumFact])
    assert names(tmp_path / "out") == sorted(f"{name}.csv" for name in expected)
    for name, heading in expected.items():
        assert rows_of(tmp_path / "out" / f"{name}.csv")[0] == heading
    text = expected["article"].index("text")
    assert [(row[0], row[text]) for row in rows_of(tmp_path / "out" / "article.csv")[1:]] == [
        ("1", 'вчера, "да"\n5 и 7'),
        ("2", "7"),
    ]
    amount = expected["acme.sum"].index("amount")
    assert [(row[0], row[amount]) for row in rows_of(tmp_path / "out" / "acme.sum.csv")[1:]] == [
        ("1", "5"),
        ("1", "7"),
        ("2", "7"),
    ]


def test_csv_needs_a_folder(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5")
    result = shell.run("extract", tmp_path / "a.txt", "--format", "csv")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "name a folder" in result.stderr


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        (lambda _: [("../up", "1")], "is wanted, not ('../up', '1')"),
        (lambda _: [("a", b"1")], "are wanted, not ('a', b'1')"),
        (lambda _: ["a"], "names of files with pieces of text are wanted"),
        (lambda sheets: ((name, str(int(each.article.text))) for name, each in sheets), "on article"),
    ],
)
def test_files_of_a_plugin_that_fails_are_not_written(
    shell: Shell, tmp_path: Path, files: Callable[[Iterable[tuple[str, FactSheet]]], Any], complaint: str
) -> None:
    made = plugin(
        "many",
        newsfacts_register_renderers=lambda: [Renderer(name="many", files=files, render=lambda _: iter(()))],
    )
    shell.install(PLAIN[0], Plugin.of(made))
    corpus = jsonl(tmp_path / "corpus.jsonl", "5", "no number")
    result = shell.run("extract", corpus, "-o", f"{tmp_path / 'out'}/", "--format", "many")

    assert result.exit_code == 1
    assert "renderer 'many' of plugin 'many' (no distribution) failed" in result.stderr
    assert complaint.replace("is wanted", "are wanted") in result.stderr
    assert names(tmp_path / "out") == []


def test_more_files_than_a_system_has_open_at_once(shell: Shell, tmp_path: Path) -> None:
    def files(named: Iterable[tuple[str, FactSheet]]) -> Iterator[tuple[str, str]]:
        for name, sheet in named:
            yield f"{name}.n", sheet.article.text
            yield "all.n", f"{name} "
            yield f"{name}.n", "!"

    made = plugin(
        "many",
        newsfacts_register_renderers=lambda: [Renderer(name="many", files=files, render=lambda _: iter(()))],
    )
    shell.install(PLAIN[0], Plugin.of(made))
    corpus = jsonl(tmp_path / "corpus.jsonl", *map(str, range(150)))
    result = shell.run("extract", corpus, "-o", f"{tmp_path / 'out'}/", "--format", "many")

    assert (result.exit_code, result.stderr) == (0, "")
    assert len(names(tmp_path / "out")) == 151
    assert {path.read_text() for path in (tmp_path / "out").glob("[0-9]*.n")} == {f"{n}!" for n in range(150)}
    assert len((tmp_path / "out" / "all.n").read_text().split()) == 150

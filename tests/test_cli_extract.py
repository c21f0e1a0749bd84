"""``newsfacts extract``: formats, exit statuses and messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from plain import LANGUAGE, SUMS_PLUGIN, extracting, extractor_of
from shell import TROUBLED, Shell, jsonl, sheets

from newsfacts import FactSheet, Plugin


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "статья.txt"
    path.write_text("date 2025-12-31 вчера 5 рублей", "utf-8")
    return path


def test_one_article_is_one_object(shell: Shell, article: Path) -> None:
    result = shell.run("extract", article)

    assert result.exit_code == 0
    assert result.stderr == ""
    sheet = FactSheet.from_json(result.stdout)
    assert [fact.kind for fact in sheet] == ["date", "acme.sum"]
    assert (sheet.article.id, str(sheet.article.published)) == (str(article), "2025-12-31")


def test_several_articles_are_a_list(shell: Shell, article: Path) -> None:
    result = shell.run("extract", article, article, "--format", "json")

    assert [each["article"]["text"] for each in json.loads(result.stdout)] == ["вчера 5 рублей"] * 2


def test_jsonl_is_a_sheet_a_line(shell: Shell, tmp_path: Path) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "1", "вчера\nвчера", "")
    result = shell.run("extract", corpus, "--format", "jsonl")

    assert [(each["article"]["id"], len(each["facts"])) for each in sheets(result.stdout)] == [
        ("№1", 1),
        ("№2", 2),
        ("№3", 0),
    ]


@pytest.mark.parametrize(
    ("name", "many"), [("o.jsonl", True), ("o.ndjson", True), ("o.json", False), ("o", False)]
)
def test_format_goes_by_the_suffix(
    shell: Shell, article: Path, tmp_path: Path, name: str, *, many: bool
) -> None:
    assert shell.run("extract", article, "-o", tmp_path / name).exit_code == 0
    written = (tmp_path / name).read_text("utf-8")

    assert (written.count("\n") == 1) is many


def test_table_is_for_people(shell: Shell, article: Path) -> None:
    result = shell.run("extract", article, "--format", "table")

    assert result.exit_code == 0
    assert "date (1)" in result.stdout
    assert "вчера" in result.stdout


def test_published_is_for_articles_that_do_not_tell(shell: Shell, article: Path, tmp_path: Path) -> None:
    silent = tmp_path / "silent.txt"
    silent.write_text("вчера", "utf-8")
    result = shell.run("extract", article, silent, "--published", "2020-02-29", "--format", "jsonl")

    assert [each["article"]["published"] for each in sheets(result.stdout)] == ["2025-12-31", "2020-02-29"]


def test_without_leaves_out(shell: Shell, article: Path) -> None:
    result = shell.run("extract", article, "--without", "days", "--without", "acme.sums", "--format", "jsonl")

    assert sheets(result.stdout)[0]["facts"] == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing argument 'FILE...'"),
        (
            ["a.txt", "--format", "xml"],
            "no output format is named 'xml'; there are json, jsonl, table, explain",
        ),
        (
            ["a.txt", "--without", "nobody"],
            "without names 'nobody', which is neither a plugin nor an extractor",
        ),
        (["a.txt", "--published", "31-12-2025"], "or 31.12.2025, not '31-12-2025'"),
        (["a.txt", "--published", "2025-02-30"], "or 31.12.2025, not '2025-02-30'"),
        (["a.txt", "--processes", "0"], "0 is not in the range x>=1"),
        (["a.txt", "--processes", "two"], "'two' is not a valid integer"),
        (["a.txt", "--timeout", "0"], "0.0 is not in the range x>0"),
        (["a.txt", "--resume"], "--resume needs -o with a file, and JSONL as its format"),
        (["a.txt", "--resume", "-o", "-"], "--resume needs -o with a file, and JSONL as its format"),
        (["a.txt", "--resume", "-o", "o.json"], "--resume needs -o with a file, and JSONL as its format"),
        (["a.txt", "--retry-failed"], "--retry-failed needs -o with a file, and JSONL as its format"),
        (["a.txt", "-o", ".", "--resume"], "--resume needs -o with a file, and JSONL as its format"),
        (
            ["a.txt", "-o", "facts.xml"],
            "facts.xml: no format goes by the suffix '.xml'; name one with --format: json (.json), jsonl",
        ),
        (
            ["a.txt", "-o", "facts.parquet"],
            "no format goes by the suffix '.parquet'; pip install \"newsfacts[arrow]\" brings one",
        ),
        (
            ["a.txt", "-o", "facts.csv"],
            "no format goes by the suffix '.csv'; -o DIR/ --format csv writes a table a file",
        ),
        (["a.txt", "--no-such-option"], "No such option"),
    ],
)
def test_wrong_command_line_exits_with_2(shell: Shell, arguments: list[str], message: str) -> None:
    result = shell.run("extract", *arguments)

    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert result.stdout == ""


def test_failing_extractor_costs_nobody_else(shell: Shell, article: Path) -> None:
    def fail(_: object) -> object:
        msg = "oops"
        raise ValueError(msg)

    broken = Plugin(
        name="broken",
        implementation=extracting("broken", extractor_of("broken", fail)),
        distribution="acme-broken",
        version="2.0",
    )
    shell.install(Plugin(name="plain", implementation=LANGUAGE), Plugin.of(SUMS_PLUGIN), broken)
    result = shell.run("extract", article, "--format", "jsonl")

    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(
        "newsfacts: extractor 'broken' of plugin 'broken' (distribution acme-broken 2.0) failed "
        f"on article '{article}': ValueError: oops ("
    )
    assert [fact["kind"] for fact in sheets(result.stdout)[0]["facts"]] == ["acme.sum"]


def test_language_that_nobody_knows(shell: Shell, tmp_path: Path) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5", language="uk")
    result = shell.run("extract", corpus, "--format", "jsonl")

    assert result.exit_code == 1
    assert result.stderr == "newsfacts: article '№1': no plugin of this pipeline knows the language 'uk'\n"
    assert [each["facts"] for each in sheets(result.stdout)] == [[]]


def test_bad_articles_do_not_stop_the_run(shell: Shell, tmp_path: Path) -> None:
    shell.install(*TROUBLED)
    corpus = jsonl(tmp_path / "corpus.jsonl", "a", "endless", "exit=7", "b b")
    result = shell.run(
        "extract", corpus, "--processes", "2", "--timeout", "0.5", "-o", tmp_path / "facts.jsonl"
    )

    assert result.exit_code == 1
    assert sorted(result.stderr.splitlines()) == [
        "newsfacts: article '№2': no end after 0.5 s; given up",
        "newsfacts: article '№3': its process ended with exit code 7",
    ]
    written = sheets((tmp_path / "facts.jsonl").read_text("utf-8"))
    assert [len(each["facts"]) for each in written] == [1, 0, 0, 2]
    assert [each["failures"][0]["error"] for each in written[1:3]] == ["TimeoutError", "ChildProcessError"]


def test_half_a_surrogate_pair_is_written_as_json_writes_it(shell: Shell, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text('{"text": "5 \\ud83d вчера"}\n', "utf-8")
    printed = shell.run("extract", corpus, "--format", "jsonl")
    assert shell.run("extract", corpus, "-o", tmp_path / "facts.jsonl").exit_code == 0
    assert shell.run("extract", corpus, "-o", tmp_path / "facts.json").exit_code == 0

    for written in (
        printed.stdout,
        *((tmp_path / f"facts.{each}").read_text("utf-8") for each in ("json", "jsonl")),
    ):
        assert FactSheet.from_json(written).article.text == "5 \ud83d вчера"

"""The other commands, and what all of them share."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import jsonschema
import pytest
from shell import Shell, jsonl

from newsfacts import __version__
from newsfacts.cli._inputs import Inputs
from newsfacts.cli._output import Stream
from newsfacts.cli._run import Complaints, pipeline_without, with_progress


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("вчера 5 рублей", "utf-8")
    return path


@pytest.mark.parametrize(
    "arguments", [["--help"], ["-h"], *([each, "-h"] for each in ("extract", "explain", "plugins", "schema"))]
)
def test_help_is_at_hand(shell: Shell, arguments: list[str]) -> None:
    result = shell.run(*arguments)

    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")


def test_version(shell: Shell) -> None:
    assert shell.run("--version").stdout == f"newsfacts, version {__version__}\n"


def test_unknown_command(shell: Shell) -> None:
    result = shell.run("exctract")

    assert result.exit_code == 2
    assert "No such command" in result.stderr


def test_explain_names_the_rule_and_who_made_it(shell: Shell, article: Path) -> None:
    assert shell.run("explain", article).stdout == (
        "[0:5] date «вчера»: DATE unresolved\n"
        "    rule deictic, by days of acme-days, confidence 1.00\n"
        "[6:7] acme.sum «5»: amount=5\n"
        "    rule digits, by acme.sums of acme-sums, confidence 1.00\n"
    )


def test_explain_goes_on_after_a_file_that_is_not_there(shell: Shell, article: Path, tmp_path: Path) -> None:
    result = shell.run("explain", tmp_path / "none.txt", article)

    assert result.exit_code == 1
    assert "No such file" in result.stderr
    assert "acme.sum" in result.stdout


def test_plugins_are_listed(shell: Shell) -> None:
    result = shell.run("plugins")

    assert result.exit_code == 0
    for expected in ("sums 1.0 (acme-sums)", "acme.sums: produces acme.sum", "newsfacts_make_language"):
        assert expected in result.stdout


def test_no_plugin_says_what_to_install(shell: Shell) -> None:
    shell.install()

    assert 'pip install "newsfacts[ru]"' in shell.run("plugins").stdout


def test_schema_fits_the_output(shell: Shell, article: Path) -> None:
    schema = json.loads(shell.run("schema").stdout)
    sheet = json.loads(shell.run("extract", article, "--format", "json").stdout)

    jsonschema.validate(sheet, schema)
    assert "acme.sum" in json.dumps(schema)


class Terminal(io.StringIO):
    """A stream behind which a person sits."""

    def isatty(self) -> bool:
        return True


def test_progress_tells_the_total_where_it_is_known(
    shell: Shell, tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    monkeypatch.setattr("newsfacts.cli._run._REFRESH", -1)
    monkeypatch.setenv("TERM", "xterm")
    pipeline = pipeline_without((), Complaints())
    inputs = Inputs((str(jsonl(tmp_path / "c.jsonl", "1", "2")), str(article)), None, "utf-8-sig", None)
    sheets = pipeline.extract_many(inputs.articles(pipeline, lambda error: pytest.fail(str(error))))

    assert len(list(with_progress(sheets, inputs, pipeline, Stream()))) == 3
    assert "3/3" in terminal.getvalue()


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (["c.jsonl"], 2),
        (["a.txt", "a.txt"], 2),
        (["a.txt", "-"], None),
        (["a.json"], None),
        (["none.txt"], None),
    ],
)
def test_articles_are_counted_without_reading_them(
    shell: Shell, tmp_path: Path, article: Path, names: list[str], count: int | None
) -> None:
    jsonl(tmp_path / "c.jsonl", "1", "2")
    (tmp_path / "a.json").write_text("[]")
    files = tuple(name if name == "-" else str(tmp_path / name) for name in names)

    assert Inputs(files, None, "utf-8-sig", None).count(pipeline_without((), Complaints())) == count


@pytest.mark.parametrize("command", [["extract"], ["extract", "-o", "facts.json"], ["explain"]])
def test_a_core_without_plugins_writes_nothing(
    shell: Shell, article: Path, command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    shell.install()
    result = shell.run(*command, article)

    assert (result.exit_code, result.stdout, set(tmp_path.iterdir())) == (1, "", before)
    assert result.stderr == (
        "newsfacts: no plugin is installed, so nothing can be found; "
        'pip install "newsfacts[ru]" brings Russian\n'
    )

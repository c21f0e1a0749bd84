"""Output files: written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from plain import LANGUAGE
from shell import PLAIN, Shell, jsonl, sheets

from newsfacts import Plugin, Renderer, hookimpl


class Interrupted:
    """A plugin whose format breaks off after the first piece."""

    def __init__(self, error: type[BaseException]) -> None:
        self._error = error

    @hookimpl
    def newsfacts_register_renderers(self) -> list[Renderer]:
        def render(sheets: object) -> object:
            yield "half "
            raise self._error

        return [Renderer(name="broken", render=render)]  # type: ignore[arg-type]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["facts.json", "facts.jsonl"])
def test_file_is_replaced(shell: Shell, tmp_path: Path, name: str) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    (tmp_path / name).write_text("old")
    result = shell.run("extract", corpus, "-o", tmp_path / name)

    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert '"acme.sum"' in (tmp_path / name).read_text("utf-8")
    assert names(tmp_path) == {"corpus.jsonl", name}


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
def test_run_that_breaks_off_leaves_the_old_file(
    shell: Shell, tmp_path: Path, error: type[BaseException]
) -> None:
    shell.install(Plugin(name="plain", implementation=LANGUAGE), Plugin.of(Interrupted(error)))
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    (tmp_path / "facts").write_text("old")
    with pytest.raises((ZeroDivisionError, AssertionError)):
        assert shell.run("extract", corpus, "--format", "broken", "-o", tmp_path / "facts").exit_code == 0

    assert (tmp_path / "facts").read_text() == "old"
    assert names(tmp_path) == {"corpus.jsonl", "facts"}


@pytest.mark.parametrize("name", ["facts.json", "facts.jsonl"])
def test_permissions_are_kept(shell: Shell, tmp_path: Path, name: str) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    (tmp_path / name).write_text("old")
    (tmp_path / name).chmod(0o640)
    shell.run("extract", corpus, "-o", tmp_path / name)

    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["facts.json", "facts.jsonl"])
def test_new_file_has_the_permissions_of_the_shell(shell: Shell, tmp_path: Path, name: str) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    before = os.umask(0o027)
    try:
        shell.run("extract", corpus, "-o", tmp_path / name)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["facts.json", "facts.jsonl"])
def test_folder_that_is_not_there_is_named(shell: Shell, tmp_path: Path, name: str) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    target = tmp_path / "none" / name
    result = shell.run("extract", corpus, "-o", target)

    assert result.exit_code == 1
    assert result.stderr == f"newsfacts: {target}: No such file or directory\n"


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_device_is_written_and_not_replaced(shell: Shell, tmp_path: Path, format_: str) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    result = shell.run("extract", corpus, "--format", format_, "-o", os.devnull)

    assert result.exit_code == 0
    assert not Path(os.devnull).is_file()


def test_dash_is_standard_output(shell: Shell, tmp_path: Path) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    result = shell.run("extract", corpus, "--format", "jsonl", "-o", "-")

    assert len(sheets(result.stdout)) == 1


def test_no_articles_no_lines(shell: Shell, tmp_path: Path) -> None:
    shell.install(*PLAIN)
    corpus = jsonl(tmp_path / "corpus.jsonl")
    shell.run("extract", corpus, "-o", tmp_path / "facts.jsonl")
    shell.run("extract", corpus, "-o", tmp_path / "facts.json")

    assert (tmp_path / "facts.jsonl").read_text() == ""
    assert (tmp_path / "facts.json").read_text() == "[]\n"

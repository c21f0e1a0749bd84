"""An output that is an input too, a link or a stranger's file: nothing is overwritten that was not meant."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from shell import Shell, jsonl, sheets

ARTICLE = '{"text": "5"}\n'


@pytest.mark.parametrize("suffix", ["jsonl", "json", "txt"])
@pytest.mark.parametrize("linked", ["", "symbolic", "hard"])
def test_an_input_is_not_replaced(shell: Shell, tmp_path: Path, suffix: str, linked: str) -> None:
    archive, out = tmp_path / f"a.{suffix}", tmp_path / f"a.{suffix}"
    archive.write_text(ARTICLE)
    if linked:
        out = tmp_path / f"out.{suffix}"
        (out.symlink_to if linked == "symbolic" else out.hardlink_to)(archive)
    result = shell.run("extract", archive, "-o", out, "--format", "jsonl")

    assert (result.exit_code, archive.read_text()) == (2, ARTICLE)
    assert f"newsfacts: {archive} is an input, and would be overwritten; name another output" in result.stderr


@pytest.mark.parametrize("suffix", [".part", ".part.json", ".part.sums", ".part.new"])
def test_an_input_beside_the_output_is_not_touched(shell: Shell, tmp_path: Path, suffix: str) -> None:
    archive = tmp_path / f"x.jsonl{suffix}"
    archive.write_text(ARTICLE)
    result = shell.run("extract", archive, "--from", "jsonl", "-o", tmp_path / "x.jsonl")

    assert (result.exit_code, archive.read_text()) == (2, ARTICLE)


def newsfacts(*arguments: str | Path, **streams: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newsfacts", *map(str, arguments)]
    return subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False, **streams)  # type: ignore[call-overload,no-any-return]


def test_standard_input_is_not_replaced(tmp_path: Path) -> None:
    archive = tmp_path / "a.jsonl"
    archive.write_text(ARTICLE)
    with archive.open() as stream:
        result = newsfacts("extract", "-", "--from", "jsonl", "-o", archive, stdin=stream)

    assert (result.returncode, archive.read_text()) == (2, ARTICLE)
    assert f"{archive} is standard input, and would be overwritten" in result.stderr


def test_standard_output_is_no_input(tmp_path: Path) -> None:
    archive = tmp_path / "a.jsonl"
    archive.write_text(ARTICLE)
    with archive.open("a") as stream:
        result = newsfacts("extract", archive, "--format", "jsonl", stdout=stream)

    assert (result.returncode, archive.read_text()) == (1, ARTICLE)
    assert f"{archive} is an input, and standard output too" in result.stderr


@pytest.mark.parametrize("name", ["facts.jsonl", "facts.json"])
def test_an_output_that_is_a_link_stays_one(shell: Shell, tmp_path: Path, name: str) -> None:
    """What it points to is written, and may not be there yet."""
    corpus = jsonl(tmp_path / "corpus.jsonl", "5")
    (tmp_path / "store").mkdir()
    link = tmp_path / name
    link.symlink_to(tmp_path / "store" / name)
    for _ in range(2):
        assert shell.run("extract", corpus, "-o", link).exit_code == 0

        assert link.is_symlink()
        assert "acme.sum" in (tmp_path / "store" / name).read_text("utf-8")
        assert os.listdir(tmp_path / "store") == [name]  # noqa: PTH208  (all that is there)


def test_the_current_folder_may_change_meanwhile(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import troubled  # noqa: PLC0415  (only here)
    from shell import TROUBLED  # noqa: PLC0415  (likewise)

    assert troubled.DEEDS["chdir"] is os.chdir
    shell.install(*TROUBLED)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    jsonl(tmp_path / "corpus.jsonl", "chdir=elsewhere", "a")
    result = shell.run("extract", "corpus.jsonl", "-o", "facts.jsonl")

    assert (result.exit_code, result.stderr) == (0, "")
    assert len(sheets((tmp_path / "facts.jsonl").read_text("utf-8"))) == 2

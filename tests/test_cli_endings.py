"""How a run ends: by signals, by closed streams, with threads left over; and what it leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from shell import jsonl, started, with_troubled

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals and shells")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Where the troubled plugin is installed."""
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the articles and facts are."""
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder"


@pytest.fixture
def signals_count() -> Iterator[None]:
    """Under nohup a hang-up is ignored, in a shell's background an interrupt: by children, too."""
    before = {each: signal.signal(each, signal.SIG_DFL) for each in (signal.SIGHUP, signal.SIGINT)}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.usefixtures("signals_count")
@pytest.mark.parametrize("name", ["facts.json", "facts.jsonl"])
@pytest.mark.parametrize(
    ("number", "status"),
    [
        (signal.SIGTERM, -15),
        pytest.param(signal.SIGHUP, -1, marks=pytest.mark.heavy),
        pytest.param(signal.SIGINT, 130, marks=pytest.mark.heavy),
    ],
    ids=str,
)
def test_a_run_that_is_told_to_end_tidies_up(
    site: Path, folder: Path, name: str, number: signal.Signals, status: int
) -> None:
    corpus = jsonl(folder / "corpus.jsonl", "a", *["sleep=0.3"] * 50, language="xx")
    before = {corpus.name, f".{name}.lock"}
    with started(site, "extract", corpus, "-o", folder / name, "--processes", "2") as run:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and {path.name for path in folder.iterdir()} <= before:
            time.sleep(0.01)
        time.sleep(0.3)
        run.send_signal(number)
        _, told = run.communicate(timeout=10)

    assert run.returncode == status
    assert "Traceback" not in told
    kept = {f"{name}.part", f"{name}.part.json", f"{name}.part.sums"} if name == "facts.jsonl" else set()
    assert {path.name for path in folder.iterdir()} == {corpus.name, *kept}
    assert (f"newsfacts: {folder / name}.part keeps what is done; --resume goes on" in told) is bool(kept)


def in_shell(site: Path, folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    """A line for the shell, in which ``newsfacts`` is the command line."""
    (folder / "a.txt").write_text("5", "utf-8")
    jsonl(folder / "a.jsonl", "a", language="xx")
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("newsfacts", f"{sys.executable} -m newsfacts")],
        cwd=folder,
        env=with_troubled(site),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("newsfacts extract - <&-", 1, "newsfacts: standard input: it is closed\n"),
        ("newsfacts extract a.jsonl >&-", 1, "newsfacts: standard output: it is closed\n"),
        ("newsfacts explain a.jsonl >&-", 1, "newsfacts: standard output: it is closed\n"),
        ("newsfacts plugins >&-", 1, "newsfacts: standard output: it is closed\n"),
        ("newsfacts schema >&-", 1, "newsfacts: standard output: it is closed\n"),
        ("newsfacts extract a.jsonl -o o.jsonl >&- <&- 2>&-", 0, ""),
        ("newsfacts extract none.txt -o o.jsonl >&- <&- 2>&-", 1, ""),
        ("newsfacts extract a.jsonl > /dev/full", 1, "newsfacts: standard output: No space left on device\n"),
    ],
)
def test_closed_streams_are_no_traceback(site: Path, folder: Path, line: str, status: int, told: str) -> None:
    result = in_shell(site, folder, line)

    assert (result.returncode, result.stderr, result.stdout) == (status, told, "")
    if "o.jsonl" in line and not status:
        assert '"acme.word"' in (folder / "o.jsonl").read_text("utf-8")


@pytest.mark.parametrize("processes", ["1", "2"])
def test_what_a_plugin_prints_is_told_and_not_written(site: Path, folder: Path, processes: str) -> None:
    corpus = jsonl(folder / "corpus.jsonl", "print=\x1bhello", "a", language="xx")
    command = ("extract", corpus, "--format", "jsonl", "--processes", processes)
    with started(site, *command) as run:
        written, told = run.communicate(timeout=30)

    assert run.returncode == 0
    assert [line[:12] for line in written.splitlines()] == ['{"version": '] * 2
    assert told.startswith("newsfacts: plugin 'troubled' (distribution acme-troubled 1.0), troubled, line ")
    assert told.endswith(", prints: \\x1bhello\n")


def test_a_plugin_s_thread_does_not_keep_the_program(site: Path, folder: Path) -> None:
    corpus = jsonl(folder / "corpus.jsonl", "thread=60", language="xx")
    start = time.monotonic()
    with started(site, "extract", corpus, "--format", "jsonl") as run:
        written, told = run.communicate(timeout=30)

    assert (run.returncode, told) == (0, "newsfacts: a plugin's thread is left behind: straggler\n")
    assert written.endswith("\n")
    assert time.monotonic() - start < 30


def test_nohup_is_heeded(site: Path, folder: Path) -> None:
    corpus = jsonl(folder / "corpus.jsonl", *["sleep=0.05"] * 10, language="xx")
    with started(
        site,
        "extract",
        corpus,
        "--format",
        "jsonl",
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    ) as run:
        for _ in range(5):
            time.sleep(0.1)
            run.send_signal(signal.SIGHUP)
        written, _ = run.communicate(timeout=30)

    assert (run.returncode, written.count("\n")) == (0, 10)


def seen_on_a_terminal(site: Path, *arguments: str | Path, **streams: int) -> str:
    """What stands on a terminal that is standard output and standard error of a run, byte for byte."""
    ours, theirs = os.openpty()
    with started(site, *arguments, stdout=theirs, stderr=streams.get("stderr", theirs)) as run:
        os.close(theirs)
        pieces = []
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # nobody writes there any more
                break
            if not piece:
                break
            pieces.append(piece)
        run.wait()
    os.close(ours)
    return b"".join(pieces).decode()


def test_no_bar_is_drawn_over_the_output(site: Path, folder: Path) -> None:
    corpus = jsonl(folder / "corpus.jsonl", "a", "raise=oops", "b", language="xx")
    seen = seen_on_a_terminal(site, "extract", corpus)

    assert "articles" not in seen
    assert "\x1b[" not in seen.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert "№1: 1 fact\r\n" in seen
    assert "\r\nnewsfacts: extractor 'troubled'" in seen


def test_complaints_stand_above_the_bar(site: Path, folder: Path) -> None:
    corpus = jsonl(folder / "corpus.jsonl", "sleep=0.2", "raise=oops", "sleep=0.2", language="xx")
    seen = seen_on_a_terminal(site, "extract", corpus, "-o", folder / "facts.jsonl")

    assert "articles" in seen
    (line,) = [each for each in seen.split("\n") if "newsfacts: " in each]
    assert line.split("\x1b[2K")[-1].lstrip("\r").startswith("newsfacts: extractor 'troubled'")


@pytest.mark.parametrize("option", ["-q", pytest.param("--quiet", marks=pytest.mark.heavy)])
def test_quiet_says_nothing_and_exits_alike(site: Path, folder: Path, option: str) -> None:
    corpus = jsonl(folder / "corpus.jsonl", "a", "raise=oops", "print=hello", language="xx")
    seen = seen_on_a_terminal(site, "extract", corpus, "-o", folder / "facts.jsonl", option)
    with started(site, "extract", corpus, "-o", folder / "facts.jsonl", option) as run:
        written, told = run.communicate()

    assert (seen, written, told, run.returncode) == ("", "", "", 1)


def test_quiet_still_says_what_ends_the_run(site: Path, folder: Path) -> None:
    with started(site, "extract", folder / "none.txt", "-q", "--format", "xml") as run:
        _, told = run.communicate()

    assert run.returncode == 2
    assert "no output format is named 'xml'" in told

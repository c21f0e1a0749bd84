"""kill -9 of a run or of its processes, at fixed places and at random moments: nothing is lost or doubled.

One place and one process each time; the other places are heavy. Random moments are left to the longer
profile: ``HYPOTHESIS_PROFILE=nightly``.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import attrs
import pytest
from generated import PROFILE
from shell import children_of, ended, jsonl, sheets, started, with_troubled, without_the_others

pytestmark = pytest.mark.skipif(not Path("/proc").exists(), reason="kills and looks for processes in /proc")

MOMENTS = 25

# Each is a run that kills itself, as the operating system would, at one place.
DEADLY = """
import os, signal, sys
from newsfacts.cli import _output, _resuming, _unfinished, main

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def after(function):
    def both(*arguments):
        function(*arguments)
        die()
    return both

count = 0
def at_the_fifth_line(line):
    global count
    count += 1
    if count == 5:
        die()
    return sum_of(line)

def within_the_fifth_line(piece):
    global count
    count += 1
    line = encoded(piece)
    if count == 5:
        with open(sys.argv[sys.argv.index("-o") + 1] + ".part", "ab") as part:
            part.write(line[:100])
        die()
    return line

sum_of, encoded = _unfinished.sum_of, _output.encoded
"""
PLACES = {
    "before its first line": "_unfinished.Unfinished.begin = after(_unfinished.Unfinished.begin)",
    "before its record is whole": "_unfinished.write_whole = die",
    "within a line": "_resuming.encoded = within_the_fifth_line",
    "between a line and its checksum": "_resuming.sum_of = at_the_fifth_line",
    "before the output has its name": "_unfinished.put_in_place = die",
    "when the output has its name": "_unfinished.put_in_place = after(_output.put_in_place)",
    "before the record is removed": (
        "_unfinished.Unfinished.finish = lambda files: "
        "(_output.put_in_place(files.part, files.out), files.sums.unlink(), die())"
    ),
}

FAULTS = (
    "raise=oops",
    "quit=0",
    "exit=7",
    "crash",
    "endless",
    "object",
    "nan",
    "stubborn",
    "recurse",
    "leave",
    "stop",
    "print=hello",
)


@attrs.frozen
class Archive:
    """Articles, and the command that makes their facts."""

    site: Path
    folder: Path

    def write(self, texts: list[str]) -> None:
        jsonl(self.folder / "corpus.jsonl", *texts, language="xx")

    def command(self, name: str, *options: str) -> tuple[str | Path, ...]:
        corpus = self.folder / "corpus.jsonl"
        share = ("--processes", "2", "--timeout", "2")
        return ("extract", corpus, "-o", self.folder / name, *share, *options)

    def run(self, name: str, *options: str) -> int:
        """Run to the end; the exit status."""
        with started(self.site, *self.command(name, *options)) as run:
            run.communicate(timeout=60)
            return run.returncode

    def whole(self) -> bytes:
        """What a run of one piece gives."""
        self.run("whole.jsonl")
        whole = (self.folder / "whole.jsonl").read_bytes()
        (self.folder / "whole.jsonl").unlink()
        return whole

    def names(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    (tmp_path / "site").mkdir()
    (tmp_path / "folder").mkdir()
    return Archive(tmp_path / "site", tmp_path / "folder")


@pytest.mark.parametrize(
    "place",
    [
        place if place == "between a line and its checksum" else pytest.param(place, marks=pytest.mark.heavy)
        for place in PLACES
    ],
)
def test_a_run_that_is_killed_at_a_fixed_place(archive: Archive, place: str) -> None:
    archive.write([f"w{number} вчера" for number in range(12)])
    whole = archive.whole()
    program = f"{DEADLY}\n{PLACES[place]}\nmain(sys.argv[1:])\n"
    killed = subprocess.run(
        [sys.executable, "-c", program, *map(str, archive.command("facts.jsonl")), *without_the_others()],
        env=with_troubled(archive.site),
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL

    assert archive.run("facts.jsonl", "--resume") == 0
    assert (archive.folder / "facts.jsonl").read_bytes() == whole
    assert {name for name in archive.names() if not name.startswith(".")} == {"corpus.jsonl", "facts.jsonl"}


@pytest.mark.heavy
def test_a_run_that_is_killed_by_its_own_processes(archive: Archive) -> None:
    """Twice, while they have articles under way; the processes end with it."""
    marks = [archive.folder.parent / f"mark{number}" for number in range(2)]
    texts = [f"w{number}" for number in range(12)]
    archive.write([*texts[:4], f"kill-parent={marks[0]}", *texts[4:8], f"kill-parent={marks[1]}", *texts[8:]])
    statuses = [archive.run("facts.jsonl", "--resume") for _ in range(3)]

    assert statuses == [-signal.SIGKILL, -signal.SIGKILL, 0]
    written = (archive.folder / "facts.jsonl").read_bytes()
    assert written == archive.whole()
    assert len(sheets(written.decode())) == len(texts) + 2


def test_processes_that_are_killed_cost_their_article_only(archive: Archive) -> None:
    """It can be tried again."""
    marks = [archive.folder.parent / f"mark{number}" for number in range(3)]
    archive.write([text for mark in marks for text in ("a", f"kill-worker={mark}", "b b")])

    assert archive.run("facts.jsonl") == 1
    written = sheets((archive.folder / "facts.jsonl").read_text("utf-8"))
    assert [bool(each["failures"]) for each in written] == [False, True, False] * 3
    assert "ended with signal 9 (Killed)" in written[1]["failures"][0]["message"]

    assert archive.run("facts.jsonl", "--retry-failed") == 0
    assert (archive.folder / "facts.jsonl").read_bytes() == archive.whole()


@pytest.mark.heavy
def test_plugins_with_every_fault_beside_a_kill(archive: Archive) -> None:
    """Each is told of in its article's line, the same after a kill as in one piece."""
    mark = archive.folder.parent / "mark"
    texts = [text for fault in FAULTS for text in (fault, "a b")]
    archive.write([*texts[:6], f"kill-parent={mark}", *texts[6:]])

    assert archive.run("facts.jsonl") == -signal.SIGKILL
    assert archive.run("facts.jsonl", "--resume") == 1
    written = (archive.folder / "facts.jsonl").read_bytes()
    assert written == archive.whole()
    failed = {each["article"]["text"] for each in sheets(written.decode()) if each["failures"]}
    assert failed == {*FAULTS} - {"print=hello"}


@pytest.mark.heavy
@pytest.mark.skipif(PROFILE != "nightly", reason="takes minutes, and another course each time")
@pytest.mark.parametrize("victim", ["run", "process"])
def test_kills_at_random_moments(archive: Archive, victim: str) -> None:
    texts = [f"w{number} sleep=0.01 вчера" for number in range(200)]
    archive.write(texts)
    whole = archive.whole()
    chance = random.Random(f"{victim} {MOMENTS}")  # noqa: S311  (moments, not secrets)
    for _ in range(MOMENTS):
        with started(archive.site, *archive.command("facts.jsonl", "--resume")) as run:
            time.sleep(chance.uniform(0.1, 1.5) if victim == "run" else 0)
            children = children_of(run.pid, 1)[:1] if victim == "process" else []
            time.sleep(chance.uniform(0, 0.2) if children else 0)
            os.kill(int(children[0]) if children else run.pid, signal.SIGKILL)
            run.communicate(timeout=60)
        assert ended(children)

    assert archive.run("facts.jsonl", "--retry-failed") in {0, 1}
    archive.run("facts.jsonl", "--retry-failed")
    assert (archive.folder / "facts.jsonl").read_bytes() == whole

"""``newsfacts extract --resume``: a run cut short at any moment loses nothing and repeats nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from shell import PLAIN, Shell, children_of, ended, jsonl, sheets, started

from newsfacts.cli._locking import lock_of, locked

TEXTS = ("1 вчера", "2", "вчера", "4 4", "5")


@attrs.frozen
class Run:
    """A run that was cut short when all was written, but before the output had its name."""

    shell: Shell
    corpus: Path
    facts: Path
    files: dict[str, bytes]

    @property
    def part(self) -> Path:
        return self.facts.with_name("facts.jsonl.part")

    @property
    def record(self) -> Path:
        return self.facts.with_name("facts.jsonl.part.json")

    @property
    def sums(self) -> Path:
        return self.facts.with_name("facts.jsonl.part.sums")

    @property
    def whole(self) -> bytes:
        return self.files["facts.jsonl.part"]

    def restore(self) -> None:
        """Everything as it was when the run was cut short."""
        for path in self.facts.parent.iterdir():
            if path.name not in {self.corpus.name, *self.files}:
                path.unlink()
        for name, content in self.files.items():
            (self.facts.parent / name).write_bytes(content)

    def resumed(self, *options: str, status: int | None = None) -> str:
        """Go on; what is said on standard error."""
        result = self.shell.run("extract", self.corpus, "-o", self.facts, "--resume", *options)
        assert result.exit_code == (bool(result.stderr) if status is None else status)
        return result.stderr

    def is_complete(self) -> bool:
        names = {path.name for path in self.facts.parent.iterdir()}
        return self.facts.read_bytes() == self.whole and names == {self.corpus.name, self.facts.name}


@pytest.fixture
def cut_short(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    corpus = jsonl(tmp_path / "corpus.jsonl", *TEXTS)
    facts = tmp_path / "facts.jsonl"
    with monkeypatch.context() as patch:
        patch.setattr("newsfacts.cli._unfinished.Unfinished.finish", killed)
        result = shell.run("extract", corpus, "-o", facts)
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path != corpus}
    run = Run(shell, corpus, facts, files)
    assert result.exit_code == 130
    assert f"newsfacts: {run.part} keeps what is done; --resume goes on" in result.stderr
    assert set(files) == {"facts.jsonl.part", "facts.jsonl.part.json", "facts.jsonl.part.sums"}
    return run


def test_wherever_it_was_cut(cut_short: Run) -> None:
    """Resuming gives the same bytes as a run of one piece."""
    for cut in range(0, len(cut_short.whole) + 1, 41):
        cut_short.restore()
        cut_short.part.write_bytes(cut_short.whole[:cut])

        assert cut_short.resumed() == ""
        assert cut_short.is_complete()


def test_wherever_the_checksums_were_cut(cut_short: Run) -> None:
    """A line without a checksum is done again."""
    sums = cut_short.sums.read_bytes()
    for cut in range(0, len(sums) + 1, 11):
        cut_short.restore()
        cut_short.sums.write_bytes(sums[:cut])

        assert cut_short.resumed() == ""
        assert cut_short.is_complete()


def test_power_cut_can_leave_zeros_at_the_end(cut_short: Run) -> None:
    second_line = cut_short.whole.index(b"\n") + 1
    cut_short.part.write_bytes(cut_short.whole[:second_line] + b"\0" * 500 + b"\n" + cut_short.whole[-20:])

    assert cut_short.resumed() == ""
    assert cut_short.is_complete()


def test_what_is_done_is_not_done_again(cut_short: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    third = b"\n".join(cut_short.whole.split(b"\n")[:3]) + b"\n"
    cut_short.part.write_bytes(third)
    seen = []
    monkeypatch.setattr("plain.PlainLanguage.segment", lambda _, text: seen.append(text))
    cut_short.resumed()

    assert seen == list(TEXTS[3:])


def test_nothing_to_resume_is_a_run_like_any_other(cut_short: Run) -> None:
    for path in (cut_short.part, cut_short.record, cut_short.sums):
        path.unlink()

    assert cut_short.resumed() == ""
    assert cut_short.is_complete()


@pytest.mark.parametrize("lost", [(), ("facts.jsonl.part.sums",)])
def test_run_that_was_cut_short_after_its_last_step_but_one(cut_short: Run, lost: tuple[str, ...]) -> None:
    """The output has its name already, but what stood beside it is still there."""
    cut_short.part.rename(cut_short.facts)
    for name in lost:
        (cut_short.facts.parent / name).unlink()

    gone = f"newsfacts: {cut_short.part} of an unfinished run is gone; the run starts over\n"
    assert cut_short.resumed(status=0) == (gone if lost else "")
    assert cut_short.is_complete()


@pytest.mark.parametrize("older", [None, b"", b"older\n", "first two lines"])
def test_success_is_never_told_with_nothing_done(cut_short: Run, older: bytes | str | None) -> None:
    """Somebody has cleaned up, but not everything; there may be an older output."""
    cut_short.part.unlink()
    if older == "first two lines":
        older = b"\n".join(cut_short.whole.split(b"\n")[:2]) + b"\n"
    if isinstance(older, bytes):
        cut_short.facts.write_bytes(older)

    assert cut_short.resumed(status=0) == (
        f"newsfacts: {cut_short.part} of an unfinished run is gone; the run starts over\n"
    )
    assert cut_short.is_complete()


def test_input_may_have_grown(cut_short: Run) -> None:
    jsonl(cut_short.corpus, *TEXTS, "6")

    assert cut_short.resumed() == ""
    assert cut_short.facts.read_bytes().startswith(cut_short.whole)
    assert len(sheets(cut_short.facts.read_text("utf-8"))) == len(TEXTS) + 1


@pytest.mark.parametrize(
    ("texts", "line"),
    [(TEXTS[:3], 4), (("1 вчера", "2!", *TEXTS[2:]), 2), (("0", *TEXTS), 1)],
)
def test_changed_input_is_refused(cut_short: Run, texts: tuple[str, ...], line: int) -> None:
    jsonl(cut_short.corpus, *texts)

    assert cut_short.resumed() == (
        f"newsfacts: {cut_short.part}: line {line} is about №{line}, which is not what stands there "
        "in the input now; without --resume, the run starts over\n"
    )
    assert cut_short.part.read_bytes() == cut_short.whole


def test_changed_plugins_are_refused(cut_short: Run) -> None:
    cut_short.shell.install(*PLAIN[:2], attrs.evolve(PLAIN[2], version="1.1"))

    assert cut_short.resumed() == (
        f"newsfacts: {cut_short.part} was made otherwise (plugin days differs); "
        "without --resume, the run starts over\n"
    )


def test_changed_options_are_refused(cut_short: Run) -> None:
    result = cut_short.shell.run(
        "extract", cut_short.corpus, "-o", cut_short.facts, "--resume", "--without", "days"
    )

    assert result.exit_code == 1
    assert "was made otherwise (extractor days, plugin days differs)" in result.stderr


@pytest.mark.parametrize("name", ["newsfacts", "python"])
def test_changed_core_or_python_is_refused(cut_short: Run, name: str) -> None:
    made = json.loads(cut_short.record.read_bytes())
    cut_short.record.write_text(json.dumps(made | {name: "0.0.1"}))

    assert f"was made otherwise ({name} differs)" in cut_short.resumed()


def test_without_resume_it_starts_over_and_says_so(cut_short: Run) -> None:
    cut_short.part.write_bytes(cut_short.whole[:100])
    result = cut_short.shell.run("extract", cut_short.corpus, "-o", cut_short.facts)

    assert result.exit_code == 0
    assert result.stderr == f"newsfacts: {cut_short.part} of an unfinished run is discarded\n"
    assert cut_short.is_complete()


def without_facts(line: bytes) -> bytes:
    return json.dumps(json.loads(line) | {"facts": []}, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    "change",
    [
        without_facts,
        lambda line: b"{}",
        lambda line: b"[" * 100_000,
        lambda line: b"5",
        lambda line: line[:-3],
    ],
    ids=["facts removed", "empty", "deep", "number", "shorter"],
)
def test_changed_line_is_refused(cut_short: Run, change: Callable[[bytes], bytes]) -> None:
    lines = cut_short.whole.split(b"\n")
    cut_short.part.write_bytes(b"\n".join([lines[0], change(lines[1]), *lines[2:]]))

    assert cut_short.resumed() == (
        f"newsfacts: {cut_short.part} is damaged or was changed: line 2 is not as it was written; "
        "without --resume, the run starts over\n"
    )
    assert not cut_short.facts.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b"[]", b'{"python": ["3.11"]}', b"\0" * 50])
@pytest.mark.parametrize("options", [(), ("--resume",)])
def test_damaged_record_is_refused(cut_short: Run, content: bytes, options: tuple[str, ...]) -> None:
    cut_short.record.write_bytes(content)
    result = cut_short.shell.run("extract", cut_short.corpus, "-o", cut_short.facts, *options)

    assert result.exit_code == 1
    assert result.stderr == (
        f"newsfacts: {cut_short.record} is damaged, or not this program's; "
        "move it away, and the run starts over\n"
    )
    assert cut_short.part.read_bytes() == cut_short.whole


def test_missing_checksums_are_told(cut_short: Run) -> None:
    cut_short.sums.unlink()

    assert "is damaged or was changed: its checksums are missing" in cut_short.resumed()


@pytest.mark.parametrize("options", [(), ("--resume",), ("--retry-failed",)])
def test_a_stranger_s_file_is_left_alone(cut_short: Run, options: tuple[str, ...]) -> None:
    cut_short.record.unlink()
    cut_short.sums.unlink()
    cut_short.part.write_text("my diary")
    result = cut_short.shell.run("extract", cut_short.corpus, "-o", cut_short.facts, *options)

    assert (result.exit_code, cut_short.part.read_text()) == (1, "my diary")
    assert result.stderr == (
        f"newsfacts: {cut_short.part} is no unfinished output, since facts.jsonl.part.json is missing; "
        "move it away\n"
    )


@pytest.mark.parametrize("suffix", ["", ".json", ".sums", ".new"])
@pytest.mark.parametrize("options", [(), ("--resume",)])
def test_a_link_is_not_followed(cut_short: Run, suffix: str, options: tuple[str, ...]) -> None:
    stranger = cut_short.corpus.with_name("diary")
    stranger.write_text("my diary")
    link = Path(f"{cut_short.part}{suffix}")
    link.unlink(missing_ok=True)
    link.symlink_to(stranger)
    result = cut_short.shell.run("extract", cut_short.corpus, "-o", cut_short.facts, *options)

    assert (result.exit_code, stranger.read_text()) == (1, "my diary")
    assert f"{link} is no ordinary file; move it away" in result.stderr


def test_a_link_in_place_of_the_lock_is_not_followed(cut_short: Run) -> None:
    stranger = cut_short.corpus.with_name("diary")
    stranger.write_text("my diary")
    cut_short.facts.with_name(".facts.jsonl.lock").symlink_to(stranger)

    assert "newsfacts: " in cut_short.resumed()
    assert stranger.read_text() == "my diary"


HOLDER = """
import sys, time
from pathlib import Path
from newsfacts.cli._locking import locked
with locked(Path(sys.argv[1])):
    print(flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
@pytest.mark.parametrize("name", ["facts.jsonl", "facts.json"])
def test_two_runs_do_not_write_one_file(cut_short: Run, name: str) -> None:
    facts = cut_short.facts.with_name(name)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(facts)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        result = cut_short.shell.run("extract", cut_short.corpus, "-o", facts)
        other.communicate()

    assert (result.exit_code, result.stderr) == (1, f"newsfacts: {facts}: another run is writing it\n")
    assert cut_short.part.read_bytes() == cut_short.whole
    assert not facts.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_a_run_that_opened_the_lock_of_one_that_has_ended_locks_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening and locking, the other run may have finished and removed the file."""
    out = tmp_path / "facts.jsonl"
    lock = lock_of(out)
    opened: list[int] = []

    def slowly(*arguments: Any) -> int:
        descriptor = os_open(*arguments)
        if arguments[0] == lock and not opened:
            lock.unlink()
            os.close(os_open(lock, os.O_CREAT | os.O_WRONLY))  # the lock of a third run
        opened.append(descriptor)
        return descriptor

    os_open = os.open
    monkeypatch.setattr("os.open", slowly)
    with locked(out):
        assert os.path.samestat(os.fstat(opened[-1]), lock.stat())
    assert len(opened) == 2
    assert not lock.exists()


@pytest.mark.parametrize(
    ("processes", "kills"),
    [
        ("2", (5,)),
        pytest.param("1", (1, 5, 12), marks=pytest.mark.heavy),
        pytest.param("2", (1, 5, 12), marks=pytest.mark.heavy),
    ],
)
def test_killed_run_is_resumed(tmp_path: Path, processes: str, kills: tuple[int, ...]) -> None:
    """Kill a real run a few times, at no moment in particular, and let it finish."""
    texts = [f"w{number} sleep=0.02 вчера" for number in range(40)]
    corpus = jsonl(tmp_path / "corpus.jsonl", *texts, language="xx")
    facts = tmp_path / "facts.jsonl"
    command = ("extract", corpus, "-o", facts, "--resume", "--processes", processes)
    part = facts.with_name("facts.jsonl.part")
    for lines in kills:
        with started(tmp_path, *command) as run:
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline and not (
                part.exists() and part.read_bytes().count(b"\n") >= lines
            ):
                time.sleep(0.005)
            run.send_signal(signal.SIGKILL)
            run.wait()
        assert not facts.exists()
    with started(tmp_path, *command) as run:
        output, complaints = run.communicate(timeout=30)

    assert (run.returncode, output, complaints) == (0, "", "")
    written = sheets(facts.read_text("utf-8"))
    assert [each["article"]["text"] for each in written] == texts
    assert all(len(each["facts"]) == 2 and not each["failures"] for each in written)


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("text", ["sleep=0.2 a", "backtrack=60"])
def test_processes_end_with_a_run_that_is_killed(tmp_path: Path, text: str) -> None:
    """Even those that are in a call that never gives up the interpreter."""
    corpus = jsonl(tmp_path / "corpus.jsonl", *[text] * 30, language="xx")
    with started(tmp_path, "extract", corpus, "-o", tmp_path / "facts.jsonl", "--processes", "2") as run:
        children = children_of(run.pid, 2)
        time.sleep(0.5)
        run.send_signal(signal.SIGKILL)
        run.wait()

    assert len(children) == 2
    assert ended(children)

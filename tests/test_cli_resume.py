"""``newsfacts extract --resume``: a run cut short at any moment loses nothing and repeats nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import attrs
import pytest
from shell import PLAIN, Shell, children_of, ended, jsonl, sheets, started

TEXTS = ("1 вчера", "2", "вчера", "4 4", "5")


@attrs.frozen
class Run:
    """A run that was cut short when all was written, but before the output had its name."""

    shell: Shell
    corpus: Path
    facts: Path
    whole: bytes

    @property
    def part(self) -> Path:
        return self.facts.with_name("facts.jsonl.part")

    @property
    def making(self) -> Path:
        return self.facts.with_name("facts.jsonl.part.json")

    def resumed(self) -> str:
        """Go on; what is said on standard error."""
        result = self.shell.run("extract", self.corpus, "-o", self.facts, "--resume")
        assert result.exit_code == (1 if result.stderr else 0)
        return result.stderr

    def is_complete(self) -> bool:
        return self.facts.read_bytes() == self.whole and not self.part.exists() and not self.making.exists()


@pytest.fixture
def cut_short(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    corpus = jsonl(tmp_path / "corpus.jsonl", *TEXTS)
    facts = tmp_path / "facts.jsonl"
    with monkeypatch.context() as patch:
        patch.setattr("newsfacts.cli._resuming.put_in_place", killed)
        result = shell.run("extract", corpus, "-o", facts)
    run = Run(shell, corpus, facts, b"")
    assert result.exit_code == 1
    assert f"newsfacts: {run.part} keeps what is done; --resume goes on" in result.stderr
    assert not facts.exists()
    return attrs.evolve(run, whole=run.part.read_bytes())


def test_wherever_it_was_cut(cut_short: Run) -> None:
    """Resuming gives the same bytes as a run of one piece."""
    made_by = cut_short.making.read_bytes()
    for cut in range(0, len(cut_short.whole) + 1, 41):
        cut_short.part.write_bytes(cut_short.whole[:cut])
        cut_short.making.write_bytes(made_by)

        assert cut_short.resumed() == ""
        assert cut_short.is_complete()


def test_power_cut_can_leave_anything_at_the_end(cut_short: Run) -> None:
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
    cut_short.part.unlink()
    cut_short.making.unlink()

    assert cut_short.resumed() == ""
    assert cut_short.is_complete()


def test_run_that_was_cut_short_after_its_last_step(cut_short: Run) -> None:
    cut_short.part.rename(cut_short.facts)

    assert cut_short.resumed() == ""
    assert cut_short.is_complete()


def test_input_may_have_grown(cut_short: Run) -> None:
    jsonl(cut_short.corpus, *TEXTS, "6")

    assert cut_short.resumed() == ""
    assert cut_short.facts.read_bytes().startswith(cut_short.whole)
    assert len(sheets(cut_short.facts.read_text("utf-8"))) == len(TEXTS) + 1


@pytest.mark.parametrize(
    ("texts", "line"),
    [(TEXTS[:3], 4), (("1 вчера", "2!", *TEXTS[2:]), 2), (("0", *TEXTS), 1), ((), 1)],
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


def test_without_resume_it_starts_over_and_says_so(cut_short: Run) -> None:
    cut_short.part.write_bytes(cut_short.whole[:100])
    result = cut_short.shell.run("extract", cut_short.corpus, "-o", cut_short.facts)

    assert result.exit_code == 0
    assert result.stderr == f"newsfacts: {cut_short.part} of an unfinished run is discarded\n"
    assert cut_short.is_complete()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_two_runs_do_not_write_one_file(cut_short: Run) -> None:
    holder = (
        "import fcntl, sys; file = open(sys.argv[1], 'r+b'); fcntl.lockf(file, fcntl.LOCK_EX);"
        "print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(cut_short.part)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert cut_short.resumed() == f"newsfacts: {cut_short.part}: another run is writing it\n"
        other.communicate()


@pytest.mark.parametrize("processes", ["1", "2"])
def test_killed_run_is_resumed(tmp_path: Path, processes: str) -> None:
    """Kill a real run a few times, at no moment in particular, and let it finish."""
    texts = [f"w{number} sleep=0.02 вчера" for number in range(40)]
    corpus = jsonl(tmp_path / "corpus.jsonl", *texts, language="xx")
    facts = tmp_path / "facts.jsonl"
    command = ("extract", corpus, "-o", facts, "--resume", "--processes", processes)
    part = facts.with_name("facts.jsonl.part")
    for lines in (1, 5, 12):
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

"""What failed in an earlier run is told again, and can be tried again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs
import pytest
from plain import LANGUAGE, SUMS, extracting, extractor_of
from shell import Shell, jsonl, sheets

from newsfacts import Document, Fact, Plugin
from newsfacts.cli import _output, _unfinished

TEXTS = ("1", "bad 2", "3", "bad 4", "5", "6")


@attrs.define(eq=False)
class Flaky:
    """A plugin that fails on some articles until it is mended, and stops the run at others."""

    mended: bool = False
    stops_at: str = ""
    seen: list[str] = attrs.field(factory=list)

    def run(self, document: Document) -> Iterable[Fact]:
        self.seen.append(document.text)
        if document.text == self.stops_at:
            raise KeyboardInterrupt
        if document.text.startswith("bad") and not self.mended:
            raise LookupError(document.text)
        return ()


@pytest.fixture
def flaky(shell: Shell) -> Flaky:
    made = Flaky()
    shell.install(
        Plugin(name="plain", implementation=LANGUAGE),
        Plugin(
            name="flaky",
            implementation=extracting("flaky", SUMS, extractor_of("flaky", made.run)),
            distribution="acme-flaky",
            version="1.0",
        ),
    )
    return made


@attrs.frozen
class Place:
    """Where the articles and the facts are."""

    shell: Shell
    folder: Path

    @property
    def facts(self) -> Path:
        return self.folder / "facts.jsonl"

    def run(self, *options: str) -> tuple[int, list[str]]:
        """The exit status, and what is said."""
        result = self.shell.run("extract", self.folder / "corpus.jsonl", "-o", self.facts, *options)
        return result.exit_code, result.stderr.splitlines()

    def failed(self) -> list[str]:
        return [each["article"]["text"] for each in sheets(self.facts.read_text("utf-8")) if each["failures"]]


@pytest.fixture
def place(shell: Shell, tmp_path: Path) -> Place:
    jsonl(tmp_path / "corpus.jsonl", *TEXTS)
    return Place(shell, tmp_path)


def test_failures_of_the_run_before_are_told_again(place: Place, flaky: Flaky) -> None:
    flaky.stops_at = "5"
    assert place.run()[0] == 130
    flaky.stops_at = ""
    status, told = place.run("--resume")

    assert status == 1
    assert ["LookupError: bad 2" in told[0], "LookupError: bad 4" in told[1], len(told)] == [True, True, 2]
    assert place.failed() == ["bad 2", "bad 4"]


@pytest.mark.parametrize("stops_at", ["3", "bad 4", "5", "6"])
def test_an_unfinished_run_is_finished_and_its_failures_are_tried_again(
    place: Place, flaky: Flaky, stops_at: str
) -> None:
    flaky.stops_at = stops_at
    assert place.run()[0] == 130
    flaky.stops_at, flaky.mended = "", True
    whole = whole_of(place)
    flaky.seen = []

    assert place.run("--retry-failed") == (0, [])
    assert place.facts.read_bytes() == whole
    done = TEXTS[: TEXTS.index(stops_at)]
    assert flaky.seen == [*TEXTS[len(done) :], *(text for text in done if text.startswith("bad"))]
    assert {path.name for path in place.folder.iterdir()} == {"corpus.jsonl", "facts.jsonl"}


def whole_of(place: Place) -> bytes:
    """What a run of one piece gives; the lists of who was asked are left as they were."""
    other = place.folder / "elsewhere"
    other.mkdir()
    place.shell.run("extract", place.folder / "corpus.jsonl", "-o", other / "facts.jsonl")
    whole = (other / "facts.jsonl").read_bytes()
    (other / "facts.jsonl").unlink()
    other.rmdir()
    return whole


def test_a_finished_output_can_be_tried_again(place: Place, flaky: Flaky) -> None:
    assert place.run()[0] == 1
    flaky.mended = True
    whole = whole_of(place)
    flaky.seen = []
    status, told = place.run("--retry-failed")

    assert status == 0
    assert told == [
        f"newsfacts: {place.facts} does not say what made it; the lines without failures are kept as they are"
    ]
    assert flaky.seen == ["bad 2", "bad 4"]
    assert place.facts.read_bytes() == whole


def test_what_fails_again_is_told_again(place: Place, flaky: Flaky) -> None:
    place.run()
    before = place.facts.read_bytes()
    status, told = place.run("--retry-failed")

    assert (status, len(told)) == (1, 3)
    assert place.facts.read_bytes() == before


def test_processes_may_try_again(place: Place, flaky: Flaky) -> None:
    place.run()
    flaky.mended = True
    whole = whole_of(place)

    assert place.run("--retry-failed", "--processes", "2")[0] == 0
    assert place.facts.read_bytes() == whole


def test_new_articles_come_behind_those_that_are_tried_again(place: Place, flaky: Flaky) -> None:
    place.run()
    jsonl(place.folder / "corpus.jsonl", *TEXTS, "7")
    flaky.mended = True

    assert place.run("--retry-failed")[0] == 0
    assert [each["article"]["text"] for each in sheets(place.facts.read_text("utf-8"))] == [*TEXTS, "7"]


def test_without_an_output_it_is_a_run_like_any_other(place: Place, flaky: Flaky) -> None:
    flaky.mended = True

    assert place.run("--retry-failed") == (0, [])
    assert len(flaky.seen) == len(TEXTS)


def test_another_output_is_refused(place: Place, flaky: Flaky) -> None:
    place.run()
    jsonl(place.folder / "corpus.jsonl", "0", *TEXTS)
    before = place.facts.read_bytes()
    status, told = place.run("--retry-failed")

    assert status == 1
    assert "line 1 is about №1, which is not what stands there in the input now" in told[-1]
    assert place.facts.read_bytes() == before


@pytest.mark.parametrize("content", ["no JSON\n", "5\n", "{}\n", '{"article": {}, "failures": 5}\n'])
def test_an_output_that_holds_no_sheets_is_refused(place: Place, flaky: Flaky, content: str) -> None:
    place.facts.write_text(content)
    status, told = place.run("--retry-failed")

    assert (status, place.facts.read_text()) == (1, content)
    assert "line 1 holds no sheet" in told[-1]


@pytest.mark.parametrize("step", ["part.unlink", "put_in_place", "sums.unlink", "record.unlink"])
def test_killed_while_the_retried_lines_are_put_in_place(
    place: Place, flaky: Flaky, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Whatever was the last thing that it did, nothing is lost."""
    flaky.stops_at = "6"
    place.run()
    flaky.stops_at, flaky.mended = "", True
    whole = whole_of(place)
    with monkeypatch.context() as patch:
        stop_at(patch, step)
        assert place.run("--retry-failed")[0] == 130

    assert place.run("--resume")[0] == (1 if step == "part.unlink" else 0)
    if step == "part.unlink":  # the old lines counted still
        assert place.run("--retry-failed")[0] == 0
    assert place.facts.read_bytes() == whole
    assert {path.name for path in place.folder.iterdir()} == {"corpus.jsonl", "facts.jsonl"}


def stop_at(patch: pytest.MonkeyPatch, step: str) -> None:
    """Have the run end just before that step of its last."""
    if step == "put_in_place":

        def stopping(finished: Path, path: Path) -> None:
            if path.name == "facts.jsonl":
                raise KeyboardInterrupt
            put(finished, path)

        put = _output.put_in_place
        patch.setattr(_unfinished, "put_in_place", stopping)
        return
    suffix = {"part.unlink": ".part", "sums.unlink": ".sums", "record.unlink": ".json"}[step]

    def refusing(path: Path, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002  (Path's own)
        if path.suffix == suffix and path.name.startswith("facts.jsonl.part"):
            raise KeyboardInterrupt
        unlink(path, missing_ok)

    unlink = Path.unlink
    patch.setattr(Path, "unlink", refusing)

"""How console blocks are read, compared and written anew."""

from __future__ import annotations

from pathlib import Path

import consoles
import pytest

PAGE = """Text.

```{code-block} text
:caption: a.txt

один
```

```console
$ cat a.txt
два
$ echo 23 | tr 3 4
24
```
"""


def test_blocks_are_found_in_their_order() -> None:
    file, console = consoles.blocks(PAGE)
    assert (file.file_name, file.body) == ("a.txt", "один\n")
    assert [command.line for command in consoles.commands(console)] == ["cat a.txt", "echo 23 | tr 3 4"]


def test_a_wrong_output_is_told_and_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file, console = consoles.blocks(PAGE)
    assert consoles.difference(file) is None
    assert consoles.difference(console) == "$ cat a.txt\nexpected:\nдва\n\nactual:\nодин\n"
    assert consoles.written_anew(PAGE) == PAGE.replace("два", "один")


@pytest.mark.parametrize(
    ("expected", "actual", "matches"),
    [
        ("а\n", "а\n", True),
        ("а\n", "а\nб\n", False),
        ("а\n...\n", "а\nб\nв\n", True),
        ("...\nв\n", "а\nб\nв\n", True),
        ("а\n...\nв\n", "а\nв\n", True),
        ("за ... мс\n", "за 1.5 мс\n", True),
        ("за ... мс\n", "за\n1.5 мс\n", False),
        ("1.5\n", "1x5\n", False),
    ],
)
def test_three_dots_stand_for_anything(expected: str, actual: str, matches: bool) -> None:  # noqa: FBT001
    assert consoles.Command("", expected).matches(actual) is matches


def test_a_shortened_output_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    page = "```console\n$ echo а\nб\n...\n```\n"
    assert consoles.written_anew(page) == page
    assert "shorten it by hand" in capsys.readouterr().out


def test_newsfacts_runs_in_the_same_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consoles, "_run_in_shell", pytest.fail)
    assert "Usage: newsfacts" in consoles.Command("uv run newsfacts --help", "").run()

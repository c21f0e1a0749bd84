"""Control characters and marks of writing direction never reach a terminal raw."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import LANGUAGE, extracting, extractor_of
from shell import Shell, jsonl

from newsfacts import Document, FactSheet, Plugin
from newsfacts.rendering import visible

COMMANDS = {
    "title": "\x1b]0;owned\x07",
    "clear": "\x1b[2J",
    "link": "\x1b]8;;http://example.org\x1b\\\\",
    "C1": "\x9b31m",
    "override": "\u202eabc\u202c",
    "isolate": "\u2066abc\u2069",
    "mark": "\u200f\u061c",
    "return": "\rdone",
    "backspace": "\x08\x7f",
    "line separator": "\u2028",
}
HARMLESS = frozenset("\t\n")


def commands_in(text: str) -> set[str]:
    """What in a text a terminal would obey."""
    return {each for each in text if visible(each) != each}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ёж «a»\n\t—\xa0b\xad\u200b", "Ёж «a»\n\t—\xa0b\xad\u200b"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b", "\\x9b"),
        ("\u202e", "\\u202e"),
        ("\x00\r", "\\x00\\x0d"),
    ],
)
def test_commands_are_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_nothing_is_left_to_obey(text: str) -> None:
    assert not commands_in(visible(text))
    assert all(each.isprintable() or each in HARMLESS or ord(each) > 0x9F for each in visible(text))


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize("form", ["table", "explain", "json", "jsonl"])
def test_no_format_lets_them_through(shell: Shell, tmp_path: Path, form: str, command: str) -> None:
    corpus = jsonl(tmp_path / "corpus.jsonl", f"5{command}", f"{command} вчера", language="ru")
    corpus.write_text(corpus.read_text("utf-8").replace("№", "№\\u001b[2J\\u202e"), "utf-8")
    result = shell.run("extract", corpus, "--format", form, "--without", "days")
    explained = shell.run("explain", corpus)

    assert (result.exit_code, explained.exit_code) == (0, 0)
    assert not commands_in(result.stdout + explained.stdout)


def test_json_reads_back_the_same(shell: Shell, tmp_path: Path) -> None:
    text = "".join(COMMANDS.values()) + " 5"
    corpus = jsonl(tmp_path / "corpus.jsonl", text)
    result = shell.run("extract", corpus, "--format", "jsonl")

    assert FactSheet.from_json(result.stdout).article.text == text


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_no_message_lets_them_through(shell: Shell, tmp_path: Path, command: str) -> None:
    def fail(document: Document) -> None:
        raise LookupError(document.text)

    broken = extracting("broken", extractor_of("broken", fail))
    shell.install(Plugin(name="plain", implementation=LANGUAGE), Plugin.of(broken))
    corpus = jsonl(tmp_path / "corpus.jsonl", f"a{command}")
    result = shell.run("extract", corpus, tmp_path / f"none{command}", "--format", "jsonl")

    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 2)
    assert not commands_in(result.stderr)


def test_a_message_is_one_line(shell: Shell, tmp_path: Path) -> None:
    result = shell.run("extract", tmp_path / "none\nnewsfacts: all is well", "--format", "jsonl")

    assert result.stderr.count("\n") == 1

"""The console blocks of the documentation: run, compared with what stands there, and written anew.

A block shows commands after ``$`` and their output. In the output, ``...`` stands for
anything, on a line of its own for any lines. A block with a file name for a caption is
written as that file before the blocks after it run.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
from click.testing import CliRunner

WIDTH = "100"
"""Columns of the terminal that the blocks show."""

_CONSOLE = re.compile(r"^```console\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(
    r"^```\{code-block\} \S+\n:caption: (?P<name>[\w.-]+)\n(?::\S+:.*\n)*\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_SHELL = re.compile(r"[|<>;&*$]")


@attrs.frozen
class Block:
    """A console block or a file, and where its body stands in the page."""

    start: int
    end: int
    body: str
    file_name: str | None = None


@attrs.frozen
class Command:
    """One command of a console block, and the output that stands below it."""

    line: str
    expected: str

    def run(self) -> str:
        """Its real output, without white space at the ends of lines and without empty lines at its end."""
        line = self.line.removeprefix("uv run ")
        program, *arguments = shlex.split(line)
        if program == "newsfacts" and not _SHELL.search(line):
            output = _run_here(arguments)
        else:
            output = _run_in_shell(line)
        return "".join(f"{each.rstrip()}\n" for each in output.rstrip().splitlines())

    def matches(self, actual: str) -> bool:
        """Whether that output is the expected one."""
        pattern = re.escape(self.expected)
        pattern = pattern.replace(re.escape("...\n"), r"(?:[^\n]*\n)*?").replace(re.escape("..."), r"[^\n]*")
        return re.fullmatch(pattern, actual) is not None


def blocks(page: str) -> Iterator[Block]:
    """The console blocks and files of a page, in its order."""
    found = [Block(*match.span("body"), match["body"]) for match in _CONSOLE.finditer(page)]
    found += [Block(*match.span("body"), match["body"], match["name"]) for match in _FILE.finditer(page)]
    yield from sorted(found, key=lambda block: block.start)


def commands(block: Block) -> list[Command]:
    """The commands of a console block."""
    found: list[Command] = []
    for line in block.body.splitlines():
        if line.startswith("$ "):
            found.append(Command(line[2:], ""))
        elif found:
            found[-1] = attrs.evolve(found[-1], expected=f"{found[-1].expected}{line.rstrip()}\n")
    return found


def difference(block: Block) -> str | None:
    """Run a block; what is wrong with it, or ``None``."""
    if block.file_name is not None:
        Path(block.file_name).write_text(block.body, encoding="utf-8")
        return None
    for command in commands(block):
        actual = command.run()
        if not command.matches(actual):
            return f"$ {command.line}\nexpected:\n{command.expected}\nactual:\n{actual}"
    return None


def written_anew(page: str) -> str:
    """The page with the real output in its console blocks; one with ``...`` is kept, and told of if wrong."""
    pieces, position = [], 0
    for block in blocks(page):
        pieces.append(page[position : block.start])
        pieces.append(block.body if difference(block) is None else _body_anew(block))
        position = block.end
    return "".join([*pieces, page[position:]])


def _body_anew(block: Block) -> str:
    return "".join(f"$ {command.line}\n{_kept_or_new(command)}" for command in commands(block))


def _kept_or_new(command: Command) -> str:
    actual = command.run()
    if command.matches(actual):
        return command.expected
    if "..." in command.expected:
        print(f"$ {command.line}\n  has another output now; shorten it by hand")
        return command.expected
    return actual


def _run_here(arguments: list[str]) -> str:
    """The ``newsfacts`` command in this process, which has its dictionaries already."""
    from newsfacts.cli import main  # noqa: PLC0415  (the tools' tests need no command line)

    return CliRunner(env={"COLUMNS": WIDTH}).invoke(main, arguments, prog_name="newsfacts").output


def _run_in_shell(line: str) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "COLUMNS": WIDTH, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(  # noqa: S602  (the documentation's own commands)
        line,
        shell=True,
        env=environment,
        check=False,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.stdout

"""The standard streams: what is ours goes to them, and what plugins print does not get in between."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import FrameType
from typing import TextIO

import click

from newsfacts._blame import NOT_THE_PLUGINS
from newsfacts.discovery import described, entry_points


class Strays(io.TextIOBase):
    """Stands in for standard output while plugins run, and tells on standard error what they print.

    Args:
        real: Standard output itself; ``None`` if it is closed.
        tell: Says a line on standard error.
    """

    def __init__(self, real: TextIO | None, tell: Callable[[str], None]) -> None:
        self.real = real
        self._said = tell
        self._line = ""

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        *lines, self._line = (self._line + text).split("\n")
        for line in lines:
            self._tell(line)
        return len(text)

    def flush(self) -> None:
        """Tell what has no end yet, too."""
        if self._line:
            self._tell(self._line)
            self._line = ""

    def _tell(self, line: str) -> None:
        self._said(f"{_printer(sys._getframe(1))} prints: {line}")  # noqa: SLF001  (the way to ask who calls)


@cache
def _owners() -> Mapping[str, str]:
    """The installed plugins, in words, by the packages that they are in."""
    return {
        each.module.partition(".")[0]: f"plugin {each.name!r} ({described(each.distribution, each.version)})"
        for each in entry_points()
    }


def _printer(frame: FrameType | None) -> str:
    """Whoever prints: the plugin whose module is on the stack, and the line that does."""
    owners = _owners()
    place = ""
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        package = module.partition(".")[0]
        if package not in NOT_THE_PLUGINS and not place:
            place = f"{module}, line {frame.f_lineno}"
        if package in owners:
            return f"{owners[package]}, {place},"
        frame = frame.f_back
    return place or "a plugin"


@contextlib.contextmanager
def strays_told(tell: Callable[[str], None]) -> Iterator[None]:
    """Keep standard output for what is written there on purpose.

    Args:
        tell: Says on standard error what is not.
    """
    real = sys.stdout
    sys.stdout = strays = Strays(real, tell)
    try:
        yield
    finally:
        strays.flush()
        sys.stdout = real


def standard_output() -> TextIO:
    """Standard output, whoever else stands in for it.

    Raises:
        click.ClickException: If it is closed.
    """
    out = sys.stdout.real if isinstance(sys.stdout, Strays) else sys.stdout
    if out is None:
        msg = "standard output: it is closed"
        raise click.ClickException(msg)
    return out


def say(text: str) -> None:
    """Write a line to standard output."""
    click.echo(text, file=standard_output())


def occupy_closed_descriptors() -> None:
    """Have something under the first three descriptors, or the first file that is opened would be one.

    Python's own streams stay closed: that is told where they are needed.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest that is free

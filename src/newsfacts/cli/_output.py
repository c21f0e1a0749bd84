"""Where the output goes: a stream, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

import attrs
import click

from newsfacts.article import Article


class Output(Protocol):
    """Takes the pieces of a rendered output, and says which articles still lack theirs."""

    @property
    def done(self) -> int:
        """How many articles an earlier run has left nothing to do for."""
        ...

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The articles whose facts are wanted."""
        ...

    def write(self, pieces: Iterable[str]) -> None:
        """Write the pieces, in order, each as soon as it is there."""
        ...


@attrs.frozen
class Stream:
    """Standard output, or a device or pipe that is named as a file.

    Args:
        path: The device or pipe; ``None`` is standard output.
    """

    path: Path | None = None
    done = 0

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """All of them."""
        return iter(articles)

    def write(self, pieces: Iterable[str]) -> None:
        """Write each piece at once."""
        if self.path is None:
            if isinstance(sys.stdout, io.TextIOWrapper):
                sys.stdout.reconfigure(errors="backslashreplace")  # JSON can carry half a surrogate pair
            for piece in pieces:
                click.echo(piece, nl=False)
            return
        with naming(self.path), self.path.open("wb") as stream:
            for piece in pieces:
                stream.write(encoded(piece))
                stream.flush()


@attrs.frozen
class WholeFile:
    """A file that comes into being, or is replaced, only when all of it is written.

    Whatever goes wrong before leaves the old one as it was.
    """

    path: Path
    done = 0

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """All of them."""
        return iter(articles)

    def write(self, pieces: Iterable[str]) -> None:
        """Write into a nameless neighbour, then give it the name."""
        with naming(self.path):
            descriptor, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            try:
                with os.fdopen(descriptor, "wb") as stream:
                    stream.writelines(map(encoded, pieces))
                put_in_place(Path(name), self.path)
            except BaseException:
                with contextlib.suppress(OSError):
                    Path(name).unlink()
                raise


def put_in_place(finished: Path, path: Path) -> None:
    """Give a finished file the name and the permissions of the one it replaces."""
    with finished.open("rb") as stream:
        os.fsync(stream.fileno())
    finished.chmod(_mode(path))
    finished.replace(path)


def encoded(piece: str) -> bytes:
    r"""UTF-8; half a surrogate pair, which UTF-8 can't carry, as JSON writes it (``\ud800``)."""
    return piece.encode("utf-8", errors="backslashreplace")


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """Turn an operating system's error into one line that names the file.

    Raises:
        click.ClickException: That line.
    """
    try:
        yield
    except OSError as error:
        msg = f"{path}: {error.strerror or error}"
        raise click.ClickException(msg) from error


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those of a new one."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask

"""Where the output goes: a stream, or a file that is written whole or not at all."""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

import attrs
import click

from newsfacts.article import Article
from newsfacts.cli._locking import locked
from newsfacts.cli._streams import standard_output
from newsfacts.rendering import Renderer
from newsfacts.sheet import FactSheet


class Output(Protocol):
    """Takes the sheets of a run, and says which articles still lack theirs."""

    @property
    def done(self) -> int:
        """How many articles an earlier run has left nothing to do for."""
        ...

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that are written: the output itself, and what stands beside it meanwhile."""
        ...

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The articles whose facts are wanted."""
        ...

    def write(self, renderer: Renderer, sheets: Iterable[FactSheet]) -> None:
        """Write what the renderer makes of the sheets, in order, each piece as soon as it is there."""
        ...


@attrs.frozen
class Stream:
    """Standard output, or a device or pipe that is named as a file.

    Args:
        path: The device or pipe; ``None`` is standard output.
    """

    path: Path | None = None
    done = 0
    paths = ()

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads it as it comes."""
        return self.path is None and standard_output().isatty()

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """All of them."""
        return iter(articles)

    def write(self, renderer: Renderer, sheets: Iterable[FactSheet]) -> None:
        """Write each piece at once."""
        pieces = renderer.render(sheets)
        if self.path is None:
            out = standard_output()
            if isinstance(out, io.TextIOWrapper):
                out.reconfigure(errors="backslashreplace")  # JSON can carry half a surrogate pair
            for piece in pieces:
                click.echo(piece, file=out, nl=False)
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

    @property
    def paths(self) -> tuple[Path, ...]:
        """The file alone."""
        return (self.path,)

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """All of them."""
        return iter(articles)

    def write(self, renderer: Renderer, sheets: Iterable[FactSheet]) -> None:
        """Write into a nameless neighbour, then give it the name."""
        with naming(self.path), locked(self.path):
            write_whole(self.path, map(encoded, renderer.render(sheets)))


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file under another name first, so that it is never there by halves."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(pieces)
        put_in_place(Path(name), path)
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
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """See that the new name is on the disk; not every system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def encoded(piece: str | bytes) -> bytes:
    r"""UTF-8; half a surrogate pair, which UTF-8 can't carry, as JSON writes it (``\ud800``)."""
    return piece if isinstance(piece, bytes) else piece.encode("utf-8", errors="backslashreplace")


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

"""Output that is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click


def write(pieces: Iterable[str], target: str | None) -> None:
    """Write the pieces to a file, or to standard output.

    A file comes into being, or is replaced, only when all of it is written; whatever goes
    wrong before leaves the old one as it was. Standard output gets each piece at once.

    Args:
        pieces: The output, in order.
        target: A path; ``None`` or ``-`` is standard output.
    """
    if target is None or target == "-":
        for piece in pieces:
            click.echo(piece, nl=False)
        return
    path = Path(target)
    try:
        descriptor, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", text=False)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(pieces)
            Path(unfinished).chmod(_mode(path))
            Path(unfinished).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(unfinished).unlink()
            raise
    except OSError as error:
        msg = f"{target}: {error.strerror or error}"
        raise click.ClickException(msg) from error


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those of a new one."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask

"""One run at a time writes an output."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import click

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other runs from *path* and all that is written beside it, to the very end.

    The lock is on a file of its own, ``.OUT.lock``, that nothing else opens: a lock ends when its
    process closes any descriptor of the file, and what is renamed takes its lock along. The lock is
    this process's alone: processes that it starts don't keep it when it is killed.

    Raises:
        click.ClickException: If another run is writing there.
    """
    if fcntl is None:
        yield
        return
    lock = lock_of(path)
    descriptor = _held(lock, path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.unlink()
        os.close(descriptor)


def lock_of(path: Path) -> Path:
    """The file that tells other runs to keep off."""
    return path.with_name(f".{path.name}.lock")


def _held(lock: Path, path: Path) -> int:
    """A descriptor of the lock file that is there, and locked."""
    while True:
        descriptor = os.open(lock, _OPEN, 0o600)
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            os.close(descriptor)
            msg = f"{path}: another run is writing it"
            raise click.ClickException(msg) from error
        except OSError:
            return descriptor  # the file system knows no locks
        if _is_that(descriptor, lock):
            return descriptor
        os.close(descriptor)  # the run that held it has ended and removed it meanwhile


def _is_that(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.lstat())
    except FileNotFoundError:
        return False

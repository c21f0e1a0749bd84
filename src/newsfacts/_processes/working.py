"""What a process that extracts does, from its start until its parent ends it or is no more."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from newsfacts._blame import FAULTS
from newsfacts._garbage import collect_rarely
from newsfacts._processes.parcels import pack
from newsfacts._processes.tasks import Extract, Task, attempt

STARTED = b"started"
"""What it sends before its first answer."""

_SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of <sys/prctl.h>


def work(
    extract: Extract,
    connection: Connection,
    of_main_thread: bool,  # noqa: FBT001  (processes are given their arguments by position)
    prepare: Callable[[], None] | None,
) -> None:
    """What a process does until its parent ends it, or ends itself.

    Args:
        extract: What it does with each article.
        connection: Where articles come from and sheets go to.
        of_main_thread: Whether it was started by a thread that lives as long as the program.
        prepare: What it does first.
    """
    collect_rarely()
    if prepare is not None:
        prepare()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told too, and decides
    for name in ("SIGTERM", "SIGHUP"):  # what the parent does about these is not ours
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    if of_main_thread:
        _be_killed_with_parent()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    connection.send_bytes(STARTED)
    while True:
        task = Task(*connection.recv())
        sheet = attempt(extract, task)
        if sys.stdout is not None:
            sys.stdout.flush()  # the end of this process will be sudden
        try:
            connection.send_bytes(pack((sheet.facts, sheet.failures)))
        except FAULTS as error:  # a plugin's fact can't be pickled
            connection.send_bytes(pack(((), task.failed(error).failures)))


def _end_with_parent() -> None:
    """End this process when its parent has ended, however that happened."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _be_killed_with_parent() -> None:
    """Have Linux kill this process when the thread that started it ends.

    A thread of our own can't do it while a plugin is in a call that never gives up the interpreter, as
    a regular expression that backtracks for ever. Only for the main thread: others end before the program.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)

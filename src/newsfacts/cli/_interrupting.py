"""Being told to end: what is unfinished is tidied up first, and the exit status is the usual one."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType
from typing import NoReturn

INTERRUPTED = 130
"""The exit status after Ctrl-C, as of a shell's own commands."""

_ENDINGS = ("SIGTERM", "SIGHUP")


class Terminated(BaseException):
    """The operating system has asked the program to end.

    Args:
        number: The signal's number.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextlib.contextmanager
def ending_tidily() -> Iterator[None]:
    """Let all that is under way come to its own end when the program is told to end.

    A signal that is ignored, as by ``nohup``, stays ignored. After SIGTERM and SIGHUP the process ends
    by that signal, after Ctrl-C with the status 130.
    """
    replaced = _replace_handlers()
    try:
        yield
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Terminated as ending:
        signal.signal(ending.number, signal.SIG_DFL)
        os.kill(os.getpid(), ending.number)
    finally:
        for number in replaced:
            signal.signal(number, signal.SIG_DFL)


def _replace_handlers() -> list[int]:
    if threading.current_thread() is not threading.main_thread():
        return []
    numbers = [getattr(signal, name) for name in _ENDINGS if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _end)
    return ours


def _end(number: int, _: FrameType | None) -> NoReturn:
    signal.signal(number, signal.SIG_DFL)  # who asks twice need not wait
    raise Terminated(number)

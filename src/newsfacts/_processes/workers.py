"""Processes that extract: each has a pipe of its own, so that none can take another down with it.

The standard library's pools are broken as a whole by one process that dies, and none of
them tells which task it died of, or gives up one task that takes too long.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Collection
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Self

from newsfacts._processes.tasks import Extract, Task
from newsfacts._processes.working import STARTED, work

_LAST_WORDS = 5.0  # seconds that a dying process has before it is killed
_NO_START = (
    "a process to extract in did not start; where Python does not fork, a script must keep its calls "
    "behind 'if __name__ == \"__main__\":', and plugins passed as objects must be picklable"
)


class Crew:
    """Some processes, started when they are first needed; leaving the context ends them.

    Args:
        extract: What each process runs.
        size: How many there are at most.
        timeout: Seconds after which an article is given up, and its process replaced.
        prepare: What each process does before its first article.
    """

    def __init__(
        self,
        extract: Extract,
        size: int,
        timeout: float | None = None,
        prepare: Callable[[], None] | None = None,
    ) -> None:
        self._extract = extract
        self._size = size
        self._timeout = timeout
        self._prepare = prepare
        self._idle: list[_Worker] = []
        self._busy: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in (*self._idle, *self._busy):
            worker.end()

    @property
    def has_room(self) -> bool:
        """Whether a process is idle, or one more may be started."""
        return len(self._busy) < self._size

    def give(self, task: Task) -> None:
        """Let a process begin with *task*."""
        while self._idle:
            worker = self._idle.pop()
            try:
                worker.give(task)
            except OSError:  # it died while it had nothing to do
                worker.end()
            else:
                self._busy.append(worker)
                return
        worker = _Worker(self._extract, self._timeout, self._prepare)
        self._busy.append(worker)
        worker.give(task)

    def collect(self, *, patient: bool) -> None:
        """See which processes have answered, died or exceeded their time; their tasks are done then.

        Args:
            patient: Whether to wait until there is one.
        """
        if not self._busy:
            return
        deadline = min(worker.deadline for worker in self._busy)
        patience = None if deadline == float("inf") else max(0.0, deadline - time.monotonic())
        handles = [handle for worker in self._busy for handle in worker.handles]
        ready = wait(handles, patience if patient else 0.0)
        for worker in tuple(self._busy):
            if worker.settle(ready):
                self._busy.remove(worker)
                if worker.lives:
                    self._idle.append(worker)


class _Worker:
    """A process that makes one sheet after the other."""

    def __init__(self, extract: Extract, timeout: float | None, prepare: Callable[[], None] | None) -> None:
        context = multiprocessing.get_context()
        self._timeout = timeout
        self._connection, other_end = context.Pipe()
        self._process = context.Process(
            target=work,
            args=(extract, other_end, _is_main_thread(), prepare),
            name="newsfacts",
            daemon=True,
        )
        self._process.start()
        other_end.close()
        self._started = False
        self._task: Task | None = None
        self.lives = True
        self.deadline = float("inf")

    @property
    def handles(self) -> tuple[Connection, int]:
        """What to wait for."""
        return self._connection, self._process.sentinel

    def give(self, task: Task) -> None:
        """Send the task's article; one at a time, so that the two sides never wait for each other."""
        self._task = task
        self._connection.send((task.article, task.number))
        self._start_clock()

    def settle(self, ready: Collection[object]) -> bool:
        """See whether the task has come to an end, good or bad; something came to the *ready* handles.

        Raises:
            RuntimeError: If the process has not even started.
        """
        assert self._task is not None  # noqa: S101  (busy workers have one)
        try:
            self._task.answer = self._outcome(ready)
        except Exception as error:  # the answer will never come
            if not self._started:
                raise RuntimeError(_NO_START) from error
            self._task.failure = self._task.failed(error)
        return self._task.done

    def end(self) -> None:
        """End the process at once."""
        self.lives = False
        self._process.kill()
        self._process.join()
        self._connection.close()

    def _start_clock(self) -> None:
        if self._started and self._timeout is not None:
            self.deadline = time.monotonic() + self._timeout

    def _outcome(self, ready: Collection[object]) -> bytes | None:
        died = self._process.sentinel in ready
        if self._connection in ready or (died and self._connection.poll()):  # what it sent before is there
            return self._received()
        if died:
            raise self._died()
        if time.monotonic() >= self.deadline:
            self.end()
            msg = f"no end after {self._timeout:g} s; given up"
            raise TimeoutError(msg)
        return None

    def _received(self) -> bytes | None:
        try:
            answer = self._connection.recv_bytes()
        except (EOFError, OSError) as cause:
            raise self._died() from cause
        if answer == STARTED:
            self._started = True
            self._start_clock()
            return None
        self.deadline = float("inf")
        return answer

    def _died(self) -> ChildProcessError:
        self._process.join(_LAST_WORDS)
        code = self._process.exitcode
        self.end()
        if code is not None and code < 0:
            return ChildProcessError(f"its process ended with signal {-code} ({signal.strsignal(-code)})")
        return ChildProcessError(f"its process ended with exit code {code}")


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()

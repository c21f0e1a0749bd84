"""Processes that extract: each has a pipe of its own, so that none can take another down with it.

The standard library's pools are broken as a whole by one process that dies, and none of
them tells which task it died of, or gives up one task that takes too long.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Collection
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Self, TypeAlias

import attrs

from newsfacts._blame import FAULTS
from newsfacts._garbage import collect_rarely
from newsfacts._plugins.errorpolicy import failure
from newsfacts._processes.parcels import pack
from newsfacts.article import Article
from newsfacts.errors import ExtractorError, NewsfactsError, PluginError
from newsfacts.failure import Failure
from newsfacts.sheet import FactSheet

Extract: TypeAlias = Callable[[Article], FactSheet]

_STARTED = b"started"
_SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of <sys/prctl.h>
_LAST_WORDS = 5.0  # seconds that a dying process has before it is killed
_NO_START = (
    "a process to extract in did not start; where Python does not fork, a script must keep its calls "
    "behind 'if __name__ == \"__main__\":', and plugins passed as objects must be picklable"
)


@attrs.define(eq=False)
class Task:
    """An article on its way to a sheet.

    Args:
        article: The article.
        number: Its position among all, from 1.
        answer: What a process has made of it, still packed.
        failure: The empty sheet of an article of which nothing was made.
    """

    article: Article
    number: int
    answer: bytes | None = None
    failure: FactSheet | None = None

    @property
    def done(self) -> bool:
        """Whether its process has answered, or never will."""
        return self.answer is not None or self.failure is not None

    def sheet(self) -> FactSheet:
        """The sheet of a task that is done; unpacked here, when the process already has its next article."""
        if self.failure is not None:
            return self.failure
        try:
            facts, failures = pickle.loads(self.answer or b"")  # noqa: S301  (what our own process packed)
        except FAULTS as error:  # a plugin's fact can't be unpickled
            return self.failed(error)
        return FactSheet(article=self.article, facts=facts, failures=failures)

    @property
    def name(self) -> str:
        """What to call the article in a failure."""
        return f"article {self.article.id!r}" if self.article.id else f"article number {self.number}"

    def failed(self, error: BaseException) -> FactSheet:
        """An empty sheet that says why it is empty."""
        if isinstance(error, PluginError):
            known = failure(error)
            named = isinstance(error, ExtractorError) and self.article.id
            return self._empty(known if named else attrs.evolve(known, message=f"{self.name}: {error}"))
        message = f"{self.name}: {_describe(error)}"
        return self._empty(Failure(message=message, error=type(error).__name__))

    def _empty(self, why: Failure) -> FactSheet:
        return FactSheet(article=self.article, failures=(why,))


def _describe(error: BaseException) -> str:
    """An error in words: the library's own messages stand alone, others need their type."""
    if isinstance(error, NewsfactsError | TimeoutError | ChildProcessError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def attempt(extract: Extract, task: Task) -> FactSheet:
    """The sheet of the task's article, an empty one if extraction fails."""
    try:
        return extract(task.article)
    except FAULTS as error:  # a plugin's code can fail in any way
        return task.failed(error)


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
            target=_work,
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
        """See whether the task has come to an end, good or bad; something came to the *ready* handles."""
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
        if answer == _STARTED:
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


def _work(
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
    connection.send_bytes(_STARTED)
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


def _is_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _be_killed_with_parent() -> None:
    """Have Linux kill this process when the thread that started it ends.

    A thread of our own can't do it while a plugin is in a call that never gives up the interpreter, as
    a regular expression that backtracks for ever. Only for the main thread: others end before the program.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)

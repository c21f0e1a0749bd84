"""A plugin that does what each article's text tells it to, above all what it should not."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, ClassVar

import attrs

from newsfacts import Document, Extractor, Fact, Pipeline, hookimpl


@attrs.frozen(kw_only=True)
class StubbornFact(Fact):
    """A fact that can't leave its process, or can't be written."""

    kind: ClassVar[str] = "acme.stubborn"
    word: Any


@attrs.frozen(kw_only=True)
class WordFact(Fact):
    """A word; of "who", the process that found it."""

    kind: ClassVar[str] = "acme.word"
    process: int = attrs.field(eq=False)


def _local_string(text: str) -> str:
    class Local(str):
        """A string that JSON carries, but that can't be pickled."""

        __slots__ = ()

    return Local(text)


def _crash(_: str) -> None:
    faulthandler.disable()  # pytest's, which would tell of it at length
    ctypes.string_at(0)


def _raise(error: BaseException) -> None:
    raise error


def _recurse(_: str) -> None:
    _recurse(_)


def _spin(_: str) -> None:
    while True:
        pass


def _start_thread(seconds: str) -> None:
    threading.Thread(target=time.sleep, args=(float(seconds),), name="straggler").start()


def _kill_once(path: str, process: int) -> None:
    """Kill a process, unless that file tells that it was done before."""
    mark = Path(path)
    if not mark.exists():
        mark.touch()
        os.kill(process, signal.SIGKILL)


DEEDS: dict[str, Callable[[str], object]] = {
    "backtrack": lambda length: re.match("(a|a)*b", "a" * int(length)),
    "chdir": os.chdir,
    "crash": _crash,
    "endless": _spin,
    "exit": lambda status: os._exit(int(status)),
    "kill-parent": lambda path: _kill_once(path, os.getppid()),
    "kill-worker": lambda path: _kill_once(path, os.getpid()),
    "leave": lambda _: _raise(GeneratorExit()),
    "print": lambda text: sys.stdout.write(f"{text}\n"),
    "quit": lambda status: sys.exit(int(status)),
    "raise": lambda message: _raise(ValueError(message)),
    "recurse": _recurse,
    "sleep": lambda seconds: time.sleep(float(seconds)),
    "stop": lambda _: next(iter(())),
    "thread": _start_thread,
}
"""What a word such as ``exit=3`` does."""

WORDS: dict[str, Callable[[], object]] = {
    "stubborn": lambda: _local_string("x"),
    "object": object,
    "nan": lambda: float("nan"),
    "huge": lambda: 10**5000,
}
"""What facts some words make."""


def _run(document: Document) -> Iterable[Fact]:
    for token in document.tokens:
        span = document.span(token.start, token.end)
        command, _, argument = token.text.partition("=")
        if command in DEEDS:
            DEEDS[command](argument)
        elif command in WORDS:
            yield StubbornFact(span=span, word=WORDS[command]())
        else:
            yield WordFact(span=span, process=os.getpid() if command == "who" else 0)


@hookimpl
def newsfacts_register_extractors() -> Iterable[Extractor]:
    return [Extractor(name="troubled", produces=(WordFact.kind, StubbornFact.kind), run=_run)]


@hookimpl
def newsfacts_register_fact_types() -> Iterable[type[Fact]]:
    return [WordFact, StubbornFact]


def attempt_in_a_pool(options: dict[str, Any]) -> str:
    """What a worker of a pool is told that wants processes of its own."""
    try:
        Pipeline([]).extract_many([], **options)
    except RuntimeError as error:
        return str(error)
    return ""

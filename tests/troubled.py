"""A plugin that does what each article's text tells it to, above all what it should not."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import time
from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from newsfacts import Document, Extractor, Fact, hookimpl


@attrs.frozen(kw_only=True)
class StubbornFact(Fact):
    """A fact that can't leave its process."""

    kind: ClassVar[str] = "acme.stubborn"
    call: Any


@attrs.frozen(kw_only=True)
class WordFact(Fact):
    """A word, and the process that found it."""

    kind: ClassVar[str] = "acme.word"
    process: int = attrs.field(eq=False)


def _run(document: Document) -> Iterable[Fact]:
    for token in document.tokens:
        span = document.span(token.start, token.end)
        command, _, argument = token.text.partition("=")
        if command == "exit":
            os._exit(int(argument))
        elif command == "crash":
            faulthandler.disable()  # pytest's, which would tell of it at length
            ctypes.string_at(0)
        elif command == "raise":
            raise ValueError(argument)
        elif command == "sleep":
            time.sleep(float(argument))
        elif command == "endless":
            while True:
                pass
        elif command == "stubborn":
            yield StubbornFact(span=span, call=lambda: None)
        else:
            yield WordFact(span=span, process=os.getpid())


@hookimpl
def newsfacts_register_extractors() -> Iterable[Extractor]:
    return [Extractor(name="troubled", produces=(WordFact.kind, StubbornFact.kind), run=_run)]


@hookimpl
def newsfacts_register_fact_types() -> Iterable[type[Fact]]:
    return [WordFact, StubbornFact]

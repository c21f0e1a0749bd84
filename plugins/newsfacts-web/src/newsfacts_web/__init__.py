"""Readers for what newsrooms have besides text: pages, archives, feeds, documents, messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import BinaryIO

from newsfacts import Article, Reader, ReadError, hookimpl
from newsfacts_web._version import __version__
from newsfacts_web.beginnings import FEED, NEWSML, PAGE

__all__ = ["__version__", "newsfacts_register_readers"]

_TELEGRAM = re.compile(rb'\s*\{\s*"name":.{0,400}"messages":', re.DOTALL)


def _reader(module: str, name: str, *suffixes: str, begins: tuple[re.Pattern[bytes], ...] = ()) -> Reader:
    """A reader whose libraries are imported when it is first asked to read."""

    def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
        found: Iterator[Article | ReadError] = import_module(f"newsfacts_web.{module}").read(stream, source)
        return found

    def claims(head: bytes) -> bool:
        return any(each.match(head) for each in begins)

    return Reader(name=name, suffixes=suffixes, read=read, binary=True, claims=claims if begins else None)


@hookimpl
def newsfacts_register_readers() -> list[Reader]:
    """The readers ``html``, ``warc``, ``feed``, ``docx``, ``eml``, ``ninjs`` and ``telegram``."""
    return [
        _reader("pages", "html", ".html", ".htm", ".xhtml", ".shtml", begins=(PAGE,)),
        _reader("archives", "warc", ".warc", ".warc.gz", begins=(re.compile(rb"WARC/1\."),)),
        _reader("feeds", "feed", ".rss", ".atom", ".xml", begins=(FEED, NEWSML)),
        _reader("documents", "docx", ".docx", ".docm"),
        _reader("mail", "eml", ".eml"),
        _reader("ninjs", "ninjs", ".ninjs"),
        _reader("telegram", "telegram", begins=(_TELEGRAM,)),
    ]

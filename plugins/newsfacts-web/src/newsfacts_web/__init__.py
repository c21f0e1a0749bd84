"""Readers for what newsrooms have besides text: pages, archives, feeds, documents, messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import BinaryIO

from newsfacts import Article, Reader, ReadError, hookimpl
from newsfacts_web._version import __version__

__all__ = ["__version__", "newsfacts_register_readers"]

_LEAD = rb"[\s\xef\xbb\xbf]*(?>(?>(?><\?xml[^>]{0,200}>)|(?><!--.{0,1000}?-->))\s*){0,8}"
"""Comments and an XML declaration may stand before a first tag."""
_PAGE = re.compile(_LEAD + rb"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(_LEAD + rb"<(?:rss|feed|rdf:rdf)[\s>]", re.IGNORECASE | re.DOTALL)
_TELEGRAM = re.compile(rb'\s*\{\s*"name":.{0,400}"messages":', re.DOTALL)


def _reader(module: str, name: str, *suffixes: str, begins: re.Pattern[bytes] | None = None) -> Reader:
    """A reader whose libraries are imported when it is first asked to read."""

    def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
        found: Iterator[Article | ReadError] = import_module(f"newsfacts_web.{module}").read(stream, source)
        return found

    claims = None if begins is None else (lambda head: begins.match(head) is not None)
    return Reader(name=name, suffixes=suffixes, read=read, binary=True, claims=claims)


@hookimpl
def newsfacts_register_readers() -> list[Reader]:
    """The readers ``html``, ``warc``, ``feed``, ``docx``, ``eml`` and ``telegram``."""
    return [
        _reader("pages", "html", ".html", ".htm", ".xhtml", ".shtml", begins=_PAGE),
        _reader("archives", "warc", ".warc", ".warc.gz", begins=re.compile(rb"WARC/1\.")),
        _reader("feeds", "feed", ".rss", ".atom", ".xml", begins=_FEED),
        _reader("documents", "docx", ".docx", ".docm"),
        _reader("mail", "eml", ".eml"),
        _reader("telegram", "telegram", begins=_TELEGRAM),
    ]

"""HTML pages: the article's text without the rest of the page, and when it was published."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

import lxml.etree
import lxml.html
import trafilatura

from newsfacts import Article, ReadError
from newsfacts_web.moments import published
from newsfacts_web.shown import as_shown
from newsfacts_web.titles import title

LARGEST = 20_000_000
"""Bytes of the largest page that is read."""

_CHARSET = re.compile(rb"""(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)""")
_XML_ENCODING = re.compile(rb"""(?i)^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)""")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}>")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NOTICE = re.compile(
    r"(?i)[\s|]*(?:$|©|\(c\)|copyright|все права защищены|при (?:использовании|перепечатке))"
)
_INITIAL = re.compile(r"\b([А-ЯЁA-Z])(?= |$)")
_HEAD = 4096
"""Within so many bytes a page says how it is encoded."""


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The article of one page."""
    yield article(stream.read(LARGEST + 1), source)


def article(content: bytes, source: str, *, url: str | None = None, charset: str | None = None) -> Article:
    """The article of a page.

    Args:
        content: The page's bytes.
        source: Its name, for errors and as the article's id.
        url: Where it was published, if it does not say so itself.
        charset: The encoding that the server told; else the page's own.

    Raises:
        ReadError: If it is larger than :data:`LARGEST`, or holds no article's text.
    """
    if len(content) > LARGEST:
        msg = f"{source}: the page has more than {LARGEST:,} bytes"
        raise ReadError(msg)
    text = _DECLARATION.sub("", decoded(content, charset))
    tree = _parsed(text, source)
    found = _extracted(as_shown(text, tree), source, url)
    return Article(
        text=_without_notice(found.text),
        published=published(tree, found.date),
        title=title(tree, found.title),
        url=found.url or url,
        publisher=found.sitename or None,
        authors=[_with_points(name.strip()) for name in (found.author or "").split(";") if name.strip()],
        id=source,
    )


def _parsed(text: str, source: str) -> lxml.html.HtmlElement:
    """The page's elements."""
    try:
        return lxml.html.fromstring(text)
    except (lxml.etree.LxmlError, ValueError) as error:  # nothing but blanks or comments
        msg = f"{source}: this is no page that can be read: {error}"
        raise ReadError(msg) from error


def _extracted(text: str, source: str, url: str | None) -> Any:
    """What trafilatura takes for the article, and tells of it."""
    found: Any = trafilatura.bare_extraction(
        text, url=url, include_comments=False, include_tables=True, with_metadata=True, fast=False
    )
    if found is None or not (found.text or "").strip():
        msg = f"{source}: no article's text was found in the page"
        raise ReadError(msg)
    return found


def _with_points(name: str) -> str:
    """*О. И. Рябов*, of whom trafilatura makes *О И Рябов*."""
    return _INITIAL.sub(r"\1.", name)


def _without_notice(text: str) -> str:
    """The text without notices of copyright at its end, as pages have that are laid out by tables."""
    lines = text.splitlines()
    while lines and _NOTICE.match(lines[-1]):
        lines.pop()
    return "\n".join(lines) if lines else text


def decoded(content: bytes, charset: str | None = None) -> str:
    """A page's text: by its byte order mark, its server, its own word; else UTF-8, else Windows-1251."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content.decode(name, "replace")
    head = content[:_HEAD]
    own = [match[1].decode("ascii") for each in (_XML_ENCODING, _CHARSET) if (match := each.search(head))]
    for encoding in ([charset] if charset else []) + [*own, "utf-8", "cp1251"]:
        try:
            return content.decode(encoding)
        except (LookupError, UnicodeError):  # some codecs, such as "undefined", say no more
            continue
    return content.decode("utf-8", "replace")

"""RSS and Atom feeds: an article an entry, as long as the feed has it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any, BinaryIO

import feedparser
import lxml.html

from newsfacts import Article, ReadError
from newsfacts_web.datelines import ZONES
from newsfacts_web.pages import LARGEST
from newsfacts_web.shown import show

_BLOCKS = ("p", "br", "div", "li", "h1", "h2", "h3", "blockquote")


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The entries of one feed.

    Raises:
        ReadError: If it is too large, declares entities of its own, or is no feed.
    """
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        msg = f"{source}: the feed has more than {LARGEST:,} bytes"
        raise ReadError(msg)
    if b"<!ENTITY" in content:
        msg = f"{source}: the feed declares entities of its own, which are not read"
        raise ReadError(msg)
    feed = feedparser.parse(content)
    if not feed.entries and (feed.bozo or not feed.version):
        msg = f"{source}: this is no feed that can be read"
        raise ReadError(msg)
    for number, entry in enumerate(feed.entries, 1):
        yield _article(entry, feed.feed.get("title"), f"{source}, entry {number}")


def _article(entry: Any, publisher: str | None, place: str) -> Article | ReadError:
    contents = [each.value for each in entry.get("content", [])] or [entry.get("summary", "")]
    text = plain(max(contents, key=len))
    if not text:
        return ReadError(f"{place}: the entry has no text")
    return Article(
        text=text,
        published=moment(entry.get("published") or entry.get("updated")),
        title=entry.get("title"),
        url=entry.get("link"),
        publisher=publisher,
        authors=[each["name"] for each in entry.get("authors", []) if each.get("name")],
        id=entry.get("id") or entry.get("link") or place,
    )


def plain(markup: str) -> str:
    """The text of a piece of HTML, a paragraph a line."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    tree = lxml.html.fragment_fromstring(markup, create_parent="div")
    show(tree)
    for element in tree.iter(*_BLOCKS):
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().splitlines())
    return "\n".join(line for line in lines if line)


def moment(told: str | None) -> dt.datetime | None:
    """A feed's date with the zone that it names; ``None`` if it can't be read."""
    if not told:
        return None
    day, _, zone = told.strip().rpartition(" ")
    told = f"{day} {ZONES[zone.upper()]}" if zone.upper() in ZONES else told.strip()
    for reads in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            return reads(told)
        except ValueError:
            continue
    return None

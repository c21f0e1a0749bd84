"""RSS and Atom feeds: an article an entry, as long as the feed has it.

Other XML of news agencies has the same suffix, and goes to its own reader.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any, BinaryIO

import feedparser

from newsfacts import Article, ReadError
from newsfacts_web import newsml
from newsfacts_web.beginnings import NEWSML
from newsfacts_web.datelines import ZONES, told_in
from newsfacts_web.fragments import plain
from newsfacts_web.pages import LARGEST

_OFFSET = re.compile(r"[+-][01]\d:?[0-5]\d$")


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
    if NEWSML.match(content):
        yield from newsml.items(content, source)
        return
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


def moment(told: str | None) -> dt.datetime | str | None:
    """A feed's date with the zone that it names, or its day; ``None`` if it can't be read.

    Russian sites also write «Пн, 05 мая 2025 01:40:00 MSK» and «05.12.2025 10:30», the 5th of December.
    """
    if not told:
        return None
    day, _, zone = told.strip().rpartition(" ")
    told = f"{day} {ZONES[zone.upper()]}" if zone.upper() in ZONES else told.strip()
    for reads in (dt.datetime.fromisoformat, parsedate_to_datetime):
        try:
            return reads(told)
        except ValueError:
            continue
    return _in_russian(told)


def _in_russian(told: str) -> dt.datetime | str | None:
    """A moment in a Russian date line, in the zone whose offset stands at its end."""
    found, offset = told_in(told), _OFFSET.search(told)
    if isinstance(found, dt.datetime) and found.tzinfo is None and offset:
        return dt.datetime.fromisoformat(f"{found.isoformat()}{offset[0]}")
    return found

"""Web archives (WARC): an article of each page that was fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import attrs
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from newsfacts import Article, ReadError
from newsfacts_web.pages import LARGEST, article

_PAGES = ("text/html", "application/xhtml+xml")
_FOUND = "200"


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The articles of the archive's pages; one that holds none is told in its place.

    The day of the crawl is only a bound of the publication, and goes to the article's metadata.

    Raises:
        ReadError: If the archive breaks off.
    """
    try:
        for number, record in enumerate(ArchiveIterator(stream), 1):
            if _is_page(record):
                yield _article(record, f"{source}, record {number}")
    except (ArchiveLoadFailed, EOFError, OSError) as error:
        msg = f"{source}: the archive breaks off: {error}"
        raise ReadError(msg) from error


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return record.http_headers.get_statuscode() == _FOUND and kind.lower().startswith(_PAGES)


def _article(record: Any, place: str) -> Article | ReadError:
    url = record.rec_headers.get_header("WARC-Target-URI")
    crawled = record.rec_headers.get_header("WARC-Date")
    kind = record.http_headers.get_header("Content-Type") or ""
    charset = kind.partition("charset=")[2].strip(" \"'") or None
    try:
        content = record.content_stream().read(LARGEST + 1)
        if (
            len(content) <= LARGEST and record.raw_stream.limit
        ):  # what the record's head promised and is not there
            return ReadError(f"{place}: the archive breaks off in it")
        made = article(content, place, url=url, charset=charset)
    except ReadError as error:
        return error
    except (ValueError, OSError) as error:
        return ReadError(f"{place}: {error}")
    return attrs.evolve(made, id=url or place, metadata={"crawled": crawled} if crawled else {})

"""Plain text, with an optional leading ``date YYYY-MM-DD`` header."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsfacts.article import Article
from newsfacts.errors import ReadError
from newsfacts.reading._reader import Reader

# " date 2025-12-31 Украинские, европейские…": the header, and the white space that ends it.
_HEADER = re.compile(r"\s*date\s+(\d{4}-\d{2}-\d{2})(?:\s+|\Z)")


def parse_text(text: str, source: str) -> Article:
    """An article of plain text; offsets refer to the text after the header.

    Raises:
        ReadError: If the header names a day that no calendar has.
    """
    header = _HEADER.match(text)
    if header is None:
        return Article(text=text, id=source)
    try:
        return Article(text=text[header.end() :], published=header[1], id=source)
    except ValueError as cause:
        msg = f"{source}:1: the header says 'date {header[1]}', which is no day of the calendar"
        raise ReadError(msg) from cause


def _read(lines: Iterable[str], source: str) -> Iterator[Article | ReadError]:
    yield parse_text("".join(lines), source)


TEXT = Reader(name="text", suffixes=(".txt",), read=_read)
"""One article a file."""

"""Plain text, with an optional leading header that gives the publication day: ``date 2025-12-31``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsfacts.article import Article
from newsfacts.errors import ReadError
from newsfacts.reading._foreign import foreign_text
from newsfacts.reading._reader import Reader

# " date 2025-12-31 Украинские, европейские…": the header, and the white space that ends it. What
# begins like one is one: a day that is written otherwise must not become a word of the article.
_HEADER = re.compile(r"[\s\ufeff]*date:?\s+(\d\S*)(?:\s+|\Z)", re.IGNORECASE)

_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\S+)?|\d{1,2}\.\d{1,2}\.\d{4}")


def parse_text(text: str, source: str) -> Article:
    """An article of plain text; offsets refer to the text after the header.

    Args:
        text: The whole file.
        source: What to call it in an error, and the article's id.

    Raises:
        ReadError: If it is a whole HTML page, or if there is a header and its day is none of the
            calendar's or is written otherwise than as ``2025-12-31`` (a time may follow:
            ``2025-12-31T15:30``) or ``31.12.2025``.
    """
    header = _HEADER.match(text)
    if foreign := foreign_text(text[header.end() :] if header else text):
        raise foreign.error(source)
    if header is None:
        return Article(text=text, id=source)
    try:
        return Article(text=text[header.end() :], published=_published(header[1]), id=source)
    except ValueError as cause:
        line = text.count("\n", 0, header.start(1)) + 1
        msg = (
            f"{source}:{line}: the header 'date {header[1]}' gives no day of the calendar; "
            f"write it as 2025-12-31 or 31.12.2025"
        )
        raise ReadError(msg) from cause


def _published(written: str) -> str:
    """What a header tells, in one of the two forms.

    Raises:
        ValueError: If it is in neither.
    """
    if not _WRITTEN.fullmatch(written):
        msg = "neither YYYY-MM-DD nor DD.MM.YYYY"
        raise ValueError(msg)
    return written


def _read(lines: Iterable[str], source: str) -> Iterator[Article | ReadError]:
    yield parse_text("".join(lines), source)


TEXT = Reader(name="text", suffixes=(".txt",), read=_read)
"""One article a file."""

"""The way in: paths, bytes and streams."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from newsfacts.article import Article
from newsfacts.errors import ReadError
from newsfacts.reading._decoding import DEFAULT_ENCODING, decoded_lines
from newsfacts.reading._json import JSON, JSONL
from newsfacts.reading._reader import Reader
from newsfacts.reading._text import TEXT

CORE_READERS: tuple[Reader, ...] = (TEXT, JSON, JSONL)

_LONGEST_NAME = 256  # what is longer is a text, given in place of a path


def read(
    source: str | Path | bytes,
    *,
    encoding: str = DEFAULT_ENCODING,
    format: str | None = None,  # noqa: A002  (the CLI's own word)
    readers: Iterable[Reader] = CORE_READERS,
) -> Article:
    """Read one article from a file, or from a file's bytes.

    Args:
        source: A path, or bytes.
        encoding: UTF-8 with or without a byte order mark, unless another is named.
        format: A reader's name; ``None`` goes by the path's suffix, and takes plain text
            for bytes and unknown suffixes.
        readers: The formats to choose from; a pipeline's ``readers`` include the plugins'.

    Raises:
        ReadError: If it can't be read, decoded or parsed, or holds not just one article;
            the message names the source and the position.
        TypeError: If *source* is neither a path nor bytes.
    """
    articles = read_many(source, encoding=encoding, format=format, readers=readers)
    first = next(articles, None)
    name = "<bytes>" if isinstance(source, bytes) else str(source)
    if first is None:
        msg = f"{name}: there is no article in it"
        raise ReadError(msg)
    if next(articles, None) is not None:
        msg = f"{name}: there is more than one article in it; use newsfacts.read_many"
        raise ReadError(msg)
    return first


def read_many(
    source: str | Path | bytes | BinaryIO,
    *,
    encoding: str = DEFAULT_ENCODING,
    format: str | None = None,  # noqa: A002  (the CLI's own word)
    readers: Iterable[Reader] = CORE_READERS,
    on_error: Callable[[ReadError], None] | None = None,
) -> Iterator[Article]:
    """Read the articles of a file, of bytes or of a binary stream, one at a time.

    Args:
        source: A path, bytes, or a stream of bytes.
        encoding: As for :func:`read`.
        format: As for :func:`read`.
        readers: As for :func:`read`.
        on_error: Called with what is wrong about one article among many (a line of JSONL, an
            item of a JSON list), before the next is read; ``None`` raises it.

    Raises:
        ReadError: If the source can't be read, decoded or parsed; with no *on_error*, also if one
            article is wrong.
        TypeError: If *source* is none of the three.
    """
    for item in _items(source, encoding, format, readers):
        if isinstance(item, Article):
            yield item
        elif not isinstance(item, ReadError):
            msg = f"the reader yielded {item!r}, which is neither an Article nor a ReadError"
            raise TypeError(msg)
        elif on_error is None:
            raise item
        else:
            on_error(item)


def _items(
    source: str | Path | bytes | BinaryIO, encoding: str, name: str | None, readers: Iterable[Reader]
) -> Iterator[Article | ReadError]:
    """What the reader makes of the source: articles, and errors in the place of those that are wrong."""
    if isinstance(source, bytes):
        lines = decoded_lines(io.BytesIO(source), "<bytes>", encoding)
        yield from reader_for("", readers, name).read(lines, "<bytes>")
    elif isinstance(source, str | Path):
        path = Path(source)
        try:
            with path.open("rb") as stream:
                lines = decoded_lines(stream, str(path), encoding)
                yield from reader_for(str(path), readers, name).read(lines, str(path))
        except OSError as cause:
            name = str(path) if len(str(path)) <= _LONGEST_NAME else f"{str(path)[:_LONGEST_NAME]}…"
            msg = f"{name}: {cause.strerror or cause}"
            raise ReadError(msg) from cause
    elif isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
        msg = f"a path, bytes or a stream of bytes (opened with 'rb') is wanted, not {type(source).__name__}"
        raise TypeError(msg)
    else:
        title = str(getattr(source, "name", "<stream>"))
        yield from reader_for("", readers, name).read(decoded_lines(source, title, encoding), title)


def reader_for(path: str, readers: Iterable[Reader], name: str | None) -> Reader:
    """The reader of that name; without one, whoever claims the path's suffix, or else plain text.

    Raises:
        ReadError: If there is no such name.
    """
    known = tuple(readers)
    if name is not None:
        for reader in known:
            if reader.name == name:
                return reader
        msg = f"no reader is named {name!r}; there are {', '.join(each.name for each in known)}"
        raise ReadError(msg)
    suffix = Path(path).suffix.lower()
    return next((reader for reader in known if suffix in reader.suffixes), TEXT)

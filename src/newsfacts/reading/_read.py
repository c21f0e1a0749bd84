"""The way in: paths, bytes and streams."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from newsfacts._converters import by_suffix, collected
from newsfacts._installed import installed
from newsfacts.article import Article
from newsfacts.errors import ReadError
from newsfacts.reading._decoding import DEFAULT_ENCODING, check_encoding, chunks, decoded_lines
from newsfacts.reading._foreign import foreign_bytes, foreign_name, foreign_text
from newsfacts.reading._json import JSON, JSONL
from newsfacts.reading._reader import HEAD, Reader
from newsfacts.reading._text import TEXT

CORE_READERS: tuple[Reader, ...] = (TEXT, JSON, JSONL)

_ENOUGH = 16  # bytes that tell most formats; a slow pipe is not kept waiting for more
_LONGEST_NAME = 256  # what is longer is a text, given in place of a path


def read(
    source: str | Path | bytes,
    *,
    encoding: str = DEFAULT_ENCODING,
    format: str | None = None,  # noqa: A002  (the CLI's own word)
    readers: Mapping[str, Reader] | Iterable[Reader] | None = None,
) -> Article:
    """Read one article from a file, or from a file's bytes.

    Args:
        source: A path, or bytes.
        encoding: UTF-8 with or without a byte order mark, unless another is named.
        format: A reader's name; ``None`` goes by the path's suffix, then by the first bytes, and
            takes plain text where neither tells anything else.
        readers: The formats to choose from, such as a pipeline's ``readers``; ``None`` takes the core's and
            those of all installed plugins.

    Raises:
        ReadError: If it can't be read, decoded or parsed, holds not just one article, or is no text
            at all (a whole HTML page, a compressed file, an office document, a picture); the message
            names the source and the position.
        TypeError: If *source* is neither a path nor bytes, or *readers* holds anything else.
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
    readers: Mapping[str, Reader] | Iterable[Reader] | None = None,
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
        TypeError: If *source* is none of the three, or *readers* holds anything else.
    """
    for item in _items(source, encoding, format, _known(readers)):
        if isinstance(item, Article):
            yield item
        elif not isinstance(item, ReadError):
            msg = f"the reader yielded {item!r}, which is neither an Article nor a ReadError"
            raise TypeError(msg)
        elif on_error is None:
            raise item
        else:
            on_error(item)


def _known(readers: Mapping[str, Reader] | Iterable[Reader] | None) -> tuple[Reader, ...]:
    """The readers that are given, or all that are installed."""
    given = installed().readers if readers is None else readers
    return collected(given, "newsfacts.Reader", lambda each: isinstance(each, Reader))


def _items(
    source: str | Path | bytes | BinaryIO, encoding: str, name: str | None, readers: Iterable[Reader]
) -> Iterator[Article | ReadError]:
    """What the reader makes of the source: articles, and errors in the place of those that are wrong."""
    if isinstance(source, bytes):
        yield from _of_stream(io.BytesIO(source), "<bytes>", "", encoding, name, readers)
    elif isinstance(source, str | Path):
        path = str(source)
        try:
            with Path(source).open("rb") as stream:
                yield from _of_stream(stream, path, path, encoding, name, readers)
        except OSError as cause:
            title = path if len(path) <= _LONGEST_NAME else f"{path[:_LONGEST_NAME]}…"
            msg = f"{title}: {cause.strerror or cause}"
            raise ReadError(msg) from cause
    elif isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
        msg = f"a path, bytes or a stream of bytes (opened with 'rb') is wanted, not {type(source).__name__}"
        raise TypeError(msg)
    else:
        title = str(getattr(source, "name", "<stream>"))
        yield from _of_stream(source, title, "", encoding, name, readers)


def _of_stream(
    stream: BinaryIO, title: str, path: str, encoding: str, name: str | None, readers: Iterable[Reader]
) -> Iterator[Article | ReadError]:
    """What is read from a stream, by the reader that its name or its first bytes call for."""
    check_encoding(encoding)
    stream, head = _peeked(stream)
    reader = reader_for(path, readers, name, head=head, encoding=encoding, title=title)
    if reader.binary:
        return iter(reader.read(stream, title))
    return iter(reader.read(decoded_lines(stream, title, encoding, reader.longest_line), title))


def _peeked(stream: BinaryIO) -> tuple[BinaryIO, bytes]:
    """A stream at its start, and its first bytes."""
    pieces = b""
    for piece in chunks(stream):
        pieces += piece
        if len(pieces) >= _ENOUGH:
            break
    if isinstance(stream, io.BytesIO | io.BufferedReader) and stream.seekable():
        stream.seek(-len(pieces), io.SEEK_CUR)
        return stream, pieces[:HEAD]
    return io.BufferedReader(_Replayed(pieces, stream)), pieces[:HEAD]


class _Replayed(io.RawIOBase):
    """A stream that can't go back, from its start again.

    Args:
        head: What was read of it.
        rest: The stream behind that.
    """

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._pieces = chain([head], chunks(rest))
        self._piece = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._piece:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._piece = memoryview(piece)
        size = min(len(buffer), len(self._piece))
        buffer[:size] = self._piece[:size]
        self._piece = self._piece[size:]
        return size


def reader_for(
    path: str,
    readers: Iterable[Reader],
    name: str | None,
    *,
    head: bytes = b"",
    encoding: str = DEFAULT_ENCODING,
    title: str = "",
) -> Reader:
    """The reader of that name; without one, whoever claims the path's suffix or its bytes, or plain text.

    Args:
        path: The path; empty if there is none.
        readers: The readers to choose from.
        name: The reader's name; ``None`` to choose by path and bytes.
        head: The first bytes of the source.
        encoding: The encoding of the source, if it is a text.
        title: What to call it in an error. [the path]

    Raises:
        ReadError: If there is no such name, or it is something that nobody reads: a whole HTML page,
            a compressed file, an office document, a picture.
    """
    known = tuple(readers)
    chosen = _named(name, known) if name is not None else by_suffix(path, known)
    if chosen is not None and chosen.binary:
        return chosen
    foreign = foreign_bytes(head)
    if foreign is None and name is None and chosen in {None, TEXT}:
        foreign = foreign_text(_text_of(head, encoding)) or (None if chosen else foreign_name(path))
    if foreign is None and chosen is not None:
        return chosen
    willing = next((each for each in known if name is None and each.claims and each.claims(head)), None)
    if willing is not None:
        return willing
    if foreign is not None:
        raise foreign.error(title or path)
    return TEXT


def _text_of(head: bytes, encoding: str) -> str:
    try:
        return head.decode(encoding, errors="ignore")
    except UnicodeError:  # of encodings that know no leniency, such as "idna"
        return ""


def _named(name: str, readers: Sequence[Reader]) -> Reader:
    for reader in readers:
        if reader.name == name:
            return reader
    msg = f"no reader is named {name!r}; there are {', '.join(each.name for each in readers)}"
    raise ReadError(msg)

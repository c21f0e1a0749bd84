"""From bytes to lines of text, with an error that says where the bytes go wrong."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from newsfacts.errors import ReadError

DEFAULT_ENCODING = "utf-8-sig"
"""UTF-8, with or without a byte order mark."""

_CHUNK = 1 << 16
_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# Bytes that no text has in any of the usual encodings.
_NO_TEXT = frozenset(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")


def check_encoding(encoding: str) -> None:
    """See that Python knows the encoding.

    Raises:
        ReadError: If it doesn't, or if it is none of text.
    """
    try:
        io.TextIOWrapper(io.BytesIO(), encoding)  # refuses what is no encoding of text, such as "hex"
        codecs.getincrementaldecoder(encoding)
    except LookupError as cause:
        msg = f"unknown encoding {encoding!r}"
        raise ReadError(msg) from cause


def decoded_lines(
    stream: BinaryIO, source: str, encoding: str = DEFAULT_ENCODING, longest: int | None = None
) -> Iterator[str]:
    r"""The lines of a binary stream, each with its ``\n``; other line ends are kept as text.

    A line that can't be decoded, or is too long, raises when its turn comes. Where lines can be told
    apart before they are decoded (in UTF-8 and all encodings of one byte a character), whoever goes
    on after that gets the next line.

    Args:
        stream: Where the bytes come from; read in pieces.
        source: What to call it in an error.
        encoding: Any of Python's encodings.
        longest: How many bytes a line may have; a longer one is not kept in memory. ``None`` for any.

    Raises:
        ReadError: If there is no such encoding, or at the first byte of a line that it doesn't know;
            the message names the source, the line from 1 and the byte's position in the source from 0.
    """
    check_encoding(encoding)
    if _of_lines(encoding):
        return _Lines(stream, source, encoding, longest)
    return _decoded_as_a_whole(stream, source, encoding)


def chunks(stream: BinaryIO) -> Iterator[bytes]:
    """What a stream holds, piece by piece, each as soon as it is there."""
    read = getattr(stream, "read1", stream.read)  # read would wait until a slow pipe has filled a piece
    while chunk := read(_CHUNK):
        yield chunk


def _of_lines(encoding: str) -> bool:
    r"""Whether the byte of ``\n`` stands for a line's end, and for nothing else."""
    name = codecs.lookup(encoding).name
    if name in {"utf-8", "utf-8-sig"}:
        return True
    every = bytes(range(256)).decode(encoding, errors="replace")
    return len(every) == len(range(256)) and every[10] == "\n"


class _Lines(Iterator[str]):
    """Lines that are decoded one by one, so that a bad byte costs its own line only."""

    def __init__(self, stream: BinaryIO, source: str, encoding: str, longest: int | None) -> None:
        self._lines = _cut(stream, longest)
        self._source = source
        self._named = encoding
        self._encoding = "utf-8" if codecs.lookup(encoding).name == "utf-8-sig" else encoding
        self._marked = self._encoding != encoding
        self._longest = longest
        self._number = 0
        self._start = 0

    def __next__(self) -> str:
        line = next(self._lines)
        self._number += 1
        start = self._start
        if isinstance(line, int):
            self._start += line
            msg = f"{self._source}:{self._number}: a line of {line} bytes; {self._longest} are the most"
            raise ReadError(msg)
        self._start += len(line)
        if self._marked and not start and line.startswith(codecs.BOM_UTF8):
            line, start = line[len(codecs.BOM_UTF8) :], len(codecs.BOM_UTF8)
        try:
            return line.decode(self._encoding)
        except UnicodeDecodeError as cause:
            where = f"{self._source}:{self._number}"
            raise ReadError(_wrong_byte(where, start + cause.start, cause, self._named)) from cause


def _cut(stream: BinaryIO, longest: int | None) -> Iterator[bytes | int]:
    """Lines with their ends; of one that is too long, its length alone."""
    pieces: list[bytes] = []
    size = 0
    for chunk in chunks(stream):
        *lines, last = chunk.split(b"\n")
        for line in lines:
            size += len(line) + 1
            if longest is None or size <= longest:
                yield b"".join([*pieces, line, b"\n"])
            else:
                yield size
            pieces, size = [], 0
        size += len(last)
        if longest is None or size <= longest:
            pieces.append(last)
        else:
            pieces = []
    if size:
        yield size if longest is not None and size > longest else b"".join(pieces)


def _decoded_as_a_whole(stream: BinaryIO, source: str, encoding: str) -> Iterator[str]:
    """Lines of an encoding whose line ends only decoding tells."""
    decoder = codecs.getincrementaldecoder(encoding)()
    consumed = 0
    pieces: list[str] = []
    for chunk in chain(chunks(stream), [b""]):  # the empty one says that there are no more
        pending = len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as cause:
            position = consumed - pending + cause.start
            raise ReadError(_wrong_byte(source, position, cause, encoding)) from cause
        except UnicodeError as cause:  # of encodings that don't tell where, such as "idna"
            msg = f"{source}: {cause}"
            raise ReadError(msg) from cause
        consumed += len(chunk)
        *lines, last = text.split("\n")
        for line in lines:
            yield "".join([*pieces, line, "\n"])
            pieces = []
        pieces.append(last)
    if rest := "".join(pieces):
        yield rest


def _wrong_byte(where: str, position: int, cause: UnicodeDecodeError, encoding: str) -> str:
    """What is wrong, and what to do about it; no encoding is advised for what is no text at all."""
    default = encoding == DEFAULT_ENCODING
    wrong = (
        f"{where}: byte {position} (0x{cause.object[cause.start]:02x}) "
        f"is not {'UTF-8' if default else encoding}"
    )
    if default and not position and cause.object.startswith(_WIDE):
        return f"{wrong}; it begins as UTF-16 or UTF-32 does, and can be read if that is named"
    if not _NO_TEXT.isdisjoint(cause.object):
        return f"{wrong}; it does not look like a text"
    return f"{wrong}; name the encoding if it is another, such as cp1251"

"""From bytes to text, with an error that says where the bytes go wrong."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO

from newsfacts.errors import ReadError

DEFAULT_ENCODING = "utf-8-sig"
"""UTF-8, with or without a byte order mark."""

_CHUNK = 1 << 16


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


def decoded_lines(stream: BinaryIO, source: str, encoding: str = DEFAULT_ENCODING) -> Iterator[str]:
    r"""The lines of a binary stream, each with its ``\n``; other line ends are kept as text.

    Args:
        stream: Where the bytes come from; read in pieces.
        source: What to call it in an error.
        encoding: Any of Python's encodings.

    Raises:
        ReadError: If there is no such encoding, or at the first byte that it doesn't know;
            the message names the source and the byte's position from 0.
    """
    check_encoding(encoding)
    decoder = codecs.getincrementaldecoder(encoding)()
    consumed = 0
    rest = ""
    while True:
        chunk = stream.read(_CHUNK)
        pending = len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as cause:
            position = consumed - pending + cause.start
            msg = (
                f"{source}: byte {position} (0x{cause.object[cause.start]:02x}) is not "
                f"{'UTF-8' if encoding == DEFAULT_ENCODING else encoding}; "
                f"name the encoding if it is another, such as cp1251"
            )
            raise ReadError(msg) from cause
        except UnicodeError as cause:  # of encodings that don't tell where, such as "idna"
            msg = f"{source}: {cause}"
            raise ReadError(msg) from cause
        consumed += len(chunk)
        *lines, rest = (rest + text).split("\n")
        for line in lines:
            yield line + "\n"
        if not chunk:
            break
    if rest:
        yield rest

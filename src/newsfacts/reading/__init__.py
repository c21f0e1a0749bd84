"""Readers: from bytes to articles."""

from newsfacts.reading._decoding import check_encoding, decoded_lines
from newsfacts.reading._json import JSON, JSONL
from newsfacts.reading._read import CORE_READERS, read, read_many, reader_for
from newsfacts.reading._reader import HEAD, Reader
from newsfacts.reading._text import TEXT

__all__ = [
    "CORE_READERS",
    "HEAD",
    "JSON",
    "JSONL",
    "TEXT",
    "Reader",
    "check_encoding",
    "decoded_lines",
    "read",
    "read_many",
    "reader_for",
]

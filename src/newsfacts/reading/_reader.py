"""The reader: a declaration of one input format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from newsfacts._converters import are_claimable, suffixes
from newsfacts.article import Article
from newsfacts.errors import ReadError

HEAD = 4096
"""How many bytes of an input a reader is shown, to say whether they are of its format."""


@attrs.frozen(kw_only=True)
class Reader:
    """One input format.

    Args:
        name: Unique among all readers of a pipeline: ``text``, ``jsonl``.
        suffixes: File name endings it claims, each with its dot and claimed by no other reader of
            the pipeline: ``(".txt",)``, ``(".warc", ".warc.gz")``; of several that fit, the longest
            counts. Upper and lower case are the same.
        read: From an input's lines (decoded, line ends kept) and its name to its articles,
            lazily, so that a large file need not fit into memory. Yields a
            :class:`newsfacts.ReadError`, with the name and the line, in place of an article
            that is wrong, and raises one where nothing after it can be read either. Of UTF-8 and of
            encodings with one byte a character, a line that can't be decoded raises a ReadError
            when it is asked for; the next line can be asked for all the same.
        binary: Whether *read* wants the bytes themselves in place of lines: a binary stream, at its
            start, and able to seek if it is a file on a disk. ``--encoding`` does not concern it.
        claims: Says of the first bytes of an input (:data:`HEAD` at most) whether they are of this
            format; asked where the name tells nothing, as on standard input.
        longest_line: How many bytes a line may have; a longer one costs itself only, as one that
            can't be decoded does. ``None`` for any number.

    Raises:
        TypeError: If *suffixes* is a single string, or *read* or *claims* can't be called.
        ValueError: If *name* is empty, or a suffix is not a dot and what comes after it.
    """

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    suffixes: tuple[str, ...] = attrs.field(default=(), converter=suffixes, validator=are_claimable)
    read: Callable[[Any, str], Iterator[Article | ReadError]] = attrs.field(
        repr=False, validator=attrs.validators.is_callable()
    )
    binary: bool = False
    claims: Callable[[bytes], bool] | None = attrs.field(
        default=None, repr=False, validator=attrs.validators.optional(attrs.validators.is_callable())
    )
    longest_line: int | None = None

"""The reader: a declaration of one input format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from newsfacts.article import Article
from newsfacts.errors import ReadError


@attrs.frozen(kw_only=True)
class Reader:
    """One input format.

    Args:
        name: Unique among all readers of a pipeline: ``text``, ``jsonl``.
        suffixes: File name endings it claims, with the dot: ``(".txt",)``.
        read: From an input's lines (decoded, line ends kept) and its name to its articles,
            lazily, so that a large file need not fit into memory. Yields a
            :class:`newsfacts.ReadError`, with the name and the line, in place of an article
            that is wrong, and raises one where nothing after it can be read either.
    """

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    suffixes: tuple[str, ...] = ()
    read: Callable[[Iterable[str], str], Iterator[Article | ReadError]] = attrs.field(repr=False)

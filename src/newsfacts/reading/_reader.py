"""The reader: a declaration of one input format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from newsfacts._converters import strings
from newsfacts.article import Article
from newsfacts.errors import ReadError


def _suffixes(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(suffix.lower() for suffix in strings(value))


@attrs.frozen(kw_only=True)
class Reader:
    """One input format.

    Args:
        name: Unique among all readers of a pipeline: ``text``, ``jsonl``.
        suffixes: File name endings it claims, each with its dot and claimed by no other reader of
            the pipeline: ``(".txt",)``. Upper and lower case are the same.
        read: From an input's lines (decoded, line ends kept) and its name to its articles,
            lazily, so that a large file need not fit into memory. Yields a
            :class:`newsfacts.ReadError`, with the name and the line, in place of an article
            that is wrong, and raises one where nothing after it can be read either.

    Raises:
        TypeError: If *suffixes* is a single string, or *read* can't be called.
        ValueError: If *name* is empty, or a suffix is not a dot and what comes after it.
    """

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    suffixes: tuple[str, ...] = attrs.field(default=(), converter=_suffixes)
    read: Callable[[Iterable[str], str], Iterator[Article | ReadError]] = attrs.field(
        repr=False, validator=attrs.validators.is_callable()
    )

    def __attrs_post_init__(self) -> None:
        for suffix in self.suffixes:
            # A path's suffix is what follows its last dot: of "a.tar.gz" it is ".gz".
            if not suffix.startswith(".") or suffix.count(".") > 1 or suffix == ".":
                msg = f"reader {self.name!r} claims the suffix {suffix!r}, which is not of the form '.txt'"
                raise ValueError(msg)

"""The renderer: a declaration of one output format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from newsfacts._converters import are_claimable, suffixes
from newsfacts.sheet import FactSheet

_callable = attrs.validators.optional(attrs.validators.is_callable())


@attrs.frozen(kw_only=True)
class Renderer:
    """One output format.

    Args:
        name: Unique among all renderers of a pipeline: ``json``, ``table``.
        render: From sheets to pieces of text, lazily: written one after the other they are the output.
        suffixes: File name endings it claims, each with its dot and claimed by no other renderer of
            the pipeline: ``(".json",)``. Upper and lower case are the same.
        binary: Whether the pieces are bytes.
        index: From the sheets of a folder's files, each with the name of its file, to the pieces of one
            file more, ``index`` by name; for ``-o DIR/``, where each article has a file of its own.
        files: From sheets, each with a name for its files that no other has, to pieces of several
            files, each with its file's name; those of one file are written one after the other. With
            ``-o DIR/`` it takes the place of a file for each article.

    Raises:
        TypeError: If *suffixes* is a single string, or *render*, *index* or *files* can't be called.
        ValueError: If *name* is empty, or a suffix is not a dot and what comes after it.
    """

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    render: Callable[[Iterable[FactSheet]], Iterator[Any]] = attrs.field(
        repr=False, validator=attrs.validators.is_callable()
    )
    suffixes: tuple[str, ...] = attrs.field(default=(), converter=suffixes, validator=are_claimable)
    binary: bool = False
    index: Callable[[Iterable[tuple[str, FactSheet]]], Iterator[Any]] | None = attrs.field(
        default=None, repr=False, validator=_callable
    )
    files: Callable[[Iterable[tuple[str, FactSheet]]], Iterator[tuple[str, Any]]] | None = attrs.field(
        default=None, repr=False, validator=_callable
    )

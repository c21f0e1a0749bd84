"""The plugins' readers and renderers, put so that what goes wrong in them is told with their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath
from typing import Any, Generic, TypeVar

import attrs

from newsfacts._blame import FAULTS, describe, require_each, shorten
from newsfacts._plugins.host import Registered
from newsfacts.article import Article
from newsfacts.errors import NewsfactsError, ReaderError, ReadError, RendererError
from newsfacts.reading import Reader
from newsfacts.rendering import Renderer

T = TypeVar("T")


def watched_reader(registered: Registered[Reader]) -> Registered[Reader]:
    """The same reader, whose failures are :class:`newsfacts.ReaderError`."""
    reader, plugin = registered.value, registered.plugin

    def read(lines: Any, source: str) -> Iterator[Article | ReadError]:
        # A stream of bytes is given as it is: it has more ways to be read than one by one.
        relay = _Relay(() if reader.binary else lines)
        given = lines if reader.binary else relay
        try:
            yield from require_each(reader.read(given, source), (Article, ReadError), "articles")
        except NewsfactsError:
            raise
        except (Exception, SystemExit) as cause:  # a plugin's code can fail in any way
            if cause is relay.error:
                raise
            msg = f"reader {reader.name!r} of plugin {plugin.label} failed on {source}: {describe(cause)}"
            raise ReaderError(msg, plugin=plugin.name, distribution=plugin.distribution) from cause

    return Registered(attrs.evolve(reader, read=read, claims=_watched_claims(registered)), plugin)


def _watched_claims(registered: Registered[Reader]) -> Callable[[bytes], bool] | None:
    """What says of first bytes whether they are the reader's, if it can; its failures are told likewise."""
    reader, plugin = registered.value, registered.plugin
    given = reader.claims
    if given is None:
        return None

    def claims(head: bytes) -> bool:
        try:
            return bool(given(head))
        except FAULTS as cause:  # a plugin's code can fail in any way
            msg = (
                f"reader {reader.name!r} of plugin {plugin.label} failed on the first bytes "
                f"of an input: {describe(cause)}"
            )
            raise ReaderError(msg, plugin=plugin.name, distribution=plugin.distribution) from cause

    return claims


def watched_renderer(registered: Registered[Renderer]) -> Registered[Renderer]:
    """The same renderer, whose failures are :class:`newsfacts.RendererError`."""
    renderer = registered.value
    piece, pieces = (bytes, "pieces of bytes") if renderer.binary else (str, "pieces of text")
    watched = attrs.evolve(
        renderer,
        render=_watched(registered, renderer.render, lambda made: require_each(made, (piece,), pieces)),
        index=renderer.index
        and _watched(registered, renderer.index, lambda made: require_each(made, (piece,), pieces)),
        files=renderer.files
        and _watched(registered, renderer.files, lambda made: _named_pieces(made, piece, pieces)),
    )
    return Registered(watched, registered.plugin)


def _named_pieces(made: Any, piece: type, pieces: str) -> Iterator[tuple[str, Any]]:
    """Pieces of several files, each with a name that is one part of a path."""
    for each in require_each(made, (tuple,), f"names of files with {pieces}"):
        name, content = each
        if not (isinstance(name, str) and isinstance(content, piece)) or PurePath(name).name != name:
            msg = f"names of files with {pieces} are wanted, not {shorten(each)}"
            raise TypeError(msg)
        yield name, content


def _watched(
    registered: Registered[Renderer],
    render: Callable[[Iterable[Any]], Any],
    checked: Callable[[Any], Iterable[Any]],
) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """One of a renderer's functions, whose failures are told with the article that it was at."""
    renderer, plugin = registered.value, registered.plugin

    def watched(sheets: Iterable[Any]) -> Iterator[Any]:
        relay = _Relay(sheets)
        try:
            yield from checked(render(relay))
        except NewsfactsError:
            raise
        except (Exception, SystemExit) as cause:  # a plugin's code can fail in any way
            if cause is relay.error:
                raise
            last = relay.last[1] if isinstance(relay.last, tuple) else relay.last
            article = last.article.id if last is not None else None
            where = f" on article {article!r}" if article else ""
            msg = f"renderer {renderer.name!r} of plugin {plugin.label} failed{where}: {describe(cause)}"
            raise RendererError(msg, plugin=plugin.name, distribution=plugin.distribution) from cause

    return watched


class _Relay(Generic[T]):
    """Hands on what a plugin is given, and remembers what is not the plugin's fault.

    Args:
        items: What the plugin is given.
    """

    def __init__(self, items: Iterable[T]) -> None:
        self._items = iter(items)
        self.last: T | None = None
        self.error: Exception | None = None

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        try:
            self.last = next(self._items)
        except StopIteration:
            raise
        except Exception as error:
            self.error = error
            raise
        return self.last

"""Whether a plugin's readers and renderers do what the core relies on."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from newsfacts.article import Article
from newsfacts.errors import ReaderError, ReadError, RendererError
from newsfacts.facts import Fact
from newsfacts.pipeline import Pipeline
from newsfacts.reading import CORE_READERS, HEAD, Reader
from newsfacts.rendering import Renderer
from newsfacts.sheet import FactSheet


def format_problems(alone: Pipeline, article: Article) -> Iterator[str]:
    """What is wrong with the readers and renderers of a pipeline's only plugin.

    Args:
        alone: A pipeline of the plugin.
        article: Any article with a text.
    """
    for reader in alone.readers.values():
        if reader not in CORE_READERS:
            yield from _reader_problems(reader, article.text)
    some = FactSheet(article=article, facts=(Fact(span=article.span(0, 1)),))
    core = Pipeline(()).renderers
    for renderer in alone.renderers.values():
        if renderer.name not in core:
            for sheets in ((), (some,), (FactSheet(article=article), some)):
                yield from _renderer_problems(renderer, sheets)


def _renderer_problems(renderer: Renderer, sheets: Sequence[FactSheet]) -> Iterator[str]:
    """What is wrong with a renderer's functions that are given some sheets."""
    named = [(f"article-{number}", sheet) for number, sheet in enumerate(sheets, 1)]
    calls: list[Callable[[], Iterable[object]]] = [lambda: renderer.render(sheets)]
    calls += [partial(function, named) for function in (renderer.index, renderer.files) if function]
    for call in calls:
        try:
            list(call())
        except RendererError as error:
            yield str(error)


def _reader_problems(reader: Reader, text: str) -> Iterator[str]:
    """What is wrong with a reader that is given nothing, and something of another format."""
    for name, content in (("an empty input", ""), ("an input of another format", text)):
        data = content.encode()
        try:
            if reader.claims is not None:
                reader.claims(data[:HEAD])
            list(reader.read(io.BytesIO(data) if reader.binary else content.splitlines(keepends=True), name))
        except ReaderError as error:
            yield f"{error}; what it can't read should be a newsfacts.ReadError"
        except ReadError:
            pass

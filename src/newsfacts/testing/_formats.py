"""Whether a plugin's readers and renderers do what the core relies on."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.article import Article
from newsfacts.errors import ReaderError, ReadError, RendererError
from newsfacts.facts import Fact
from newsfacts.pipeline import Pipeline
from newsfacts.reading import CORE_READERS
from newsfacts.sheet import FactSheet


def format_problems(alone: Pipeline, article: Article) -> Iterator[str]:
    """What is wrong with the readers and renderers of a pipeline's only plugin.

    Args:
        alone: A pipeline of the plugin.
        article: Any article with a text.
    """
    for reader in alone.readers.values():
        if reader not in CORE_READERS:
            for name, text in (("an empty input", ""), ("an input of another format", article.text)):
                try:
                    list(reader.read(text.splitlines(keepends=True), name))
                except ReaderError as error:
                    yield f"{error}; what it can't read should be a newsfacts.ReadError"
                except ReadError:
                    pass
    some = FactSheet(article=article, facts=(Fact(span=article.span(0, 1)),))
    core = Pipeline(()).renderers
    for renderer in alone.renderers.values():
        if renderer.name not in core:
            for sheets in ((), (some,), (FactSheet(article=article), some)):
                try:
                    list(renderer.render(sheets))
                except RendererError as error:
                    yield str(error)

"""A plugin of newsfacts."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, hookimpl
from newsfacts_names._version import __version__

__all__ = ["__version__", "newsfacts_register_extractors"]


def _run(document: Document) -> Iterable[Fact]:
    return ()


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The plugin's extractors."""
    return [Extractor(name="names", produces=("person",), run=_run, languages=("ru",))]

"""Natasha's neural model for newsfacts: mentions of people, organisations and places."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, hookimpl
from newsfacts_natasha._version import __version__

__all__ = ["__version__", "newsfacts_register_extractors"]


def _find(document: Document) -> Iterable[Fact]:
    from newsfacts_natasha.finder import names  # noqa: PLC0415  (numpy and the weights wait for an article)

    return names(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The finder of names; its weights are loaded with the first article."""
    return [Extractor(name="natasha.ner", produces=("name",), run=_find, languages=("ru",))]

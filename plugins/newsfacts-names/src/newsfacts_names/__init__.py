"""People, organisations and places in Russian news: found, put into the nominative, told apart."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, hookimpl
from newsfacts_names._version import __version__

__all__ = ["__version__", "newsfacts_register_extractors"]


def _find(document: Document) -> Iterable[Fact]:
    from newsfacts_names.finding import find  # noqa: PLC0415  (registering costs no data files)

    return find(document)


def _build(document: Document) -> Iterable[Fact]:
    from newsfacts_names.entities import build  # noqa: PLC0415  (likewise)

    return build(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """One finds mentions of people; the other builds entities from the mentions that anyone found."""
    return [
        Extractor(name="names.finder", produces=("name",), run=_find, languages=("ru",)),
        Extractor(
            name="names.entities",
            requires=("name",),
            produces=("person", "organization", "place"),
            run=_build,
            languages=("ru",),
        ),
    ]

"""Natasha's neural model for newsfacts: mentions of people, organisations and places."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, Rule, hookimpl
from newsfacts_natasha._version import __version__

__all__ = ["__version__", "newsfacts_describe_rules", "newsfacts_register_extractors"]


def _find(document: Document) -> Iterable[Fact]:
    from newsfacts_natasha.finder import names  # noqa: PLC0415  (numpy and the weights wait for an article)

    return names(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The finder of names; its weights are loaded with the first article."""
    return [Extractor(name="natasha.ner", produces=("name",), run=_find, languages=("ru",))]


@hookimpl
def newsfacts_describe_rules() -> list[Rule]:
    """The rules that mend the tagger's spans."""
    from newsfacts_natasha.repairs import RULES  # noqa: PLC0415  (numpy waits for an article)

    return [*RULES]

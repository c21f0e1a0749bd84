"""Quotations in Russian news for newsfacts: who said what."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, Rule, hookimpl
from newsfacts_quotes._version import __version__

__all__ = ["__version__", "newsfacts_describe_rules", "newsfacts_register_extractors"]


def _run(document: Document) -> Iterable[Fact]:
    from newsfacts_quotes.extraction import extract  # noqa: PLC0415  (loads the word lists)

    return extract(document)


@hookimpl
def newsfacts_describe_rules() -> tuple[Rule, ...]:
    """The rules for quotations, in their order."""
    from newsfacts_quotes.rules.table import RULES  # noqa: PLC0415  (loads the word lists)

    return RULES


def _link(document: Document) -> Iterable[Fact]:
    from newsfacts_quotes.coreference.extraction import extract  # noqa: PLC0415  (loads the word lists)

    return extract(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The extractors ``coreference`` and ``quotes``."""
    return [
        Extractor(
            name="coreference",
            produces=("mention",),
            uses=("person", "organization", "place", "post", "mention"),
            run=_link,
            languages=("ru",),
        ),
        Extractor(
            name="quotes",
            produces=("quote",),
            uses=("person", "organization", "place", "post", "mention"),
            run=_run,
            languages=("ru",),
        ),
    ]

"""Quantities in Russian news for newsfacts: money, percentages, counts, measures, factors and ages."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, Rule, hookimpl
from newsfacts_quantities._version import __version__

__all__ = ["__version__", "newsfacts_describe_rules", "newsfacts_register_extractors"]


def _run(document: Document) -> Iterable[Fact]:
    from newsfacts_quantities.extractor import extract_quantities  # noqa: PLC0415  (word lists load on first use)

    return extract_quantities(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The extractor ``quantities``."""
    return [
        Extractor(
            name="quantities",
            produces=("quantity",),
            run=_run,
            uses=("date", "person", "place"),
            languages=("ru",),
        )
    ]


@hookimpl
def newsfacts_describe_rules() -> Iterable[Rule]:
    """The rules, with the sentences that prove them."""
    from newsfacts_quantities.rules import RULES  # noqa: PLC0415  (as above)

    return RULES

"""Russian temporal expressions for newsfacts, resolved to TIMEX3 against the publication day."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, Rule, hookimpl
from newsfacts_dates._version import __version__

__all__ = ["__version__", "newsfacts_describe_rules", "newsfacts_register_extractors"]


def _run(document: Document) -> Iterable[Fact]:
    from newsfacts_dates.extractor import extract_dates  # noqa: PLC0415  (grammar and word lists load on first use)

    return extract_dates(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The extractor ``dates``."""
    return [Extractor(name="dates", produces=("date",), run=_run, languages=("ru",))]


@hookimpl
def newsfacts_describe_rules() -> Iterable[Rule]:
    """The ways to say a temporal expression, with the sentences that prove them."""
    from newsfacts_dates import composition, grammar  # noqa: PLC0415  (as above)

    return (*grammar.RULES, *composition.RULES)

"""Events in Russian news for newsfacts: what happened, who took part, where and when."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, Rule, hookimpl
from newsfacts_events._version import __version__

__all__ = ["__version__", "newsfacts_describe_rules", "newsfacts_register_extractors"]


def _run(document: Document) -> Iterable[Fact]:
    from newsfacts_events.extraction import extract  # noqa: PLC0415  (loads the word lists)

    return extract(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The extractor ``events``."""
    return [
        Extractor(
            name="events",
            produces=("event",),
            uses=("date", "person", "organization", "place", "post", "mention", "quote", "quantity"),
            run=_run,
            languages=("ru",),
        )
    ]


@hookimpl
def newsfacts_describe_rules() -> Iterable[Rule]:
    """The ways to find triggers, with the sentences that prove them."""
    from newsfacts_events.rules import RULES  # noqa: PLC0415  (as above)

    return RULES

"""A pipeline of Russian and dates only, and the notation of the tables.

``Встреча состоится [5 июля|2011-07-05].`` is a sentence and its temporal expressions: the
marked text, its value and, after a second bar, its modifier. The articles of the tables
are published on Wednesday, 15 June 2011, unless they say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import newsfacts_dates
import newsfacts_russian
import pytest

from newsfacts import DateFact, Pipeline

PUBLISHED = "2011-06-15"
_MARK = re.compile(r"\[([^|\]]*)\|([^|\]]*)(?:\|(\w+))?\]")

Dates = Callable[..., tuple[DateFact, ...]]
Check = Callable[..., None]


@pytest.fixture(scope="session")
def dates() -> Dates:
    """The dates of a text."""
    pipeline = Pipeline(plugins=[newsfacts_russian, newsfacts_dates])

    def find(text: str, published: str | None = PUBLISHED) -> tuple[DateFact, ...]:
        return pipeline.extract(text, published).dates

    return find


@pytest.fixture(scope="session")
def check(dates: Dates) -> Check:
    """Compare a marked sentence with what is found in it, marked the same way."""

    def compare(marked: str, published: str | None = PUBLISHED) -> None:
        text = _MARK.sub(lambda match: match[1], marked)
        pieces, last = [], 0
        for fact in dates(text, published):
            modifier = f"|{fact.modifier}" if fact.modifier else ""
            pieces += [text[last : fact.span.start], f"[{fact.text}|{fact.value}{modifier}]"]
            last = fact.span.end

        assert marked == "".join([*pieces, text[last:]])

    return compare

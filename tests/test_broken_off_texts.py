"""Articles that break off, or begin, in the middle of a sentence: a teaser, a headline, a line too many.

What any plugin's rules are shown with is cut at every word and mark, and read by all plugins together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import newsfacts_dates
import newsfacts_events
import newsfacts_names
import newsfacts_quantities
import newsfacts_quotes
import newsfacts_russian
import pytest

from newsfacts import Pipeline
from newsfacts.testing import marked

PLUGINS = (newsfacts_names, newsfacts_quotes, newsfacts_dates, newsfacts_quantities, newsfacts_events)
PIPELINE = Pipeline([newsfacts_russian, *PLUGINS])
WHOLE = list(
    dict.fromkeys(
        marked(sentence).text
        for plugin in PLUGINS
        for rule in plugin.newsfacts_describe_rules()
        for sentence in (*rule.examples, *rule.quiet)
    )
)


def cut(text: str) -> Iterator[str]:
    """Its beginnings, its ends, and both with the end of a paragraph between."""
    for found in re.finditer(r"[^\W_]+|[^\w\s]", text):
        before, behind = text[: found.end()], text[found.end() :]
        yield from (before, behind.strip(), f"{before}\n{behind}")


@pytest.mark.parametrize(
    "text",
    [
        "Полиция просит водителей, видевших",
        "Олег Рябов заявил:\n—",
        "Снег тает. Рано —",
        "Мэр рад. Он заявил —",
        "Власти сочли это оскорблением, а",
    ],
)
def test_a_text_may_end_where_more_is_expected(text: str) -> None:
    PIPELINE.extract(text)


def test_some_examples_may_break_off() -> None:
    for text in WHOLE[::40]:
        for part in cut(text):
            PIPELINE.extract(part, "2011-06-15")


@pytest.mark.heavy
def test_all_examples_may_break_off_anywhere() -> None:
    for text in WHOLE:
        for part in cut(text):
            PIPELINE.extract(part, "2011-06-15")

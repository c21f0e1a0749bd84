"""One sentence gets one answer: plugins that read the same phrase agree on it."""

from __future__ import annotations

import pytest

import newsfacts


@pytest.mark.parametrize("without", [["natasha"], []], ids=["ru", "all"])
def test_a_body_that_speaks_is_the_body_that_is_named(without: list[str]) -> None:
    sheet = newsfacts.Pipeline(without=without).extract(
        "Завод откроют, заявили в управлении по борьбе с пожарами Минприроды Ольховской области."
    )

    (quote,) = sheet.quotes
    assert quote.speaker is not None
    whole = "управление по борьбе с пожарами Минприроды Ольховской области"
    assert quote.speaker.name == whole
    assert [body.name for body in sheet.organizations if body.id == quote.speaker.entity_id] == [whole]

"""Short speech after a colon is told from a name in quotation marks."""

from __future__ import annotations

import newsfacts_names
import newsfacts_quotes
import newsfacts_russian
import pytest

from newsfacts import Pipeline

PIPELINE = Pipeline([newsfacts_russian, newsfacts_names, newsfacts_quotes])


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Иван Петров сказал: «Мы готовы».", ["Мы готовы"]),
        ("Олег Смирнов заявил: «Я за перемены в городе».", ["Я за перемены в городе"]),
        ("Победитель конкурса: «Наш край».", []),
    ],
)
def test_short_speech(text: str, content: list[str]) -> None:
    quotes = PIPELINE.extract(text).quotes

    assert [span.text for quote in quotes for span in quote.content] == content

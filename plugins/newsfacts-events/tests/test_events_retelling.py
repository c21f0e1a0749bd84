"""What headline and first sentence tell of one event in different words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsfacts_events import lexicon

TOLD_AGAIN = [
    (  # the same type in other words, with a name and a date
        "Экс-мэра отправили в колонию",
        "Суд 29 декабря приговорил бывшего мэра Ивана Белкина к девяти годам.",
        "отправили: verdict, happened; patient Иван Белкин; agent суд; at 2025-12-29",
        ["приговорил"],
    ),
    (  # a verb of many senses leaves the type to the plain one
        "Пианист попал в неприятную историю",
        "Полиция задержала пианиста.",
        "попал: arrest, happened; agent полиция; patient пианист",
        ["задержала"],
    ),
    (
        "Завод закрыли",
        "Школьница нашла котёнка.",
        "закрыли: end, happened; patient завод",
        [],
    ),
    (  # a day of years ago is that of another time
        "Мост закрыли",
        "Мост закрыли. В прошлый раз мост закрыли 3 мая 2019 года.",
        "закрыли: restriction, happened; patient мост",
        ["закрыли", "закрыли"],
    ),
    (
        "Мост закрыли",
        "Мост закрыли 29 декабря.",
        "закрыли: restriction, happened; patient мост; at 2025-12-29",
        ["закрыли"],
    ),
    (
        "Завод закрыли",
        "Рабочие завода не бастовали.",
        "закрыли: end, happened; patient завод",
        [],
    ),
]


@pytest.mark.parametrize(("headline", "text", "expected", "further"), TOLD_AGAIN)
def test_the_news_is_told_again(
    news: Callable[[str, str], tuple[str, list[str]]],
    headline: str,
    text: str,
    expected: str,
    further: list[str],
) -> None:
    assert news(headline, text) == (expected, further)


def test_senses_are_the_types_of_a_verb_with_one_noun_or_another() -> None:
    assert {"restriction", "arrest"} <= lexicon.senses("арестовать")
    assert lexicon.senses("приговорить") == {"verdict"}
    assert lexicon.senses("улыбнуться") == frozenset()

"""What headline and first sentence tell of one event in different words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsfacts_events import lexicon

TOLD_AGAIN = [
    (  # the same type in other words, with a name and a date
        "Экс-мэра отправили в колонию",
        "Суд 29 декабря приговорил бывшего мэра Ивана Белкина к девяти годам.",
        "отправили: verdict, happened; agent суд; patient Иван Белкин; at 2025-12-29",
        ["приговорил"],
    ),
    (  # what doesn't tell who it was, with a name
        "Пианист арестован",
        "Полиция 29 декабря задержала Олега Рябова.",
        "арестован: arrest, happened; patient пианист; agent полиция; patient Олег Рябов; at 2025-12-29",
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


NEWS = [
    (  # the day of the report is none of the event's
        "Новый мост построят",
        "Через Волгу в Твери возведут новый мост. Об этом 29 декабря сообщила мэрия.",
        "построят: launch, planned; patient новый мост; in Тверь",
    ),
    (
        "Банк закрыл отделения",
        "Крупнейший банк 29 декабря прекратил работу отделений, сообщили во вторник в пресс-службе.",
        "закрыл: end, happened; agent банк; patient отделения; at 2025-12-29",
    ),
    (  # place and day are told a sentence later, of the same event by another word
        "Футболисты проиграли в финале",
        "Матч прошёл 29 декабря в Туле. Гол забил Олег Рябов.",
        "проиграли: contest, happened; agent футболисты; in Тула; at 2025-12-29",
    ),
    (  # who it was, and where, is told after the headline
        "Погиб альпинист",
        "Тело Олега Рябова нашли 29 декабря на склоне Эльбруса.",
        "Погиб: death, happened; patient Олег Рябов; in Эльбрус; at 2025-12-29",
    ),
]


@pytest.mark.parametrize(("headline", "text", "expected"), NEWS)
def test_when_and_where_the_news_happened(
    news: Callable[[str, str], tuple[str, list[str]]], headline: str, text: str, expected: str
) -> None:
    assert news(headline, text)[0] == expected


def test_senses_are_the_types_of_a_verb_with_one_noun_or_another() -> None:
    assert {"restriction", "arrest"} <= lexicon.senses("арестовать")
    assert lexicon.senses("приговорить") == {"verdict"}
    assert lexicon.senses("улыбнуться") == frozenset()

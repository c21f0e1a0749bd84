"""What Hypothesis draws: how many examples, and texts that look like news."""

from __future__ import annotations

import os

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.database import DirectoryBasedExampleDatabase

PROFILES = {
    "default": settings(derandomize=True, deadline=None, print_blob=True, database=None),
    "nightly": settings(
        derandomize=False,
        deadline=None,
        print_blob=True,
        database=DirectoryBasedExampleDatabase(".hypothesis/examples"),
    ),
}
"""The suite says the same every time, unless HYPOTHESIS_PROFILE=nightly asks for new examples, and more."""

PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
_TIMES = {"default": 1, "nightly": 15}


def load_profile() -> None:
    """Make the profile that the environment names the default of all property tests."""
    for name, profile in PROFILES.items():
        settings.register_profile(name, profile)
    settings.load_profile(PROFILE)


def examples(number: int) -> settings:
    """So many examples, and many times as many in the nightly run."""
    return settings(max_examples=number * _TIMES[PROFILE])


_NAMES = st.sampled_from(
    [
        "Иван Петров", "Анны Семёновой", "И. П. Сидоренко", "Ким Чен Су", "Жан-Пьер де Ла Круа", "О’Нил",
        "Алиев Расул оглы", "Петровым", "г-на Трейси", "Дем'янчук", "МАРИЯ ЛУГОВАЯ", "Ольга Пет\u00adрова",
    ]
)  # fmt: skip
_POSTS = st.sampled_from(
    [
        "президент", "глава МИД", "пресс-секретарь губернатора Ольховской области", "мэра города", "тренер",
        "директор ООО «Топаз»", "представитель Минприроды", "министр по делам молодёжи", "сотрудники полиции",
    ]
)  # fmt: skip
_CUES = st.sampled_from(
    [
        "сказал",
        "заявила",
        "сообщили",
        "по словам",
        "считает",
        "уточнил, что",
        "передаёт",
        "ответил:",
        "добавив",
    ]
)
_DATES = st.sampled_from(
    [
        "вчера", "5 мая", "в прошлую пятницу", "31.12.2025", "с 10 до 11 утра", "в 2024 году",
        "через два часа", "в ночь на 1 января", "30-е годы", "около 12:30 мск", "в I квартале",
        "двадцать пятого", "24/7",
    ]
)  # fmt: skip
_AMOUNTS = st.sampled_from(
    ["3 млн рублей", "$1,5 млрд", "12 %", "полтора километра", "трое рабочих", "№ 5", "10 000 человек", "1/2"]
)
_WORDS = st.sampled_from(
    [
        "завод", "открыли", "в", "городе", "Заречном", "и", "не", "что", "который", "ещё", "еще", "из-за",
        "МИД", "России", "«Заря»", "её", "они", "Европе", "шоссе", "объявил", "арест", "погибли",
        "договор", "№",
    ]
)  # fmt: skip
_JOINTS = st.sampled_from(
    [" "] * 12
    + [
        ", ",
        ". ",
        " — ",
        "\u00a0",
        "\u202f",
        "  ",
        "\n",
        "\n\n",
        ": ",
        "; ",
        "? ",
        "! ",
        " (",
        ") ",
        "-",
        "…",
    ]
    + [
        "\u0301",
        "\u00ad",
        "\u200b",
        "\t",
        ".",
        "«",
        "»",
        '"',
        "„",
        "“",
        "&nbsp;",
        "<b>",
        "**",
        " – ",
        "\u2028",
    ]
)

news_texts = st.lists(
    st.tuples(st.one_of(_NAMES, _POSTS, _CUES, _DATES, _AMOUNTS, _WORDS, _WORDS), _JOINTS), max_size=30
).map(lambda pieces: "".join(piece + joint for piece, joint in pieces))
"""People, posts, cues, dates and amounts, with the joints and blemishes of real pages between them."""

any_texts = st.one_of(news_texts, news_texts, st.text(max_size=60))
"""Mostly such texts, and now and then any text at all."""

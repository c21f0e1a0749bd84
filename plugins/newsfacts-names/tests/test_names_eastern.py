"""Chinese, Korean, Vietnamese, Burmese and Japanese names: extent, order, declension, namesakes."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_names.transcription import east_asian_surname, japanese, length, syllables

from newsfacts import Pipeline

PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_names])

PEOPLE = [
    ("Политика Ким Чен Ира привела к голоду.", [("Ким Чен Ир", ["Ким Чен Ира"])]),
    ("Трамп увиделся с Кимом Чен Ыном.", [("Трамп", ["Трамп"]), ("Ким Чен Ын", ["Кимом Чен Ыном"])]),
    ("Стройку начал отец Кима Чен Ира Ким Ир Сен.", [("Ким Чен Ир", ["Кима Чен Ира"]), ("Ким Ир Сен", None)]),
    ("После ухода Кима Чен Ира КНДР изменится.", [("Ким Чен Ир", ["Кима Чен Ира"])]),
    ("Газета цитирует Хвана Чжан Епа.", [("Хван Чжан Еп", ["Хвана Чжан Епа"])]),
    ("Визит Мун Чжэ Ина завершился.", [("Мун Чжэ Ин", ["Мун Чжэ Ина"])]),
    ("Переговоры с Си Цзиньпином прошли в Пекине.", [("Си Цзиньпин", ["Си Цзиньпином"])]),
    ("Си Цзиньпин прибыл в Пекин.", [("Си Цзиньпин", ["Си Цзиньпин"])]),
    ("Адвокат Бо Силая подал жалобу.", [("Бо Силай", ["Бо Силая"])]),
    ("Визит Нгуен Фу Чонга завершился.", [("Нгуен Фу Чонг", ["Нгуен Фу Чонга"])]),
    ("У Ким Чен Ына есть сестра.", [("Ким Чен Ын", ["Ким Чен Ына"])]),
    ("Суд над Джи Сон Паком начался.", [("Джи Сон Пак", ["Джи Сон Паком"])]),
    ("Партия Аун Сан Су Чжи победила.", [("Аун Сан Су Чжи", ["Аун Сан Су Чжи"])]),
    ("Президент Ли Мён Бак прибыл в Москву.", [("Ли Мён Бак", ["Ли Мён Бак"])]),
    ("Он назначил министра Сэйдзи Маэхару на пост.", [("Сэйдзи Маэхара", ["Сэйдзи Маэхару"])]),
    ("Судьи:\n• Тору Камикава (Япония)", [("Тору Камикава", ["Тору Камикава"])]),
    ("Актриса Ким Бейсингер приехала.", [("Ким Бейсингер", ["Ким Бейсингер"])]),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[text for text, _ in PEOPLE])
def test_people(text: str, expected: list[tuple[str, list[str] | None]]) -> None:
    people = PIPELINE.extract(text).people
    found = [(person.name, [mention.span.text for mention in person.mentions]) for person in people]
    assert found == [(name, mentions or [name]) for name, mentions in expected]


def test_rulers_of_one_family_stay_apart() -> None:
    text = "Ким Чен Ир умер. Его сменил Ким Чен Ын. Портрет Ким Ир Сена висит рядом с портретом Ким Чен Ира."
    people = PIPELINE.extract(text).people
    assert [person.name for person in people] == ["Ким Чен Ир", "Ким Чен Ын", "Ким Ир Сен"]
    assert [len(person.mentions) for person in people] == [2, 1, 1]


def test_parts_and_a_lone_surname() -> None:
    [person] = PIPELINE.extract("Хван Чжан Еп бежал на юг. Позже Хван рассказал о режиме.").people
    assert (person.surname, person.given, len(person.mentions)) == ("Хван", "Чжан Еп", 2)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Ким Чен Ир", 3),
        ("Кимом Чен Ыном", 3),
        ("Кима Чен Ира Ким Ир Сен", 3),
        ("Си Цзиньпин Путин", 2),
        ("Нгуен Тхи Ким Нган", 4),
        ("Ким Кардашьян", 0),
        ("Ван Дамм", 0),
    ],
)
def test_length(words: str, count: int) -> None:
    assert length(words.split()) == count


@pytest.mark.parametrize("word", ["Сэйдзи", "Маэхара", "Хатояма", "Дзюнъитиро"])
def test_japanese_spelling(word: str) -> None:
    assert japanese(word)
    assert not japanese(f"{word}л")


@examples(100)
@given(
    st.lists(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя-", min_size=1, max_size=12), min_size=1, max_size=6)
)
def test_any_words_are_measured(words: list[str]) -> None:
    assert 0 <= length(words) <= len(words)
    assert all(0 <= syllables(word) <= 2 for word in words)
    surname = east_asian_surname(words)
    assert surname is None or 0 <= surname < len(words)

"""Credits, bylines and links to other articles are no running text."""

from __future__ import annotations

import pytest
from newsfacts_russian.boilerplate import is_boilerplate
from newsfacts_russian.language import Russian


@pytest.mark.parametrize(
    "line",
    [
        "Фото: Павел Ольшин",
        "Фото: мэр Олег Стрижов открывает мост.",
        "ФОТО: МЧС",
        "(Фото: «Северный курьер» / Иван Петров)",
        "Фото Ольги Дубовой",
        "Фото © Норд",
        "© Северный курьер",
        "Видео — пресс-служба",
        "Автор: Анна Соснова",
        "Автор Анна Соснова",
        "Текст: Анна Соснова, Глеб Дубов",
        "Корреспондент: Вера Рябинова",
        "Подготовила Анна Соснова",
        "Беседовала Вера Дубова.",
        "Источник: «Северный курьер»",
        "Директор: Егор Ланин",
        "Директор школы: Егор Ланин",
        "Читайте также: Директор завода Егор Ланин рассказал о планах",
        "Читайте ещё: Мост закрыт",
        "По теме: Тренер Инна Грачёва заявила, что уходит",
        "Теги: мост, порт",
        "Подписывайтесь на наш канал",
    ],
)
def test_a_credit_or_a_link_is_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Источник: мост закроют",
        "Мэр: мост закроют",
        "Фото Ивана Петрова попало в сеть.",
        "Автор книги Анна Соснова уехала.",
        "Авторы письма — Анна Соснова и Глеб Дубов — требуют отставки.",
        "Главный редактор «Волны» Анна Соснова уволена.",
        "По теме мэр ничего не сказал.",
        "Подробнее о планах мэр рассказал в среду.",
        "Видео с моста показали мэру.",
        "Реклама запрещена.",
        "Мэр Олег Стрижов: «Да».",
        "Иван Петров: Мост закроют",
        "Стрижов: Спасибо",
        "— Кто?",
        "",
    ],
)
def test_running_text_and_headlines_are_none(line: str) -> None:
    assert not is_boilerplate(line)


def test_a_paragraph_says_that_it_is_boilerplate() -> None:
    text = "Мост открыт.\n\n  Фото: Павел Ольшин\n\nОн закрыт."

    assert [each.boilerplate for each in Russian().segment(text).paragraphs] == [False, True, False]


def test_a_long_line_of_names_takes_linear_time() -> None:
    assert is_boilerplate("Фото: " + "Анна Соснова, " * 20_000)
    assert not is_boilerplate("Автор: " + "Анна Соснова, " * 20_000)
    assert not is_boilerplate("Автор " + "А-Б, " * 23)

"""Other names in brackets, shared surnames, and what is named after people."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest

from newsfacts import Pipeline

PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_names])


def people(text: str) -> dict[str, list[str]]:
    """The people of a text: name → what it is called there."""
    return {
        person.name: [mention.span.text for mention in person.mentions]
        for person in PIPELINE.extract(text).people
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Награду вручили певцу Бобу Дилану (при рождении Роберт Аллен Циммерман).",
            {"Боб Дилан": ["Бобу Дилану", "Роберт Аллен Циммерман"]},
        ),
        ("Ольга Иванова (урожденная Петрова) живет здесь.", {"Ольга Иванова": ["Ольга Иванова", "Петрова"]}),
        (
            "Победила Екатерина Орлик (Половникова) из Турции.",
            {"Екатерина Орлик": ["Екатерина Орлик", "Половникова"]},
        ),
        ("Литургию отслужил патриарх Кирилл (Гундяев).", {"Кирилл": ["Кирилл", "Гундяев"]}),
        ("Умер певец Михаил Горин (настоящее имя — Михаил Юрьевич Иванов).", {"Михаил Горин": None}),
        (
            "Заболел Ли Гонхи (также Ли Кун Хи, Ли Гон Хи).",
            {"Ли Гонхи": ["Ли Гонхи", "Ли Кун Хи", "Ли Гон Хи"]},
        ),
        (
            "Шайбы забросили Бернс (Рой, Грин) и Хитли.",
            {"Бернс": None, "Рой": None, "Грин": None, "Хитли": None},
        ),
    ],
)
def test_other_names(text: str, expected: dict[str, list[str] | None]) -> None:
    found = people(text)
    assert list(found) == list(expected)
    assert all(found[name] == mentions for name, mentions in expected.items() if mentions is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Братья Ваха и Магомед Исраиловы были задержаны.",
            {"Ваха Исраилов": ["Ваха"], "Магомед Исраилов": ["Магомед Исраиловы"]},
        ),
        (
            "Билл и Хиллари Клинтон приехали в Москву.",
            {"Билл Клинтон": ["Билл"], "Хиллари Клинтон": ["Хиллари Клинтон"]},
        ),
        (
            "Иван и Мария Петровы живут в Москве.",
            {"Иван Петров": ["Иван"], "Мария Петрова": ["Мария Петровы"]},
        ),
        ("Супруги Ивановы подали в суд, семья Петровых переехала.", {}),
        (
            "Мать Майкла Джексона Кэтрин приехала.",
            {"Майкл Джексон": ["Майкла Джексона"], "Кэтрин": ["Кэтрин"]},
        ),
    ],
)
def test_relatives(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ветеран награжден орденом Святого апостола Андрея Первозванного.",
        "Крейсер «Адмирал Кузнецов» вышел в море.",
        "Теплоход «Иван Франко» прибыл в порт.",
        "Он живет на улице маршала Жукова.",
        "Дед Мороз принес подарки.",
        "Вышел новый фильм «Гарри Поттер».",
        "В списке есть Коста Рика и Эль Сальвадор.",
        "Перегрузки достигли 10 G. Но это прошло.",
    ],
)
def test_no_people(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Папа Иоанн Павел II прибыл в Краков.", "Иоанн Павел II"),
        ("После отставки лидера демократов Мариана Лупу партия распалась.", "Мариан Лупу"),
        ("С речью выступил депутат Олег Мороз.", "Олег Мороз"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert list(people(text)) == [name]

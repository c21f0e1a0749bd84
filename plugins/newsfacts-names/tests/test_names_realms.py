"""Who and what bears a name by the words around it: countries, towns, cars and ships are no people."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest

from newsfacts import Pipeline

PIPELINE = Pipeline([newsfacts_names, newsfacts_russian])

# The text, its people, and its places.
ROWS = [
    # countries that no dictionary knows
    ("МИД Ольховии молчит. Президент Ольховии прибыл.", "", "Ольховия"),
    ("Столица Тарвии ждёт. В Тарвии дожди.", "", "Тарвия"),
    ("Посол Дрепковии Глеб Зорин уехал. Дрепковия рада.", "Глеб Зорин", "Дрепковия"),
    ("Президента Гелашвидии наградили.", "Гелашвидия", ""),
    ("Президент Марии помог.", "Мария", ""),
    # towns that are given names
    ("Артём и Владивосток получили деньги.", "", "Артём; Владивосток"),
    ("Без света Артём, Партизанский и Хасанский районы.", "", "Артём; Партизанский район; Хасанский район"),
    ("Артём, Владивосток, Находка ждут.", "", "Артём; Владивосток; Находка"),
    ("Артём и Кирилл Роговы дома.", "Артём Рогов; Кирилл Рогов", ""),
    ("Владимир, Москва.", "Владимир", "Москва"),
    ("Кира, Владимир и Егор ушли.", "Кира; Владимир; Егор", ""),
    # cars
    ("Лада Калина съехала в кювет. Киа Рио цел.", "", ""),
    ("Шкодой Октавией управлял Олег Рогов.", "Олег Рогов", ""),
    ("Лада Рогова победила. Актёр Харрисон Форд рад.", "Лада Рогова; Харрисон Форд", ""),
    ("Тойота Олега Рогова цела.", "Олег Рогов", ""),
    # ships and aeroplanes in marks
    ("Пароход «Глеб Рогов» ушёл. Самолёт Ту-160 «Олег Рогов» сел.", "", ""),
    ("Пилот Ту-160 Олег Рогов рад.", "Олег Рогов", ""),
    # three syllables, of which the last is a noun, too
    ("Премьер Ли Сянь Лун прибыл.", "Ли Сянь Лун", ""),
]


@pytest.mark.parametrize(("text", "people", "places"), ROWS, ids=[text for text, *_ in ROWS])
def test_who_and_what_bears_a_name(text: str, people: str, places: str) -> None:
    sheet = PIPELINE.extract(text)
    found = ["; ".join(fact.name for fact in facts) for facts in (sheet.people, sheet.places)]
    assert found == [people, places]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Задержали главу администрации Олега Рогова.", "администрация"),
        ("Заместителя председателя правительства Глеба Зорина сняли.", "правительство"),
        ("Встретили главу администрации Олега Рогова Глеба Зорина.", "администрация Олега Рогова"),
    ],
)
def test_whose_body_is_called_by_a_name(text: str, body: str) -> None:
    posts = [post.organization for person in PIPELINE.extract(text).people for post in person.posts]
    assert posts == [body]

"""Names as they come in the news: orders, initials, particles, look-alikes."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest

from newsfacts import Pipeline

PIPELINE = Pipeline([newsfacts_names, newsfacts_russian])

ROWS = [
    # a surname first, with patronymics of all kinds
    ("Об этом сообщил Ступаевич Глеб Маркович.", "Глеб Маркович Ступаевич m"),
    ("Дело Дрепкова Глеба Марковича закрыли.", "Глеб Маркович Дрепков m"),
    ("Вызвали Мамедова Самира Расим оглы.", "Самир Расим оглы Мамедов m"),
    ("Пришла Мамедова Айгюн Расим кызы.", "Айгюн Расим кызы Мамедова f"),
    ("Тур-Ашот Глеб Маркович опоздал.", "Глеб Маркович Тур-Ашот m"),
    # a middle initial
    ("Профессор Стивен Р. Холл прочёл лекцию.", "Стивен Холл m"),
    ("С Джоном П. Картером встретились трое.", "Джон Картер m"),
    # an initial that stands for a surname that is kept back
    ("Задержан Глеб М. Следователи ищут второго.", "Глеб М. m"),
    ("Пострадала Ольга К. Её увезли.", "Ольга К. f"),
    # a lone surname that shows no case, behind an object that may be the subject
    ("Гол забил Дрендел.", "Дрендел m"),
    ("Матч выиграл Кренсон.", "Кренсон m"),
    # a title that may stand in several cases, with its body between
    ("Он вручил орден главе банка Дрепкову.", "Дрепков m"),
    ("Жители написали главе МЧС Дрепковой.", "Дрепкова f"),
    # a monk's surname in brackets
    ("Собор освятил митрополит Глеб (Дрепков).", "Глеб Дрепков m"),
    ("Митрополита Глеба (Дрепкова) наградили.", "Глеб Дрепков m"),
    # women's names on a consonant that the dictionary gives to men only
    ("Орден вручили Акмарал Сартаевой.", "Акмарал Сартаева f"),
    ("Акмарал рассказала о планах.", "Акмарал f"),
    ("Орден вручили Акмаралу Сартаеву.", "Акмарал Сартаев m"),
    # given names that no list has
    ("Слова Дрелоя Мазаева передал врач.", "Дрелой Мазаев m"),
    # initials behind the surname
    ("Вчера Дрепкова К. Л. отпустили.", "К. Л. Дрепков m"),
    # lone surnames that are plurals of nouns, too
    ("Мэр Глеб Воробьёв уехал. Воробьёв вернётся в мае.", "Глеб Воробьёв m"),
    ("Игрок Скворцов забил гол.", "Скворцов m"),
    ("Шведы победили в финале.", ""),
    # particles and homographs
    ("Фигурант дела Ольга Дрепкова молчит.", "Ольга Дрепкова f"),
    ("Слава Глеба Дрепкова велика.", "Глеб Дрепков m"),
    ("Урсула фон дер Дрепке и Ян ван де Лаар уехали.", "Урсула фон дер Дрепке f | Ян ван де Лаар m"),
    # a surname with its article, which is no title
    ("Переговоры с аль-Баширом Омаром сорвались.", "аль-Башир Омар m"),
    # a preposition with the capital of its sentence
    ("Благодаря Дрепкову мост открыли.", "Дрепков m"),
    # a given name that is a town, too
    ("Тренер Милан Дрепкович ушёл.", "Милан Дрепкович m"),
    # what is no person
    ("Цветы подорожали к 8 Марта.", ""),
    ("Её ждали весь день, но Марта не пришла.", "Марта f"),
    ("Станция даст 3 ГВт.", ""),
    ("Ул. Дрепкова закрыта.", ""),
    ("Ремонт на пл. Дрепкова и просп. Лапина окончен.", ""),
    # a capitalised word behind a name
    ("Ушла Ольга Дрепкова Завтра похороны.", "Ольга Дрепкова f"),
    # two people side by side
    ("С Дрепковым Лапина спорила час.", "Дрепков m | Лапина f"),
    # the see of a bishop who is not named; who bears an adjective's name
    ("Он звонил папе Римскому и епископу Раевскому.", "Раевский m"),
    ("За папой Римским Лукой вышел патриарх Московский Савва.", "Лука m | Савва m"),
    # animals, and whose they are
    ("Тигрица Жанна больна. Зрители любят Жанну.", ""),
    ("Умер слон Тимур. О Тимуре снимут фильм.", ""),
    ("Тимур Дрепков пришёл с козлом Тимуром. Тимура хвалили.", "Тимур Дрепков m"),
    ("Кот Жанны Дрепковой пропал.", "Жанна Дрепкова f"),
    ("Волк Мессинг дал концерт.", "Мессинг m"),
    # parts that are played
    ("Ольга Дрепкова сыграла роль Жанны.", "Ольга Дрепкова f"),
    ("В роли Дездемоны выступила Ольга Дрепкова.", "Ольга Дрепкова f"),
    ("Роль Жанны в истории города велика.", "Жанна f"),
    ("Он исполнил роль Дрепкова.", "Дрепков m"),
    # a family in the plural
    ("Дело Скрипалей закрыли.", ""),
    # what stands behind both initials of a surname
    ("Редактор: Дрепков К. Л. Номер телефона 5-55.", "К. Л. Дрепков m"),
    # the generation
    ("Суд оправдал Глеба Дрепкова-младшего.", "Глеб Дрепков m"),
    # namesakes with other initials do not tell what a name is of
    (
        "Грамоты получили Н. В. Дрепкова, П. С. Дрепков, О. К. Мазур.",
        "Н. В. Дрепкова f | П. С. Дрепков m | О. К. Мазур m",
    ),
    ("Суд оправдал А. Дрепкова. Андрей Дрепков рад.", "Андрей Дрепков m"),
    # two given names with one surname in the plural
    ("Дом купили Ольга и Глеб Вернеры.", "Ольга Вернер f | Глеб Вернер m"),
    # those who go by their given names are others
    ("Король Филипп принял актёра Филиппа Дрепкова.", "Филипп m | Филипп Дрепков m"),
    # a known surname behind somebody else's full name
    ("Глебу Дрепкову Рогов благодарен. Юрий Рогов рад.", "Глеб Дрепков m | Юрий Рогов m"),
    # a woman's title right before the name
    ("Актрисе Дилан Крамер вручили приз.", "Дилан Крамер f"),
    ("Пловчиха Алекс Вернер победила.", "Алекс Вернер f"),
    ("Учительницей Глеб Дрепков доволен.", "Глеб Дрепков m"),
    # a title that no dictionary knows, with the capital of its sentence
    ("Блогершу Ольгу Дрепкову оштрафовали.", "Ольга Дрепкова f"),
    ("Либеро Ольге Дрепковой вручили мяч.", "Ольга Дрепкова f"),
    # women's given names on a soft consonant, Tajik surnames
    ("Книгу Гузели Дрепковой и стихи Нинели Вернер издали.", "Гузель Дрепкова f | Нинель Вернер f"),
    ("Дом Айгули Меркель сгорел.", "Айгуль Меркель f"),
    ("Суд оправдал Глеба Эмрозода.", "Глеб Эмрозода m"),
    # endings
    ("Допросили Глеба Перебийца.", "Глеб Перебиец m"),
    ("Допросили Глеба Лисёнка.", "Глеб Лисёнок m"),
    ("Рассказ Ольги Средней напечатан.", "Ольга Средняя f"),
    ("Слово дали Ольге Кипучей.", "Ольга Кипучая f"),
    ("Глеба Степного избрали в совет.", "Глеб Степной m"),
    ("Речь шла о Николае Дрепкове.", "Николай Дрепков m"),
]


@pytest.mark.parametrize(("text", "people"), ROWS, ids=[text for text, _ in ROWS])
def test_people(text: str, people: str) -> None:
    found = [
        f"{each.name} {each.gender.value if each.gender else '-'}" for each in PIPELINE.extract(text).people
    ]

    assert " | ".join(found) == people


@pytest.mark.parametrize(
    "text",
    [
        "Суд оправдал Глеба Дрепкова-младшего.",
        "Суд верит Глебу Дрепкову-младшему.",
        "Он был с Глебом Дрепковым-младшим.",
    ],
)
def test_the_generation_is_declined(text: str) -> None:
    (person,) = PIPELINE.extract(text).people

    assert [each.nominative for each in person.mentions] == ["Глеб Дрепков-младший"]

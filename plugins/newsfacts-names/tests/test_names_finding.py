"""Which words of a text name people: marked sentences, and sentences without anybody."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest
from newsfacts_names.finding import find
from newsfacts_names.finding.shown import evidence
from newsfacts_names.finding.units import runs
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, Pipeline
from newsfacts.testing import Marked, marked

RUSSIAN = Russian()


def found(text: str) -> str:
    """The text with the mentions that the finder sees in brackets."""
    document = Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text))
    return str(Marked(text, tuple((name.span.start, name.span.end, "") for name in find(document))))


@pytest.mark.parametrize(
    "sentence",
    [
        "Об этом сообщил глава ведомства [Рустем Умеров|].",
        "Переговоры провели [Марко Рубио|], [Джаред Кушнер|] и [Стив Уиткофф|].",
        "Как заявил адвокат [Вадим Прохоров|], [Немцова|] задержали утром.",
        "По словам [Умерова|], встреча прошла успешно.",
        "Академик [Д. С. Лихачев|] родился в Петербурге.",
        "Роман посвящен [А.А.Адамовичу|].",
        "Вдова [Бориса Николаевича Ельцина|] приехала в Екатеринбург.",
        "Лидер партии [Марин Ле Пен|] проголосовала.",
        "Король [Карл III|] принял премьера.",
        "Финансовый директор [Боб Уэйман|] ([Bob Wayman|]) ушел на пенсию.",
        "Глава республики [Рамзан Кадыров|] прибыл в Москву.",
        "Председатель [Си Цзиньпин|] выступил на съезде.",
        "Режиссёр [Поль д’Арвиль|] уехал, а [Мишель О'Нил|] и [Олег Дем'янчук|] остались.",
        "Депутат [Андрей Мельник|] ушел. [Мельнику|] дали слово.",
        "Материалы дела [Веры Шиловой|] и записки [Лоренцо дела Ровере|] переданы в музей.",
        "Соучастник дела [Вернера|] сбежал.",
        "[Сорока Галина Игоревна|] ждёт суда.",
        "[Воробей Семён Петрович|] написал заявление.",
        "Соседка [Галина Игоревна|] ждёт суда.",
        "Бухгалтер [Семён Петрович|] написал заявление.",
        "Ввоз запретили. Завтра [Семён Петрович|] напишет заявление.",
        "Отзыв министра [Верхоланской|] напечатали.",
        "Секретарь экс-президента [Билла Клинтона|] [Джо Локхарт|] не ответил.",
        "[Зуева Дина|] и [Рогов Пётр|] открыли цех.",
        "Победители: [Зуева Марина|], [Рогов Пётр|], [Лунина Ольга|].",
        "На забеге упала [Зуева Марина|] из Твери.",
        "Адвокат [Зуева|] [Марина|] упала.",
        "Приехал архиепископ Устимский [Исидор|], а не епископ [Раевский|].",
        "Встречали митрополита Верхнетагильского [Исидора|].",
        "Главарь банды Цапков и семья Зуевых пропали, нашли банду [Цапкова|].",
        "И.о. мэра [Зуева Т. И.|] ушла.",
        "Роза [Майи Зуевой|] завяла.",
        "Лодку [Майи|] и [Глеба Зуевых|] угнали.",
        "Игумен [Антиох|] вернулся.",
        "Следователь [Поход|] ушёл. Тренер [Сокол|] доволен.",
        "Гости ждали [Глеба Зуева|] Программа затянулась.",
        "Погиб лётчик [Глеб Зуев|] Обстоятельства выясняются.",
        "О концерте рассказал [Глеб Зуев|] Смотрите также: афиша.",
        "Юрист [Дина Вебер|] ЮРДОМ ведёт приём.",
        "Зам [Пётр Ильич Зуев|] [Рогов|] сменил начальника. [Олег Рогов|] рад.",
        "Флейтист [Тарно Вилеки|] дал концерт. Флейтисту [Вилеки Тарно|] хлопали.",
    ],
)
def test_people_are_found(sentence: str) -> None:
    assert found(marked(sentence).text) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Больница имени Пирогова закрыта на ремонт.",
        "Байкерша опоздала. Гостям сказали, что байкерша спит.",
        "Врач-хирург, доктор наук, ушёл домой.",
        "Авария произошла на улице Ленина.",
        "Дома стоят на улицах Поленова, Панфилова и Врубеля.",
        'Компания "Вагнер" не ответила на запрос.',
        'Открыта станция "Достоевская".',
        "Международная амнистия (Amnesty International) осудила приговор.",
        "Минобороны России опровергло сообщения.",
        "Совет Федерации одобрил закон.",
        "В Санкт-Петербурге и Нижнем Новгороде прошел дождь.",
        "Семья Ивановых получила новую квартиру.",
        "В январе в Подмосковье выпадет снег.",
        "Хипстеры скупили пластинки. Зумеры пожимают плечами.",
        "Смертник-доброволец задержан. Семидесятилетний учитель доволен.",
        "Депутат Госдумы ушёл. Директор Школы молчит. Министр Обороны уехал.",
        "Сервис упал. Ютуб молчит, Телеграм работает.",
    ],
)
def test_namesakes_brands_places_and_families_are_no_people(sentence: str) -> None:
    assert found(sentence) == sentence


@pytest.mark.parametrize(
    "text", ["", "А. А. А. А.", "«»" * 50, "ООО ЗАО ОАО", "Ё", "фон дер", "О'" * 20, "III"]
)
def test_odd_texts_do_no_harm(text: str) -> None:
    Pipeline(plugins=[newsfacts_russian, newsfacts_names]).extract(text)


def test_what_stands_in_quotation_marks() -> None:
    """The stems of quoted words are evidence; the first word of a text has nothing before it."""
    text = "Орлов приехал. Открыта «Заря»."
    document = Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text))
    assert list(evidence(document, list(runs(document))).in_quotes) == ["зар"]


def test_the_rule_tells_what_sort_of_name_it_is() -> None:
    sheet = Pipeline(plugins=[newsfacts_russian, newsfacts_names]).extract(
        "Приехал И. П. Белов. Белова ждал Петр Орлов."
    )
    assert [(name.text, name.rule) for name in sheet.of_kind("name")] == [
        ("И. П. Белов", "initials"),
        ("Белова", "single-name"),
        ("Петр Орлов", "full-name"),
    ]

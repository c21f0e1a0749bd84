"""The nominative, the parts and the gender of names, one table a phenomenon.

The name in question stands in square brackets; the row gives its nominative, the parts as
``given|patronymic|surname`` (a hyphen for none) and the gender.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from newsfacts_names.people import build
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact, PersonFact
from newsfacts.testing import marked

RUSSIAN = Russian()

DECLINING_FOREIGN = """
Встречу с [Дональдом Трампом] перенесли = Дональд Трамп: Дональд|-|Трамп m
О роли [Стива Уиткоффа] рассказали журналисты = Стив Уиткофф: Стив|-|Уиткофф m
Письмо передали [Чарльзу Дарвину] = Чарльз Дарвин: Чарльз|-|Дарвин m
Портрет написан [Чарльзом Дарвином] = Чарльз Дарвин: Чарльз|-|Дарвин m
Они встретились с [Линасом Линкявичюсом] = Линас Линкявичюс: Линас|-|Линкявичюс m
Журналисты спросили [Доминика Рааба] = Доминик Рааб: Доминик|-|Рааб m
"""

NOT_DECLINING = """
Разговор с [Марко Рубио] был долгим = Марко Рубио: Марко|-|Рубио m
Мэр говорил с [Виталием Кличко] = Виталий Кличко: Виталий|-|Кличко m
Премию дали [Ирине Мазуренко] = Ирина Мазуренко: Ирина|-|Мазуренко f
Канцлера проводили: с [Ангелой Меркель] прощались = Ангела Меркель: Ангела|-|Меркель f
Письмо [Ольге Черных] отправили = Ольга Черных: Ольга|-|Черных f
Судьи спросили [Эдуарда Шеварднадзе] = Эдуард Шеварднадзе: Эдуард|-|Шеварднадзе m
Адвокат [Анны Кравец] промолчал = Анна Кравец: Анна|-|Кравец f
"""

POSSESSIVE_AND_ADJECTIVAL = """
Указ подписан [Владимиром Путиным] = Владимир Путин: Владимир|-|Путин m
Все ждали [Елену Батурину] = Елена Батурина: Елена|-|Батурина f
Дом [Льва Толстого] открыт = Лев Толстой: Лев|-|Толстой m
Премию вручили [Татьяне Толстой] = Татьяна Толстая: Татьяна|-|Толстая f
Речь [Алексея Чалого] записали = Алексей Чалый: Алексей|-|Чалый m
Они говорили с [Владимиром Зеленским] = Владимир Зеленский: Владимир|-|Зеленский m
Убийство [Анны Политковской] раскрыто = Анна Политковская: Анна|-|Политковская f
Закон подписан [Ириной Яровой] = Ирина Яровая: Ирина|-|Яровая f
Все говорили с [Мариной Полевой] = Марина Полевая: Марина|-|Полевая f
Все говорили с [Мариной Черновой] = Марина Чернова: Марина|-|Чернова f
"""

NOUNS_AND_FLEETING_VOWELS = """
Страна простилась с [Нельсоном Манделой] = Нельсон Мандела: Нельсон|-|Мандела m
Вспомнили [Зураба Жванию] = Зураб Жвания: Зураб|-|Жвания m
Одзава и бывший премьер-министр [Юкио Хатояма] выступали с критикой = Юкио Хатояма: Юкио|-|Хатояма m
Председателем выбран 75-летний [Адзума Кодзима] = Адзума Кодзима: Адзума|-|Кодзима m
Он говорил с председателем партии [Итиро Одзавой] = Итиро Одзава: Итиро|-|Одзава m
Врачи осмотрели 9-летнюю [Василису] = Василиса: Василиса|-|- f
Там видели [Асию Биби] = Асия Биби: Асия|-|Биби f
Говорили с [Алексеем Кравцом] = Алексей Кравец: Алексей|-|Кравец m
Гибель [Василия Томинца] подтвердили = Василий Томинец: Василий|-|Томинец m
Убийство [Евгения Щербаня] не раскрыто = Евгений Щербань: Евгений|-|Щербань m
Его сменил канцлер, за [Себастьяном Курцем] остался пост = Себастьян Курц: Себастьян|-|Курц m
"""

COMPOUND = """
Журнал пишет о [Джейкобе Рис-Могге] = Джейкоб Рис-Могг: Джейкоб|-|Рис-Могг m
Экспедиция [Петра Семенова-Тян-Шанского] вернулась = Петр Семенов-Тян-Шанский: Петр|-|Семенов-Тян-Шанский m
Они поздравили [Касым-Жомарта Токаева] = Касым-Жомарт Токаев: Касым-Жомарт|-|Токаев m
Памятник [Шарлю де Голлю] открыт = Шарль де Голль: Шарль|-|де Голль m
Слова [Урсулы фон дер Ляйен] цитируют = Урсула фон дер Ляйен: Урсула|-|фон дер Ляйен f
Искали [Усаму бен Ладена] = Усама бен Ладен: Усама|-|бен Ладен m
Беседа с [Башаром аль-Асадом] длилась час = Башар аль-Асад: Башар|-|аль-Асад m
Книга [Габриэля Гомеса Монтеверде] вышла = Габриэль Гомес Монтеверде: Габриэль|-|Гомес Монтеверде m
"""

ORDER_PATRONYMICS_INITIALS = """
Указ [Владимира Владимировича Путина] прочли = Владимир Владимирович Путин: Владимир|Владимирович|Путин m
Слово дали [Наине Иосифовне] = Наина Иосифовна: Наина|Иосифовна|- f
Ждут [Петрову Анну Сергеевну] = Петрова Анна Сергеевна: Анна|Сергеевна|Петрова f
Закон подписан [Ким Чен Ыном] = Ким Чен Ын: Чен Ын|-|Ким m
Встреча с [Си Цзиньпином] состоится = Си Цзиньпин: Цзиньпин|-|Си m
Прибыл [Ильхам Гейдар оглы Алиев] = Ильхам Гейдар оглы Алиев: Ильхам|Гейдар оглы|Алиев m
Фонд [Д.С. Лихачева] открыт = Д.С. Лихачев: Д.|С.|Лихачев m
Книгу [Лихачева Д.С.] издали = Лихачев Д.С.: Д.|С.|Лихачев m
Победил [Виктор Янукович] = Виктор Янукович: Виктор|-|Янукович m
"""

MONONYMS_AND_TITLES = """
Гости поздравили короля [Карла III] = Карл III: Карл|-|- m
Он говорил с папой [Франциском] = Франциск: Франциск|-|- m
Слово патриарха [Кирилла] передали = Кирилл: Кирилл|-|- m
Министр [Ольга Голодец] сказала = Ольга Голодец: Ольга|-|Голодец f
Певицу [Мадонну] пригласили = Мадонна: Мадонна|-|- f
"""

TABLES = (
    DECLINING_FOREIGN,
    NOT_DECLINING,
    POSSESSIVE_AND_ADJECTIVAL,
    NOUNS_AND_FLEETING_VOWELS,
    COMPOUND,
    ORDER_PATRONYMICS_INITIALS,
    MONONYMS_AND_TITLES,
)


def rows(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        source, expected = line.split(" = ")
        yield source, expected


def people_of(source: str) -> list[PersonFact]:
    """The people built from the bracketed mentions of a text, and from nothing else."""
    text = source.replace("[", "").replace("]", "")
    article = Article(text=text)
    names = []
    removed = 0
    for start in (place for place, letter in enumerate(source) if letter == "["):
        end = source.index("]", start)
        first, last = start - removed, end - removed - 1
        names.append(NameFact(span=article.span(first, last), entity_type=EntityType.PERSON))
        removed += 2
    document = Document(article, RUSSIAN, RUSSIAN.segment(text))
    return build(document, names)


def shown(person: PersonFact) -> str:
    parts = "|".join(part or "-" for part in (person.given, person.patronymic, person.surname))
    return f"{person.mentions[0].nominative}: {parts} {person.gender}"


@pytest.mark.parametrize(("source", "expected"), [row for table in TABLES for row in rows(table)])
def test_nominative_parts_and_gender(source: str, expected: str) -> None:
    assert [shown(person) for person in people_of(source)] == [expected]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("[Доминик Рааб] уехал. В отставке [Рааба] никто не сомневался.", ["Доминик Рааб", "Рааб"]),
        ("Гибель [Щербаня] потрясла. [Евгений Щербань] был богат.", ["Щербань", "Евгений Щербань"]),
        ("Убит [Обама]? Нет, с [Обамой] все хорошо, [Обаму] видели.", ["Обама", "Обама", "Обама"]),
        ("Слова [Горбунова] привел отец. [Артем Горбунов] служил.", ["Горбунов", "Артем Горбунов"]),
        ("С [Маккарриком] и его братом. [Маккаррика] ждали.", ["Маккаррик", "Маккаррик"]),
    ],
)
def test_what_one_form_leaves_open_another_settles(source: str, expected: list[str]) -> None:
    (person,) = people_of(source)
    assert [mention.nominative for mention in person.mentions] == expected


def test_spelling_with_e_is_kept_where_the_dictionary_has_yo() -> None:
    """*Петра* gives *Петр* in a text without *ё*, *Фёдора* keeps its letter."""
    assert [person.name for person in people_of("Ждут [Петра Аксенова] и [Фёдора Королёва].")] == [
        "Петр Аксенов",
        "Фёдор Королёв",
    ]


def test_marked_helper_agrees_on_offsets() -> None:
    """The mention of a person is exactly what the bracket holds."""
    (person,) = people_of("Вчера [Стива Уиткоффа] не было.")
    assert person.mentions[0].span.text == "Стива Уиткоффа"
    assert marked("[Стив|person] тут").text == "Стив тут"

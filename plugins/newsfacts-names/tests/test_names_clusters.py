"""One person, many forms: which mentions become one entity, and what it is called.

The people of a text stand under it, one a line: the canonical name, a colon, the words of its mentions.
"""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest

from newsfacts import MentionType, PersonFact, Pipeline

PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_names])


def shown(person: PersonFact) -> str:
    named = [mention.span.text for mention in person.mentions if mention.type is MentionType.NAMED]
    return f"{person.name}: {', '.join(named)}"


TEXTS = (
    """
    Президент Джордж Буш-старший начал войну. Ее продолжил Джордж Буш-младший.
    Джордж Буш: Джордж Буш-старший
    Джордж Буш: Джордж Буш-младший
    """,
    """
    Флейтист Тарно Вилеки дал концерт. Флейтисту Вилеки Тарно хлопали.
    Тарно Вилеки: Тарно Вилеки, Вилеки Тарно
    """,
    """
    Прыгун Лемта Каупи упал. Каупи Лемту увезли.
    Лемта Каупи: Лемта Каупи, Каупи Лемту
    """,
    """
    Рустем Умеров выступил в Киеве. Умеров поблагодарил партнеров. По словам Умерова, встреча полезна.
    Рустем Умеров: Рустем Умеров, Умеров, Умерова
    """,
    """
    Переговоры вел Стив Уиткофф. Они продолжатся, заверил Виткофф.
    Стив Уиткофф: Стив Уиткофф, Виткофф
    """,
    """
    Адвокат Эмманюэль Гайяр подал жалобу. Суд вызвал Эмманюэля Гейяра.
    Эмманюэль Гайяр: Эмманюэль Гайяр, Эмманюэля Гейяра
    """,
    """
    Геннадий Гудков и Дмитрий Гудков пришли вместе. Дмитрий Гудков промолчал.
    Геннадий Гудков: Геннадий Гудков
    Дмитрий Гудков: Дмитрий Гудков, Дмитрий Гудков
    """,
    """
    Артем Горбунов погиб, рассказала Софья Горбунова. Горбунова похоронили. О Горбуновой заботятся родные.
    Артем Горбунов: Артем Горбунов, Горбунова
    Софья Горбунова: Софья Горбунова, Горбуновой
    """,
    """
    Владимир Зеленский прилетел. В школе его звали Володя Зеленский.
    Владимир Зеленский: Владимир Зеленский, Володя Зеленский
    """,
    """
    Статью написал Д. Медведев. Дмитрий Медведев работал над ней год, Медведева хвалят.
    Дмитрий Медведев: Д. Медведев, Дмитрий Медведев, Медведева
    """,
    """
    Аналитик Стив Милунович (Steve Milunovich) настроен скептически. Милунович ждет падения.
    Стив Милунович: Стив Милунович, Steve Milunovich, Милунович
    """,
    """
    Председатель банка Жан-Клод Трише выступил с речью. Ж.-К.Трише отказался отвечать.
    Жан-Клод Трише: Жан-Клод Трише, Ж.-К.Трише
    """,
    """
    Премьером назвали Зорана Янковича (Zoran Janković), мэра столицы.
    Зоран Янкович: Зорана Янковича, Zoran Janković
    """,
    """
    Премьер Янез Янша ушел в отставку. Кабинет Янеза Янши критикуют. Партия спорит с Янезом Янши.
    Янез Янша: Янез Янша, Янеза Янши, Янезом Янши
    """,
    """
    Вице-президент Клаудия Кастросин Верду уехала. Кастросин Верду поблагодарила коллег.
    Клаудия Кастросин Верду: Клаудия Кастросин Верду, Кастросин Верду
    """,
    """
    Режиссера Фёдора Бондарчука наградили. Федор Бондарчук поблагодарил жюри.
    Федор Бондарчук: Фёдора Бондарчука, Федор Бондарчук
    """,
    """
    Министр Сергей Лавров и президент Владимир Путин встретились. Путин дал Лаврову поручение.
    Сергей Лавров: Сергей Лавров, Лаврову
    Владимир Путин: Владимир Путин, Путин
    """,
    """
    Дочь президента Ксения Собчак и его вдова Людмила Нарусова приехали. Собчак выступила.
    Ксения Собчак: Ксения Собчак, Собчак
    Людмила Нарусова: Людмила Нарусова
    """,
    """
    Король Карл III прибыл в Париж. Карла III встретил Эммануэль Макрон.
    Карл III: Карл III, Карла III
    Эммануэль Макрон: Эммануэль Макрон
    """,
)


@pytest.mark.parametrize("block", TEXTS)
def test_mentions_of_one_person_are_one_entity(block: str) -> None:
    text, *expected = (line.strip() for line in block.strip().splitlines())
    assert [shown(person) for person in PIPELINE.extract(text).people] == expected


def test_a_lone_surname_between_namesakes_goes_to_the_one_named_last() -> None:
    """Two people of one surname stay two, and each lone surname is the nearer one's."""
    text = "Геннадий Гудков ушел. Гудков устал. Дмитрий Гудков остался. Гудков доволен."
    assert [shown(person) for person in PIPELINE.extract(text).people] == [
        "Геннадий Гудков: Геннадий Гудков, Гудков",
        "Дмитрий Гудков: Дмитрий Гудков, Гудков",
    ]


def test_ids_and_aliases_are_in_text_order() -> None:
    """The aliases are nominatives, the canonical name is none of them."""
    first, second = PIPELINE.extract("Позвонил Уиткофф. Стив Уиткофф и Марко Рубио в Киеве.").people
    assert (first.id, first.name, first.aliases) == ("person-1", "Стив Уиткофф", ("Уиткофф",))
    assert (second.id, second.name, second.aliases) == ("person-2", "Марко Рубио", ())


def test_many_people_of_one_name_stay_apart() -> None:
    """Likeness does not run on from one to the next, and given names that both exist are two."""
    text = "Приехали Мария Иванова и Марина Иванова. Приехал Иван Громов, а с ним Иван Крылов и Иван Комов."
    assert [person.name for person in PIPELINE.extract(text).people] == [
        "Мария Иванова",
        "Марина Иванова",
        "Иван Громов",
        "Иван Крылов",
        "Иван Комов",
    ]

"""The nominative of a name that stands once, in an oblique case: its place tells which."""

from __future__ import annotations

import re

import pytest
from newsfacts_names.people import build
from newsfacts_names.people.evidence import evidence
from newsfacts_names.people.expectation import KEYS, trained
from newsfacts_names.people.neighbours import Neighbourhood
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact

RUSSIAN = Russian()

ONCE = [
    ("По словам [Джо Байдена], помощь продолжится.", "Джо Байден"),
    ("Смерть [Джорджа Флойда] вызвала протесты.", "Джордж Флойд"),
    ("Пакет мер администрации [Байдена] обсудят позже.", "Байден"),
    ("Об этом рассказали в пресс-службе [Камалы Харрис].", "Камала Харрис"),
    ("Тренер похвалил [Аршавина].", "Аршавин"),
    ("Хоккеист обошел [Уэйна Гретцки].", "Уэйн Гретцки"),
    ("Чиновник раскритиковал [Моргенштерна].", "Моргенштерн"),
    ("Победу одержала [Елена Рыбакина].", "Елена Рыбакина"),
    ("Разговор с [Реджепом Тайипом Эрдоганом] длился час.", "Реджеп Тайип Эрдоган"),
    ("Новый премьер [Сэйдзи Маэхара] выступил с речью.", "Сэйдзи Маэхара"),
    ("Среди гостей актрисы [Анжелика Рени], Ингрид Хорн и Мона Даль.", "Анжелика Рени"),
    ("Помощник госсекретаря [Мэтью Ларс] прилетел в Тбилиси.", "Мэтью Ларс"),
    ("Советник министра [Ивана Громова] уволен.", "Иван Громов"),
    ("На вызов выехали [Дина Ступина] и Глеб Туманов.", "Дина Ступина"),
    ("Повесть [Зои Ступиной] издали.", "Зоя Ступина"),
    ("Ректор подарил [Валентину Дроздову] картину.", "Валентин Дроздов"),
    ("Академия присудила [Евгению Шмаровичу] премию.", "Евгений Шмарович"),
    ("Министр напомнил [Валерию Ступину], что срок вышел.", "Валерий Ступин"),
    ("Тренер запретил [Александру Гаврику] тренироваться.", "Александр Гаврик"),
    ("Профсоюз поздравил [Валентину Дроздову] с юбилеем.", "Валентина Дроздова"),
    ("Совет исключил [Евгению Туманову] из списка.", "Евгения Туманова"),
    ("Утром задержали [Яну Ступину].", "Яна Ступина"),
    ("Гибель [Валерия Дроздова] потрясла город.", "Валерий Дроздов"),
    ("Соперник [Александра Туманова] взял паузу.", "Александр Туманов"),
    ("Без [Ступина А. Г.] заседание отложили.", "А. Г. Ступин"),
    ("Ведомство разрешило [Г. А. Ступину] выехать.", "Г. А. Ступин"),
    ("Приедут двое, в том числе [Нека Тумба] – руководитель фонда.", "Нека Тумба"),
]


@pytest.mark.parametrize(("sentence", "name"), ONCE, ids=[sentence for sentence, _ in ONCE])
def test_a_name_that_stands_once(sentence: str, name: str) -> None:
    before, mention, after = re.split(r"[\[\]]", sentence)
    article = Article(text=f"{before}{mention}{after}")
    document = Document(article, RUSSIAN, RUSSIAN.segment(article.text))
    span = article.span(len(before), len(before) + len(mention))
    names = [NameFact(span=span, entity_type=EntityType.PERSON)]
    assert [person.name for person in build(document, names)] == [name]


@pytest.mark.parametrize(
    ("text", "name", "likeliest"),
    [
        ("Об этом сообщил Сак Дин.", "Сак Дин", {"N"}),
        ("Об этом говорили с Сак Дин.", "Сак Дин", {"I"}),
        ("По мнению Сак Дин, это так.", "Сак Дин", {"G"}),
        ("Полиция задержала Сак Дин.", "Сак Дин", {"G", "A", "N"}),
    ],
)
def test_what_the_place_alone_expects(text: str, name: str, likeliest: set[str]) -> None:
    document = Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text))
    start = text.index(name)
    weights = trained().of(evidence(Neighbourhood(document, start, start + len(name))))
    assert set(weights) == set(KEYS)
    assert max(weights, key=weights.__getitem__)[1] in likeliest


def test_every_feature_has_a_weight_for_each_gender_and_case() -> None:
    """A feature whose name held a line break would be read as two."""
    assert {len(weights) for weights in trained().weights.values()} == {len(KEYS)}
    assert all(name.strip() for name in trained().weights)

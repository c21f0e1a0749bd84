"""Cases and nominatives of names, by the words themselves and by what stands around them."""

from __future__ import annotations

import attrs
import pytest
from bracketed import RUSSIAN, bracketed, name, read
from newsfacts_names.base_forms import base_form, cases_before, is_apposition
from newsfacts_names.posts.named import is_given_to_men, mention_cases
from newsfacts_names.word_forms import from_adjectives

from newsfacts import Gender

ALL = "nomn gent datv accs ablt loct"


@pytest.mark.parametrize(
    ("marked", "apposed"),
    [
        ("В городе [Павия] тихо", True),
        ("В город [Павия] тихо", False),
        ("В городе [Москва] тихо", False),
        ("В городе, [Павия] тихо", False),
        ("В Городе [Павия] тихо", False),
        ("[Павия] в городе", False),
        ("Мэр [Лопаг] уехал", False),
    ],
)
def test_what_stands_in_apposition(marked: str, apposed: bool) -> None:  # noqa: FBT001  (a row)
    document, first, last = bracketed(marked)
    assert is_apposition(document, name(document, first, last)) is apposed


@pytest.mark.parametrize(
    ("marked", "listed", "base"),
    [
        ("из [Лопарской области]", "", "Лопарская область"),
        ("[страны Балтии]", "", "страны Балтии"),
        ("[страны Балтии]", "страна Балтии", "страны Балтии"),
        ("на [Западных Балканах]", "Западные Балканы", "Западные Балканы"),
        ("в [Москве]", "", "Москва"),
        ("в [«»]", "", "«»"),
        ("[МИД]", "", "МИД"),
        ("из [МИДа]", "", "МИД"),
        ("из [Газеты.ру]", "", "Газета.ру"),
        ("в [Св.Николае]", "", "Св.Николай"),
        ("с [Горкой-2]", "", "Горка-2"),
        ("президент [Кардымии]", "", "Кардымия"),
        ("посол [Нордвии]", "", "Нордвия"),
        ("из [Сент-Луиса]", "", "Сент-Луис"),
        ("в [Вязах]", "Вязы", "Вязы"),
        ("в [Лопаре]", "Лопаре", "Лопаре"),
        ("в [Горках]", "", "Горки"),
        ("в городе [Павия] тихо", "", "Павия"),
        ("в городе [Павия] тихо", "Павий", "Павий"),
        ("возле станции [Лопаг] тихо", "", "Лопаг"),
        ("в посёлке [Лопага]", "", "Лопаг"),
        ("у реки [Лопага]", "", "Лопаг"),
        ("Акции «[Медела]» упали", "", "Медел"),
        ("акции «Полимета» и «[Медела]» упали", "", "Медел"),
        ("Бумаги «[Ромчела]» упали", "", "Ромчел"),
        ("В «[Меделе]» молчат", "", "Медел"),
        ("Он сидел в «[Лопырке]»", "", "Лопырка"),
        ("Акции «[Эверея]» упали", "", "Эверей"),
        ("Клуб обыграл «[Полимет]»", "", "Полимет"),
        ("гендиректор «[Прайма]» ушёл", "", "Прайм"),
        ("тренер «[Искры]» ушёл", "", "Искра"),
        ("форвард итальянской «[Аталанты]» забил", "", "Аталанта"),
        ("игроки «[Балтики]», «[Лопарики]» и «Искры»", "", "Балтика"),
        ("игрок «[Лопарики]» ушёл", "", "Лопарика"),
        ("перешёл в шведский «[Фрелунда]»", "", "Фрелунда"),
        ("ушёл из турецкого «[Фенербахче]»", "", "Фенербахче"),
        ("он лежит в «[Зимодворах]»", "", "Зимодворы"),
        ("аналитик «[Финам Инвест]» ушёл", "", "Финам Инвест"),
        ("форвард «[Тоттенхэм Хотспур]» забил", "", "Тоттенхэм Хотспур"),
        ("гендиректор «[Сибур Холдинга]» ушёл", "", "Сибур Холдинг"),
        ("«[Весёлого Полка]» не стало", "", "Весёлый Полк"),
        ("епископ [Ньюарка] молчит", "", "Ньюарк"),
        ("епископ [Ньюарк] молчит", "", "Ньюарк"),
        ("епископ, [Ньюарка]", "", "Ньюарка"),
        ("город [Ньюарка]", "", "Ньюарка"),
        ("в селе [Заречном]", "", "Заречное"),
        ("в деревне [Заречной]", "", "Заречная"),
        ("в городе [Заречном]", "", "Заречный"),
        ("[британских] войск", "", "британский"),
        ("[Тульской] области", "", "Тульская"),
        ("из аэропорта [Внукова]", "Внуково", "Внуково"),
        ("в [Лопарской областях]", "", "Лопарская область"),
        ("[Лопарская области]", "", "Лопарская область"),
        ("из [Восточного военных округов]", "", "Восточный военный округ"),
        ("[Лопарские области]", "", "Лопарские области"),
        ("с [компаниями «Ветер»]", "", "компания «Ветер»"),
        ("на [станциях метро «Речная»]", "", "станция метро «Речная»"),
        ("из [учебных центров «Вираж»]", "", "учебный центр «Вираж»"),
        ("с [телеканалами Blue Hour]", "", "телеканал Blue Hour"),
        ("из [провинций Верхняя Лопарь]", "", "провинция Верхняя Лопарь"),
        ("[войска «Севера»]", "", "войска «Севера»"),
        ("[газеты «Ветер»]", "", "газета «Ветер»"),
        ("в [Гамма Арт Музее]", "", "Гамма Арт Музей"),
        ("акции [Лопаг Холдинга]", "", "Лопаг Холдинг"),
        ("в [Павии] тихо", "", "Павия"),
        ("с [Кречетом-2] связались", "", "Кречет-2"),
        ("цены [Дом Банка]", "", "Дом Банка"),
        ("[Голос Моря]", "", "Голос Моря"),
    ],
)
def test_the_nominative_of_a_name_in_its_place(marked: str, listed: str, base: str) -> None:
    document, first, last = bracketed(marked)
    assert base_form(document, name(document, first, last), tuple, listed.__eq__) == base


def test_the_nominative_that_is_known_or_spelled_elsewhere_goes_first() -> None:
    document = read("из Лопаря")
    mention = name(document, 1, 2)
    told = attrs.evolve(mention, nominative="Лопарево")
    assert base_form(document, told, tuple, "".__eq__) == "Лопарево"
    document = read("Лопага")
    mention = name(document, 0, 1)
    assert base_form(document, mention, lambda: ["Лопаг"], "".__eq__) == "Лопаг"


@pytest.mark.parametrize(
    ("marked", "cases"),
    [
        ("[Польша] ждёт", ""),
        ("из [Польши]", "gent"),
        ("из соседней [Польши]", "gent"),
        ("из соседней, [Польши]", ""),
        ("из дома [Польши]", ""),
        ("к новой соседней [Польше]", "datv"),
    ],
)
def test_the_cases_that_a_preposition_asks_for(marked: str, cases: str) -> None:
    document, first, last = bracketed(marked)
    assert " ".join(cases_before(document, name(document, first, last))) == cases


@pytest.mark.parametrize(
    ("words", "base", "gender", "cases"),
    [
        ("Олег Рябов", "Олег Рябов", Gender.MALE, "nomn"),
        ("Олега Рябова", "Олег Рябов", Gender.MALE, "gent accs"),
        ("Анной Меркель", "Анна Меркель", Gender.FEMALE, "ablt"),
        ("Рубио", "Рубио", Gender.MALE, ALL),
        ("Ли Джэён", "Ли Джэён", Gender.MALE, ALL),
        ("Уиткоффа", "Уиткофф", Gender.MALE, "gent accs"),
        ("Даригу", "Дарига", Gender.FEMALE, "accs"),
        ("Владимира", "Владимир", Gender.MALE, "gent accs"),
        ("И. Рябовым", None, Gender.MALE, "ablt"),
        ("фон Рябову", None, Gender.MALE, "datv"),
        ("Ольге Крамер", "Ольга Крамер", Gender.FEMALE, "datv loct"),
        ("Лопаго Д.", "Лопаго Д.", Gender.MALE, ALL),
        ("Лопаго", "Лопаго", Gender.MALE, ALL),
        ("Меркель", "Меркель", Gender.FEMALE, ALL),
        ("Александра", None, Gender.FEMALE, "nomn"),
        ("Александра", None, Gender.MALE, "gent accs"),
        ("Саше", None, Gender.MALE, "datv loct"),
        ("Лопаге", "Лопаг", Gender.MALE, "loct"),
        ("Лопагой", "Лопага", Gender.FEMALE, "gent datv ablt loct"),
        ("Лопаги", None, None, ALL),
        ("Лопаго", None, None, ALL),
        ("Лопаг", None, None, "nomn"),
        ("Лопага", None, None, "nomn gent accs"),
    ],
)
def test_the_cases_of_a_name(words: str, base: str | None, gender: Gender | None, cases: str) -> None:
    document = read(words)
    found = mention_cases(document, document.span(0, len(words)), base, gender)
    assert found == frozenset(cases.split())


@pytest.mark.parametrize(
    ("word", "is_mans"),
    [("Петр", True), ("Пётр", True), ("Валя", False), ("Камерон", False), ("Анна", False), ("Олега", False)],
)
def test_given_names_that_only_men_have(word: str, is_mans: bool) -> None:  # noqa: FBT001  (a row)
    assert is_given_to_men(read(word), word) is is_mans


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("лугового", "луговой:m:G луговой:m:A"),
        ("луговой", "луговой:m:N луговая:f:G луговая:f:D луговая:f:I луговая:f:L"),
        ("дальней", "дальняя:f:G дальняя:f:D дальняя:f:I дальняя:f:L"),
        ("белым", "белый:m:I"),
        ("смелый", "смелый:m:N"),
        ("кротовой", ""),
        ("белыми", ""),
        ("луговое", ""),
    ],
)
def test_surnames_that_are_adjectives(word: str, forms: str) -> None:
    found = from_adjectives(word, RUSSIAN.morphology)
    assert {f"{each.nominative}:{each.gender}:{each.cases}" for each in found} == set(forms.split())

"""Noun phrases in the nominative."""

from __future__ import annotations

import pytest
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_russian.morphology import RussianMorphology
from newsfacts_russian.phrases import nominative_text

MORPHOLOGY = RussianMorphology()

PHRASES = {
    "head and what agrees with it": """
        Совета национальной безопасности   -> Совет национальной безопасности
        американского чиновника            -> американский чиновник
        первого заместителя директора      -> первый заместитель директора
        действующим президентом            -> действующий президент
        30-летнего жителя                  -> 30-летний житель
        Федеральной службы безопасности    -> Федеральная служба безопасности
        Высшей школы экономики             -> Высшая школа экономики
        политического и военного комитета  -> политический и военный комитет
        так называемого народного совета   -> так называемый народный совет
        военного эксперта                  -> военный эксперт
        московского «Вымпела»              -> московский «Вымпел»
        казанского «Рубина»                -> казанский «Рубин»
        его адвоката                       -> его адвокат
        британского Форин офиса            -> британский Форин офис
        открытого в мае музея              -> открытый в мае музей
        открытого в мае музея и театра     -> открытый в мае музей и театр
        сборной Норвегии                   -> сборная Норвегии
        основанного школьниками журнала    -> основанный школьниками журнал
        арестованного                      -> арестованный
        раненного в ногу бойца роты        -> раненный в ногу боец роты
    """,
    "dependents stay": """
        источника в правительстве          -> источник в правительстве
        посла США в России                 -> посол США в России
        мэра Москвы                        -> мэр Москвы
        агентства Reuters                  -> агентство Reuters
        партии «Зелёный берег»             -> партия «Зелёный берег»
        банка "Прогресс"                   -> банк "Прогресс"
        банка "Прогресс" в Туле            -> банк "Прогресс" в Туле
        главы (и владельца), юриста        -> глава (и владельца), юрист
        депутата от "Зелёного берега"      -> депутат от "Зелёного берега"
    """,
    "number stays": """
        100-го полка связи                 -> 100-й полк связи
        властей Киева                      -> власти Киева
        власти Киева                       -> власти Киева
        правоохранительных органов         -> правоохранительные органы
        очевидцев                          -> очевидцы
        спецслужб                          -> спецслужбы
        Соединённых Штатов Америки         -> Соединённые Штаты Америки
        Набережных Челнах                  -> Набережные Челны
    """,
    "numerals": """
        двух высокопоставленных источников -> два высокопоставленных источника
        двух сотрудниц                     -> две сотрудницы
        двух новых источников              -> два новых источника
        пяти сотрудников полиции           -> пять сотрудников полиции
        нескольких экспертов               -> несколько экспертов
    """,
    "adjectives as nouns": """
        пострадавшего                      -> пострадавший
        одного из чиновников               -> один из чиновников
        одной из пострадавших              -> одна из пострадавших
        исполняющего обязанности министра  -> исполняющий обязанности министра
        заведующей отделом                 -> заведующая отделом
    """,
    "abbreviations and indeclinable words": """
        МИД Германии                       -> МИД Германии
        МИДа Германии                      -> МИД Германии
        ВЦИОМом                            -> ВЦИОМ
        Минобороны                         -> Минобороны
        российского Минобороны             -> российское Минобороны
        российским МИД                     -> российский МИД
        Минцифры                           -> Минцифры
        Минкомсвязи                        -> Минкомсвязи
        Минфина                            -> Минфин
        Газпрома                           -> Газпром
        Росгвардии                         -> Росгвардия
        американской CNN                   -> американская CNN
        врио главы региона                 -> врио главы региона
    """,
    "two heads": """
        министра обороны и вице-премьера   -> министр обороны и вице-премьер
        Ханты-Мансийского округа – Югры    -> Ханты-Мансийский округ – Югра
        институте геологии и химии         -> институт геологии и химии
        Верхнего Лопаринска                -> Верхний Лопаринск
        лопарского суда                    -> лопарский суд
        псковского парка                   -> псковский парк
        тверского парка                    -> тверской парк
        парке Победы                       -> парк Победы
        МНИЦ геологии имени Ветрова        -> МНИЦ геологии имени Ветрова
        министра науки и образования       -> министр науки и образования
        президентом и главнокомандующим    -> президент и главнокомандующий
        источника, знакомого с делом       -> источник, знакомый с делом
        города Москвы                      -> город Москва
    """,
    "hyphens, capitals, quotation marks": """
        премьер-министра                   -> премьер-министр
        министра-председателя              -> министр-председатель
        экс-главы Минфина                  -> экс-глава Минфина
        Ростова-на-Дону                    -> Ростов-на-Дону
        ВООРУЖЕННЫХ СИЛ                    -> ВООРУЖЕННЫЕ СИЛЫ
        «Зелёного берега»                  -> «Зелёный берег»
        актера театра                      -> актер театра
        актёра театра                      -> актёр театра
    """,
}
ROWS = [
    pytest.param(*(part.strip() for part in line.split("->")), id=f"{group}: {line.split('->')[0].strip()}")
    for group, table in PHRASES.items()
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize(("phrase", "expected"), ROWS)
def test_nominative(phrase: str, expected: str) -> None:
    """Only the head and what agrees with it change."""
    assert nominative_text(MORPHOLOGY, phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), ROWS)
def test_a_nominative_is_its_own_nominative(phrase: str, expected: str) -> None:
    """Only a counted phrase, which stands in the genitive, may be read once more."""
    if not phrase.startswith(("двух", "пяти", "нескольких")):
        assert nominative_text(MORPHOLOGY, expected, cases=("nomn",)) == expected


def test_the_context_tells_the_case() -> None:
    """Of two readings the case that the preposition asks for is taken."""
    assert nominative_text(MORPHOLOGY, "школы", cases=("gent",)) == "школа"
    assert nominative_text(MORPHOLOGY, "школы", cases=("nomn",)) == "школы"


def test_white_space_stays() -> None:
    assert nominative_text(MORPHOLOGY, "Совета\n  безопасности") == "Совет\n  безопасности"


@pytest.mark.parametrize("phrase", ["", " ", "—", "«»", "12", "и", ",", "в Москве", "говорит"])
def test_nothing_to_inflect(phrase: str) -> None:
    assert nominative_text(MORPHOLOGY, phrase) == phrase


@examples(150)
@given(st.lists(st.sampled_from(["совета", "МИД", "и", ",", "«", '"', "двух", "новых", "а-б", "Ёлки", "—"])))
def test_any_sequence_of_words(words: list[str]) -> None:
    """No sequence of words fails or loses one of them."""
    text = " ".join(words)
    assert len(nominative_text(MORPHOLOGY, text).split()) == len(text.split())


@examples(100)
@given(any_texts)
def test_any_text(text: str) -> None:
    """No text fails."""
    nominative_text(MORPHOLOGY, text)

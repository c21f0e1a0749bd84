"""Organisations: nominatives, aliases, abbreviations and descriptions, from mentions marked by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from marked import read, rows
from newsfacts_names import organizations
from newsfacts_names.organizations.abbreviations import abbreviates

from newsfacts import Document, MentionType, NameFact, OrganizationFact

# Mentions in brackets -> organisations with their aliases.
ARTICLES = {
    "nominative": """
        В [Совете национальной безопасности] молчат. -> Совет национальной безопасности
        Источник в [Минфине] и глава [Росгвардии] знают. -> Минфин; Росгвардия
        Представитель [МИДа] и депутат от [«Зелёного луга»] спорят. -> МИД; «Зелёный луг»
        Об этом сообщили в [Следственном комитете РФ]. -> Следственный комитет РФ
        Акции [Алросы] растут, сенаторы [Совфеда] и [Роснефти] ждут. -> Алроса; Совфед; Роснефть
        Акции компании [Siemens] и агентства [Reuters] растут. -> Siemens; Reuters
    """,
    "small letters inside": """
        Договор с [КрГУ] и [СибТУ] подписан. -> КрГУ; СибТУ
    """,
    "one name in other cases": """
        [Газпром] и цены [Газпрома] растут. -> Газпром
        В [«Газпроме»] и [ОАО «Газпром»] это знают. -> ОАО «Газпром» = «Газпром»
    """,
    "initials": """
        [Комитет охраны природы] ждёт. В [КОП] уверены. -> Комитет охраны природы = КОП
        [Совет национальной безопасности и обороны] решил, в [СНБО] согласны. \
-> Совет национальной безопасности и обороны = СНБО
        [Институт химии и керамики СО РАН] ждёт. В [ИХиК] рады. -> Институт химии и керамики СО РАН = ИХиК
        [Федерация тенниса] и [ФИФА] спорят. -> Федерация тенниса; ФИФА
    """,
    "stumps": """
        [Минобороны] ждёт. В [Министерстве обороны] согласны. -> Министерство обороны = Минобороны
        [Государственная дума] и депутаты [Госдумы] -> Государственная дума = Госдума
        [Генеральная прокуратура] и [Генпрокуратура] -> Генеральная прокуратура = Генпрокуратура
        [Совет безопасности] и [Совбез] -> Совет безопасности = Совбез
    """,
    "names of a country": """
        [Верховный суд Испании] решил. В [Верховном суде] рады. -> Верховный суд Испании = Верховный суд
        [МИД Германии] и [МИД Франции] спорят. -> МИД Германии; МИД Франции
        [Минобороны РФ] и [Министерство обороны России] -> Министерство обороны России = Минобороны РФ
        Украинский [МИД] и [МИД Польши] -> украинский МИД; МИД Польши
        [МИД Перу] ждёт. В перуанском [МИДе] молчат. -> перуанский МИД = МИД Перу
        В [Минфине США] спорят с [Минфином]. -> Минфин США = Минфин
    """,
    "capitals of the sentence": """
        [Газета «Вираж»] закрыта. -> газета «Вираж»
        [Сборная Мали] рада. -> сборная Мали
        [Городской суд Твери] решил. -> городской суд Твери
        [Верховный суд Твери] решил. -> Верховный суд Твери
        [Перуанская полиция] молчит. -> перуанская полиция
        [Тверской районный суд] решил. -> Тверской районный суд
        [Агентство по делам моря] закрыто. -> Агентство по делам моря
        [Концерн «Вираж»] рад. -> концерн «Вираж»
        [Хакерская группировка Viroid] ушла. -> хакерская группировка Viroid
        [Европейский парламент] ждёт. -> Европейский парламент
        В тумане [Группа «Вираж»] не видна. -> Группа «Вираж»
    """,
    "listed synonyms": """
        [Евросоюз] ввёл пошлины, но [ЕС] их снимет. -> Евросоюз = ЕС
        [НАТО] ждёт, что [Североатлантический альянс] вырастет. -> Североатлантический альянс = НАТО
    """,
    "in brackets": """
        [Общество любителей птиц] ([«Крыло»]) -> Общество любителей птиц = «Крыло»
    """,
    "marks inside marks": """
        [«УК „Топаз“»] подала иск. [«Топаз»] молчит. -> «УК „Топаз“» = «Топаз»
        [Завод «Топаз»] и [завод «Опал»] -> завод «Топаз»; завод «Опал»
    """,
    "the head noun alone": """
        [Комиссия по ценным бумагам] ждёт. В [Комиссии] рады. -> Комиссия по ценным бумагам = Комиссия
        [Совет Европы], [Совет музеев] и [Совет] -> Совет Европы; Совет музеев; Совет
        [Газпром экспорт] и [Газпром] -> Газпром экспорт; Газпром
    """,
}


def organizations_of(document: Document, names: Sequence[NameFact]) -> Iterable[OrganizationFact]:
    """The organisations of a document with those names."""
    return organizations.build(document, organizations.with_bodies(document, names))


def build(marked: str) -> list[OrganizationFact]:
    """The organisations of a text with the names in it in brackets."""
    return list(organizations_of(*read(marked)))


@pytest.mark.parametrize(("marked", "expected"), rows(ARTICLES))
def test_organisations(marked: str, expected: str) -> None:
    """Each organisation under its fullest name, with its other names in text order."""
    found = [" = ".join((fact.name, *fact.aliases)) for fact in build(marked)]
    assert "; ".join(found) == expected


def test_every_mention_has_its_own_nominative() -> None:
    (fact,) = build("В [Министерстве обороны] ждут. Глава [Минобороны] молчит.")
    assert [each.nominative for each in fact.mentions] == ["Министерство обороны", "Минобороны"]
    assert fact.span == fact.mentions[0].span
    assert fact.id == "organization-1"


def test_a_description_stands_for_the_only_one_named() -> None:
    """*военное ведомство* is the ministry of defence where the text has named one."""
    (fact,) = build("[Минобороны России] опровергло это. В военном ведомстве добавили детали.")
    described = [each for each in fact.mentions if each.type is MentionType.NOMINAL]
    assert [(each.span.text, each.nominative) for each in described] == [
        ("военном ведомстве", "военное ведомство")
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "В военном ведомстве молчат. [Минобороны России] опровергло это.",
        "[Минобороны России] и [Минобороны Турции] спорят. В военном ведомстве молчат.",
        "[Минфин] опроверг это. В военном ведомстве молчат.",
    ],
)
def test_a_description_without_one_meaning_stands_for_nothing(marked: str) -> None:
    """None is named before, two are named, or another one is."""
    assert all(each.type is MentionType.NAMED for fact in build(marked) for each in fact.mentions)


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("минобороны", "министерство обороны", True),
        ("минфин", "министерство финансов", True),
        ("госдума", "государственная дума", True),
        ("центробанк", "центральный банк", True),
        ("фсб", "федеральная служба безопасности", True),
        ("снбо", "совет национальной безопасности и обороны", True),
        ("минюст", "министерство обороны", False),
        ("совет", "совет безопасности", False),
        ("фсб", "федерация бокса", False),
        ("минобороны", "министерство", False),
    ],
)
def test_abbreviates(short: str, full: str, *, expected: bool) -> None:
    assert abbreviates(short, full.split()) is expected


@examples(60)
@given(
    st.lists(
        st.sampled_from(
            ["[МИД]", "[МИД России]", "[«»]", "[Совет]", "[Совет мира]", "[СМ]", "(", ")", ".", "и"]
        )
    )
)
def test_each_mention_belongs_to_one_organisation(parts: list[str]) -> None:
    """No mention is lost or doubled; ids follow the text."""
    marked = " ".join(parts)
    facts = build(marked)
    spans = [each.span for fact in facts for each in fact.mentions]
    assert len(spans) == len(set(spans)) == marked.count("[")
    assert [fact.span.start for fact in facts] == sorted(fact.span.start for fact in facts)

"""Bodies that their nouns tell and organisations that a list knows, with and without a recogniser."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from marked import read, rows
from newsfacts_names import organizations
from newsfacts_names.organizations.bodies import names_end, nouns_end, topic_end
from newsfacts_names.settling import proposed

from newsfacts import Document, EntityType, MentionType, NameFact, OrganizationFact

# Names as recognisers see them in brackets -> the mentions: + by name, ~ by description.
ARTICLES = {
    "a ministry is named by what it is for": """
        Об этом сообщили в министерстве обороны [L Мали]. -> + министерстве обороны Мали
        Он возглавил министерство промышленности и торговли. -> + министерство промышленности и торговли
        Она ушла из министерства цифрового развития, связи и массовых коммуникаций в июле. \
-> + министерства цифрового развития, связи и массовых коммуникаций
        В министерстве и в школе ждут. ->
        Он пишет для министерства в газету. ->
    """,
    "other bodies want a topic or an owner besides": """
        Глава комитета по охране природы уехал. -> + комитета по охране природы
        Так решил комитет [O Думы] по делам молодёжи. -> + комитет Думы по делам молодёжи, + Думы
        Он учится на кафедре истории музыки [O МГУ]. -> + кафедре истории музыки МГУ, + МГУ
        Совет при президенте по правам человека собрался. -> + Совет при президенте по правам человека
        Комитет по связям с общественностью ждёт. -> + Комитет по связям с общественностью
        Допрос в УФСБ по [L Пермскому краю] по подозрению в краже -> + УФСБ по Пермскому краю
        Совет по охране вод при поддержке [O Минприроды] открыл сайт. -> + Совет по охране вод, + Минприроды
        Комиссия по итогам года не собралась. ->
        Комитет жильцов дома ждёт. ->
    """,
    "an authority has a territory": """
        В [O УФАС] по [L Пермскому краю] ждут. -> + УФАС по Пермскому краю
        Рейд начало [O СУ СКР] по [L Крыму]. -> + СУ СКР по Крыму
        Обыск в управлении [O МВД] по [L Адыгее] и [L Крыму]. -> + управлении МВД по Адыгее и Крыму, + МВД
        В [O УФНС] по [L Перми] и [L Пермь] ждут. -> + УФНС по Перми
        Поезда [O РЖД] по [L Перми] встали. -> + РЖД
        В [O Ольховце] по [L Перми] скучают. -> + Ольховце
        Росреестр по [L Перми] проверил карту. -> + Росреестр по Перми
    """,
    "adjectives that belong to a name": """
        Так решил федеральный суд [L Огайо]. -> + федеральный суд Огайо
        Он из Перуанской федерации шахмат. -> + Перуанской федерации
        Новый федеральный суд [L Огайо] открыт. -> + федеральный суд Огайо
        Мужской хор и детский суд [L Огайо] -> ~ суд Огайо
    """,
    "a recognised name is cut better": """
        В японском [O МИДе] ждут. -> + японском МИДе
        Судья [O Европейского суда] по правам человека уехал. -> + Европейского суда по правам человека
        Бюро [O Общественного совета] при мэре [L Тулы] -> + Общественного совета при мэре Тулы
        Это [O Управление МВД] по [L Тульской области]. -> + Управление МВД по Тульской области
        В [O Комиссии] рады. -> + Комиссии
    """,
    "an owner stands beside what it owns": """
        Директор департамента [O Минфина] уехал. -> ~ департамента Минфина, + Минфина
        Он в совете директоров [O «Ромашки»]. -> + совете директоров «Ромашки», + «Ромашки»
        Акции компании [O Ромашка] растут. -> + Ромашка
    """,
    "bodies of state are described by their place": """
        Правительство [L Перу] ушло. -> ~ Правительство Перу
        Эстонская полиция и власти [L Москвы] знают. -> ~ Эстонская полиция, ~ власти Москвы
        Власть [L Москвы] велика. ->
        Администрация [P Клинтона] и штаб [P Буша] спорят. -> ~ Администрация Клинтона, ~ штаб Буша
        Уволили главу администрации [L Твери] [P Олега Рогова]. -> ~ администрации Твери
        Полиция [P Иванова] задержала. -> ~ Полиция
    """,
    "bare nouns take up the only one before": """
        Парламент [L Перу] ждёт. В парламенте спорят. -> ~ Парламент Перу, ~ парламенте
        Мэрия [L Тулы] и мэрия [L Читы] ждут. В мэрии спорят. -> ~ Мэрия Тулы, ~ мэрия Читы
        В мэрии спорят. Мэрия [L Тулы] ждёт. -> ~ Мэрия Тулы
    """,
    "a body of which each state has one is told by its noun alone": """
        Вора нашла полиция. Прокуратура проверит полицейских. -> ~ полиция, ~ Прокуратура
        Решение правительства оспорят в парламенте. -> ~ правительства, ~ парламенте
        В сенате спорят. Сенат [L Перу] ждёт. -> ~ сенате, ~ Сенат Перу
        Правительствам и парламентам верят. Власти и армия ждут, в администрации молчат. ->
    """,
    "what an army is divided into": """
        Отдельный учебный батальон [O Балтийского флота] ушёл. \
-> + Отдельный учебный батальон Балтийского флота, + Балтийского флота
        Войска 1-го [O Украинского фронта] и 2-й гвардейской армии \
-> + 1-го Украинского фронта, + 2-й гвардейской армии
        Он служил в 76-й дивизии. -> + 76-й дивизии
        Новый полк ушёл, бригада врачей и третья рота ждут, армия растёт. ->
    """,
    "a body of a body": """
        Жалобы примет единый расчётный центр мэрии [L Перми]. \
-> ~ единый расчётный центр мэрии Перми, ~ мэрии Перми
        Новый центр мэрии [L Перми] открыт. Центр города закрыт. -> ~ мэрии Перми
    """,
    "countries are no bodies": """
        Закон [L Российской Федерации] принят. ->
        Он жил в [L Советском Союзе]. ->
    """,
    "listed names": """
        В ООН, ЕС и НАТО ждут. -> + ООН, + ЕС, + НАТО
        Пишет «Комсомольская правда». -> + Комсомольская правда
        Об этом сказали «Голосу Америки» и Lenta.ru. -> + Голосу Америки, + Lenta.ru
        Устав Организации Объединённых Наций един. -> + Организации Объединённых Наций
        Совет безопасности ООН собрался. -> + Совет безопасности ООН, + ООН
        В ЦСКА и ВЦИОМе рады, Роскомнадзор ждёт. -> + ЦСКА, + ВЦИОМе, + Роскомнадзор
        Пётр Мок и комсомольская песня ->
        Росгвардия и Минобороны [L РФ] знают. -> + Росгвардия, + Минобороны РФ
    """,
}


def build(marked: str) -> list[OrganizationFact]:
    """The organisations of a text with the names in it in brackets."""
    document, names = read(marked)
    return organizations_of(evolve(document, facts=tuple(names)))


def organizations_of(document: Document) -> list[OrganizationFact]:
    """The organisations of a document with its names, as the rules propose them."""
    seen = proposed(document, document.of_type(NameFact)).bodies
    return list(organizations.build(document, seen))


@pytest.mark.parametrize(("marked", "expected"), rows(ARTICLES))
def test_mentions(marked: str, expected: str) -> None:
    """The mentions of all organisations, in text order."""
    mentions = sorted(
        (each for fact in build(marked) for each in fact.mentions), key=lambda each: each.span.start
    )
    signs = {MentionType.NAMED: "+", MentionType.NOMINAL: "~"}
    assert ", ".join(f"{signs[each.type]} {each.span.text}" for each in mentions) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("В министерстве обороны [L Мали] ждут.", "министерство обороны Мали"),
        ("В японском [O МИДе] ждут.", "японский МИД"),
        ("Он в правительстве [L Перу].", "правительство Перу"),
        ("Судья [O Европейского суда] по правам человека", "Европейский суд по правам человека"),
    ],
)
def test_nominative(marked: str, expected: str) -> None:
    (fact,) = build(marked)
    assert fact.name == expected


def test_a_certain_name_stays_as_it_is() -> None:
    """What a recogniser is certain of is not cut anew."""
    document, names = read("В японском [O МИДе] ждут.")
    certain = tuple(evolve(name, confidence=1.0) for name in names)
    (fact,) = organizations_of(evolve(document, facts=certain))
    assert [each.span.text for each in fact.mentions] == ["МИДе"]


def test_a_name_goes_before_a_description() -> None:
    """The fact stands under a name, where the text has one, and at its first mention by name."""
    (fact,) = build("Прокуратура [L Перу] ждёт. [O Прокуратура Перу] довольна.")
    assert fact.name == "прокуратура Перу"
    assert fact.span.start > 0


@examples(60)
@given(
    st.lists(
        st.sampled_from(
            [
                *("комитет", "по", "делам", "молодёжи", "и", ",", "при", "[O МИДа]", "[L Перу]", "«", "»"),
                *("министерства", "обороны", "федеральный", "суд", "[P Ивана]", "правительство", "ООН", "."),
            ]
        ),
        max_size=25,
    )
)
def test_any_order_of_words(parts: list[str]) -> None:
    """Mentions are either apart or inside one another, and none is there twice."""
    spans = sorted(
        {(each.span.start, -each.span.end) for fact in build(" ".join(parts)) for each in fact.mentions}
    )
    assert len(spans) == sum(len(fact.mentions) for fact in build(" ".join(parts)))
    open_ends: list[int] = []
    for start, end in spans:
        open_ends = [each for each in open_ends if each > start]
        assert all(-end <= each for each in open_ends)
        open_ends.append(-end)


ENDS = [
    # What is asked about begins in brackets, and what is found ends at the upright.
    ("nouns gent", "министерство [обороны] и торговли|"),
    ("nouns gent", "министерство [обороны]| Мали"),
    ("nouns gent", "министерство [цифрового] развития, связи и массовых коммуникаций| в июле"),
    ("nouns gent", "министерство [связи]|, торговли"),
    ("nouns gent", "дом [связи]|, и"),
    ("nouns gent", "министерство |[Обороны]"),
    ("nouns gent", "министерство |[и] торговли"),
    ("nouns gent", "министерство |[новой]"),
    ("nouns gent", "министерство (|[обороны])"),
    ("nouns datv", "по [охране] вод, лесов и рек| ждут"),
    ("nouns datv", "по [делам] молодёжи и спорту| ждут"),
    ("nouns loct", "при [президенте]| по"),
    ("nouns loct", "при [Президенте]| по"),
    ("topic", "Комитет [по] охране природы| ждёт"),
    ("topic", "Комитет [против] пыток и рабства| ждёт"),
    ("topic", "Комитет [при] мэре Тулы| ждёт"),
    ("topic", "Комитет |[при] поддержке мэра"),
    ("topic", "Комитет |[при] участии мэра"),
    ("topic", "Комитет |[для] охраны ждёт"),
    ("topic", "Комитет |[по] ждёт"),
    ("topic", "УФСБ [по] <Пермскому краю>| ждёт"),
    ("topic", "УФСБ |[по] <Пермского края> ждёт"),
    ("topic", "УФСБ |[при] <Пермскому краю> ждёт"),
    ("names place", "банк [<России>]| ждёт"),
    ("names place", "банк |[<Россией>] ждёт"),
    ("names organization", "банк |[<России>] ждёт"),
    ("names place", "суд [города] <Перми>| ждёт"),
    ("names place", "суд |[города] Перми ждёт"),
    ("names place", "совет [«]<Ромашки>»| ждёт"),
    ("names place", "совет [«]<Ромашки>| ждёт"),
    ("names place", "совет [<Мали>] <МИД> <Чехии>| <Перу> ждёт"),
]


@pytest.mark.parametrize(("what", "marked"), ENDS)
def test_where_what_stands_behind_a_body_ends(what: str, marked: str) -> None:
    """Its nouns in a case, its topic, and the names of its owner, which stand in angle brackets."""
    question, _, option = what.partition(" ")
    text = re.sub(r"[\[\]<>|]", "", marked)
    places = {mark: len(re.sub(r"[\[\]<>|]", "", marked[: marked.find(mark)])) for mark in "[|"}
    document, _ = read(text)
    first, stop = (sum(token.start < place for token in document.tokens) for place in places.values())
    units = {}
    for found in re.finditer("<(.+?)>", marked):
        start = len(re.sub(r"[\[\]<>|]", "", marked[: found.start()]))
        begins, ends = document.token_range(start, start + len(found[1]))
        units[begins] = (ends, EntityType.PLACE)
    if question == "nouns":
        assert nouns_end(document, first, option) == stop
    elif question == "topic":
        assert topic_end(document, first, units) == stop
    else:
        assert names_end(document, first, units, frozenset({EntityType(option)})) == stop

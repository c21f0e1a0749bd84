"""Places: nominatives, sorts, synonyms and adjectives, from mentions marked by hand."""

from __future__ import annotations

import pytest
from attrs import evolve
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st
from marked import read, rows
from newsfacts_names import places
from newsfacts_names.places.gazetteer import homelands, known_place, place_of_adjective
from newsfacts_names.settling import proposed

from newsfacts import (
    Document,
    EntityType,
    MentionType,
    NameFact,
    NormalizedName,
    Overrides,
    PlaceFact,
    PlaceType,
)

# Mentions in brackets -> places with their sorts and aliases.
ARTICLES = {
    "nominative": """
        Он улетел из [Турции] в [Саудовскую Аравию]. -> Турция country; Саудовская Аравия country
        В [Нижнем Новгороде] и [Набережных Челнах] дождь. -> Нижний Новгород city; Набережные Челны city
        Выборы прошли в [Ростове-на-Дону]. -> Ростов-на-Дону city
        Он живёт в соседней [Польше]. -> Польша country
        Саммит [Западных Балкан] окончен. -> Западные Балканы region
        Молчат архиепископ [Ньюарка] и жители [Тарнака]. -> Ньюарк None; Тарнак None
        Снег в [ЯНАО]. -> ЯНАО region
        Власти [Приангарья] и [Каменска-Уральского] рады. -> Приангарье None; Каменск-Уральский city
        Корабль прибыл на [Корфу]. -> Корфу region
        Рейс из аэропорта [Скавста] отменён. -> Скавста facility
    """,
    "sorts": """
        Пожар в [Тверской области] и в [Приморском крае] -> Тверская область region; Приморский край region
        Авария на [улице Мира] у реки [Сосьвы] -> улица Мира facility; Сосьва other
        Он родился в селе [Заречном] -> Заречное city
        В [Чечне] и [Подмосковье] ждут снега. -> Чечня region; Подмосковье region
        Ярмарка на площади [Тихой], на [Тернер-стрит] и в [Кремле] \
-> Тихая facility; Тернер-стрит facility; Кремль facility
        Пожар на улице [Кирова], у площади [Свободы] -> Кирова facility; Свободы facility
        Он живёт в городе [Кирове] на улице [Пушкина]. -> Киров city; Пушкина facility
        Они встретились в [Белом доме] и в лесу [Тихом]. -> Белый дом facility; Тихий other
        Он вырос в [СССР]. [МОСКВА], 3 мая -> СССР country; Москва city
    """,
    "synonyms": """
        Снег в [Кемеровской области] – [Кузбассе]. -> Кемеровская область – Кузбасс region
        Жители [Республики Саха] ([Якутия]) рады. -> Республика Саха (Якутия) region
        Рейс [Москва] – [Пермь] отменён. -> Москва city; Пермь city
        [США] ждут. В [Соединённых Штатах] рады. -> США (Соединённые Штаты) country
        [РФ] ждёт. В [России] рады. -> Россия (РФ) country
        [Петербург] ждёт. В [Санкт-Петербурге] рады. -> Санкт-Петербург (Петербург) city
        [Беларусь] ждёт. -> Беларусь country
        [Штаты] далеко. -> Штаты country
    """,
    "not seen by a recogniser": """
        Чемпион Европы из Канады -> Европа region; Канада country
        Он учится в Ижевске, а Владимир — в «России». -> Ижевск city
        Чад стоит в комнате. На Чад надежды нет. -> Чад country
        Он живёт во Владимире, а не в Романе. -> Владимир city
        Летом Владимир и Роман уедут. ->
        Рейс из Новой Зеландии и Южной Кореи -> Новая Зеландия country; Южная Корея country
        Он родом из Псковской области и Приморского края. -> Псковская область region; Приморский край region
        Плот на Эльбе и мост у Понте-Сан-Пьетро -> Эльба None; Понте-Сан-Пьетро city
    """,
    "parts of places": """
        Бои идут на востоке Мали. -> восток Мали region; Мали country
        Дождь на юго-западе [Лондона]. -> юго-запад Лондона region; Лондон city
        Он смотрел на восток. Мали ждёт. -> Мали country
    """,
    "parts of other names": """
        Пишет «Голос Америки». ->
    """,
}


def build(marked: str) -> list[PlaceFact]:
    """The places of a text with its mentions in brackets."""
    document, names = read(marked, EntityType.PLACE)
    towns = proposed(evolve(document, facts=tuple(names)), names).places
    return list(places.build(document, towns))


def shown(fact: PlaceFact) -> str:
    aliases = f" ({', '.join(fact.aliases)})" if fact.aliases else ""
    return f"{fact.name}{aliases} {fact.place_type}"


@pytest.mark.parametrize(("marked", "expected"), rows(ARTICLES))
def test_places(marked: str, expected: str) -> None:
    """Each place under its usual name, with its other names in text order."""
    assert "; ".join(shown(fact) for fact in build(marked)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Американские военные ушли.", {"Американские": "США"}),
        ("Российско-турецкие переговоры", {"Российско": "Россия", "турецкие": "Турция"}),
        ("Он знает английский язык.", {}),
        ("Нью-йоркский суд решил.", {"Нью-йоркский": "Нью-Йорк"}),
        ("Мужской и детский хор", {}),
        ("Советский районный суд, авария на Московском шоссе", {}),
        ("Кировский областной суд", {"Кировский": "Кировская область"}),
        (
            "Харбинская газета и Иллинойсский университет",
            {"Харбинская": "Харбин", "Иллинойсский": "Иллинойс"},
        ),
        ("Храм Казанской Божией Матери, Тихвинская икона и Свято-Казанский монастырь", {}),
        ("Он продал елецкое кружево.", {"елецкое": "Елец"}),
        ("Он продал канское сукно.", {"канское": "Канск"}),
        ("Королевский указ, ноябрьский снег и братская помощь", {}),
        ("Умер польский композитор. Известная французская оперная певица рада.", {}),
        ("Омских агрономов и чилийских поэтов хвалят.", {}),
        ("Польский солдат и московский врач", {"Польский": "Польша", "московский": "Москва"}),
        ("Чилийский посол и чилийское вино", {"Чилийский": "Чили", "чилийское": "Чили"}),
    ],
)
def test_adjectives_point_to_places(text: str, expected: dict[str, str]) -> None:
    """An adjective is a nominal mention of its country, region or city."""
    facts = build(text)
    found = {each.span.text: fact.name for fact in facts for each in fact.mentions}
    assert found == expected
    assert all(each.type is MentionType.NOMINAL for fact in facts for each in fact.mentions)


def test_an_adjective_joins_the_place_that_is_named() -> None:
    """The fact's own span is that of the first mention by name."""
    (fact,) = build("Турецкий лидер вернулся в [Турцию].")
    assert [(each.span.text, each.type, each.nominative) for each in fact.mentions] == [
        ("Турецкий", MentionType.NOMINAL, "Турецкий"),
        ("Турцию", MentionType.NAMED, "Турция"),
    ]
    assert fact.span.text == "Турцию"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("[Совет национальной обороны Украины] решил.", ["Украины"]), ("[Голос Америки] молчит.", [])],
)
def test_places_at_the_end_of_long_names(text: str, expected: list[str]) -> None:
    """A country that ends an organisation's long name is a place beside it."""
    document, names = read(text)
    document = evolve(document, facts=tuple(names))
    assert [fact.text for fact in places.build(document, places.by_any_name(document, []))] == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[Сборная Норвегии по гребле] уехала.", False),
        ("[Совет при мэре Перми по делам молодёжи] ждёт.", False),
        ("[Партия «Новый берег Мали»] ждёт.", False),
        ("[МЧС Норвегии по Перми] ждёт.", True),
        ("[Музей «Москва»] открыт, [Сенат Норвегии] закрыт.", True),
        ("[Газета «Берег»] пишет о Норвегии по утрам.", True),
    ],
)
def test_places_within_a_name_are_told_by_it(text: str, *, named: bool) -> None:
    """What a body is called by can't be parted; its owner, or a branch's, is named beside it."""
    document, names = read(text)
    facts = places.build(document, places.by_any_name(document, []), names)
    kinds = {each.type for fact in facts for each in fact.mentions}
    assert kinds == {MentionType.NAMED if named else MentionType.NOMINAL}


def test_a_plugin_may_decide() -> None:
    """``newsfacts_normalize_name`` goes before the rules."""

    class Decided(Overrides):
        def normalize_name(self, mention: NameFact, document: Document) -> NormalizedName | None:
            return NormalizedName(nominative=f"{mention.text} ({len(document.text)})")

    document, names = read("В [Пермь].", EntityType.PLACE)
    document = evolve(document, overrides=Decided())
    assert [fact.name for fact in places.build(document, places.by_any_name(document, names))] == [
        "Пермь (8)"
    ]


def test_adjectives_inside_place_names_are_left_alone() -> None:
    """*Московская* in *Московская область* is no second place."""
    for text in ("Пожар в [Московской области] потушен.", "Пожар в Московской области потушен."):
        (fact,) = build(text)
        assert [each.span.text for each in fact.mentions] == ["Московской области"]


def test_surnames_like_adjectives_point_to_no_place() -> None:
    """Nobody is told to be from Вольск where *Инна Вольская* speaks."""
    document, people = read("[Инна Вольская] приехала в вольскую больницу.", EntityType.PERSON)
    (fact,) = places.build(document, places.by_any_name(document, ()), (), people)
    assert [each.span.text for each in fact.mentions] == ["вольскую"]


@pytest.mark.parametrize(
    ("name", "usual", "kind"),
    [
        ("США", "США", PlaceType.COUNTRY),
        ("Соединенные Штаты", "США", PlaceType.COUNTRY),
        ("Российская Федерация", "Россия", PlaceType.COUNTRY),
        ("Башкортостан", "Башкирия", PlaceType.REGION),
        ("Питер", "Санкт-Петербург", PlaceType.CITY),
    ],
)
def test_gazetteer(name: str, usual: str, kind: PlaceType) -> None:
    place = known_place(name)
    assert place is not None
    assert (place.name, place.type) == (usual, kind)


def test_gazetteer_knows_no_other_names() -> None:
    assert known_place("Незнайка") is None
    assert place_of_adjective("деревянный") is None


def test_adjectives_and_places_agree() -> None:
    """The gazetteer has the country of every adjective, but for Europe, which only posts take for one."""
    countries = [lemma for lemma, place in homelands().items() if place.type is PlaceType.COUNTRY]
    usual = {lemma: place for lemma in countries if (place := place_of_adjective(lemma))}
    assert [lemma for lemma, place in usual.items() if known_place(place.name) != place] == []
    assert [lemma for lemma, place in usual.items() if place.type is not PlaceType.COUNTRY] == ["европейский"]
    assert len(usual) == len(countries)


@examples(60)
@given(
    st.lists(
        st.sampled_from(["[Россия]", "[РФ]", "российский", "США", "[США]", "Киеве", "«", ".", "российско-"])
    )
)
def test_each_mention_belongs_to_one_place(parts: list[str]) -> None:
    """No mention is lost or doubled; ids are unique."""
    marked = " ".join(parts)
    facts = build(marked)
    spans = [each.span for fact in facts for each in fact.mentions]
    assert len(spans) == len(set(spans)) >= marked.count("[")
    assert len({fact.id for fact in facts}) == len(facts)


@examples(40)
@given(any_texts)
def test_any_text(text: str) -> None:
    build(text.replace("[", "").replace("]", ""))

"""What is asked of the words around a name and of a post's words, a table for each question.

What stands in brackets is asked about, or is what is found.
"""

from __future__ import annotations

import attrs
import pytest
from newsfacts_names.agreement import _shared
from newsfacts_names.base_forms import base_form, cases_before, is_apposition
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.extents.model import _agreeing
from newsfacts_names.finding.officials import take_officials
from newsfacts_names.finding.units import runs
from newsfacts_names.organizations.listed import is_listed
from newsfacts_names.people.roles import Role, Word, latin
from newsfacts_names.posts.division import _compound
from newsfacts_names.posts.named import _is_mans, mention_cases
from newsfacts_names.posts.noun_phrases import Stretch
from newsfacts_names.word_forms import _from_adjectives
from newsfacts_russian.language import Russian
from posted import posts_of

from newsfacts import Article, Document, EntityType, Gender, NameFact

RUSSIAN = Russian()
ALL = "nomn gent datv accs ablt loct"


def read(text: str) -> Document:
    return Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))


def bracketed(marked: str) -> tuple[Document, int, int]:
    """The text, and the tokens in brackets as ``[first, last)``."""
    document = read(marked.replace("[", "").replace("]", ""))
    start, end = marked.index("["), marked.index("]") - 1
    first, last = (sum(token.end <= place for token in document.tokens) for place in (start, end))
    return document, first, last


def name(document: Document, first: int, last: int, kind: EntityType = EntityType.PLACE) -> NameFact:
    span = document.span(document.tokens[first].start, document.tokens[last - 1].end)
    return NameFact(span=span, entity_type=kind, confidence=0.5)


@pytest.mark.parametrize(
    "marked",
    [
        "Директор [новой] школы",
        "Директор [новой и старой] школы",
        "Директор [новой, старой] школы",
        "Директор [новой] и школы",
        "Директор [очень новой] школы",
        "Директор [двух новых] школ",
        "Директор [2-й] школы",
        "Директор [того же] завода",
        "Директор [временно] исполняющего обязанности мэра",
        "Директор []сборной России",
        "Директор []МВД",
        "Директор []45-летней школы",
        "Музей [открытого в мае] завода",
        "Музей [открытого в прошлом мае] завода",
        "Музей [открытого для детей] завода",
        "Музей [построенного рабочими] завода",
        "Музей [построенного] вчера завода",
        "Музей [открытого] в мае",
        "Музей [открытого] в мае вчера",
    ],
)
def test_where_modifiers_end(marked: str) -> None:
    document, first, last = bracketed(marked)
    stretch = Stretch(document, {}, 1, len(document.tokens))
    assert stretch.modifiers_end(first, "gent") == last


@pytest.mark.parametrize(
    "marked",
    [
        "Директор [школы] города",
        "Директор [Москвы]",
        "Директор [«Новой школы»] города",
        "Директор []«Новой школы города",
        "Директор [МВД] России",
        "Директор [МИДа] России",
        "Директор [Merrill Lynch] уехал",
        "Директор [Shearman & Sterling] уехал",
        "Директор []merrill уехал",
        "Зам [нач.] отдела",
        "Зам [№ 5] города",
        "Зам []№ города",
        "Директор [А.] дома",
        "Директор []из дома",
        "Директор []школа",
        "Директор []быстро",
    ],
)
def test_where_a_main_word_ends(marked: str) -> None:
    document, first, last = bracketed(marked)
    stretch = Stretch(document, {}, 1, len(document.tokens))
    assert stretch.nucleus_end(first, "gent") == (last if last > first else None)


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
        ("из [Сент-Луиса]", "", "Сент-Луис"),
        ("в [Вязах]", "Вязы", "Вязы"),
        ("в [Лопаре]", "Лопаре", "Лопаре"),
        ("в [Горках]", "", "Горки"),
        ("в городе [Павия] тихо", "", "Павия"),
        ("в городе [Павия] тихо", "Павий", "Павий"),
        ("возле станции [Лопаг] тихо", "", "Лопаг"),
        ("в посёлке [Лопага]", "", "Лопаг"),
        ("у реки [Лопага]", "", "Лопаг"),
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
    assert _is_mans(read(word), word) is is_mans


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
    found = _from_adjectives(word, RUSSIAN.morphology)
    assert {f"{each.nominative}:{each.gender}:{each.cases}" for each in found} == set(forms.split())


@pytest.mark.parametrize(
    ("text", "labels", "found"),
    [
        ("Глава МИД Германии Лопаг ушёл.", "OOOO", "OOOB"),
        ("Вчера глава МИД Германии Лопаг ушёл.", "OOO", "OOB"),
        ("Дом МИД Германии Лопаг ушёл.", "OOOO", "OOOO"),
        ("Глава МИД Германии Иванов ушёл.", "OOOO", "OOOO"),
        ("Глава МИД Германии ЛОПАГ ушёл.", "OOOO", "OOOO"),
        ("Глава МИД Германии Лопаг ушёл.", "OOBI", "OOBI"),
        ("Глава Совета Доналт Туск ушёл.", "OOOB", "OOBI"),
        ("Глава Совета Доналто Туск ушёл.", "OOOB", "OOOB"),
        ("Глава Лопага Доналт Туск ушёл.", "OOOB", "OOOB"),
        ("Глава Совета Олег Туск ушёл.", "OOOB", "OOOB"),
        ("Глава Совета Доналт Туск ушёл.", "OBII", "OBII"),
        ("Доналт Иванов ушёл.", "OB", "OB"),
        ("Глава Пётр Лопаг ушёл.", "OOO", "OOO"),
        ("Лопаг ушёл.", "O", "O"),
    ],
)
def test_who_follows_an_office_and_its_country(text: str, labels: str, found: str) -> None:
    document, letters = read(text), {"O": OUTSIDE, "B": BEGIN, "I": INSIDE}
    (run,) = (each for each in runs(document) if len(each) == len(labels))
    given = [letters[each] for each in labels]
    take_officials(run, given, document)
    assert given == [letters[each] for each in found]


@pytest.mark.parametrize(
    ("own", "worth"),
    [
        ("---", (-2, -2, -2, -2)),
        ("B--", (2, 0, -2, -2)),
        ("-I-", (0, 2, -2, -2)),
        ("IB-", (0, 2, -2, -2)),
        ("--B", (-2, -2, 2, 0)),
        ("B-I", (2, 0, 0, 2)),
    ],
)
def test_what_it_is_worth_to_agree_with_the_rules(own: str, worth: tuple[float, ...]) -> None:
    assert _agreeing(own, 2.0) == worth


@pytest.mark.parametrize(
    ("form", "listed"),
    [("Газпром", True), ("газпром", True), ("ГАЗПРОМ", True), ("МИД", True), ("Лопарь", False)],
)
def test_listed_organisations_of_one_word(form: str, listed: bool) -> None:  # noqa: FBT001  (a row)
    assert is_listed(form) is listed


@pytest.mark.parametrize(
    ("word", "lemma", "form", "whole"),
    [
        ("летчика-штурмана", "летчик-штурман", "штурман", "летчик-штурман"),
        ("экс-врача", "экс-врач", "врачиха", "врачиха"),
        ("мэра", "вице-мэр", "мэр", "мэр"),
        ("штурмана", "штурман", "штурман", "штурман"),
    ],
)
def test_both_halves_of_a_compound_title(word: str, lemma: str, form: str, whole: str) -> None:
    assert _compound(word, lemma, form) == whole


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Wayman", [Role.SURNAME]),
        ("Bob Wayman", [Role.GIVEN, Role.SURNAME]),
        ("Bob de Wayman", [Role.GIVEN, Role.SURNAME, Role.SURNAME]),
    ],
)
def test_roles_in_latin_letters(text: str, roles: list[Role]) -> None:
    words = [Word(each, text.index(each)) for each in text.split()]
    assert [piece.role for piece in latin(words)] == roles


def test_what_several_recognisers_see() -> None:
    document = read("Олег Рябов и Омск")
    person, place = name(document, 0, 2, EntityType.PERSON), name(document, 3, 4)
    assert _shared([person]) == frozenset()
    assert _shared([person, person, place, place]) == {(0, 10)}


@pytest.mark.parametrize(
    ("marked", "posts"),
    [
        ("Пришли экс-президенты: [Олег Крамер|m] и [Пётр Зуев|m].", ["экс-президент", "экс-президент"]),
        ("Пришли критики, среди которых – [Олег Крамер|m].", ["критик"]),
        ("Пришли критики – [Олег Крамер|m].", []),
        ("Пришёл директор: [Олег Крамер|m] и [Пётр Зуев|m].", []),
        ("Режиссёры: [Олег Крамер|m].", []),
        ("Пришли двое режиссёров – [Олег Крамер|m] и [Пётр Зуев|m].", ["режиссёр", "режиссёр"]),
    ],
)
def test_posts_of_several(marked: str, posts: list[str]) -> None:
    assert [title for person in posts_of(marked) for _, title, _ in person] == posts

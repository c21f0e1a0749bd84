"""What becomes of names before entities are built of them: types, shared nouns, marks, forms of one name.

Names are marked as recognisers see them: ``[P Керчи]``. Each row gives what they are then, in
text order: the type's letter, the words, and the nominative where the article tells it.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise, product

import newsfacts_names
import newsfacts_russian
import pytest
from attrs import evolve
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st
from marked import TYPES as TYPES_BY_LETTER
from marked import read, rows
from newsfacts_names.alike import solved_together
from newsfacts_names.chain import INSIDE, OUTSIDE, best
from newsfacts_names.coordinated import coordinated
from newsfacts_names.marked import found_again
from newsfacts_names.retyping import retyped, without_works
from newsfacts_names.settling import proposed, settled

from newsfacts import Document, NameFact, Pipeline

RUSSIAN_NAMES = Pipeline([newsfacts_russian, newsfacts_names])

LETTERS = {kind: letter for letter, kind in TYPES_BY_LETTER.items()}


def joined(tables: Mapping[str, str]) -> dict[str, str]:
    """The tables with what is expected on the line of its text."""
    return {name: table.replace("\n            ->", " ->") for name, table in tables.items()}


def shown(names: list[NameFact]) -> str:
    ordered = sorted(names, key=lambda each: each.span.start)
    return "; ".join(
        f"{LETTERS[each.entity_type]} {each.text}" + (f" = {each.nominative}" if each.nominative else "")
        for each in ordered
    )


TYPES = {
    "a town after a preposition": """
        Снимок сделан в [P Керчи]. -> L Керчи
        Он пел о [P Рязани]. -> L Рязани
        Он пел о [P Вере]. -> P Вере
        Книга о [P Пушкине] издана. -> P Пушкине
        Он пел о [P Громе]. -> P Громе
    """,
    "a thing elsewhere in the article": """
        Вот броневик «[X Лирт]». Видели [P Лирта]. -> X Лирт; X Лирта
        Вот броневик «[X Лирт]». [P Глеб Лирт] рад. Видели [P Лирта]. -> X Лирт; P Глеб Лирт; P Лирта
        Вот броневик «[X Ветров]». Видели [P Ветрова]. -> X Ветров; P Ветрова
    """,
    "a country that somebody takes for a body": """
        Вчера [O Исландия] ответила. -> L Исландия
    """,
    "a dateline that somebody takes for a body": """
        [O ПЕРМЬ], 5 ноября. Снег идёт. -> L ПЕРМЬ
        [O ПЕРМЬ]. 05.11.2025. Снег идёт. -> L ПЕРМЬ
        [O ПЕРМЬ], что в пятой лиге, победила. -> O ПЕРМЬ
        [O ПЕРМЬ] 5 ноября сыграет дома. -> O ПЕРМЬ
        Победила [O ПЕРМЬ], 5 ноября она сыграет дома. -> O ПЕРМЬ
    """,
    "the seat of who governs or represents a place": """
        Мэр [O Кардыма] и мэр [P Нижней Лусьвы] рады. -> L Кардыма; L Нижней Лусьвы
        Мэр [P Малой Нижней Лусьвы] рад. -> P Малой Нижней Лусьвы
        Глава [P Бревненска] [P Олег Рогов] рад, глава [P Бревненска] ушёл.
            -> L Бревненска; P Олег Рогов; P Бревненска
        Начальник стройки [P Лесогорья] [P Олег Рогов] рад. -> L Лесогорья; P Олег Рогов
        Глава [O Кардыма] рад. Снег в [L Кардыме], в [L Кардыме]. -> L Кардыма; L Кардыме; L Кардыме
        Глава [O Кардыма] рад. -> O Кардыма
        Премьер-министр [P Нордвии] [P Олег Рогов] рад. -> L Нордвии; P Олег Рогов
        Соратник [P Берии] [P Олег Рогов] рад. -> P Берии; P Олег Рогов
        Мэр [P Рогова] обвинил. -> P Рогова
        Пресс-секретарь [P Кардыма] [P Олег Рогов] рад. -> P Кардыма; P Олег Рогов
        Пришёл [P Олег Тарнхаус]. Мэр [P Тарнхауса] обидел. -> P Олег Тарнхаус; P Тарнхауса
    """,
    "initials of a body": """
        [O Институт химии и керамики СО РАН] рад, в [L ИХиК] ждут.
            -> O Институт химии и керамики СО РАН; O ИХиК
        [O Институт химии и керамики СО РАН] рад, в [L ОАЭ] ждут.
            -> O Институт химии и керамики СО РАН; L ОАЭ
    """,
    "a town that nobody is called after": """
        Вчера [P Любляна] ответила. -> L Любляна
        Вчера [P Любляна] ответила. Пришёл [P Олег Любляна]. -> P Любляна; P Олег Любляна
    """,
    "emphasis in capitals": """
        Мост [O НЕ] закрыт, жители [L ПРОТИВ] дамбы. ->
        Дамбу строит [O РЖД]. -> O РЖД
    """,
    "a common noun with the capital of its sentence": """
        [L Дамбу] осмотрят завтра. ->
        [L Дамбу] осмотрят завтра. Жители [L Дамбы] рады. -> L Дамбу; L Дамбы
        [L Штаты] ответят. -> L Штаты
        Закрыт [O «Восход»]. -> O «Восход»
    """,
    "one type for all forms of an unknown word": """
        В музее [O Тарнхаус] холодно. В [L Тарнхаусе] есть печь. Сторож [P Тарнхауса] ушёл.
            -> O Тарнхаус; L Тарнхаусе; O Тарнхауса
        Пришёл [P Олег Тарнхаус]. Сторож [P Тарнхауса] ушёл. -> P Олег Тарнхаус; P Тарнхауса
    """,
}


@pytest.mark.parametrize(
    ("marked", "expected"),
    rows(joined(TYPES)),
)
def test_types(marked: str, expected: str) -> None:
    document, names = read(marked)
    assert shown(retyped(document, names)) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("В [P театре Олега Ветрова] пожар.", "O театре Олега Ветрова"),
        ("Открыт [P новый театр Олега Ветрова].", "O новый театр Олега Ветрова"),
        ("Открыт [P новый памятник Ветрову].", "P Ветрову"),
        ("Цветы несут к [P бюсту Олега Ветрова].", "P Олега Ветрова"),
        ("Рады [P памятнику маршалу Ветрову].", "P Ветрову"),
        ("Ждут [P певца Олега Ветрова].", "P певца Олега Ветрова"),
        ("Ждут [P фон Ветрова].", "P фон Ветрова"),
        ("Ждут [P главу Ветрова].", "P главу Ветрова"),
    ],
)
def test_what_is_called_after_a_person_is_none(marked: str, expected: str) -> None:
    document, names = read(marked)
    for certain in (names, [evolve(each, confidence=1.0) for each in names]):
        assert shown(retyped(document, certain)) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Благодаря [L Лаптеву] мост открыт.", "P Лаптеву"),
        ("Вопреки [L Крамеру] мост открыт.", "P Крамеру"),
        ("Благодаря [L Бревненску] мост открыт.", "L Бревненску"),
        ("Благодаря [L Лаптеву] мост открыт. Дома в [L Лаптеве] целы.", "L Лаптеву; L Лаптеве"),
        ("Из [L Лаптева] ушёл автобус.", "L Лаптева"),
        ("Без [L Сухой Балки] путь короче.", "L Сухой Балки"),
        ("[P Анна Куликовская] ушла, а дело [L Куликовской] выделено.", "P Анна Куликовская; P Куликовской"),
        (
            "[P Анна Куликовская] была в станице [L Куликовской].",
            "P Анна Куликовская; L Куликовской",
        ),
    ],
)
def test_who_is_thanked_is_a_person(marked: str, expected: str) -> None:
    document, names = read(marked)
    assert shown(retyped(document, [evolve(each, confidence=0.8) for each in names])) == expected


def test_a_recogniser_that_is_sure_of_a_place_is_believed() -> None:
    document, names = read("Благодаря [L Лаптеву] мост открыт.")
    assert shown(retyped(document, names)) == "L Лаптеву"


def test_a_certain_name_keeps_its_type() -> None:
    document, names = read("Мост [O НЕ] закрыт.")
    certain = [evolve(each, confidence=1.0) for each in names]
    assert retyped(document, certain) == certain


SHARED = {
    "places": """
        Грозу ждут в Курской и Орловской областях.
            -> L Курской = Курская область; L Орловской областях = Орловская область
        Спор Глинского и Марьинского районов окончен.
            -> L Глинского = Глинский район; L Марьинского районов = Марьинский район
        В Алтайском, Пермском и Приморском краях тепло.
            -> L Алтайском = Алтайский край; L Пермском = Пермский край; L Приморском краях = Приморский край
        На Лесной и Садовой улицах темно. -> L Лесной = Лесная улица; L Садовой улицах = Садовая улица
    """,
    "bodies": """
        Аграрная и Народная партии против.
            -> O Аграрная = Аграрная партия; O Народная партии = Народная партия
    """,
    "none": """
        В новых и старых районах тепло. ->
        Приехали Громов и Лунин областями. ->
        Мэр Глинского района и Марьинского района ушёл. ->
    """,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    rows(joined(SHARED)),
)
def test_a_noun_in_the_plural_is_shared(text: str, expected: str) -> None:
    document, _ = read(text)
    assert shown(list(coordinated(document))) == expected


AGAIN = {
    "in marks": """
        Завод «[Яхонт]» продан. Цена «Яхонта» упала. -> O Яхонта
        Хор «[Тихий омут]» поёт. Певцов «Тихого омута» ждут. -> O Тихого омута
        Трест «[ДСК „Яхонт“]» продан. Рабочие «Яхонта» ждут. -> O Яхонта
        Завод «[Яхонт]» продан. Роман «Яхонтовая нить» издан. ->
        Завод «[Яхонт]» продан. Боец «[P Яхонт]» рад. Цена «Яхонта» упала. ->
    """,
    "without marks": """
        Банк «[Зернокредит]» закрыт. Вкладчики Зернокредита ждут. -> O Зернокредита
        Журнал «[Огонь]» закрыт. Огня не видно. ->
        Банк «[Зюр]» закрыт. Вкладчики Зюра ждут, Зюр молчит. -> O Зюра; O Зюр
        Банк «[Зю]» закрыт. Вкладчики ждут, Зю молчит. ->
    """,
}


@pytest.mark.parametrize(("marked", "expected"), rows(joined(AGAIN)))
def test_names_in_marks_are_found_again(marked: str, expected: str) -> None:
    document, names = read(marked)
    assert shown(found_again(document, names)) == expected


ALIKE = {
    "a nominative that looks like a case of another word": """
        Акции «[Тепродома]» упали. «[Тепродом]» молчит, с «[Тепродомом]» спорят.
            -> O Тепродома = Тепродом; O Тепродом = Тепродом; O Тепродомом = Тепродом
        Клуб «[Бревненец]» рад. Игроки «[Бревненца]» ждут. -> O Бревненец = Бревненец; O Бревненца = Бревненец
        Цех «[Канальца]» и спор с «[Канальцем]» -> O Канальца = Каналец; O Канальцем = Каналец
        Спор с «[Тепродом]». Акции «[Тепрода]» -> O Тепродом = Тепрод; O Тепрода = Тепрод
    """,
    "a word in two cases": """
        В [L Зеленчуковине] снег. Власти [L Зеленчуковины] рады.
            -> L Зеленчуковине = Зеленчуковина; L Зеленчуковины = Зеленчуковина
        В [L Красновире] снег. Власти [L Красновира] рады.
            -> L Красновире = Красновир; L Красновира = Красновир
        Акции «[Азимета]» упали. «[Азимет]» молчит. -> O Азимета = Азимет; O Азимет = Азимет
        Убит снайпер [«Гримпа»]. Искали [«Гримпу»]. -> O «Гримпа» = «Гримпа»; O «Гримпу» = «Гримпа»
        Игроки «[Гримпы]» и «[Гримпа]» -> O Гримпы = Гримпа; O Гримпа = Гримпа
        Акции «[Азимета]» упали. -> O Азимета
    """,
    "several words": """
        Певцов «[Тихого омута]» ждёт «[Тихий омут]». -> O Тихого омута = Тихий омут; O Тихий омут = Тихий омут
    """,
    "a noun before the marks": """
        Акции завода «[Азимет]» упали. -> O Азимет = Азимет
        Владелец аптеки «[Мирдом]» молчит. -> O Мирдом = Мирдом
        Концерт ансамбля «[Весёлый полк]» начался. Музыканты «[Весёлого полка]» рады.
            -> O Весёлый полк = Весёлый полк; O Весёлого полка = Весёлый полк
        Фото на сайте «[Весёлого полка]» видели все. -> O Весёлого полка
        Ответ пресс-службы «[Азимета]» ждут. -> O Азимета
        Производство «[Азиметом]» ваты. «[Азимет]» рад. -> O Азиметом = Азимет; O Азимет = Азимет
        Группа «[Звёздочки]» в «[Звёздочке]». -> O Звёздочки = Звёздочка; O Звёздочке = Звёздочка
    """,
}


@pytest.mark.parametrize(
    ("marked", "expected"),
    rows(joined(ALIKE)),
)
def test_forms_are_solved_together(marked: str, expected: str) -> None:
    document, names = read(marked)
    assert shown(solved_together(document, names)) == expected


def test_another_mention_tells_the_words_and_not_the_capitals() -> None:
    document, names = read("[O Клуб «Вираж»] рад. Тренер [O клуба «Вираж»] и сайт [O клуба «ВИРАЖ»] молчат.")
    solved = solved_together(document, [evolve(each, confidence=1.0) for each in names])
    assert [each.nominative for each in solved] == ["Клуб «Вираж»", "клуб «Вираж»", "клуб «Вираж»"]


WORKS = {
    "several works with their years": """
        Альбомы [O Blue Hour] (1994), «[O Day Is Mine]» (1997) и [O Real Band]. -> O Real Band
    """,
    "one year": """
        Он играл за [O Real Band] (1994). -> O Real Band
    """,
    "people": """
        Умерли [P John Doe] (1994) и [P Ann Doe] (1997). -> P John Doe; P Ann Doe
    """,
}


@pytest.mark.parametrize(("marked", "expected"), rows(joined(WORKS)))
def test_works_are_no_bodies(marked: str, expected: str) -> None:
    document, names = read(marked)
    assert shown(list(without_works(document, names))) == expected


def test_names_are_settled_once_a_document() -> None:
    document, names = read("В [O МИДе] ждут.")
    document = evolve(document, facts=tuple(names))
    assert settled(document) is settled(evolve(document))
    assert settled(document) is not settled(evolve(document, facts=()))


def spans_of(document: Document) -> list[tuple[int, int]]:
    found = settled(document)
    named = [each.span for each in (*found.bodies.named, *found.bodies.described)]
    return [(each.start, each.end) for each in named]


@given(any_texts)
@examples(60)
def test_any_text(text: str) -> None:
    """What is decided lies in the text, no two bodies begin together, and the rules' proposals survive."""
    document, _ = read(text.replace("[", "(").replace("]", ")"))
    found = spans_of(document)
    assert len(set(found)) == len(found)
    assert all(0 <= start < end <= len(document.text) for start, end in found)
    proposed(document, ())


pairs = st.tuples(*[st.integers(-9, 9).map(float)] * 2)
worths = st.tuples(*[st.integers(-9, 9).map(float)] * 3)


@given(st.lists(pairs, min_size=1, max_size=6), st.tuples(worths, worths, worths))
@examples(100)
def test_the_best_labels_are_those_of_all_that_may_be(
    scores: list[tuple[float, float]], moves: tuple[tuple[float, float, float], ...]
) -> None:
    def worth(labels: tuple[int, ...]) -> float:
        local = sum((0.0, *score)[label] for score, label in zip(scores, labels, strict=True))
        return local + sum(moves[left][right] for left, right in pairwise(labels))

    possible = [
        labels
        for labels in product(range(3), repeat=len(scores))
        if labels[0] != INSIDE and (OUTSIDE, INSIDE) not in pairwise(labels)
    ]

    assert worth(tuple(best(scores, moves))) == max(map(worth, possible))


EXTENTS = [
    ("Дела ведёт комитет по делам ветеранов Пермского края.", ["комитет по делам ветеранов Пермского края"]),
    ("Об этом пишет газета «Вечерняя Пермь».", ["Вечерняя Пермь"]),
    ("Акции «Азимета» упали на торгах.", ["Азимета"]),
    ("Дом стоит у реки, снег идёт.", []),
]


@pytest.mark.parametrize(("text", "expected"), EXTENTS)
def test_extents_of_bodies(text: str, expected: list[str]) -> None:
    sheet = RUSSIAN_NAMES.extract(text)
    assert [fact.text for fact in sheet.organizations] == expected

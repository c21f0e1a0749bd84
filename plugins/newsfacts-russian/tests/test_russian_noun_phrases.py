"""Words, pages and noun phrases: what each form tells, where it stands, and how far a phrase goes."""

from __future__ import annotations

import pytest
from counted import LINEAR, growth
from newsfacts_russian.language import Russian
from newsfacts_russian.noun_phrases import (
    NounPhrase,
    apposed_end,
    governed_end,
    listed_end,
    noun_phrase,
    phrase_at,
)
from newsfacts_russian.page import Page, page_of
from newsfacts_russian.words import word

from newsfacts import Article, Document
from newsfacts.testing import marked

RUSSIAN = Russian()


def page(text: str) -> Page:
    return page_of(Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text)))


def read(sentence: str) -> tuple[Page, NounPhrase, str]:
    """The phrase of the noun marked ``head`` in a sentence whose phrase is marked ``phrase``."""
    given = marked(sentence)
    ((first, last),) = [(start, end) for start, end, label in given.marks if label == "phrase"]
    ((head, _),) = [(start, end) for start, end, label in given.marks if label == "head"]
    made = page(given.text)
    phrase = noun_phrase(made, made.document.token_range(head, head + 1)[0])
    return made, phrase, given.text[first:last]


@pytest.mark.parametrize(
    "sentence",
    [
        "Заявили в [[управлении|head] по борьбе с пожарами Минприроды Ольховской области|phrase].",
        "По словам [главного [врача|head] больницы города Заречный|phrase], мест хватит.",
        "Сообщает [[отдел|head] печати посольства Чехии в Эстонии|phrase].",
        "В [[инспекции|head] по охране лесов, рек и озёр мэрии Кунгура|phrase] молчат.",
        "В [[мэрии|head]|phrase] в среду заявили, что мост закрыт.",
        "Заявил [[министр|head] промышленности, науки и технологий России|phrase] Илья Клебанов.",
        "[[Источник|head] в правительстве|phrase] молчит.",
        "[[Комитет|head] Думы по делам молодёжи и спорта|phrase] одобрил закон.",
        "[[Директор|head] завода «Северный путь»|phrase] и мэр уехали.",
        "[[Уполномоченный|head] по правам человека|phrase] молчит.",
        "[[Пресс-служба|head] банка HSBC|phrase] молчит.",
        "[Старый [мост|head]|phrase] через реку закрыт.",
        "[[Мэр|head]|phrase] на совещании промолчал.",
        "[[Источник|head]|phrase] в апреле промолчал.",
        "[[Врач|head]|phrase] с улыбкой ушёл.",
        "[[Директор|head] порта|phrase], мэр и врач уехали.",
        "[[Комитет|head] по делам молодёжи, туризму и спорту|phrase] молчит.",
        "[[Глава|head] открытого в мае музея|phrase] молчит.",
        "[[Глава|head] открытого в прошлом мае нового музея|phrase] молчит.",
        "[[Глава|head] построенной рабочими школы|phrase] молчит.",
        "[[Жители|head] сгоревшего вчера дома|phrase] молчат.",
        "[[Адвокат|head] раненого|phrase] в мае уехал.",
        "[[Адвокат|head] задержанного в Перми мэра|phrase] уехал.",
        "О [[контроле|head] за оборотом оружия|phrase] забыли.",
    ],
)
def test_extent_of_a_phrase(sentence: str) -> None:
    made, phrase, expected = read(sentence)

    start, end = made.tokens[phrase.first].start, made.tokens[phrase.last - 1].end
    assert made.document.text[start:end] == expected


@pytest.mark.parametrize(
    ("sentence", "case"),
    [
        ("Ведомство [новых лесов края|phrase] молчит.", "gent"),
        ("Комитет по [делам молодёжи, туризму и спорту|phrase] молчит.", "datv"),
        ("Отдел [охраны лесов, рек и озёр|phrase] молчит.", "gent"),
        ("Отдел [борьбы с пожарами|phrase] молчит.", "gent"),
        ("Отдел [торговли|phrase] и мэр молчат.", "gent"),
        ("Отдел [печати посольства Чехии|phrase] молчит.", "gent"),
    ],
)
def test_a_phrase_that_begins_somewhere(sentence: str, case: str) -> None:
    given = marked(sentence)
    ((start, end, _),) = given.marks
    made = page(given.text)
    first, last = made.document.token_range(start, end)
    phrase = phrase_at(made, first, case, len(made))

    assert phrase is not None
    assert (phrase.first, phrase.last) == (first, last)
    assert phrase_at(made, first, "ablt", len(made)) is None
    assert phrase_at(made, first, case, phrase.head) is None


def test_complements_say_what_they_are_to_which_noun() -> None:
    made, phrase, _ = read("В [[управлении|head] по борьбе с пожарами города|phrase] молчат.")

    found = [
        (made.low(each.of), each.preposition, made.low(each.head), each.case, str(each.role))
        for each in phrase.complements
    ]
    assert found == [
        ("управлении", "по", "борьбе", "datv", "topic"),
        ("борьбе", "с", "пожарами", "ablt", "partner"),
        ("пожарами", "", "города", "gent", "patient"),
    ]


def test_a_preposition_that_no_noun_takes_ends_a_phrase() -> None:
    made = page("В мэрии по средам пусто, в отделе по спорту — нет.")

    assert governed_end(made, 1, 2, len(made)) == 2
    at = next(index for index in range(5, len(made)) if made.low(index) == "по")
    assert made.low(governed_end(made, at - 1, at, len(made)) - 1) == "спорту"
    assert governed_end(made, 0, 0, len(made)) == 0


def test_a_name_behind_its_bearer() -> None:
    made = page("В городе Новая Ляля мороз, у мэра Иванова грипп.")

    assert apposed_end(made, 2, len(made)) == 4
    assert apposed_end(made, 8, len(made)) == 8


@pytest.mark.parametrize(
    ("text", "low", "pos", "lemma", "nouns", "modifiers"),
    [
        ("Ещё", "еще", "ADVB", "еще", set(), set()),
        ("врача", "врача", "NOUN", "врач", {"gent", "accs"}, set()),
        ("больной", "больной", "ADJF", "больной", set(), {"nomn", "gent", "datv", "ablt", "loct", "accs"}),
        ("5", "5", "", "5", set(), set()),
        ("—", "—", "", "—", set(), set()),
    ],
)
def test_what_a_word_tells(
    text: str, low: str, pos: str, lemma: str, nouns: set[str], modifiers: set[str]
) -> None:
    found = word(text, RUSSIAN.morphology)

    assert (found.low, found.pos, found.lemma) == (low, pos, lemma)
    assert nouns <= found.nouns
    assert found.modifiers == modifiers or modifiers <= found.modifiers
    assert word(text, RUSSIAN.morphology) is found


def test_where_words_stand() -> None:
    made = page("МВД: мост открыт.\n\nReuters молчит")

    assert [made.begins_sentence(index) for index in range(len(made))] == [
        True, False, False, False, False, True, False,
    ]  # fmt: skip
    assert made.adjoins(3)
    assert not made.adjoins(1)
    assert not made.adjoins(5)
    assert not made.adjoins(0)
    assert made.touches(1)
    assert made.word(0).shows_no_case
    assert made.word(5).shows_no_case
    assert not made.word(2).shows_no_case
    assert made.word(3).is_finite
    assert (made.low(-1), made.low(99), made.word(99).pos) == ("", "", "")
    assert page_of(made.document) is made


def test_a_phrase_without_end_takes_linear_time() -> None:
    def read(size: int) -> None:
        made = page("управление по борьбе с пожарами и " * size)
        for index in range(0, len(made), 7):
            noun_phrase(made, index)

    assert growth(read, 4_000) < LINEAR


@pytest.mark.parametrize(
    "sentence",
    [
        "по вопросам [семьи|noun][, спорта и отдыха|rest] молчат",
        "по вопросам [семьи|noun], спорта молчат",
        "по делам [молодёжи|noun][, туризму и спорту|rest] молчат",
        "по вопросам [семьи|noun][, новой школы и старых дорог|rest] молчат",
        "по вопросам [семьи|noun] и молчат",
        "из [семьи|noun], спорту и отдыху",
        "[дом|noun], сад и мост",
    ],
)
def test_where_a_list_goes_on(sentence: str) -> None:
    given = marked(sentence)
    made = page(given.text)
    ends = {label: made.document.token_range(start, end)[1] for start, end, label in given.marks}

    assert listed_end(made, 0, ends["noun"], len(made)) == ends.get("rest", ends["noun"])
    assert listed_end(made, ends["noun"], ends["noun"], len(made)) == ends["noun"]

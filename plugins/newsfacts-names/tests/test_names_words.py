"""Small questions that the readers of names ask of one or two words: a table for each of them."""

from __future__ import annotations

import pytest
from newsfacts_names.alike import shared_nominative
from newsfacts_names.base_forms import Wanted, nominative_of_word
from newsfacts_names.finding.opening import without_opening
from newsfacts_names.finding.units import is_titled, runs
from newsfacts_names.organizations.listed import by_name, lemmas_of
from newsfacts_names.people.cluster import Cluster, sure_pair
from newsfacts_names.people.evidence import works_for_another
from newsfacts_names.people.neighbours import Neighbourhood
from newsfacts_names.people.readings import eastern_forms
from newsfacts_names.people.roles import Declension
from newsfacts_names.people.similarity import alike, same_given
from newsfacts_names.posts.noun_phrases import Stretch
from newsfacts_names.settling import loose_extents, tells_name
from newsfacts_names.transcription import east_asian_surname
from newsfacts_names.word_forms import from_nouns, given_forms, patronymic_forms
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact, PersonName

RUSSIAN = Russian()
MORPHOLOGY = RUSSIAN.morphology


def read(text: str) -> Document:
    return Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Д.", "Дмитрий", True),
        ("Джо", "Джозеф", True),
        ("Саша", "Александр", True),
        ("Наталия", "Наталья", True),
        ("Мария", "Марина", False),
        ("Ян", "Ив", False),
        ("John", "Джон", True),
        ("John", "Пётр", False),
        ("Ж.-К.", "Жан-Клод", True),
        ("Жан-Клод", "Жан-Луи", False),
        ("Мария", "Анна Мария", True),
        ("Анна Мария", "Мария", True),
        ("Анна Мария", "Анна Вера", False),
        ("Чен Ир", "Чен Ын", False),
    ],
)
def test_two_given_names_of_one_person(one: str, other: str, same: bool) -> None:  # noqa: FBT001  (a row)
    assert same_given(one, other) is same


def test_a_surname_s_spelling_needs_a_given_name_beside_it() -> None:
    parts = PersonName(given="Эмиль", surname="Гайяр")
    spelled, another = Cluster(), Cluster()
    spelled.surnames["Гаяр"] = another.surnames["Моро"] = 1
    assert alike("Гайяр", "Гаяр")
    assert not sure_pair(parts, spelled)
    spelled.givens["Эмиль"] = another.givens["Эмиль"] = 1
    assert sure_pair(parts, spelled)
    assert not sure_pair(parts, another)


@pytest.mark.parametrize(
    ("word", "nominatives"),
    [
        ("Ильхамовной", ["ильхамовна"]),
        ("Зелимхановной", ["зелимхановна"]),
        ("Ильхамовичу", ["ильхамович"]),
        ("Януковича", []),
    ],
)
def test_patronymics(word: str, nominatives: list[str]) -> None:
    assert [form.nominative for form in patronymic_forms(word, MORPHOLOGY)] == nominatives


@pytest.mark.parametrize(
    ("word", "forms"),
    [("Мороз", ["мороз m N"]), ("Мороза", ["мороз m GA"]), ("Кочергу", ["кочерга m A", "кочерга f A"])],
)
def test_common_nouns_as_surnames(word: str, forms: list[str]) -> None:
    found = [f"{form.nominative} {form.gender} {form.cases}" for form in from_nouns(word, MORPHOLOGY)]
    assert found == forms


def test_listed_given_names_crowd_out_others() -> None:
    man, woman = given_forms("Дмитрия", MORPHOLOGY)
    assert (man.nominative, woman.nominative) == ("дмитрий", "дмитрия")
    assert man.weight > 1
    assert woman.weight < 0


@pytest.mark.parametrize(("declension", "least"), [(Declension.SYLLABLE, -6.0), (Declension.SYLLABIC, 0.0)])
def test_an_eastern_word_of_two_syllables_is_the_last_of_its_name(
    declension: Declension, least: float
) -> None:
    """*Ван Ли Юань* is misspelled, *Ван Юань* is not."""
    assert {form.weight for form in eastern_forms("Юань", declension, MORPHOLOGY)} == {least}


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [("МИД", {"МИД", "мид"}), ("МИДа", {"МИД", "мид"}), ("ЦИКом", {"ЦИК", "цик"}), ("Мида", {"мид", "мида"})],
)
def test_lemmas_of_abbreviations(word: str, lemmas: set[str]) -> None:
    assert lemmas_of(word, MORPHOLOGY) == lemmas


@pytest.mark.parametrize(
    ("forms", "nominative"),
    [
        (["Полимет", "Полимета"], "Полимет"),
        (["Ромтекс", "Ромтексом"], "Ромтекс"),
        (["Дом", "Дома"], "Дом"),
        (["Звезды", "Звезду"], "Звезда"),
        (["Дома", "Домами"], "Дома"),
        (["Звезды", "Дома"], None),
        (["ТАСС", "ТАССа"], None),
        (["Ромтекс", "РОМТЕКСА"], None),
        (["Дома", "Полимета"], None),
    ],
)
def test_the_nominative_that_all_forms_share(forms: list[str], nominative: str | None) -> None:
    assert shared_nominative(read("Дом."), [(form, ()) for form in forms]) == nominative


@pytest.mark.parametrize(
    ("uses", "nominative"),
    [
        ([("Краснояре", ()), ("Краснояра", ())], "Краснояра"),
        ([("Краснояре", ("loct",)), ("Краснояра", ("gent",))], "Краснояр"),
        ([("Мыркове", ("loct",)), ("Мыркова", ("gent",))], "Мырково"),
        ([("Зумке", ("loct",)), ("Зумки", ("gent",))], "Зумка"),
        ([("Зумка", ("gent",)), ("Зумку", ("nomn",))], "Зумка"),
    ],
)
def test_a_form_fits_into_the_case_of_its_place(
    uses: list[tuple[str, tuple[str, ...]]], nominative: str | None
) -> None:
    assert shared_nominative(read("Дом."), uses) == nominative


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Тренер Петрович ушёл.", "Петрович"),
        ("Тренер Иван Петрович ушёл.", "Иван Петрович"),
        ("Тренер ушёл.", "Тренер"),
        ("Режим Асада пал.", "Асада"),
        ("Матери Рябова позвонили.", "Рябова"),
        ("Жене Рябову позвонили.", "Жене Рябову"),
        ("Марс Петрова далёк.", "Марс Петрова"),
        ("Слава Олега Кротова велика.", "Олега Кротова"),
        ("Слава Олега велика.", "Слава Олега"),
        ("Слава Кротов приехал.", "Слава Кротов"),
        ("Тая Олега Кротова ждёт.", "Тая Олега Кротова"),
        ("Си Цзиньпин приехал.", "Си Цзиньпин"),
    ],
)
def test_a_noun_at_the_beginning_is_no_name(text: str, name: str) -> None:
    document = read(text)
    (run,) = runs(document)
    assert " ".join(unit.text for unit in without_opening(run, document)) == name


@pytest.mark.parametrize(
    ("title", "name", "titles"),
    [("Следователь", "Поход", True), ("Модель", "Весна", False), ("Баритон", "Жук", False)],
)
def test_a_title_before_a_lone_name(title: str, name: str, titles: bool) -> None:  # noqa: FBT001  (a row)
    """The likeliest sense of *модель* and *баритон* is a thing."""
    assert is_titled(title, name, MORPHOLOGY) is titles


def test_a_listed_name_inside_another_is_no_name() -> None:
    assert list(by_name(read("Российская Академия наук рада."), frozenset())) == [(0, 3)]


def around(marked: str) -> Neighbourhood:
    before, name, after = marked.replace("]", "[").split("[")
    return Neighbourhood(read(before + name + after), len(before), len(before) + len(name))


@pytest.mark.parametrize(
    ("marked", "works"),
    [
        ("Помощник госсекретаря [Барка] ушёл.", True),
        ("Друг госсекретаря [Барка] ушёл.", False),
        ("Помощник госсекретарь [Барк] ушёл.", False),
        ("Госсекретаря [Барка] ждут.", False),
    ],
)
def test_who_works_for_whom(marked: str, works: bool) -> None:  # noqa: FBT001  (a row)
    assert works_for_another(around(marked)) is works


def test_nothing_adjoins_past_the_sentence() -> None:
    sentence = around("Мэр [Сак] ушёл. Дом закрыт.")
    assert [sentence.adjoins(place) for place in range(sentence.high + 1)] == [
        False,
        True,
        True,
        False,
        False,
    ]


def test_where_modifiers_and_main_words_end() -> None:
    """By the token at which each begins: one past the modifiers, and past the main word, in the genitive."""
    document = read("Директор новой и школы № 5, 7 старой, новой школы")
    stretch = Stretch(document, {}, 1, len(document.tokens))
    assert [token.text for token in document.tokens[:4]] == ["Директор", "новой", "и", "школы"]
    assert [stretch.modifiers_end(at, "gent") for at in (1, 2, 3)] == [2, 2, 3]
    assert [stretch.nucleus_end(at, "gent") for at in (1, 2, 3, 4, 5)] == [None, None, 4, 6, None]
    old = [token.text for token in document.tokens].index("старой")
    assert stretch.modifiers_end(old, "gent") == old + 3
    numbered = read("Директор школы 5")
    assert Stretch(numbered, {}, 1, 3).nucleus_end(2, "gent") == 3
    assert Stretch(numbered, {}, 2, 3).nucleus_end(2, "gent") is None


@pytest.mark.parametrize(
    ("text", "limit", "may_be"),
    [
        ("Жители района Отрадное рады.", 3, True),
        ("Жители района Отрадное рады.", 2, False),
        ("Жители района", 2, False),
    ],
)
def test_nothing_is_apposed_past_the_stretch(text: str, limit: int, may_be: bool) -> None:  # noqa: FBT001
    assert Stretch(read(text), {}, 1, limit).may_be_apposed(2) is may_be


@pytest.mark.parametrize(
    ("text", "words", "tells"),
    [
        ("Завод «Заря» закрыт.", "Завод «Заря»", True),
        ("Закрыт завод «Заря».", "завод «Заря»", True),
        ("Закрыт завод стали.", "завод стали", False),
        ("Горный завод закрыт.", "Горный завод", False),
        ("Закрыт Горный завод.", "Горный завод", True),
        ("Горзавод закрыт.", "Горзавод", True),
        ("ГРЗ Юга закрыт.", "ГРЗ Юга", True),
    ],
)
def test_what_tells_a_name(text: str, words: str, tells: bool) -> None:  # noqa: FBT001  (a row)
    document, start = read(text), text.index(words)
    tokens = document.token_range(start, start + len(words))
    assert tells_name(document, tokens) is tells


def test_extents_leave_certain_names_alone_and_listed_ones_whole() -> None:
    document = read("Глава банка Заря Север уехал.")

    def fact(confidence: float) -> NameFact:
        return NameFact(span=document.span(6, 11), entity_type=EntityType.ORGANIZATION, confidence=confidence)

    certain, seen = {(2, 3): fact(1)}, {(2, 4): fact(0.5)}
    assert list(loose_extents(certain, [(0, 2), (1, 3), (2, 4), (3, 4)], ())) == [(0, 2), (3, 4)]
    around = [(0, 2), (1, 3), (3, 4), (2, 4), (1, 5)]
    assert list(loose_extents(seen, around, [(2, 4)])) == [(0, 2), (2, 4), (1, 5)]
    assert list(loose_extents(seen, around, [(0, 2)])) == around


@pytest.mark.parametrize(
    ("word", "cases", "listed", "capitalised", "nominative"),
    [
        ("МИДа", ("gent",), (), (), "МИД"),
        ("МИД", (), (), (), "МИД"),
        ("Москвы", (), (), (), "Москва"),
        ("Лопаре", ("loct",), (), (), "Лопарь"),
        ("Лопаре", ("loct",), ("Лопаре",), (), "Лопаре"),
        ("Вязах", ("loct",), ("Вязы",), (), "Вязы"),
    ],
)
def test_the_nominative_of_one_word(
    word: str, cases: tuple[str, ...], listed: tuple[str, ...], capitalised: tuple[str, ...], nominative: str
) -> None:
    document, wanted = read(word), Wanted(cases, frozenset())
    found = nominative_of_word(document, word, wanted, lambda: capitalised, listed.__contains__)
    assert found == nominative


@pytest.mark.parametrize(
    ("words", "surname"),
    [
        (["Ким"], None),
        (["Ким", "Чен"], 0),
        (["Ли", "Харви"], 0),
        (["Чен", "Ким"], None),
        (["Сан", "Джин", "Пак"], 2),
        (["Олег", "Рябов"], None),
    ],
)
def test_which_word_is_the_surname_of_an_eastern_name(words: list[str], surname: int | None) -> None:
    assert east_asian_surname(words) == surname

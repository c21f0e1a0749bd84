"""How words of names look: units, spellings, sounds; which words are titles and which tell a country."""

from __future__ import annotations

import pytest
from newsfacts_names.finding.units import runs
from newsfacts_names.marked import told_by_nouns
from newsfacts_names.people.similarity import skeleton, slip, sound
from newsfacts_names.places.gazetteer import long_names
from newsfacts_names.posts import words
from newsfacts_names.spelling import is_initial, like
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

RUSSIAN = Russian()
MORPHOLOGY = RUSSIAN.morphology


def read(text: str) -> Document:
    return Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))


UNITS = [
    # a text, and its runs of words with a capital: ":i" is an initial, ":p" a particle, ":n" a nickname
    ("Приехал Олег Рябов.", "Приехал Олег Рябов"),
    ("Приехал Ж.-К. Трише.", "Приехал Ж.-К.:i Трише"),
    ("Приехал Ж.К. Трише.", "Приехал Ж.:i К.:i Трише"),
    ("А. С. Рябов и О. Крамер.", "А.:i С.:i Рябов | О.:i Крамер"),
    ("Приехал О Рябов.", "Приехал О Рябов"),
    ("Поль д’Арвиль и Мишель О'Нил ушли.", "Поль д’Арвиль | Мишель О'Нил"),
    ("Олег Дем'янчук ушёл.", "Олег Дем'янчук"),
    ("Шарль де Голль умер.", "Шарль де:p Голль"),
    ("Приехал Шарль де.", "Приехал Шарль"),
    ("Лейла Вагиф кызы умерла.", "Лейла Вагиф кызы:p"),
    ("кызы Лейла ушла.", "Лейла"),
    ("Благодаря Шарко врачи ушли.", "Шарко"),
    ("ПО Рябов ушёл.", "ПО Рябов"),
    ("Олег «Скала» Рябов пел.", "Олег «Скала»:n Рябов"),
    ("Олег «Скала Рябов пел.", "Олег | Скала Рябов"),
    ("Завод «Скала» Рябов пел.", "Завод | Скала | Рябов"),
    ("Олег «Москва» Рябов пел.", "Олег | Москва | Рябов"),
    ("Олег «скала» Рябов пел.", "Олег | Рябов"),
    ("Олег  Рябов ушёл.", "Олег Рябов"),
    ("Олег   Рябов ушёл.", "Олег | Рябов"),
    ("Олег\nРябов ушёл.", "Олег | Рябов"),
    ("Самолёт Ту-154 упал.", "Самолёт"),
    ("31-летний Рябов ушёл.", "Рябов"),
    ("экс-Рябов ушёл.", "экс-Рябов"),
    ("Фигурант дела Крамера ушёл.", "Фигурант | Крамера"),
    ("Лоренцо дела Ровере пел.", "Лоренцо дела:p Ровере"),
    ("Тома дела Веры Шиловой украли.", "Тома | Веры Шиловой"),
]


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_units(text: str, expected: str) -> None:
    shown = (
        " ".join(unit.text if unit.type == "word" else f"{unit.text}:{unit.type[0]}" for unit in run)
        for run in runs(read(text))
    )
    assert " | ".join(shown) == expected


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Руфани", "Роуфани", True),
        ("Савельо", "Савейо", True),
        ("Малеричев", "Малерчиев", True),
        ("Крамер", "Крамер", True),
        ("Крамер", "Краммер", True),
        ("Бёрлон", "Барлон", True),
        ("Марайя", "Марайи", True),
        ("Вольф", "Волф", True),
        ("Гришин", "Гришан", True),
        ("Крамер", "Краме", False),
        ("Петров", "Петрова", False),
        ("Савченко", "Савченков", False),
        ("Котов", "Кротов", False),
        ("Котов", "Кратев", False),
        ("Пик", "Пек", False),
        ("Пик", "Пик", True),
        ("Ли", "Лиотар", False),
    ],
)
def test_slips(one: str, other: str, near: bool) -> None:  # noqa: FBT001  (a row)
    assert slip(one, other) is slip(other, one) is near


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Уиткофф", "Виткофф", True),
        ("Рааб", "Рабб", True),
        ("Уайт", "Вайт", True),
        ("Бхатт", "Батт", True),
        ("Гайяр", "Гейяр", False),
    ],
)
def test_sounds(one: str, other: str, alike: bool) -> None:  # noqa: FBT001  (a row)
    assert (sound(one) == sound(other)) is alike


@pytest.mark.parametrize(
    ("latin", "cyrillic"), [("Wayman", "Уэйман"), ("Schröder", "Шрёдер"), ("Thatcher", "Тэтчер")]
)
def test_skeletons(latin: str, cyrillic: str) -> None:
    assert skeleton(latin) == skeleton(cyrillic)
    assert skeleton(latin) != skeleton("Гурин")


@pytest.mark.parametrize(
    ("pattern", "word", "expected"),
    [
        ("Рис-Могга", "рис-могг", "Рис-Могг"),
        ("Рис", "рис-могг", "Рис-могг"),
        ("рааб", "Рааб", "Рааб"),
        ("Рааба", "рааб", "Рааб"),
        ("ДЕЛЬ", "дель", "Дель"),
        ("МакДональда", "макдональд", "МакДональд"),
    ],
)
def test_capitals_are_kept(pattern: str, word: str, expected: str) -> None:
    assert like(pattern, word) == expected


@pytest.mark.parametrize(
    ("word", "initial"),
    [
        ("А.", True),
        ("А", True),
        ("Дж.", True),
        ("Ж.-К.", True),
        ("Ан", False),
        ("А.Б.", False),
        ("ж.", False),
    ],
)
def test_initials(word: str, initial: bool) -> None:  # noqa: FBT001  (a row)
    assert is_initial(word) is initial


@pytest.mark.parametrize(
    ("word", "age"), [("51-летний", True), ("51летний", True), ("летний", False), ("5-й", False)]
)
def test_ages(word: str, age: bool) -> None:  # noqa: FBT001  (a row)
    assert words.is_age(word) is age


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Мэр", ("мэр",)),
        ("ёж", ("еж",)),
        ("экс-мэр", ("экс", "мэр")),
        ("вице-премьер-министр", ("виц", "мин")),
    ],
)
def test_beginnings(word: str, expected: tuple[str, ...]) -> None:
    assert words.beginnings(word) == expected


EVERY = "ablt accs datv gent loct nomn"
TITLES = [
    # a word, and the title that it is, whether it is a deputy, and the cases it may stand in
    ("мэра", ("мэр", False, "accs gent")),
    ("заместителю", ("заместитель", True, "datv")),
    ("зам", ("зам", True, "nomn")),
    ("замгенпрокурора", ("замгенпрокурора", True, EVERY)),
    ("заммэра", ("заммэра", True, EVERY)),
    ("замгенпрокурор", ("замгенпрокурор", True, "nomn")),
    ("завкафедрой", ("завкафедрой", False, EVERY)),
    ("управляющим", ("управляющий", False, "ablt datv")),
    ("депутат-единоросс", ("депутат-единоросс", False, "nomn")),
    ("экс-чемпиона", ("экс-чемпион", False, "accs gent")),
    ("замок", None),
    ("мэрия", None),
    ("пресс", None),
    ("МЭР", None),
]


@pytest.mark.parametrize(("word", "expected"), TITLES)
def test_titles(word: str, expected: tuple[str, bool, str] | None) -> None:
    document = read(word)
    found = words.title_word(document, document.tokens[0])
    shown = found and (found.title.lemma, found.title.deputy, " ".join(sorted(found.cases)))
    assert shown == expected


@pytest.mark.parametrize(
    ("adjective", "noun", "agree"),
    [
        ("новой", "школы", True),
        ("новые", "школы", True),
        ("этих", "школ", True),
        ("новым", "школам", True),
        ("нового", "дома", True),
        ("новых", "домов", True),
        ("новый", "школы", False),
        ("новая", "дом", False),
        ("новой", "дома", False),
        ("новые", "дом", False),
        ("новый", "домом", False),
    ],
)
def test_agreement(adjective: str, noun: str, agree: bool) -> None:  # noqa: FBT001  (a row)
    nouns = [each for each in MORPHOLOGY.readings(noun) if each.pos == "NOUN"]
    adjectives = [each for each in MORPHOLOGY.readings(adjective) if each.pos == "ADJF"]
    assert words.agreeing(adjectives, nouns) is agree


@pytest.mark.parametrize(
    ("word", "homeland", "country"),
    [
        ("немецкий", "Германия", "Германия"),
        ("чешского", "Чехия", "Чехия"),
        ("московский", "Москва", None),
        ("тверской", "Тверская область", None),
        ("большой", None, None),
        ("этот", None, None),
        ("Германии", None, "Германия"),
        ("германии", None, None),
        ("США", None, "США"),
        ("Мир", None, None),
    ],
)
def test_places_in_words(word: str, homeland: str | None, country: str | None) -> None:
    document = read(word)
    found = words.homeland(document, document.tokens[0])
    assert (found and found.name) == homeland
    assert words.country(document, document.tokens[0]) == country


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Тренер «Искры» ушёл.", ["Искры"]),
        ("Тренер «Искра» ушёл.", []),
        ("«Искры» ждут акции", []),
        ("Газета «Вечер» рада.", ["Вечер"]),
        ("Акции «Polimet» упали.", ["Polimet"]),
        ("Видели «Искры».", []),
        ("Клиенты МУП «Исток» ждут.", ["Исток"]),
        ("ХК «Вымпел» победил ФК «Иней»", ["Вымпел", "Иней"]),
        ("ООО «УК „Топаз“» банкрот.", ["УК „Топаз“"]),
        ("Запуск МКС «Вымпел» и АЭС «Иней»", []),
    ],
)
def test_bodies_in_marks_that_a_noun_tells(text: str, names: list[str]) -> None:
    assert [each.span.text for each in told_by_nouns(read(text), [])] == names


def test_long_names_have_several_words_and_stand_by_how_they_begin() -> None:
    names = long_names()
    assert ("саудовская", "аравия") in names["сау"]
    assert all(
        " ".join(each).startswith(beginning) and len(each) > 1
        for beginning, found in names.items()
        for each in found
    )

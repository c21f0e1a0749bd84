"""A post used later alone: which descriptions become mentions of whom."""

from __future__ import annotations

import pytest
from newsfacts_russian.language import Russian
from posted import with_posts

from newsfacts import Article, Document, Mention, MentionType, PersonFact

RUSSIAN = Russian()


def described(text: str, people: dict[str, str]) -> dict[str, list[tuple[str, str | None]]]:
    """The mentions by description of each person: the words and their nominative.

    Args:
        text: An article.
        people: The gender of each person, by a name that the text has in the nominative.
    """
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    facts = []
    for name, gender in people.items():
        span = document.span(text.index(name), text.index(name) + len(name))
        mention = Mention(span=span, nominative=name)
        facts.append(PersonFact(id=name, name=name, gender=gender, span=span, mentions=(mention,)))
    return {
        person.name: [
            (each.span.text, each.nominative) for each in person.mentions if each.type is MentionType.NOMINAL
        ]
        for person in with_posts(document, facts)
    }


ONE_PERSON = [
    ("Секретарь Совбеза Отто Крамер приехал. Секретарь уточнил детали.", [("Секретарь", "Секретарь")]),
    (
        "Пришел секретарь Совета национальной обороны Отто Крамер. По словам секретаря СНО, мир близок.",
        [("секретаря СНО", "секретарь СНО")],
    ),
    (
        "Президент Франции Люк Моро прилетел. Французский президент устал.",
        [("Французский президент", "Французский президент")],
    ),
    ("Президент Франции Люк Моро прилетел. Украинский президент устал.", []),
    (
        "Спецпредставитель президента США Тед Уокер ждал. Американский чиновник молчал.",
        [("Американский чиновник", "Американский чиновник")],
    ),
    (
        "Губернатор Томской области Антон Бугров уволен. Глава региона не спорил.",
        [("Глава региона", "Глава региона")],
    ),
    (
        "Министр иностранных дел Эстонии Майт Саар ответил. Глава МИД был краток.",
        [("Глава МИД", "Глава МИД")],
    ),
    ("Министр финансов Эстонии Майт Саар ответил. Глава МИД был краток.", []),
    ("Министр финансов Майт Саар ответил. Министр обороны был краток.", []),
    ("Министр финансов Майт Саар ответил. За ним ушли два ключевых министра.", []),
    (
        "Премьер-министр Чехии Ян Гавел уехал. Без премьера решать не стали.",
        [("премьера", "премьер")],
    ),
    (
        "Бывший главный бухгалтер «Зари» Инна Котова арестована. Экс-главбух «Зари» все отрицает.",
        [("Экс-главбух «Зари»", "Экс-главбух «Зари»")],
    ),
    ("Награжден генерал-майор Глеб Строев. Генерал доволен.", [("Генерал", "Генерал")]),
    ("Победил боксер Рамиль Садыков. Спортсмена встретили дома.", [("Спортсмена", "Спортсмен")]),
    (
        "Президент России Антон Бугров прилетел. Российский лидер устал.",
        [("Российский лидер", "Российский лидер")],
    ),
    ("Президент РФ Антон Бугров прилетел. Украинский лидер устал.", []),
    ("Посол Франции Люк Моро прилетел. Французский лидер устал.", []),
    (
        "Глава Томской области Антон Бугров уволен. Глава области молчит.",
        [("Глава области", "Глава области")],
    ),
    ("Руководитель Росстата Антон Бугров уволен. Глава Росреестра молчит.", []),
    (
        "Руководитель Росстата Антон Бугров уволен. Глава Росстата молчит.",
        [("Глава Росстата", "Глава Росстата")],
    ),
    ("Глава Минфина Майт Саар ответил. Министр был краток.", [("Министр", "Министр")]),
    (
        "Канцлер Германии Отто Крамер приехал. Глава правительства ФРГ доволен.",
        [("Глава правительства ФРГ", "Глава правительства ФРГ")],
    ),
    (
        "Тренер «Зари» Ян Гавел ушел. Наставник «Зари» недоволен. Наставник «Волны» молчит.",
        [("Наставник «Зари»", "Наставник «Зари»")],
    ),
    (
        "Секретарь Совбеза Отто Крамер ждал. Секретарь Совета безопасности молчал.",
        [("Секретарь Совета безопасности", "Секретарь Совета безопасности")],
    ),
    ("Ветеран футбола Глеб Строев пришел. Ветеран молчал.", [("Ветеран", "Ветеран")]),
    ("Президент Чехии Ян Гавел уехал. Бизнесмена арестовали.", []),
    ("Депутат Олег Лисин болен. Оба депутата молчат.", []),
    ("Мэр Рязани Олег Лисин болен. Мэр Тулы здоров.", []),
    ("Мэр Рязани Олег Лисин болен. Бывший мэр Рязани здоров.", []),
    ("Мэр Рязани Олег Лисин болен. Выборы мэра отложили.", []),
    ("Мэр Рязани Олег Лисин болен. Пост мэра свободен.", []),
    ("Мэр Рязани Олег Лисин болен. Новый мэр здоров.", []),
    ("Мэр Рязани Олег Лисин болен. Раньше он работал мэром Тулы.", []),
    ("Мэр Рязани Олег Лисин болен. Мэр сказала, что это не так.", []),
    ("Мэр Рязани Олег Лисин болен. Мэры спорят.", []),
    ("Политик Олег Лисин болен. Город смягчит политику.", []),
    ("Артист Олег Лисин болен. Вышло шоу «Артист».", []),
    (
        "Глава «Зари» задержан\n\nСледователи задержали Льва Быкова. Глава «Зари» Лев Быков молчит.",
        [("Глава «Зари»", "Глава «Зари»")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE_PERSON, ids=[text for text, _ in ONE_PERSON])
def test_one_person(text: str, expected: list[tuple[str, str | None]]) -> None:
    names = (
        "Отто Крамер", "Люк Моро", "Тед Уокер", "Антон Бугров", "Майт Саар", "Ян Гавел",
        "Глеб Строев", "Рамиль Садыков", "Олег Лисин", "Лев Быков", "Инна Котова",
    )  # fmt: skip
    name = next(each for each in names if each in text)

    found = described(text, {name: "f" if name == "Инна Котова" else "m"})

    assert expected == found[name]


def test_the_one_mentioned_last_is_meant() -> None:
    """Of two people with one post the nearer one is meant."""
    text = (
        "Депутат Антон Лось выступил первым. Он говорил час. "
        "После перерыва слово взяла депутат Вера Рысь. Депутат была кратка."
    )

    found = described(text, {"Антон Лось": "m", "Вера Рысь": "f"})

    assert found == {"Антон Лось": [], "Вера Рысь": [("Депутат", "Депутат")]}


def test_an_equal_post_of_the_nearest_is_meant() -> None:
    """*адвокат* and *защитник* are one profession, and an object in the accusative belongs to neither."""
    found = described(
        "Адвокат Отто Крамер ждал весь день. Приговор огласили поздно вечером. "
        "Защитник Люк Моро спорил. Адвокату деньги не нужны, он требует свободы.",
        {"Отто Крамер": "m", "Люк Моро": "m"},
    )

    assert found == {"Отто Крамер": [], "Люк Моро": [("Адвокату", "Адвокат")]}


def test_a_rare_homograph_is_no_complement() -> None:
    found = described(
        "Журналист «Луча» Отто Крамер пришел. Подбросили журналисту наркотики.", {"Отто Крамер": "m"}
    )

    assert found == {"Отто Крамер": [("журналисту", "журналист")]}


def test_two_in_one_sentence_leave_it_open() -> None:
    text = "Спорили депутат Антон Лось и депутат Иван Бобр. Депутат ушел."

    found = described(text, {"Антон Лось": "m", "Иван Бобр": "m"})

    assert found == {"Антон Лось": [], "Иван Бобр": []}


def test_gender_decides() -> None:
    """A verb in the feminine means the woman, though the man was mentioned last."""
    text = "Министр Вера Рысь ждала. Министр Иван Бобр опоздал. Министр вздохнула."

    found = described(text, {"Вера Рысь": "f", "Иван Бобр": "m"})

    assert found == {"Вера Рысь": [("Министр", "Министр")], "Иван Бобр": []}


def test_mentions_stay_in_text_order() -> None:
    text = "Мэр Рязани Олег Лисин болен. Мэр молчит."
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    span = document.span(11, 21)
    person = PersonFact(id="1", name="Олег Лисин", span=span, gender="m", mentions=(Mention(span=span),))

    (found,) = with_posts(document, [person])

    assert [span, document.span(29, 32)] == [each.span for each in found.mentions]


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("Министр юстиции Глеб Зуев рад. Министр экономики Олег Рябов рад. Шёл{} снег. Министр рад.", 53),
        ("Министр экономики Олег Рябов рад. Шёл{} снег. Чиновник рад.", 393),
    ],
)
def test_a_description_reaches_so_far_and_no_further(text: str, most: int) -> None:
    """One that another could mean too, nearer than one of a class of people."""
    people = {name: "m" for name in ("Глеб Зуев", "Олег Рябов") if name in text}
    found = [described(text.format(" мокрый" * times), people)["Олег Рябов"] for times in (0, most, most + 1)]
    assert [len(each) for each in found] == [1, 1, 0]

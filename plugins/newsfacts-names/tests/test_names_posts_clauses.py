"""Posts that stand further from the name: across brackets, dashes, commas and verbs.

Each row gives a text, the names in it with their gender, and the words of each person's posts.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from newsfacts_names.posts.bodies_named import NamedBodies
from newsfacts_russian.language import Russian
from posted import with_posts

from newsfacts import Article, Document, Mention, OrganizationFact, PersonFact, PlaceFact, Span

RUSSIAN = Russian()

Row = tuple[str, str, list[str]]


def posts_of(
    text: str,
    name: str,
    places: Sequence[PlaceFact] = (),
    organizations: Sequence[OrganizationFact] = (),
) -> list[PersonFact]:
    """The people of a text that names one: as *form=nominative|gender*, or just *nominative|gender*."""
    form, _, rest = name.partition("=")
    nominative, _, gender = (rest or form).partition("|")
    form = form.partition("|")[0]
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    span = document.span(text.index(form), text.index(form) + len(form))
    mention = Mention(span=span, nominative=nominative)
    person = PersonFact(id="1", name=nominative, gender=gender, span=span, mentions=(mention,))
    return with_posts(document, [person], organizations, places)


ACROSS = [
    ("Иво Ланц (5 мая 1926 года, Прага) — чешский драматург.", "Иво Ланц|m", ["чешский драматург"]),
    ("Иво Ланц, — член сената.", "Иво Ланц|m", ["член сената"]),
    ("Адвокат истца — Иво Ланц — промолчал.", "Иво Ланц|m", ["Адвокат истца"]),
    ("Умер драматург, лауреат премии 1997 года, Иво Ланц.", "Иво Ланц|m", ["драматург"]),
    ("Другой секретарь, Иво Ланц, возразил.", "Иво Ланц|m", ["секретарь"]),
    ("Он говорил с заместителем, Иваном Львовым.", "Иваном Львовым=Иван Львов|m", ["заместителем"]),
    ("Кадровый военный, Ланц учился в Праге.", "Ланц|m", ["Кадровый военный"]),
    ("Глава Абакана, столицы Хакасии, Лев Булин погиб.", "Лев Булин|m", ["Глава Абакана"]),
    ("Как сказал министр, Ланц прав.", "Ланц|m", []),
    ("Адвокат обвиняемого Иво Ланц ушел.", "Иво Ланц|m", ["Адвокат обвиняемого"]),
    ("Он из художников, что ждут встречи с президентом Иваном Львовым.", "Иваном Львовым=Иван Львов|m",
     ["президентом"]),
    ("Одного из художников для встречи с президентом РФ Иваном Львовым нашли.",
     "Иваном Львовым=Иван Львов|m", ["президентом РФ"]),
    ("По мнению полпреда президента в округе Ивана Львова, рано.", "Ивана Львова=Иван Львов|m",
     ["полпреда президента в округе"]),
    ("Арест главы «Зари» Ли Чжэён отложен.", "Ли Чжэён|m", ["главы «Зари»"]),
    ("Умерла актриса Кэмрон Диаш.", "Кэмрон Диаш|m", ["актриса"]),
    ("Наградили ведущего КВН Ивана Львова.", "Ивана Львова=Иван Львов|m", ["ведущего КВН"]),
    ("Приехала первая леди Анна Львова.", "Анна Львова|f", ["первая леди"]),
    (
        "Слова лидера движения за гражданские права Ивана Львова помнят.",
        "Ивана Львова=Иван Львов|m",
        ["лидера движения за гражданские права"],
    ),
    ("Спросили адвоката по делу Ивана Львова.", "Ивана Львова=Иван Львов|m", []),
    ("Военный парад Иван Львов пропустил.", "Иван Львов|m", []),
    ("Чемпион по стрельбе Лев Булин уехал.", "Лев Булин|m", ["Чемпион по стрельбе"]),
    ("Чемпион мира Лев Булин уехал.", "Лев Булин|m", []),
    ("Лев Булин — кандидат в депутаты.", "Лев Булин|m", ["кандидат в депутаты"]),
    ("Кандидат от партии Лев Булин уехал.", "Лев Булин|m", []),
    ("Лев Булин работал в музее «Заря» сторожем и поваром.", "Лев Булин|m", ["сторожем", "поваром"]),
    (
        "Пришёл Лев Булин, директор построенного в марте цирка.",
        "Лев Булин|m",
        ["директор построенного в марте цирка"],
    ),
]  # fmt: skip

PREDICATES = [
    ("Лев Булин назначен и. о. министра связи.", "Лев Булин|m", ["и. о. министра связи"]),
    ("Врио мэра Пскова назначен Лев Булин.", "Лев Булин|m", ["Врио мэра Пскова"]),
    ("Директором назначен 39-летний Лев Булин.", "Лев Булин|m", ["Директором"]),
    ("Главным тренером был назначен Лев Булин.", "Лев Булин|m", ["Главным тренером"]),
    ("Лев Булин был актером, режиссером и педагогом.", "Лев Булин|m",
     ["актером", "режиссером", "педагогом"]),
    ("Уволен зять Льва Булина, являющегося директором банка.", "Льва Булина=Лев Булин|m",
     ["директором банка"]),
    ("Письмо Льва Булина, который стал послом, нашли.", "Льва Булина=Лев Булин|m", ["послом"]),
    ("О назначении Льва Булина своим советником сообщили.", "Льва Булина=Лев Булин|m", ["советником"]),
]  # fmt: skip

POSITIONS = [
    ("Критика чешского лидера Льва Булина стихла.", "Льва Булина=Лев Булин|m", ["чешского лидера"]),
    ("Булин стал третьим по счету министром в кабинете Мэй.", "Мэй|f", []),
    ("Льва Булина сняли с поста главы партии.", "Льва Булина=Лев Булин|m", ["главы партии"]),
    ("Указ освободил Льва Булина от должности ректора.", "Льва Булина=Лев Булин|m", ["ректора"]),
    ("Лев Булин назначен на пост ректора.", "Лев Булин|m", ["ректора"]),
    ("Отставка Льва Булина с поста ректора.", "Льва Булина=Лев Булин|m", ["ректора"]),
    ("Булин совмещает посты ректора и депутата думы.", "Булин|m", ["ректора", "депутата думы"]),
    ("Булин претендует на пост ректора.", "Булин|m", []),
    ("Лев Булин заявил об уходе с поста ректора.", "Лев Булин|m", ["ректора"]),
    (
        "Указ назначил Льва Булина временно исполняющим обязанности мэра Пскова.",
        "Льва Булина=Лев Булин|m",
        ["исполняющим обязанности мэра Пскова"],
    ),
    ("Клуб продал Льва Булина (31-летний вратарь болен).", "Льва Булина=Лев Булин|m", ["вратарь"]),
    ("Булина прочат на пост ректора.", "Булина=Булин|m", []),
]


@pytest.mark.parametrize(("text", "name", "expected"), [*ACROSS, *PREDICATES, *POSITIONS])
def test_posts_at_a_distance(text: str, name: str, expected: list[str]) -> None:
    (person,) = posts_of(text, name)

    assert expected == [post.span.text for post in person.posts]


def test_a_name_in_quotation_marks_that_is_no_genitive_stays() -> None:
    (person,) = posts_of("Форвард «Турбине» Анна Шмидт забила.", "Анна Шмидт|f")

    assert [(post.title, post.organization) for post in person.posts] == [("форвард", "Турбине")]


def test_peoples_own_titles_lose_their_joints() -> None:
    """What only places a person is no part of the title, nor is the *и* between."""
    (person,) = posts_of("Чешский и австрийский актер Иво Ланц умер.", "Иво Ланц|m")

    assert [post.title for post in person.posts] == ["актер"]


@pytest.mark.parametrize("country", ["РФ", "России"])
def test_the_country_is_linked_by_any_of_its_names(country: str) -> None:
    place = PlaceFact(id="place-1", name="Россия", span=Span(0, 9, "Президент"))

    (person,) = posts_of(f"Президент {country} Иван Львов молчал.", "Иван Львов|m", [place])

    assert [post.organization_id for post in person.posts] == ["place-1"]


def test_unknown_organisations_are_not_linked() -> None:
    (person,) = posts_of("Ректор МГТУ Иван Львов молчал.", "Иван Львов|m")

    assert [(post.organization, post.organization_id) for post in person.posts] == [("МГТУ", None)]


BODIES = [
    ("Клуб «Вымпел» проиграл. Тренер клуба Лев Булин уволен.", "клуб", "Вымпел"),
    ("Газета «Вымпел» закрыта. Редактор издания Лев Булин уволен.", "издание", "Вымпел"),
    ("Тренер клуба Лев Булин уволен. Клуб «Вымпел» проиграл.", "клуб", "клуб"),
    ("Клуб «Вымпел» проиграл. Ректор вуза Лев Булин уволен.", "вуз", "вуз"),
    ("Клуб «Вымпел» проиграл. Капитан Лев Булин болен.", None, "Вымпел"),
    ("Завод «Вымпел» закрыт. Капитан Лев Булин болен.", None, None),
]


@pytest.mark.parametrize(("text", "alone", "expected"), BODIES)
def test_a_body_that_the_article_named_before(text: str, alone: str | None, expected: str | None) -> None:
    """A mere noun means the body of its sort named before; some titles serve one sort of body."""
    start = text.index("Вымпел")
    span = Span(start, start + len("Вымпел"), "Вымпел")
    body = OrganizationFact(id="organization-1", name="Вымпел", span=span, mentions=(Mention(span=span),))

    for organizations, organization in (([], alone), ([body], expected)):
        (person,) = posts_of(text, "Лев Булин|m", [], organizations)
        assert [post.organization for post in person.posts] == [organization]


@pytest.mark.parametrize(
    ("between", "clubs", "expected"),
    [
        (1, ["Вымпел"], "Вымпел"),
        (99, ["Вымпел"], "Вымпел"),
        (1, ["Заря", "Вымпел"], "Вымпел"),
        (99, ["Заря", "Вымпел"], None),
    ],
)
def test_of_several_bodies_one_that_is_near_is_meant(
    between: int, clubs: list[str], expected: str | None
) -> None:
    text = "".join(f"Клуб «{club}» проиграл. " for club in clubs) + "Дом стоит. " * between + "Клуб рад."
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    spans = [document.span(text.index(club), text.index(club) + len(club)) for club in clubs]
    bodies = [
        OrganizationFact(id=span.text, name=span.text, span=span, mentions=(Mention(span=span),))
        for span in spans
    ]
    assert NamedBodies(document, bodies).meant("клуб", len(document.tokens) - 3) == expected

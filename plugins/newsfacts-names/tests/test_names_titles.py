"""The titles and the word lists of posts: well formed, and looked up in every form of a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import chain

import pytest
from counted import calls
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_names.data_files import rows
from newsfacts_names.places.gazetteer import homelands
from newsfacts_names.posts.words import TitleWord, homeland, title_word
from newsfacts_names.spelling import fold
from newsfacts_names.titles import title_of_lemma, titles, words
from newsfacts_names.titles.lexicon import title_of_line
from newsfacts_russian.language import Russian
from posted import with_posts

from newsfacts import Article, Document, Mention, PersonFact, Token

RUSSIAN = Russian()


def document_of(text: str) -> Document:
    return Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))


def lookup(text: str) -> TitleWord | None:
    return title_word(document_of(text), Token(0, len(text), text))


@pytest.mark.heavy
@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("titles.tsv", "newsfacts_names.titles"),
        ("stand_ins.tsv", "newsfacts_names.posts"),
        ("adjectives.tsv", "newsfacts_names.places"),
    ],
)
def test_lists_are_folded_and_without_doubles(name: str, package: str) -> None:
    """Keys are written in lower case and with е for ё, each once."""
    keys = [tuple(row[:2] if name == "stand_ins.tsv" else row[:1]) for row in rows(name, package)]

    assert [key[-1] for key in keys if key[-1] != fold(key[-1])] == []
    assert [key for key, times in Counter(keys).items() if times > 1] == []


@pytest.mark.parametrize("row", [("ткач", "profesion"), ("ткач", "profession", "alone relation")])
def test_an_unknown_class_or_flag_is_shown_with_those_that_there_are(row: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"titles\.tsv: 'ткач' .*; the classes are office.*relational"):
        title_of_line(*row)


def test_lists_are_large() -> None:
    assert len(titles()) > 1000
    assert len(homelands()) > 200
    assert "банк" in words("organization")


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("президентом", "президент"),
        ("режиссёра", "режиссер"),
        ("управляющего", "управляющий"),
        ("Генерал-лейтенанту", "генерал-лейтенант"),
        ("экс-чемпионки", "экс-чемпионка"),
        ("депутаты-единороссы", "депутат-единоросс"),
        ("завкафедрой", "завкафедрой"),
        ("замгенпрокурора", "замгенпрокурора"),
        ("бойца", "боец"),
        ("палеогенетику", "палеогенетик"),
        ("видеооператора", "видеооператор"),
        ("крипто-разработчик", "крипто-разработчик"),
    ],
)
def test_titles_in_every_form(form: str, lemma: str) -> None:
    word = lookup(form)

    assert word is not None
    assert lemma == word.title.lemma


@pytest.mark.parametrize(
    "form", ["после", "стол", "США", "красивый", "Министерство", "", "телеграф", "автограф", "автопилот"]
)
def test_no_titles(form: str) -> None:
    assert lookup(form or "—") is None


def test_uninflected_titles_stand_in_any_case() -> None:
    word = lookup("замгубернатора")

    assert word is not None
    assert {"nomn", "gent", "ablt"} <= word.cases


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("украинского", "Украина"),
        ("Свердловским", "Свердловская область"),
        ("московская", "Москва"),
        ("новый", None),
    ],
)
def test_homelands(form: str, place: str | None) -> None:
    found = homeland(document_of(form), Token(0, len(form), form))

    assert place == (found.name if found else None)


def test_every_title_is_its_own() -> None:
    assert all(title_of_lemma(lemma) is title for lemma, title in titles().items())


def test_every_title_is_reached_by_a_form_of_its_own() -> None:
    """A row whose forms the dictionary counts to another word would be dead."""
    assert [lemma for lemma in titles() if not any(map(lemma.__eq__, reached_by(lemma)))] == []


def reached_by(lemma: str) -> Iterator[str]:
    """The titles that the forms of a lemma are, its own first."""
    readings = RUSSIAN.morphology.readings(lemma)
    lexemes = (form.word for each in readings for form in RUSSIAN.morphology.lexeme(each))
    for form in chain([lemma, f"{lemma}ом", f"{lemma}ами", f"{lemma[:-1]}ами"], lexemes):
        if word := lookup(form):
            yield word.title.lemma


VOCABULARY = (
    "президент президента министром и.о. глава главы экс-мэр депутаты один из США РФ ЦИК «Заря» банка",
    "компании Acme , , и ( ) — . : « » Иван Петров Ивана Петрова Анна Берг украинский первый",
    "51-летний стал назначен пост на в по от среди которых имени дочь заместитель исполняющий обязанности",
)
NAMES = {"Иван", "Петров", "Ивана", "Петрова", "Анна"}


@given(st.lists(st.sampled_from(" ".join(VOCABULARY).split()), max_size=40), st.data())
@examples(150)
def test_any_text(chosen: list[str], data: st.DataObject) -> None:
    """Whatever stands around the names: posts in text order, in bounds, and no mention lost."""
    text = " ".join(chosen) or "."
    document = document_of(text)
    names = [
        token for token in document.tokens if token.text in {"Иван", "Петров", "Ивана", "Петрова", "Анна"}
    ]
    people = []
    for token in data.draw(st.lists(st.sampled_from(names), unique=True)) if names else ():
        span = document.span(token.start, token.end)
        people.append(
            PersonFact(id=str(token.start), name=token.text, span=span, mentions=(Mention(span=span),))
        )

    people.sort(key=lambda each: each.span.start)
    found = with_posts(document, people)

    assert [each.id for each in people] == [each.id for each in found]
    assert found == with_posts(document, people)
    for before, after in zip(people, found, strict=True):
        starts = [post.span.start for post in after.posts]
        assert starts == sorted(set(starts))
        assert all(post.title for post in after.posts)
        assert set(before.mentions) <= set(after.mentions)
        assert all(text[each.span.start : each.span.end] == each.span.text for each in after.mentions)


@pytest.mark.parametrize(
    "unit",
    [
        "президент Франции Иван сказал. Министр молчал. ",
        "депутат Иван, ",
        "первый новый президент и глава ",
        "« президент « Иван ",
    ],
)
def test_linear_time(unit: str) -> None:
    """Eight times the text takes no more than some sixteen times the work."""
    work = []
    for count in (50, 400):
        document = document_of(unit * count)
        people = [
            PersonFact(id=str(token.start), name="Иван", span=span, mentions=(Mention(span=span),))
            for token in document.tokens
            if token.text == "Иван" and (span := document.span(token.start, token.end))
        ]
        with_posts(document, people[:1])  # looks the words up
        work.append(calls(partial(with_posts, document, people)))

    assert work[1] < 16 * work[0]  # 64 times as much would be quadratic

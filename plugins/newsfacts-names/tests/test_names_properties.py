"""Properties: a declined name comes back, and nothing breaks on any text."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pymorphy3
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_names.people import build
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact, Pipeline

ANALYZER = pymorphy3.MorphAnalyzer(lang="ru")
RUSSIAN = Russian()
PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_names])

MEN = ("Иван", "Сергей", "Дмитрий", "Андрей", "Павел", "Игорь", "Никита", "Илья", "Виктор", "Лев")
WOMEN = ("Анна", "Мария", "Ольга", "Наталья", "Ирина", "Юлия", "Софья", "Вера", "Екатерина")
SURNAMES = ("Петров", "Зайцев", "Пушкин", "Белинский", "Крылов", "Фомин", "Достоевский", "Королёв")
FRAMES = {
    "nomn": "Вчера {} выступает в суде.",
    "gent": "У {} нет ответа.",
    "datv": "К {} пришли журналисты.",
    "accs": "Через {} передали письмо.",
    "ablt": "Над {} смеялись коллеги.",
    "loct": "О {} писали газеты.",
}


def declined(word: str, mark: str, gender: str, case: str) -> str:
    """A form of a name by pymorphy3."""
    parse = next(each for each in ANALYZER.parse(word) if mark in each.tag and gender in each.tag)
    form = parse.inflect({case, "sing"})
    assert form is not None
    return str(form.word).capitalize()


def name(gender: str, given_name: str, surname: str, case: str) -> tuple[str, str]:
    """The name in a case, and in the nominative."""
    mark = "masc" if gender == "m" else "femn"
    pair = [
        f"{declined(given_name, 'Name', mark, each)} {declined(surname, 'Surn', mark, each)}"
        for each in (case, "nomn")
    ]
    return pair[0], pair[1]


def feminine(surname: str) -> str:
    return surname[:-2] + "ая" if surname.endswith("ий") else surname + "а"


people = st.one_of(
    st.tuples(st.just("m"), st.sampled_from(MEN), st.sampled_from(SURNAMES)),
    st.tuples(st.just("f"), st.sampled_from(WOMEN), st.sampled_from(SURNAMES).map(feminine)),
)


@given(person=people, case=st.sampled_from(sorted(FRAMES)))
@examples(150)
def test_a_declined_name_comes_back_with_parts_and_gender(person: tuple[str, str, str], case: str) -> None:
    gender, given_name, surname = person
    form, nominative = name(gender, given_name, surname, case)
    text = FRAMES[case].format(form)
    article = Article(text=text)
    start = text.index(form)
    mention = NameFact(span=article.span(start, start + len(form)), entity_type=EntityType.PERSON)
    (made,) = build(Document(article, RUSSIAN, RUSSIAN.segment(text)), [mention])
    assert made.name.replace("ё", "е") == nominative.replace("ё", "е")
    assert (made.given, made.gender) == (nominative.split()[0], gender)


@given(person=people, cases=st.lists(st.sampled_from(sorted(FRAMES)), min_size=2, max_size=4))
@examples(40)
def test_all_cases_of_one_name_are_one_person(person: tuple[str, str, str], cases: list[str]) -> None:
    sentences = [FRAMES[case].format(name(*person, case)[0]) for case in cases]
    assert len(PIPELINE.extract(" ".join(sentences)).people) == 1


@given(any_texts | st.text(alphabet="АаБбИвановПетр .,«»\"-–(\n'IVX", max_size=80))
@examples(150)
def test_any_text_gives_sound_people(text: str) -> None:
    """No crash; mentions in text order, inside the text, none shared by two people."""
    sheet = PIPELINE.extract(text)
    spans = [mention.span for person in sheet.people for mention in person.mentions]
    assert len({(span.start, span.end) for span in spans}) == len(spans)
    for person in sheet.people:
        assert list(person.mentions) == sorted(person.mentions, key=lambda each: each.span.start)
        assert person.name

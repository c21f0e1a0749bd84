"""Mentions from other recognisers, and third parties that normalise a name."""

from __future__ import annotations

from collections.abc import Iterable

import newsfacts_names
import newsfacts_russian
import pytest

from newsfacts import (
    Document,
    EntityType,
    Extractor,
    NameFact,
    NormalizedName,
    PersonName,
    Pipeline,
    hookimpl,
)
from newsfacts.testing import marked

PLUGINS = (newsfacts_russian, newsfacts_names)


class Recogniser:
    """A recogniser that finds what the test marks, as ``[words|person]``."""

    def __init__(self, sentence: str) -> None:
        self.marked = marked(sentence)

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        def run(document: Document) -> Iterable[NameFact]:
            for start, end, label in self.marked.marks:
                yield NameFact(span=document.span(start, end), entity_type=EntityType(label), confidence=0.9)

        return [Extractor(name="test.recogniser", produces=("name",), run=run)]


def people(sentence: str, *, alone: bool) -> list[tuple[str, list[str]]]:
    """The people of a sentence: name and mentions, with or without the package's own finder."""
    other = Recogniser(sentence)
    pipeline = Pipeline(plugins=[*PLUGINS, other], without={"names.finder"} if alone else ())
    sheet = pipeline.extract(other.marked.text)
    return [(person.name, [mention.span.text for mention in person.mentions]) for person in sheet.people]


def test_a_place_that_another_recogniser_takes_for_a_given_name_is_one() -> None:
    assert people("Продюсер [Бари Зуев|person] ушёл.", alone=False) == [("Бари Зуев", ["Бари Зуев"])]


def test_given_mentions_are_normalised_and_clustered_as_they_are() -> None:
    """Without the finder there are exactly the spans of the other recogniser."""
    assert people("[Трампа|person] ждут. Дональд Трамп и [Трамп|person].", alone=True) == [
        ("Трамп", ["Трампа", "Трамп"])
    ]


def test_a_group_of_people_is_put_into_the_nominative_as_a_phrase() -> None:
    assert people("Партия [британских министров|person] победила.", alone=True) == [
        ("британские министры", ["британских министров"])
    ]


def test_a_find_of_another_recogniser_adds_a_person() -> None:
    """What the finder misses comes in, and joins whom it belongs to."""
    found = people("В списке [гази хамад|person] и Стив Уиткофф.", alone=False)
    assert ("Стив Уиткофф", ["Стив Уиткофф"]) in found
    assert len(found) == 2


def test_the_finder_cuts_two_people_whom_another_takes_for_one() -> None:
    assert people("Секретарь [Билла Клинтона Джо Локхарт|person] не ответил.", alone=False) == [
        ("Билл Клинтон", ["Билла Клинтона"]),
        ("Джо Локхарт", ["Джо Локхарт"]),
    ]


def test_a_lone_word_needs_a_witness() -> None:
    """A common word that only another recogniser takes for a person does not stand."""
    assert people("Иван Орлов сказал, что [Мособлпрокуратура|person] проверит школу.", alone=False) == [
        ("Иван Орлов", ["Иван Орлов"])
    ]


def test_a_namesake_of_a_street_does_not_stand() -> None:
    assert people("Иван Орлов живет на улицах Поленова, [Панфилова|person] и Врубеля.", alone=False) == [
        ("Иван Орлов", ["Иван Орлов"])
    ]


def test_a_namesake_before_another_person_does_not_stand() -> None:
    """What is named after somebody ends where the next person's name begins."""
    assert people("Врач больницы имени [Кедрина|person] Иван Орлов рад.", alone=False) == [
        ("Иван Орлов", ["Иван Орлов"])
    ]


def test_a_body_begins_behind_a_title_with_the_capital_of_its_sentence() -> None:
    other = Recogniser("[Директор театра имени Кедрина|organization] Иван Орлов рад.")
    sheet = Pipeline(plugins=[*PLUGINS, other]).extract(other.marked.text)
    assert [each.span.text for each in sheet.organizations] == ["театра имени Кедрина"]


def test_a_ministry_that_another_recogniser_takes_for_a_town_is_none() -> None:
    """The dictionary does not know *Минцифры*, whose form is no other word's genitive."""
    other = Recogniser("В [Минцифры|place] молчат.")
    sheet = Pipeline(plugins=[*PLUGINS, other]).extract(other.marked.text)
    assert ([each.name for each in sheet.organizations], sheet.places) == (["Минцифры"], ())


@pytest.mark.parametrize("label", ["person", "organization", "place"])
@pytest.mark.parametrize("alone", [True, False])
def test_a_mention_without_a_word_is_none(label: str, *, alone: bool) -> None:
    """Blanks or marks that a recogniser takes for a name stand for nobody, and disturb nothing."""
    for sentence in (f"Иван[ |{label}]ушел.", f"Сказали [«»|{label}] тут."):
        other = Recogniser(sentence)
        pipeline = Pipeline(plugins=[*PLUGINS, other], without={"names.finder"} if alone else ())
        sheet = pipeline.extract(other.marked.text)
        entities = (*sheet.people, *sheet.organizations, *sheet.places)
        assert [entity.span.text for entity in entities if entity.span.text != "Иван"] == []


@pytest.mark.parametrize("sentence", ["Сёстры [Дроздовы|person] уехали.", "Соседи ждут [Белкиных|person]."])
def test_a_family_of_which_its_recogniser_is_not_certain_is_no_person(sentence: str) -> None:
    """Also where nobody else finds anybody."""
    assert people(sentence, alone=True) == people(sentence, alone=False) == []


class Surnames:
    """A third party with a table of its own."""

    @hookimpl
    def newsfacts_normalize_name(self, mention: NameFact, document: Document) -> NormalizedName | None:
        if mention.text != "Вана И":
            return None
        return NormalizedName(nominative="Ван И", person=PersonName(given="И", surname="Ван", gender="m"))


def test_a_third_party_has_the_last_word_on_a_name() -> None:
    other = Recogniser("Министра [Вана И|person] ждут в Москве.")
    pipeline = Pipeline(plugins=[*PLUGINS, other, Surnames()], without={"names.finder"})
    (person,) = pipeline.extract(other.marked.text).people
    assert (person.given, person.surname, person.gender) == ("И", "Ван", "m")
    assert person.mentions[0].nominative == "Ван И"

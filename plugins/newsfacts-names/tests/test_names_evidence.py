"""What recognisers, lists, offices and scripts say for a name, a table for each."""

from __future__ import annotations

import attrs
import pytest
from bracketed import name, read
from newsfacts_names.agreement import shared, without_title
from newsfacts_names.chain import BEGIN, INSIDE, OUTSIDE
from newsfacts_names.extents.model import agreeing
from newsfacts_names.finding.officials import take_officials
from newsfacts_names.finding.recognised import Tag, recognised
from newsfacts_names.finding.units import runs
from newsfacts_names.organizations.listed import is_listed
from newsfacts_names.people.roles import Pattern
from newsfacts_names.people.solved import Solved
from newsfacts_names.people.wording import NameReading, Wording

from newsfacts import EntityType, NameFact


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
    assert agreeing(own, 2.0) == worth


def test_what_several_recognisers_see() -> None:
    document = read("Олег Рябов и Омск")
    person, place = name(document, 0, 2, EntityType.PERSON), name(document, 3, 4)
    assert shared([person]) == frozenset()
    assert shared([person, person, place, place]) == {(0, 10)}


def test_what_recognisers_tell_of_each_token_and_word() -> None:
    document = read("банк Заря и Олег Рябов")
    bank, person = name(document, 0, 2, EntityType.ORGANIZATION), name(document, 3, 5, EntityType.PERSON)
    certain = attrs.evolve(person, confidence=1.0)
    found = recognised(document, [bank, attrs.evolve(person, confidence=0.95), certain])
    assert found is not None
    assert found.tags == {
        0: Tag("ORG", begins=True, ends=False, level=1),
        1: Tag("ORG", begins=False, ends=True, level=1),
        3: Tag("PER", begins=True, ends=False, level=3),
        4: Tag("PER", begins=False, ends=True, level=3),
    }
    assert {stem: dict(kinds) for stem, kinds in found.kinds.items()} == {
        "зар": {"ORG": 1},
        "олег": {"PER": 1},
        "рябов": {"PER": 1},
    }
    assert recognised(document, [certain]) is None


def test_the_readings_that_may_be_taken_for_another_s_sake() -> None:
    """The best one is no other, and those far behind it are out of the question."""
    wording = Wording("Рябова", Pattern((), 0.0, ""), ())
    best, near, edge, far = (NameReading(wording, "f", "N", score) for score in (5.0, 4.0, 2.0, 1.0))
    document = read("Рябова")
    solved = Solved(name(document, 0, 1, EntityType.PERSON), [best, near, edge, far])
    assert list(solved.others()) == [near]


@pytest.mark.parametrize(
    ("form", "listed"),
    [("Газпром", True), ("газпром", True), ("ГАЗПРОМ", True), ("МИД", True), ("Лопарь", False)],
)
def test_listed_organisations_of_one_word(form: str, listed: bool) -> None:  # noqa: FBT001  (a row)
    assert is_listed(form) is listed


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Актрисе Роговой стало плохо.", "Роговой"),
        ("Соседку Рогову ждут.", "Рогову"),
        ("Завлабораторией Рогову ждут.", "Рогову"),
        ("Гримпа Рогова приехала.", "Гримпа Рогова"),
        ("Скала Рогова приехала.", "Скала Рогова"),
    ],
)
def test_a_title_with_the_capital_of_its_sentence_is_no_name(text: str, shown: str) -> None:
    document = read(text)
    span = document.span(0, text.index(" ", text.index(" ") + 1))
    seen = NameFact(span=span, entity_type=EntityType.PERSON, confidence=0.8)
    assert without_title(document, seen).text == shown

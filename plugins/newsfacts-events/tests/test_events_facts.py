"""How events hang together with the other facts of the sheet."""

from __future__ import annotations

from collections.abc import Callable

import newsfacts_dates
import newsfacts_events
import newsfacts_names
import newsfacts_quantities
import newsfacts_quotes
import newsfacts_russian
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts import Document, EventFact, FactSheet, Pipeline, hookimpl

Sheet = Callable[[str], FactSheet]
RUSSIAN_SET = [
    newsfacts_russian,
    newsfacts_dates,
    newsfacts_names,
    newsfacts_quotes,
    newsfacts_quantities,
    newsfacts_events,
]
PIPELINE = Pipeline(RUSSIAN_SET)

ARTICLE = """В Твери арестовали директора завода

Полиция 28 декабря арестовала директора завода Ивана Петрова. Об аресте сообщила мэр Анна Смирнова.

«Он продал цех, — сказала Смирнова. — Суд начнется 15 января».

Пострадали 12 рабочих. Завод закроют."""


@pytest.fixture(scope="module")
def article() -> FactSheet:
    """The article's sheet."""
    return PIPELINE.extract(ARTICLE, "2025-12-31")


def event(sheet: FactSheet, trigger: str) -> EventFact:
    """The event with that word for its first trigger."""
    return next(each for each in sheet.events if each.text == trigger)


def test_participants_and_places_are_entities_of_the_sheet(article: FactSheet) -> None:
    arrest = event(article, "арестовали")

    (patient,) = [each for each in arrest.of_role("patient") if each.entity_id]
    assert article.entity(patient.entity_id or "") in article.people
    assert [place.entity_id for place in arrest.places] == [article.places[0].id]


def test_time_is_a_date_of_the_sheet(article: FactSheet) -> None:
    time = event(article, "арестовали").time

    assert time is not None
    assert [date.value for date in article.dates if date.span == time.span] == ["2025-12-28"]


def test_further_triggers_are_the_same_event(article: FactSheet) -> None:
    assert [span.text for span in event(article, "арестовали").same_as] == ["арестовала", "аресте"]


@pytest.mark.parametrize(
    ("text", "trigger", "phrase"),
    [
        ("Президент подписал закон о лесах.", "подписал", "подписал закон"),
        ("Ветераны Второй мировой войны приехали в Тулу.", "войны", "Второй мировой войны"),
        ("Следователи возбудили уголовное дело.", "возбудили", "возбудили уголовное дело"),
        ("Иван Петров умер в Твери.", "умер", "умер"),
        ('В Туле сказали: "Торговля возобновилась". Завод открыли в мае.', "возобновилась", "возобновилась"),
    ],
)
def test_a_mention_has_the_words_that_say_what_happened(text: str, trigger: str, phrase: str) -> None:
    mentions = [each for fact in PIPELINE.extract(text).events for each in fact.mentions]

    assert phrase in [each.phrase.text for each in mentions if each.span.text == trigger]


def test_there_is_a_mention_for_each_trigger(article: FactSheet) -> None:
    for each in article.events:
        assert [one.span for one in each.mentions if one.span in each.triggers] == list(each.triggers)
        assert all(
            one.phrase.start <= one.span.start < one.span.end <= one.phrase.end for one in each.mentions
        )


def test_the_noun_of_a_collocation_is_a_mention_too() -> None:
    (fact,) = PIPELINE.extract("Министр Анна Белова ушла в отставку.").events

    assert [each.text for each in fact.triggers] == ["ушла в отставку"]
    assert [each.span.text for each in fact.mentions] == ["ушла в отставку", "отставку"]


def test_the_news_is_the_main_event(article: FactSheet) -> None:
    assert [each.text for each in article.events if each.main] == ["арестовали"]


def test_what_a_quotation_tells_stands_in_it(article: FactSheet) -> None:
    sold, arrest = event(article, "продал"), event(article, "арестовали")

    assert sold.reported_in in [quote.span for quote in article.quotes]
    assert arrest.reported_in is None


def test_quantities_of_participants_belong_to_the_event(article: FactSheet) -> None:
    (workers,) = [each for each in article.quantities if each.value == 12]

    assert event(article, "Пострадали").quantities == (workers.id,)


def test_a_type_of_ones_own_is_kept() -> None:
    class Desk:
        @hookimpl
        def newsfacts_classify_event(self, event: EventFact, document: Document) -> str | None:
            return "desk.crime" if event.type == "arrest" else None

    sheet = Pipeline([*RUSSIAN_SET, Desk()]).extract("Полиция арестовала вора. Он сбежал.")

    assert [each.type for each in sheet.events] == ["desk.crime", "release"]
    assert FactSheet.from_json(sheet.to_json()) == sheet


def test_a_text_without_events_has_none() -> None:
    assert PIPELINE.extract("Дом стоит у реки.").events == ()


def test_no_more_than_one_main_event_and_ids_are_unique(article: FactSheet) -> None:
    ids = [each.id for each in article.events]

    assert sum(each.main for each in article.events) == 1
    assert len(set(ids)) == len(ids)


WORDS = st.sampled_from(
    [
        *[
            "Полиция",
            "Иван",
            "Петров",
            "он",
            "она",
            "которого",
            "суд",
            "не",
            "якобы",
            "арестовала",
            "арестован",
            "взрыв",
            "прошла",
        ],
        *[
            "в",
            "на",
            "с",
            "Твери",
            "Москве",
            "вчера",
            "12",
            "рабочих",
            "если",
            "бы",
            ",",
            ".",
            "«",
            "»",
            "—",
            ":",
            "закрыть",
            "намерена",
            "его",
            "(",
            ")",
        ],
    ]
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
@settings(deadline=None)
def test_any_text_gives_events_that_name_what_is_there(text: str) -> None:
    sheet = PIPELINE.extract(text, "2025-12-31")

    known = {entity.id for entity in (*sheet.people, *sheet.organizations, *sheet.places)}
    for each in sheet.events:
        named = [(part.name, part.entity_id) for part in each.participants]
        named += [(place.name, place.entity_id) for place in each.places]
        assert all(name and (id_ is None or id_ in known) for name, id_ in named)
    assert FactSheet.from_json(sheet.to_json()) == sheet

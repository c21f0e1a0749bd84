"""Stress marks, soft hyphens and marks of direction lose no date, and spans stay those of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts import DateFact

Dates = Callable[..., tuple[DateFact, ...]]

STRESS, SOFT, LEFT, RIGHT, BOM, JOINER = "\u0301", "\u00ad", "\u200e", "\u200f", "\ufeff", "\u2060"


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        (f"Указ от 12 ма{STRESS}я 2010 го{STRESS}да.", f"12 ма{STRESS}я 2010 го{STRESS}да", "2010-05-12"),
        (f"Открыт 5 дека{SOFT}бря 2010 года.", f"5 дека{SOFT}бря 2010 года", "2010-12-05"),
        (f"Ушёл на про{SOFT}шлой не{SOFT}деле.", f"про{SOFT}шлой не{SOFT}деле", "2011-W23"),
        (f"Ушёл в{LEFT} понедельник{RIGHT}.", "понедельник", "2011-06-13"),
        (f"{BOM}5 мая прошёл дождь.", "5 мая", "2011-05-05"),
        (f"Дождь шёл {LEFT}5{LEFT} мая{LEFT}.", f"5{LEFT} мая", "2011-05-05"),
        (f"Указ от 15.{LEFT}05.2010 отменён.", f"15.{LEFT}05.2010", "2010-05-15"),
        (f"Ушёл в 10{LEFT}:{LEFT}30.", f"10{LEFT}:{LEFT}30", "2011-06-15T10:30"),
        ("Ушёл 12\u00a0мая.", "12\u00a0мая", "2011-05-12"),
        ("Ушёл 12\u202fмая.", "12\u202fмая", "2011-05-12"),
        ("Ушёл 12\u2009мая.", "12\u2009мая", "2011-05-12"),
        (f"Ушёл 12{JOINER}мая.", f"12{JOINER}мая", "2011-05-12"),
        (f"Это май{SOFT}ский саммит.", f"май{SOFT}ский", "2011-05"),
        ("Это маи\u0306скии\u0306 саммит.", "маи\u0306скии\u0306", "2011-05"),
        (f"Шёл 90-минут{SOFT}ный матч.", f"90-минут{SOFT}ный", "PT90M"),
        (f"(«5{LEFT}» сыграли в{RIGHT} мае{RIGHT}, а не в июне)", "мае", "2011-05"),
    ],
)
def test_what_is_invisible_loses_no_date(text: str, found: str, value: str, dates: Dates) -> None:
    fact = dates(text)[0]

    assert (found, value) == (fact.text, fact.value)
    assert text[fact.span.start : fact.span.end] == found


SENTENCE = "Вчера, 14 июня 2011 года, в ночь на вторник он в третий раз за полгода уехал на два дня."

inserted = st.tuples(st.integers(0, len(SENTENCE)), st.sampled_from(STRESS + SOFT + LEFT + JOINER))


@given(marks=st.lists(inserted))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_invisible_characters_inside_words_change_nothing(dates: Dates, marks: list[tuple[int, str]]) -> None:
    """Wherever between two letters they stand, the same dates are found."""
    text = SENTENCE
    for place, mark in sorted(marks, reverse=True):
        if SENTENCE[place - 1 : place].isalpha() and SENTENCE[place : place + 1].isalpha():
            text = text[:place] + mark + text[place:]

    assert [fact.value for fact in dates(SENTENCE)] == [fact.value for fact in dates(text)]

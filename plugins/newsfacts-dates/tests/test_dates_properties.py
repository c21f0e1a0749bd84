"""Properties that hold for any date and any text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
from counted import calls
from days_in_words import MONTHS, in_words
from generated import any_texts, examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts import DateFact

Dates = Callable[..., tuple[DateFact, ...]]

MODERATE = settings(examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
any_day = st.dates(dt.date(1900, 1, 1), dt.date(2059, 12, 31))
news_day = st.dates(dt.date(2000, 1, 10), dt.date(2030, 12, 20))


@given(day=any_day)
@MODERATE
def test_full_date_comes_back_from_every_form(dates: Dates, day: dt.date) -> None:
    month = MONTHS[day.month - 1]
    forms = (
        f"{day.day} {month} {day.year} года",
        f"{day.day}-го {month} {day.year} г.",
        f"{in_words(day.day)} {month} {day.year} года",
        f"{day:%d.%m.%Y}",
        day.isoformat(),
    )
    for form in forms:
        (fact,) = dates(f"Договор подписан {form}, он действует.", "2011-06-15")

        assert (day.isoformat(), day, day) == (fact.value, fact.earliest, fact.latest)


@given(day=news_day, back=st.integers(0, 300))
@MODERATE
def test_past_day_without_year_comes_back(dates: Dates, day: dt.date, back: int) -> None:
    month = MONTHS[day.month - 1]
    published = day + dt.timedelta(back)
    if (day.month, day.day) == (2, 29):
        return
    for form in (f"{day.day} {month}", f"{in_words(day.day)} {month}"):
        (fact,) = dates(f"Договор подписали {form}.", published.isoformat())

        assert day.isoformat() == fact.value


@given(published=news_day, shift=st.integers(-3000, 3000))
@MODERATE
def test_resolution_shifts_with_the_reference(dates: Dates, published: dt.date, shift: int) -> None:
    text = "Вчера суд отложили, позавчера продолжили, три дня назад начали, завтра закончат."
    moved = published + dt.timedelta(shift)

    here, there = (dates(text, day.isoformat()) for day in (published, moved))

    assert [fact.earliest + dt.timedelta(shift) for fact in here] == [fact.earliest for fact in there]  # type: ignore[operator]


@given(published=news_day)
@MODERATE
def test_weekday_is_within_a_week_and_on_that_day(dates: Dates, published: dt.date) -> None:
    past, future = dates("Он уехал в пятницу. Она приедет в пятницу.", published.isoformat())

    assert 5 == past.earliest.isoweekday() == future.earliest.isoweekday()  # type: ignore[union-attr]
    assert 0 <= (published - past.earliest).days < 7  # type: ignore[operator]
    assert 0 <= (future.earliest - published).days < 7  # type: ignore[operator]


WORDS = (
    *("5", "12", "2005", "31", "мая", "год", "года", "в", "на", "с", "по", "и", ",", "-", "—", ".", ":", "("),
    *("назад", "через", "неделю", "ночь", "10:30", "вчера", "часов", "1990-х", "прошлого", "первой", "конце"),
)


@given(words=st.lists(st.sampled_from(WORDS), max_size=25), published=st.none() | any_day)
@settings(examples(120), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_heap_of_words_breaks_it(dates: Dates, words: list[str], published: dt.date | None) -> None:
    text = " ".join(words)
    found = dates(text, published and published.isoformat())

    assert all(text[fact.span.start : fact.span.end] == fact.text for fact in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(text=any_texts, published=st.none() | st.dates())
@MODERATE
def test_no_text_breaks_it(dates: Dates, text: str, published: dt.date | None) -> None:
    dates(text, published and published.isoformat())


@pytest.mark.heavy
@pytest.mark.parametrize("piece", ["5 мая ", '" ', "12, ", "в пятницу и ", "21:15, ", "5, 7 лет, ", "год-"])
def test_work_grows_with_the_text_only(piece: str, dates: Dates) -> None:
    """Sentences without an end, and lists without number, cost no more a word."""
    dates(piece)

    few, many = (calls(partial(dates, piece * count)) for count in (100, 800))

    assert many < 16 * few  # 64 times as much would be quadratic

"""Ranges and lists of every unit, in every form, with every joint: each resolves back.

One grammar of units and joints makes the sentences: days of a month as digits, with an ending and in words;
hours on the clock, counted and in words; months, years, weekdays, quarters, centuries.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from days_in_words import MONTHS, in_words
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts import DateFact

Dates = Callable[..., tuple[DateFact, ...]]
PUBLISHED = dt.date(2011, 6, 15)
NOMINATIVE = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()  # noqa: SIM905
DATIVE = "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю".split()  # noqa: SIM905
HOURS = "часа двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати".split()  # noqa: SIM905


def neuter(day: int) -> str:
    """The day after *по*: *двадцать пятое*."""
    word = in_words(day)
    return word.removesuffix("третьего") + "третье" if word.endswith("третьего") else word[:-3] + "ое"


DAY_FORMS: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "digits": (str, str),
    "two digits": (lambda day: f"{day:02}", lambda day: f"{day:02}"),
    "ending": (lambda day: f"{day}-го", lambda day: f"{day}-е"),
    "words": (in_words, neuter),
}
DAY_JOINTS = {
    "по": "с {a} по {b} {m}",
    "до": "с {a} до {c} {m}",
    "начиная": "начиная с {a} и до {c} {m}",
}


def _day_ranges(first: int, last: int, month: str) -> Iterator[tuple[str, str]]:
    for form, (begin, end) in DAY_FORMS.items():
        for joint, pattern in DAY_JOINTS.items():
            text = pattern.format(a=begin(first), b=end(last), c=begin(last), m=month)
            yield f"{form}, {joint}", text
    yield "dash", f"{first}–{last} {month}"
    yield "hyphen", f"{first}-{last} {month}"
    yield "dash with blanks", f"{first} – {last} {month}"


MODERATE = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
months = st.integers(1, 12)
pairs = st.tuples(st.integers(1, 27), st.integers(1, 27)).filter(lambda pair: pair[0] < pair[1])


@given(pair=pairs, month=months)
@MODERATE
def test_ranges_of_days(dates: Dates, pair: tuple[int, int], month: int) -> None:
    year = 2011 if dt.date(2011, month, pair[1]) <= PUBLISHED else 2010
    value = f"{year}-{month:02}-{pair[0]:02}/{year}-{month:02}-{pair[1]:02}"
    for name, text in _day_ranges(*pair, MONTHS[month - 1]):
        found = [fact.value for fact in dates(f"Мост закрывали {text}.")]

        assert found == [value], (name, text)


@given(pair=pairs, month=months)
@MODERATE
def test_lists_of_days(dates: Dates, pair: tuple[int, int], month: int) -> None:
    year = 2011 if dt.date(2011, month, pair[1]) <= PUBLISHED else 2010
    values = [f"{year}-{month:02}-{day:02}" for day in pair]
    for name, (begin, _) in DAY_FORMS.items():
        text = f"{begin(pair[0])} и {begin(pair[1])} {MONTHS[month - 1]}"
        found = [fact.value for fact in dates(f"Мост закрывали {text} {year} года.")]

        assert found == values, (name, text)


@given(days=st.sets(st.integers(1, 28), min_size=4, max_size=4), month=months)
@MODERATE
def test_lists_of_ranges(dates: Dates, days: set[int], month: int) -> None:
    a, b, c, d = sorted(days)
    values = [f"2010-{month:02}-{x:02}/2010-{month:02}-{y:02}" for x, y in ((a, b), (c, d))]
    found = dates(f"Мост закрывали {a}–{b} и {c}–{d} {MONTHS[month - 1]} 2010 года.")

    assert [fact.value for fact in found] == values


@given(first=st.dates(dt.date(2009, 1, 1), dt.date(2011, 5, 1)), days=st.integers(1, 300))
@MODERATE
def test_what_is_told_in_the_past_is_over(dates: Dates, first: dt.date, days: int) -> None:
    """Whatever the interval, and wherever the year turns."""
    last = first + dt.timedelta(days)
    begin, end = (f"{day.day} {MONTHS[day.month - 1]}" for day in (first, last))
    if {(2, 29)} & {(first.month, first.day), (last.month, last.day)}:
        return
    (fact,) = dates(f"С {begin} по {end} сгорели сорок домов.")

    assert fact.earliest is not None
    assert fact.latest is not None
    assert fact.latest <= PUBLISHED
    assert (fact.earliest.month, fact.earliest.day) == (first.month, first.day)
    assert (fact.latest.month, fact.latest.day) == (last.month, last.day)
    assert (PUBLISHED - fact.latest).days <= 366


EVENING = [(a, b) for a in range(4, 11) for b in range(a + 1, 12)]
CLOCKS = [(a, b) for a in range(1, 12) for b in range(a + 1, 13)]


@pytest.mark.parametrize(
    "pattern",
    [
        "с {a} до {b} часов",
        "с {a} часов до {b} часов",
        "с {a}:00 до {b}:00",
        "с {a:02}:00 до {b:02}:00",
        "{a}:00–{b}:00",
        "{a:02}:00-{b:02}:00",
        "{a}:00 – {b}:00",
        "с {A} до {B} часов",
        "с {a} до {b} утра",
        "с {A} до {B} утра",
        "между {a} и {b} часами",
        "с {a}.00 до {b}.00",
        "с {a}:00 по {b}:00",
    ],
)
def test_ranges_of_hours(pattern: str, dates: Dates) -> None:
    for a, b in CLOCKS:
        if a == 1 and "{A}" in pattern:
            continue
        text = pattern.format(a=a, b=b, A=HOURS[a - 1], B=HOURS[b - 1])
        found = [fact.value for fact in dates(f"Мост закрывали 5 мая {text}.")]

        assert found == [f"2011-05-05T{a:02}:00/2011-05-05T{b:02}:00"], text


@pytest.mark.parametrize(
    "pattern", ["с {a} до {b} вечера", "с {A} до {B} вечера", "с {a} до {b} часов вечера"]
)
def test_ranges_of_hours_of_the_evening(pattern: str, dates: Dates) -> None:
    for a, b in EVENING:
        text = pattern.format(a=a, b=b, A=HOURS[a - 1], B=HOURS[b - 1])
        found = [fact.value for fact in dates(f"Мост закрывали 5 мая {text}.")]

        assert found == [f"2011-05-05T{a + 12}:00/2011-05-05T{b + 12}:00"], text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(
            (f"с {MONTHS[a]} по {NOMINATIVE[b]} 2010 года", f"2010-{a + 1:02}/2010-{b + 1:02}")
            for a in range(11)
            for b in range(a + 1, 12)
        ),
        *(
            (f"{NOMINATIVE[a]}–{NOMINATIVE[a + 1]} 2010 года", f"2010-{a + 1:02}/2010-{a + 2:02}")
            for a in range(11)
        ),
        *((f"{a}–{a + 3} годах", f"{a}/{a + 3}") for a in range(1990, 2008)),
        *((f"с {a} по {a + 3} год", f"{a}/{a + 3}") for a in range(1990, 2008)),
        *((f"с {a}-го по {a + 3}-й год", f"{a}/{a + 3}") for a in range(1990, 2008)),
        *((f"между {a} и {a + 3} годами", f"{a}/{a + 3}") for a in range(1990, 2008)),
        ("с первого по третий квартал 2010 года", "2010-Q1/2010-Q3"),
        ("с XVIII по XX век", "17XX/19XX"),
        ("с восемнадцатого по двадцатый век", "17XX/19XX"),
        ("с понедельника по пятницу", "2011-06-06/2011-06-10"),
        ("с пятницы до понедельника", "2011-06-10/2011-06-13"),
    ],
)
def test_ranges_of_larger_units(text: str, value: str, dates: Dates) -> None:
    assert [fact.value for fact in dates(f"Мост строили {text}.")] == [value]

"""The first and last day, and the type, of each sort of value. Published on Wednesday, 15 June 2011."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import DateFact

Dates = Callable[..., tuple[DateFact, ...]]

BOUNDS = (
    ("Мост открыли 5 мая.", "DATE", "2011-05-05", "2011-05-05"),
    ("Мост открыли 5 мая в 14:20.", "TIME", "2011-05-05", "2011-05-05"),
    ("Мост открыли на прошлой неделе.", "DATE", "2011-06-06", "2011-06-12"),
    ("Мост открыли в минувшие выходные.", "DATE", "2011-06-11", "2011-06-12"),
    ("Мост открыли в феврале 2008 года.", "DATE", "2008-02-01", "2008-02-29"),
    ("Мост открыли зимой 2009 года.", "DATE", "2009-12-01", "2010-02-28"),
    ("Мост открыли прошлым летом.", "DATE", "2010-06-01", "2010-08-31"),
    ("Мост открыли во втором квартале 2010 года.", "DATE", "2010-04-01", "2010-06-30"),
    ("Мост открыли в первом полугодии 2010 года.", "DATE", "2010-01-01", "2010-06-30"),
    ("За девять месяцев 2010 года прибыль выросла.", "DATE", "2010-01-01", "2010-09-30"),
    ("Мост открыли в 2003 году.", "DATE", "2003-01-01", "2003-12-31"),
    ("Мост строили в 1990-х годах.", "DATE", "1990-01-01", "1999-12-31"),
    ("Мост строили в XIX веке.", "DATE", "1800-01-01", "1899-12-31"),
    ("Мост закрывали с 30 мая по 2 июня.", "DATE", "2011-05-30", "2011-06-02"),
    ("За последние десять дней снег растаял.", "DURATION", "2011-06-05", "2011-06-15"),
    ("За минувшие три дня снег растаял.", "DURATION", "2011-06-12", "2011-06-15"),
    ("В грядущие три дня снег растает.", "DURATION", "2011-06-15", "2011-06-18"),
    ("В ближайшие две недели снег растает.", "DURATION", "2011-06-15", "2011-06-29"),
)
UNPLACED = (
    ("Снег таял три дня.", "DURATION"),
    ("Все эти три дня шёл снег.", "DURATION"),
    ("Снег идёт ежегодно.", "SET"),
)


@pytest.mark.parametrize(("text", "kind", "first", "last"), BOUNDS)
def test_bounds(text: str, kind: str, first: str, last: str, dates: Dates) -> None:
    (fact,) = dates(text)

    assert (fact.type, str(fact.earliest), str(fact.latest)) == (kind, first, last)


@pytest.mark.parametrize(("text", "kind"), UNPLACED)
def test_what_has_no_place(text: str, kind: str, dates: Dates) -> None:
    (fact,) = dates(text)

    assert (fact.type, fact.earliest, fact.latest) == (kind, None, None)

"""What counts from the publication day or from a date of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import DateFact

Check = Callable[..., None]
Dates = Callable[..., tuple[DateFact, ...]]

DEICTICS = (
    "Туристы прибыли в [субботу|2011-06-11].",
    "Узник должен быть освобождён [через 10 дней|2011-06-25].",
    "В [октябре|2011-10] (об этом ещё не объявили) состоится слёт.",
    "Жители дождались того дня, когда мост открыли.",
    "[Вчера|2011-06-14] и [позавчера|2011-06-13] шёл дождь, [завтра|2011-06-16] будет ясно.",
    "[Накануне|2011-06-14] суд вынес приговор.",
    "На [сегодняшнем|2011-06-15] заседании спорили.",
    "Спектакль сыграют [сегодня, 15 июня|2011-06-15].",
)
UNITS = (
    "В [прошлом году|2010] урожай погиб, в [этом году|2011] спасён, в [будущем году|2012] вырастет.",
    "На [прошлой неделе|2011-W23] он болел, на [следующей неделе|2011-W25] выйдет.",
    "В [прошлом месяце|2011-05] цены упали.",
    "План примут до [конца года|2011|END].",
    "План согласуют в [конце рабочей недели|2011-W24|END].",
    "С [начала недели|2011-W24|START] идут дожди.",
    "В [прошлом году|2010] фирма выросла. С [начала года|2011|START] акции подешевели.",
    "По итогам [года|2011] рост составит 5 процентов.",
    "В [минувшие выходные|2011-W23-WE] прошёл кросс.",
)
OFFSETS = (
    "[Два года назад|2009] завод закрыли.",
    "[Полгода тому назад|2010-12] он ушёл.",
    "[Три дня назад|2011-06-12] прошёл митинг.",
    "[Неделю назад|2011-06-08] открылась ярмарка.",
    "[Через два года|2013] мост достроят.",
    "[Около двух лет назад|2009|APPROX] он развёлся.",
    "[Года два назад|2009|APPROX] он переехал, [недели через две|2011-06-29|APPROX] вернётся.",
    "Срок наступит [через года полтора|2012-12|APPROX].",
    "[Менее чем через два года|2013|LESS_THAN] мост достроят.",
    "Шахту построят к [2015 году|2015]. Металл понадобится [через 80 лет|2091].",
    "[Месяц с небольшим назад|2011-05|MORE_THAN] он уехал.",
    "Цех откроют [не ранее чем через полтора-два года|2012-12/2013-06|MORE_THAN].",
    "Он приедет [через неделю-две|2011-06-22/2011-06-29].",
    "Цех закроют [года через два-три|2013/2014|APPROX].",
    "Металл понадобится [через 80 — 100 лет|2091/2111].",
)
ANAPHORA = (
    "Взрыв прогремел [5 мая 2009 года|2009-05-05]. В [тот же день|2009-05-05] вокзал закрыли.",
    "Суд начался [5 мая 2009 года|2009-05-05]. На [следующий день|2009-05-06] он прервался.",
    "В [июле 2007 года|2007-07] ввели штрафы. А [осенью того же года|2007-FA] их отменили.",
    "[1 марта 2008 года|2008-03-01] его избрали, а [двумя днями позже|2008-03-03] арестовали.",
    "В [2003 году|2003] он победил. [Годом ранее|2002] он проиграл.",
    "Колонну обстреляли в [ночь на пятницу|2011-06-10TNI]. Первый звонок был в [23:58|2011-06-09T23:58].",
    "Въезд закрыли с [23:00 до 5:00|2011-06-15T23:00/2011-06-16T05:00]. [Днём|2011-06-15TAF] его открыли.",
)


@pytest.mark.parametrize("marked", DEICTICS + UNITS + OFFSETS + ANAPHORA)
def test_relative(marked: str, check: Check) -> None:
    check(marked)


def test_anchor_is_the_expression_counted_from(dates: Dates) -> None:
    first, second = dates("Взрыв прогремел 5 мая 2009 года. В тот же день вокзал закрыли.")

    assert first.anchor is None
    assert first.span == second.anchor


@pytest.mark.parametrize(
    ("marked", "reason"),
    [
        ("Встреча прошла [28 декабря|XXXX-12-28].", "publication date"),
        ("Встреча прошла [вчера|None].", "publication date"),
        ("Встреча прошла в [пятницу|XXXX-WXX-5].", "publication date"),
        ("Встреча началась в [15:30|XXXX-XX-XXT15:30].", "publication date"),
    ],
)
def test_without_publication_day_nothing_is_guessed(
    marked: str, reason: str, check: Check, dates: Dates
) -> None:
    check(marked, None)

    (fact,) = dates(marked.replace("[", "").split("|")[0], None)

    assert reason in (fact.unresolved or "")
    assert fact.earliest is None


def test_without_publication_day_a_date_of_the_text_gives_the_year(check: Check) -> None:
    check("[19 марта 2001|2001-03-19] было тепло, [20 марта|2001-03-20] похолодало.", None)


def test_years_without_number_have_no_value(check: Check) -> None:
    check("[Спустя годы|None] они встретились снова.")


def test_vague_numbers_have_bounds(dates: Dates) -> None:
    (fact,) = dates("Он уехал несколько лет назад.")

    assert fact.unresolved
    assert (fact.value, fact.earliest.year, fact.latest.year) == ("200X", 2002, 2009)  # type: ignore[union-attr]


def test_interval_is_no_anchor_of_itself(dates: Dates) -> None:
    (fact,) = dates("Сбор шёл с 3 по 5 мая.", None)

    assert fact.anchor is None
    assert fact.value == "XXXX-05-03/XXXX-05-05"

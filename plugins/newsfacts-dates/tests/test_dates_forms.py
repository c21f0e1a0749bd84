"""Small forms: feasts, quarters, working days, dotted days, two calendars, nights."""

from __future__ import annotations

import datetime as dt
import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest
from newsfacts_dates import workdays
from newsfacts_dates.feasts import days_in

from newsfacts import DateFact

Check = Callable[..., None]
Dates = Callable[..., tuple[DateFact, ...]]
SCRIPTS = Path(__file__).parents[3] / "scripts"

FORMS = (
    "Выручка в [II кв. 2010 г.|2010-Q2] упала, в [3 кв. 2010 года|2010-Q3] выросла.",
    "Дом сдадут [через 2 квартала|2011-12]. Купили 2 кв. метра земли и квартиру: д. 5, кв. 2.",
    "Итоги [2 квартала|2011-Q2] подведут [в июле|2011-07].".replace("[в июле", "в [июле"),
    "Склад открыли в [нояб. 2010 г.|2010-11], продали в [фев. 2011|2011-02].",
    "Касса работает с [20.06 по 24.06|2011-06-20/2011-06-24].",
    "Заявки ждут до [31.08|2011-08-31]. Курс вырос с 28.12 до 28.14 рубля.",
    "Акт от [11/03/10|2010-03-11] утерян.",
    "Церковь освятили [2 августа (14 августа) 1892 года|1892-08-14].",
    "Учёный умер [24 декабря 1881 (5 января 1882) года|1882-01-05].",
    "Пожар начался в [ночь с 31 мая на 1 июня|2011-06-01TNI].",
    "Снег выпал в [ночь с шестого на седьмое июня|2011-06-07TNI].",
    "Сбор пройдёт [20 числа этого месяца|2011-06-20], итоги – [5 числа следующего месяца|2011-07-05].",
    "В [последние три дня мая|2011-05-29/2011-05-31] лил дождь.",
    "В [первые две недели июня|2011-06-01/2011-06-14] было сухо.",
    "В [последние два месяца 2010 года|2010-11/2010-12] цены падали.",
    "Во [второй декаде июня|2011-06-11/2011-06-20] станет теплее.",
    "На [20-й неделе года|2011-W20] выпал снег. На 20-й неделе беременности она уехала.",
    "Парк откроют во [втором месяце следующего года|2012-02].",
    "[Зимой 2009/10 года|2009-WI] река не замёрзла.",
    "В [наступившем году|2011] построят школу, в [ушедшем году|2010] построили две.",
    "С [каждым днём|P1D] снега меньше, с [каждым годом|P1Y] теплее.",
    "Сметы [этого и следующего года|2011/2012] урезали.",
    "Совет собрался [19-го, в четверг|2011-05-19].",
    "К [концу дня|2011-06-15|END] дождь кончится.",
    "В [начале новой недели|2011-W25|START] похолодает.",
    "Осмотр занял [четверть часа|PT15M], ремонт – [три четверти часа|PT45M].",
    "[5 мин. назад|2011-06-15] он ушёл, [2 нед.|P2W] его не было.",
    "К [концу 2010 года|2010|END] число выросло с 1998 до 2003 пунктов.",
)
FEASTS = (
    "На [Троицу|2011-06-12] прошёл дождь.",
    "К [Пасхе 2012 года|2012-04-15] храм откроют.",
    "В [Прощёное воскресенье|2011-03-06] было тепло. Храм Троицы закрыт.",
    "В [чёрную пятницу|2011-11-25] пройдут скидки.",
    "На [Масленицу|2011-02-28/2011-03-06] пекли блины.",
    "[Рамадан|2011-08-01/2011-08-29] начнётся в августе.".replace("[Рамадан", "В [Рамадан").replace(
        "в августе", "скоро"
    ),
    "На [Курбан-байрам|2011-11-06] съедутся гости.",
    "На [старый Новый год|2011-01-14] выпал снег.",
    "В [День шахтёра|2011-08-28] пройдёт парад, в [День матери|2011-11-27] – концерт.",
    "На [католическое Рождество|2011-12-25] он приедет.",
)


@pytest.mark.parametrize("marked", [*FORMS, *FEASTS])
def test_form(marked: str, check: Check) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("Деньги вернут через пять рабочих дней.", "2025-06-13", "2025-06-20"),
        ("Деньги вернут через три рабочих дня.", "2025-06-11", "2025-06-18"),
        ("Деньги вернут через десять банковских дней.", "2025-06-13", "2025-06-27"),
        ("Два рабочих дня назад деньги вернули.", "2025-06-16", "2025-06-10"),
        ("Деньги вернут через три календарных дня.", "2025-06-13", "2025-06-16"),
    ],
)
def test_working_days_leave_out_days_off(text: str, published: str, day: str, dates: Dates) -> None:
    (fact,) = dates(text, published)

    assert (fact.value, fact.unresolved) == (day, None)


def test_working_days_say_so_where_the_calendar_is_not_known(dates: Dates) -> None:
    (length,) = dates("Проверка займёт пять рабочих дней.", "2025-06-13")
    (day,) = dates("Деньги вернут через пять рабочих дней.", "2040-06-13")

    assert (length.value, length.unresolved is None) == ("P5D", False)
    assert (day.value, day.unresolved is None) == ("2040-06-20", False)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("За последние 10 дней выпал снег.", "2011-06-05", "2011-06-15"),
        ("В ближайшие две недели ждут дождь.", "2011-06-15", "2011-06-29"),
        ("За последний год цены выросли.", "2010-06-15", "2011-06-15"),
        ("Стройка шла три года.", None, None),
    ],
)
def test_lengths_up_to_the_publication_are_placed(
    text: str, earliest: str | None, latest: str | None, dates: Dates
) -> None:
    (fact,) = dates(text)

    assert [fact.earliest and str(fact.earliest), fact.latest and str(fact.latest)] == [earliest, latest]


def test_easter_of_both_calendars() -> None:
    assert days_in("orthodox 0", 2025) == days_in("western 0", 2025) == ((dt.date(2025, 4, 20),) * 2,)
    assert days_in("orthodox 0", 2024) == ((dt.date(2024, 5, 5),) * 2,)


def _script(name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    spec = importlib.util.spec_from_file_location(name, SCRIPTS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_scripts_write_what_the_plugin_reads() -> None:
    feasts = _script("islamic_feasts").table(dt.date, range(1990, 1991))
    days = _script("working_days").table([dt.date(2025, 5, 2), dt.date(2025, 5, 4)], {dt.date(2025, 11, 1)})

    assert feasts.splitlines()[3:] == [
        "ramadan\t1990-09-01\t1990-09-30",
        "uraza\t1990-10-01\t1990-10-01",
        "kurban\t1990-12-10\t1990-12-10",
    ]
    assert days.splitlines()[2:] == ["off\t2025\t05-02", "on\t2025\t11-01"]
    assert workdays.is_working(dt.date(2025, 11, 1))

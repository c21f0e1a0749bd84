"""Days of the calendar."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Anchor, Moment
from newsfacts_dates.grammar.builders import moment
from newsfacts_dates.grammar.counting import counts_something
from newsfacts_dates.grammar.rule import NO_TIME, Parts, Rule, Said
from newsfacts_dates.numerals import full_year
from newsfacts_dates.offsets import shift

THIS_YEAR = shift("Y", 0, Anchor.SPEECH)
_LEAP_YEAR = 2000
YEAR = "year:@year ( g:@g dot? )?"


def valid(day: int, month: int, year: int | None = None) -> bool:
    """Whether the calendar has that day."""
    try:
        dt.date(year or _LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def day_of(parts: Parts) -> Moment | Said | None:
    """*28 декабря 2025 года*; the year may be absent; *31 июня* is the name of a film."""
    if year_counts(parts):
        return None
    day, month = parts.number("day"), parts.number("month")
    year = parts.number("year") or None
    return Moment(year=year, month=month, day=day) if valid(day, month, year) else NO_TIME


def _day_of_line(parts: Parts) -> Moment | Said | None:
    """*1 авг.*, *МОСКВА, 9 июл ПРАЙМ*; but not *5 мар над морем*."""
    return None if parts.is_a(parts.last, "@other") and parts.raw(parts.last).islower() else day_of(parts)


def _day_comma_year(parts: Parts) -> Moment | Said | None:
    """*14 сентября, 2018* ends there; *5 мая, 2018 участников* goes on."""
    goes_on = parts.is_a(parts.last, "@other") and parts.raw(parts.last)[:1].islower()
    return None if goes_on and not parts.has("g") else day_of(parts)


def year_counts(parts: Parts) -> bool:
    """Whether what looks like a year counts something: *5 мая 2000 человек вышли на улицы*."""
    return parts.has("year") and not parts.has("g") and counts_something(parts, parts.last)


def _day_short_year(parts: Parts) -> Moment | None:
    """*2 декабря 95 г.*."""
    day, month, year = parts.number("day"), parts.number("month"), full_year(parts.number("year"))
    return Moment(year=year, month=month, day=day) if year and valid(day, month, year) else None


def _short_year_before_clock(parts: Parts) -> Moment | None:
    """*2 декабря 95 11:15*, in the head of a letter."""
    return _day_short_year(parts) if parts.is_a(parts.last + 1, "colon") else None


def _day_in_words(parts: Parts) -> Moment | None:
    """*двадцать пятое марта*, *первого мая 2010 года*."""
    tens = parts.number("tens")
    day, month = tens + parts.number("day"), parts.number("month")
    year = parts.number("year") if parts.has("year") else None
    if (tens and parts.number("day") > 9) or not valid(day, month, year):  # noqa: PLR2004  (двадцать девятое)
        return None
    return Moment(year=year, month=month, day=day)


def _day_this_year(parts: Parts) -> Moment | None:
    """*2 марта с. г.* (сего года)."""
    day, month = parts.number("day"), parts.number("month")
    return Moment(month=month, day=day, shift=THIS_YEAR) if valid(day, month) else None


def short_year(parts: Parts) -> int | None:
    """*45-го* as a year: only in the genitive, and of no day."""
    number = parts.number("year")
    return full_year(number) if number > 20 and parts.text("year").endswith("го") else None  # noqa: PLR2004


def _day_nth_year(parts: Parts) -> Moment | None:
    day, month, year = parts.number("day"), parts.number("month"), short_year(parts)
    return Moment(year=year, month=month, day=day) if year and valid(day, month, year) else None


def in_address(parts: Parts) -> bool:
    """Whether the digits are part of a URL: *…/2016/06/30/…*."""
    text = parts.document.text
    start, end = parts.lexemes.tokens[parts.first].start, parts.lexemes.tokens[parts.last - 1].end
    return text[max(start - 1, 0) : start] in {"/", "=", "_"} or text[end : end + 1] in {"/", "_"}


RULES = (
    Rule(
        name="day-in-quotes",
        pattern=f"day:num.month|num.hour|num.day quote month:month {YEAR}",
        build=day_of,
        examples=("Приказ от «[17» марта 2010 г.|2010-03-17]",),
        quiet=("Фильм «17» марта ждёт.",),
        after="quote",
    ),
    Rule(
        name="day-month-year",
        pattern=f"day:@day month:month {YEAR}",
        build=day_of,
        examples=("Закон подписан [28 декабря 2010 года|2010-12-28].",),
        quiet=("Дом 28, квартира 2010.",),
    ),
    Rule(
        name="day-month-comma-year",
        pattern="day:@day month:month comma year:num.year ( g:unit.year.gen|year.abbr dot? )?",
        build=_day_comma_year,
        examples=("Фильм вышел [14 сентября, 2010|2010-09-14].",),
        quiet=("Вышли 14 сентября, 2010 участников пели.",),
        not_before="@g|num.*|card.*|percent|unit.*|dash",
    ),
    Rule(
        name="day-abbreviated-month-year",
        pattern=f"day:@day month:month.abbr dot? {YEAR}",
        build=day_of,
        examples=("Письмо пришло [13 авг. 2005 г.|2005-08-13]",),
        quiet=("Письмо писал 13 август.",),
    ),
    Rule(
        name="day-month-in-year",
        pattern="day:@day month:month in year:@year @g dot?",
        build=day_of,
        examples=("Он умер [14 декабря в 1989 году|1989-12-14].",),
        quiet=("Он умер в 1989 году.",),
    ),
    Rule(
        name="month-day-year",
        pattern=f"month:month|month.abbr dot? day:@day comma {YEAR}",
        build=day_of,
        examples=("Запись: [Авг 26, 2010|2010-08-26].",),
        quiet=("Авг 26 не дом.",),
    ),
    Rule(
        name="day-month-short-year",
        pattern="day:@day month:month|month.abbr dot? year:num.* year.abbr dot?",
        build=_day_short_year,
        examples=("Письмо пришло [2 декабря 95 г.|1995-12-02]",),
        quiet=("Письмо на 2 листах, 95 г.",),
    ),
    Rule(
        name="day-month-short-year-clock",
        pattern="day:@day month:month year:num.minute|num.big",
        build=_short_year_before_clock,
        examples=("Письмо: [2 декабря 95 11:15|1995-12-02T11:15].",),
        quiet=("Пришли 2 декабря 95 человек.",),
        before="num.zero|num.month|num.hour",
    ),
    Rule(
        name="day-month-of-this-year",
        pattern="day:@day month:month from dot? year.abbr dot?",
        build=_day_this_year,
        examples=("Солдат погиб [2 марта с. г.|2011-03-02]",),
        quiet=("Солдат погиб 2 марта с другом.",),
    ),
    Rule(
        name="day-month",
        pattern="day:@day month:month",
        build=day_of,
        examples=("Мост открыли [5 мая|2011-05-05].",),
        quiet=("Фильм называется «31 июня».",),
    ),
    Rule(
        name="day-abbreviated-month",
        pattern="day:@day month:month.abbr dot?",
        build=_day_of_line,
        examples=("Газета вышла [1 апр.|2011-04-01]",),
        quiet=("Пролетело 5 мар над морем.",),
    ),
    Rule(
        name="day-in-words",
        pattern="tens:card.ten day:ord month:month year:@year? @g? dot?",
        build=_day_in_words,
        examples=("[Двадцать пятого марта|2011-03-25] выпал снег.",),
        quiet=("Двадцать пятого дома нет.",),
        not_before="open",
    ),
    Rule(
        name="round-day-in-words",
        pattern="day:ord month:month year:@year? @g?",
        build=_day_in_words,
        examples=("Акция прошла [первого мая|2011-05-01].",),
        quiet=("Первого майора наградили.",),
    ),
    Rule(
        name="day-month-nth-year",
        pattern="day:@day month:month year:nth.small|nth.big|nth.tens",
        build=_day_nth_year,
        examples=("Война кончилась [9 мая 45-го|1945-05-09].",),
        quiet=("Ему вручили 9 мая 45-ю медаль.",),
    ),
    Rule(
        name="day-and-weekday",
        pattern="day:nth.small comma? in? weekday:weekday",
        build=moment(),
        examples=("Совет собрался [19-го, в четверг|2011-05-19].",),
        quiet=("Выписали 19, в четверг прибыли ещё.",),
    ),
    Rule(
        name="weekday-and-day",
        pattern="weekday:weekday|weekday.noun comma? day:nth.small numbers?",
        build=moment(),
        examples=("Встретимся во [вторник, 21-го|2011-06-21].",),
        quiet=("Встретимся во вторник, 21-й дом.",),
        not_before="month|month.*|@g|@other",
    ),
    Rule(
        name="night-to",
        pattern="part.noun|part.genitive ( from ( @day|ord month? @year? @g? dot? | card.ten ord month?"
        " | num.point|date.numeric|weekday|weekday.noun ) )? on",
        build=moment(part="TNI"),
        examples=("Дом обстреляли в [ночь на 11 июня|2011-06-11TNI].",),
        quiet=("Надел он ночь на небе тёмную.",),
        open=True,
    ),
)

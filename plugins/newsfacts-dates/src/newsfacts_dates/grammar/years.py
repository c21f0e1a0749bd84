"""Years."""

from __future__ import annotations

from newsfacts_dates.expressions import Interval, Moment
from newsfacts_dates.grammar.counting import before_our_era, counts_something
from newsfacts_dates.grammar.rule import NO_TIME, Parts, Rule, Said
from newsfacts_dates.numerals import full_year, quantity

FIRST, LAST = 1900, 2060
"""Bare numbers between these may be years without saying so."""
EARLIEST = 1700
"""Alone between brackets, so may be earlier ones."""
_LAST_OF_DAYS = 31
"""Up to this number *в 25-м* is a day, beyond it a year."""
_PREPOSITIONS = "in|from|until|toward|by|out|after|open|between|on|for"


def _year(parts: Parts) -> Moment | None:
    """*2007 году*; *2000 лет* is a duration, *3800 г* a weight."""
    year = parts.number("year")
    weight = parts.category("g", "year.abbr") and year > LAST
    return None if weight or parts.text("g") == "лет" or before_our_era(parts) else Moment(year=year)


def _plausible_year(parts: Parts) -> Moment | None:
    year = parts.number("year")
    return Moment(year=year) if FIRST <= year <= LAST else None


def _year_of_work(parts: Parts) -> Moment | None:
    """The year after a title in quotation marks."""
    return _plausible_year(parts) if parts.is_a(parts.first - 2, "quote") else None


def _short_year(parts: Parts) -> Moment | None:
    """*в 98 году*, *в 988 году*."""
    number = parts.number("year")
    if number < 10 or before_our_era(parts):  # noqa: PLR2004  (в 5 году: of one's life, of a reign)
        return None
    return Moment(year=full_year(number) or number)


def _short_year_bare(parts: Parts) -> Moment | None:
    """*в 45-м вернулся*, *с 91-го*; *в 45-м регионе* counts something."""
    counted = parts.pos(parts.last) in {"NOUN", "ADJF"}
    number = parts.number("year")
    ending = "м" if parts.is_a(parts.first - 1, "in") else "го"
    if counted or number <= _LAST_OF_DAYS or not parts.text("year").endswith(ending):
        return None
    year = full_year(number)
    return Moment(year=year) if year else None


def _year_in_words(parts: Parts) -> Moment | None:
    values = parts.lexemes.values[parts.first : parts.last - 1]
    number = quantity(values)
    if number is None or not parts.is_one_number("words"):
        return None
    year = full_year(int(number))
    return Moment(year=year) if year and number >= 20 else None  # noqa: PLR2004


def _round_year(parts: Parts) -> Moment | None:
    number = parts.number("year")
    return Moment(year=number) if number >= 1000 else None  # noqa: PLR2004


def _bare_year(parts: Parts) -> Moment | None:
    """*в 1940 окончил институт*, *картина (1857)*, but not *в 2000 рублей*."""
    year = parts.number("year")
    if parts.is_a(parts.first - 1, "open") and parts.is_a(parts.last, "close") and EARLIEST <= year <= LAST:
        return Moment(year=year)
    return None if counts_something(parts, parts.last) else _plausible_year(parts)


def _years(parts: Parts) -> Interval | Said | None:
    """*2003—2016 годах*, *с 2011-го по 2014 год*, *1998–99*; without *годы* only where years may stand."""
    begin, end = parts.number("begin"), parts.number("end")
    if end < 100:  # noqa: PLR2004
        if parts.has("named") or len(parts.text("end")) != 2:  # noqa: PLR2004  (2006 года - 72 млрд)
            return None
        end += begin - begin % 100
    if not begin < end:
        return None
    said = parts.has("g") or parts.has("named")
    if said:
        return Interval(Moment(year=begin), Moment(year=end))
    if counts_something(parts, parts.last):
        return NO_TIME  # с 1998 до 2003 пунктов
    first = 1000 if parts.is_a(parts.first - 1, "open") else FIRST
    supported = parts.is_a(parts.first - 1, _PREPOSITIONS) and begin >= first and end <= LAST
    return Interval(Moment(year=begin), Moment(year=end)) if supported else None


def _years_short(parts: Parts) -> Interval | Said | None:
    """*2003–05 годах*; *2003 – 11 лет* are a year and a length."""
    return None if parts.text("g") == "лет" else _years(parts)


def _birth_year(parts: Parts) -> Moment | None:
    """*сын Павел (р. 1993)*, *год рождения — 1962*; *500 р. 1999 года* has a price."""
    if parts.is_a(parts.first - 3, "num.*|card.*") or counts_something(parts, parts.last):
        return None
    words = {"р", "род"} if parts.is_a(parts.first - 1, "dot") else {"рождения"}
    return Moment(year=parts.number("year")) if parts.word(parts.first - 2) in words else None


def season_years(parts: Parts) -> Interval | None:
    """*сезон 2005/06*."""
    begin, end = parts.number("begin"), parts.number("end")
    if end % 100 != (begin + 1) % 100:
        return None
    return Interval(Moment(year=begin), Moment(year=begin + 1))


def _year_ordinal(parts: Parts) -> Moment | None:
    """*в 2008-м*, *в 2008-м забастовок не было*, but not *2000-й посетитель*; *к 1820-м* are ten years."""
    year = parts.number("year")
    if year % 10 == 0 and parts.text("year").endswith("-м") and parts.is_a(parts.first - 1, "toward"):
        return Moment(decade=year // 10)
    counted = parts.pos(parts.last) == "NOUN" and parts.raw(parts.last).islower()
    if parts.text("year").endswith("м"):
        counted = counted and any(each.has("loct", "sing") for each in parts.readings(parts.last))
    return Moment(year=year) if year <= LAST and not counted else None


RULES = (
    Rule(
        name="year",
        pattern="year:@year finance*? g:@g dot?",
        build=_year,
        examples=("Завод открыли в [2007 году|2007].",),
        quiet=("Дороге 2000 лет.",),
    ),
    Rule(
        name="year-of-speech",
        pattern="@rel|this comma? year:@year g:@g dot?",
        build=_year,
        examples=("В [нынешнем 2011 году|2011] завод встал.",),
        quiet=("В нынешнем доме 2011 жильцов.",),
    ),
    Rule(
        name="year-of-speech-ordinal",
        pattern="@rel|this year:nth.year",
        build=_year_ordinal,
        examples=("В [минувшем 2010-м|2010] завод встал.",),
        quiet=("В минувшем месяце пришёл 2010-й гость.",),
    ),
    Rule(
        name="year-of-speech-bare",
        pattern="rel year:num.year",
        build=_bare_year,
        examples=("Суд назначен на [29 марта будущего 2012|2012-03-29].",),
        quiet=("Суд ждёт будущего 2012 домов.",),
        not_before="num.*|percent|colon|card.*|unit.*|vague",
    ),
    Rule(
        name="year-after",
        pattern="unit.year.acc|unit.year.gen|unit.year.loc year:num.year",
        build=_plausible_year,
        examples=("[Год 2000|2000] был трудным.",),
        quiet=("Год 3500 не настанет.",),
        not_after="vague|num.*|nth.*|card.*",
    ),
    Rule(
        name="year-ordinal",
        pattern="year:nth.year",
        build=_year_ordinal,
        examples=("В [2008-м|2008] завод встал.",),
        quiet=("Пришёл 2000-й посетитель.",),
    ),
    Rule(
        name="short-year",
        pattern="year:num.day|num.minute|num.big|nth.small|nth.tens|nth.big unit.year.loc",
        build=_short_year,
        examples=("Завод открыли в [98 году|1998].",),
        quiet=("Завод открыли в 5 году.",),
        not_after="on|by",
    ),
    Rule(
        name="short-year-genitive",
        pattern="year:nth.small|nth.tens|nth.big unit.year.gen",
        build=_short_year,
        examples=("Вернули границы [67-го года|1967].",),
        quiet=("Вернули ключ 67-го дома.",),
    ),
    Rule(
        name="short-year-bare",
        pattern="year:nth.small|nth.tens|nth.big",
        build=_short_year_bare,
        examples=("Он в [45-м|1945] вернулся домой.",),
        quiet=("Он в 45-м регионе живёт.",),
        after="in|from|until|after",
        not_before="@g|num.*|card.*|unit.*|month|comma|and",
    ),
    Rule(
        name="year-in-words",
        pattern="words:( card.* card.*? card.*? card.*? ord ) unit.year.loc|unit.year.gen",
        build=_year_in_words,
        examples=("В [сорок первом году|1941] он ушёл на фронт.",),
        quiet=("В сорок первом доме пусто.",),
    ),
    Rule(
        name="round-year-in-words",
        pattern="year:ord unit.year.loc|unit.year.gen",
        build=_round_year,
        examples=("В [двухтысячном году|2000] он уехал.",),
        quiet=("Двухтысячный гость пришёл.",),
    ),
    Rule(
        name="year-bare",
        pattern="year:num.year",
        build=_bare_year,
        examples=("В [1940|1940] он окончил институт.",),
        quiet=("В 2000 рублей обошёлся билет.",),
        after=_PREPOSITIONS,
        not_before="num.*|percent|colon|card.*|unit.*|vague",
    ),
    Rule(
        name="year-in-brackets",
        pattern="year:num.year",
        build=_plausible_year,
        examples=("Он снял фильм («Чайка», [2003|2003]).",),
        quiet=("Он снял дом («Чайка», корпус 2003).",),
        before="close|dash",
        after="comma|dash",
    ),
    Rule(
        name="year-of-work",
        pattern="year:num.year",
        build=_year_of_work,
        examples=("Он снял фильмы («Чайка», [2003|2003], и другие).",),
        quiet=("Он снял зал на 2003, и другие места.",),
        before="comma",
        after="comma",
    ),
    Rule(
        name="birth-year",
        pattern="year:num.year",
        build=_birth_year,
        examples=("Сын Павел (р. [1993|1993]) уехал.",),
        quiet=("Билет стоил 500 р. 1993 билета продали.",),
        after="dot|dash|colon",
    ),
    Rule(
        name="year-of-list",
        pattern="year:num.year",
        build=_plausible_year,
        examples=("Он приезжал в [2008|2008], [2009|2009] и [2010 годах|2010].",),
        quiet=("Купили 2009 и 2010 дом.",),
        before="and|or|comma|by|until|dash|slash|close",
        weak=True,
    ),
    Rule(
        name="years",
        pattern="begin:@year named:@g? dash|slash|by|until end:@year|num.minute|num.big g:@g? dot?",
        build=_years,
        examples=("Он правил в [2003–2006 годах|2003/2006].",),
        quiet=("Индекс вырос с 1998 до 2003 пунктов.",),
    ),
    Rule(
        name="years-between",
        pattern="begin:@year and end:@year g:@g dot?",
        build=_years,
        examples=("Письма написаны между [1388 и 1394 годами|1388/1394].",),
        quiet=("Мост стоит между 1388 и 1394 домами.",),
        after="between",
    ),
    Rule(
        name="years-short",
        pattern="begin:num.year dash|slash end:num.* g:unit.year.pl|unit.year.abbr dot?",
        build=_years_short,
        examples=("Он правил в [2003–05 годах|2003/2005] и в [2010/11 гг.|2010/2011]",),
        quiet=("Он правил до [2003|2003] – [11 лет|P11Y].", "Он купил 2003–5 домов."),
    ),
    Rule(
        name="season-years",
        pattern="begin:num.year slash end:num.* finance*? @g? dot?",
        build=season_years,
        examples=("Он забил в сезоне [2005/06|2005/2006].",),
        quiet=("Он забил 2005/07.",),
    ),
    Rule(
        name="season-years-dash",
        pattern="begin:num.year dash end:num.*",
        build=season_years,
        examples=("Он забил в ходе сезона [2005-06|2005/2006].",),
        quiet=("Дом 2005-06 снесли.",),
        after="unit.season.*",
    ),
)

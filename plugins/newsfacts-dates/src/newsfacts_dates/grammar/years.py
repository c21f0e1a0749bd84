"""Years, parts of a year, decades and centuries."""

from __future__ import annotations

from newsfacts import Modifier
from newsfacts_dates.expressions import Expression, Interval, Moment
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.numerals import full_year, quantity

FIRST, LAST = 1900, 2060
"""Bare numbers between these may be years without saying so."""
_PREPOSITIONS = "in|from|until|toward|by|out|after|open|between|on|for"


def _year(parts: Parts) -> Expression | Said | None:
    """*2007 году*; *2000 лет* is a duration."""
    return None if parts.text("g") == "лет" else Moment(year=parts.number("year"))


def _year_before(parts: Parts) -> Expression | None:
    year = parts.number("year")
    return Moment(year=year) if FIRST <= year <= LAST else None


def _short_year(parts: Parts) -> Expression | None:
    """*в 98 году*, *в 988 году*."""
    number = parts.number("year")
    if number < 10:  # noqa: PLR2004  (в 5 году: of one's life, of a reign)
        return None
    return Moment(year=full_year(number) or number)


def _year_in_words(parts: Parts) -> Expression | None:
    values = parts.lexemes.values[parts.first : parts.last - 1]
    number = quantity(values)
    if number is None or not parts.is_one_number("words"):
        return None
    year = full_year(int(number))
    return Moment(year=year) if year and number >= 20 else None  # noqa: PLR2004


def counts_something(parts: Parts, index: int) -> bool:
    """Whether the word at *index* is a noun in the genitive that a number before it counts.

    *в 2000 человек*, *до 1500 рублей*; a capital letter speaks against it.
    """
    word = parts.raw(index)
    if not word[:1].islower():
        return word[:1] in "%$€№"
    best = next(iter(parts.readings(index)), None)
    if best is None:
        return False
    if best.pos in {"NOUN", "ADJF", "PRTF"}:
        return best.has("gent") or best.has("plur", "nomn")
    return word in {"млн", "млрд", "тыс", "руб", "км", "кг", "га", "тонн"}


def _bare_year(parts: Parts) -> Said | None:
    """*в 1940 окончил институт*, but not *в 2000 рублей*."""
    year = parts.number("year")
    if not FIRST <= year <= LAST or counts_something(parts, parts.last):
        return None
    return Said(Moment(year=year))


def _weak_year(parts: Parts) -> Said | None:
    year = parts.number("year")
    return Said(Moment(year=year), weak=True) if FIRST <= year <= LAST else None


def _years(parts: Parts) -> Expression | Said | None:
    """*2003—2016 годах*, *с 2011-го по 2014 год*, *1998–99*; without *годы* only where years may stand."""
    begin, end = parts.number("begin"), parts.number("end")
    if end < 100:  # noqa: PLR2004
        if parts.has("named") or len(parts.text("end")) != 2:  # noqa: PLR2004  (2006 года - 72 млрд)
            return None
        end += begin - begin % 100
    if not begin < end:
        return None
    said = parts.has("g") or parts.has("named")
    supported = parts.is_a(parts.first - 1, _PREPOSITIONS) and not counts_something(parts, parts.last)
    plausible = FIRST <= begin and end <= LAST
    if not said and not (supported and plausible):
        return None
    return Interval(Moment(year=begin), Moment(year=end))


def _season_years(parts: Parts) -> Expression | None:
    """*сезон 2005/06*."""
    begin, end = parts.number("begin"), parts.number("end")
    if end % 100 != (begin + 1) % 100:
        return None
    return Interval(Moment(year=begin), Moment(year=begin + 1))


def _decade(parts: Parts) -> Expression | Said | None:
    """*1990-х годах*, *в девяностые*; *20-е мая* is left to the days."""
    number = parts.number("tens")
    if number % 10:
        return None
    if number >= 1000:  # noqa: PLR2004
        return Moment(decade=number // 10)
    if number >= 100:  # noqa: PLR2004
        return None
    return Moment(decade=(190 if number >= 20 else 200) + number // 10)  # noqa: PLR2004


def _decade_bare(parts: Parts) -> Expression | Said | None:
    """*в девяностые*, *начале 2000-х*, but not *в 40-е отделение*."""
    best = next(iter(parts.readings(parts.last)), None)
    counted = best is not None and best.pos in {"NOUN", "ADJF"} and parts.raw(parts.last)[0].islower()
    return None if counted and parts.text("tens").endswith(("е", "и")) else _decade(parts)


def _decade_in_digits(parts: Parts) -> Expression | Said | None:
    """*в 90 годах*, but not *90 лет*."""
    if parts.text("g") not in {"годах", "годы", "годов"} or parts.number("tens") < 20:  # noqa: PLR2004
        return None
    return _decade(parts)


def _decades(parts: Parts) -> Expression | Said | None:
    """*в 1980–1990-х годах*."""
    end = _decade(parts)
    begin = parts.number("begin")
    if not isinstance(end, Moment) or end.decade is None or begin % 10:
        return None
    first = begin // 10 if begin >= 1000 else end.decade - end.decade % 10 + begin // 10  # noqa: PLR2004
    return Interval(Moment(decade=first), end)


def _century(parts: Parts) -> Expression | None:
    tens = parts.number("tens")
    number = tens + parts.number("number")
    return Moment(century=number - 1) if 1 <= number <= 30 else None  # noqa: PLR2004


def _centuries(parts: Parts) -> Expression | None:
    begin, end = parts.number("begin"), parts.number("number")
    return Interval(Moment(century=begin - 1), Moment(century=end - 1)) if begin < end else None


def _quarter(parts: Parts) -> Expression | None:
    number = parts.number("number")
    return Moment(quarter=number) if 1 <= number <= 4 else None  # noqa: PLR2004


def _half(parts: Parts) -> Expression | None:
    number = parts.number("number")
    return Moment(half=number) if number in {1, 2} else None


def _season(parts: Parts) -> Said | None:
    """*летом*, *к осени*; *лета*, *весна* need a year beside them."""
    adverb = parts.text("season").endswith(("ой", "ою", "ью", "ом"))
    supported = parts.is_a(parts.first - 1, "in|on|from|until|toward|after|by|before")
    return Said(Moment(season=parts.value("season")), weak=not (adverb or supported))


def _edge_half(parts: Parts) -> Said | None:
    """*первой половине января*: START, *второй*: END; what is halved follows."""
    number = parts.number("number")
    if number not in {1, 2}:
        return None
    return Said(Moment(), Modifier.START if number == 1 else Modifier.END)


def _year_ordinal(parts: Parts) -> Expression | None:
    """*в 2008-м*, but not *2000-й посетитель*."""
    year = parts.number("year")
    readings = parts.readings(parts.last)
    counted = bool(readings) and readings[0].pos == "NOUN" and parts.raw(parts.last).islower()
    return Moment(year=year) if FIRST <= year <= LAST and not counted else None


RULES = (
    Rule(name="year", pattern="year:@year g:@g dot?", build=_year, example="в 2007 году"),
    Rule(
        name="year-after",
        pattern="unit.year.acc|unit.year.gen|unit.year.loc year:num.year",
        build=_year_before,
        example="год 2000",
        not_after="vague|num.*|nth.*|card.*",
    ),
    Rule(name="year-ordinal", pattern="year:nth.year", build=_year_ordinal, example="в 2008-м"),
    Rule(
        name="short-year",
        pattern="year:num.day|num.minute|num.big|nth.small|nth.tens|nth.big unit.year.loc",
        build=_short_year,
        example="в 98 году",
        not_after="on",
    ),
    Rule(
        name="year-in-words",
        pattern="words:( card.* card.*? card.*? card.*? ord ) unit.year.loc|unit.year.gen",
        build=_year_in_words,
        example="в сорок первом году",
    ),
    Rule(
        name="year-bare",
        pattern="year:num.year",
        build=_bare_year,
        example="в 1940 окончил институт",
        after=_PREPOSITIONS,
        not_before="num.*|percent|colon|card.*|unit.*|vague",
    ),
    Rule(
        name="year-in-brackets",
        pattern="year:num.year",
        build=_year_before,
        example="(«Чайка», 2003)",
        before="close",
        after="comma|dash",
    ),
    Rule(
        name="year-of-list",
        pattern="year:num.year",
        build=_weak_year,
        example="2010 и 2011 годах",
        before="and|or|comma|by|until|dash|slash|close",
        weak=True,
    ),
    Rule(
        name="years",
        pattern="begin:@year named:@g? dash|slash|by|until end:@year|num.minute|num.big g:@g? dot?",
        build=_years,
        example="2003—2016 годах",
    ),
    Rule(
        name="season-years",
        pattern="begin:num.year slash end:num.*",
        build=_season_years,
        example="сезон 2005/06",
    ),
    Rule(
        name="season-years-dash",
        pattern="begin:num.year dash end:num.*",
        build=_season_years,
        example="сезона 2005-06",
        after="unit.season.*",
    ),
    Rule(
        name="decade",
        pattern="tens:nth.tens|ord.tens unit.year.pl|unit.year.abbr dot?",
        build=_decade,
        example="1990-х годах",
    ),
    Rule(
        name="decade-bare",
        pattern="tens:nth.tens|ord.tens",
        build=_decade_bare,
        example="в девяностые",
        after="in|from|until|toward|edge|by|and|dash|after|out|halfpart",
    ),
    Rule(
        name="decade-in-digits",
        pattern="tens:num.minute|num.big|num.day|num.hour g:unit.year.pl",
        build=_decade_in_digits,
        example="в 90 годах",
    ),
    Rule(
        name="decades",
        pattern="begin:num.*|nth.tens|ord.tens dash|and tens:nth.tens|ord.tens unit.year.pl? unit.year.abbr? dot?",
        build=_decades,
        example="1980—1990-х годах",
    ),
    Rule(
        name="century",
        pattern="number:@ordinal unit.century.*",
        build=_century,
        example="XX век",
    ),
    Rule(
        name="century-in-words",
        pattern="tens:card.ten number:ord unit.century.*",
        build=_century,
        example="двадцать первого века",
    ),
    Rule(name="century-abbreviated", pattern="number:roman in dot", build=_century, example="XIX в."),
    Rule(
        name="centuries",
        pattern="begin:@ordinal dash|and number:@ordinal unit.century.* dot?",
        build=_centuries,
        example="XIX–XX веков",
    ),
    Rule(
        name="quarter",
        pattern="number:@ordinal finance? unit.quarter.*",
        build=_quarter,
        example="первый финансовый квартал",
    ),
    Rule(name="half-year", pattern="number:@ordinal unit.half.*", build=_half, example="первое полугодие"),
    Rule(name="season", pattern="season:season", build=_season, example="летом"),
    Rule(
        name="season-period",
        pattern="season:season.adj period|unit.season.*",
        build=lambda parts: Moment(season=parts.value("season")),
        example="зимний период",
    ),
    Rule(
        name="half-of",
        pattern="number:@ordinal halfpart",
        build=_edge_half,
        example="первой половине января",
        open=True,
    ),
)

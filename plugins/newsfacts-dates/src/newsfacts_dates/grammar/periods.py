"""Parts of a year, decades and centuries."""

from __future__ import annotations

from newsfacts import Modifier
from newsfacts_dates.expressions import Interval, Moment, Trait
from newsfacts_dates.grammar.builders import labelled, moment
from newsfacts_dates.grammar.counting import before_our_era, counts_something
from newsfacts_dates.grammar.durations import is_measure
from newsfacts_dates.grammar.rule import Parts, Rule, Said


def _decade(parts: Parts) -> Moment | None:
    """*1990-х годах*, *в девяностые*; *20-е мая* is left to the days."""
    number = parts.number("tens")
    if number % 10:
        return None
    if number >= 1000:  # noqa: PLR2004
        return Moment(decade=number // 10)
    if number >= 100:  # noqa: PLR2004
        return None
    return Moment(decade=(190 if number >= 20 else 200) + number // 10)  # noqa: PLR2004


def _decade_bare(parts: Parts) -> Moment | None:
    """*в девяностые*, *в 90-е завод встал*, *начале 2000-х*, but not *в 40-е отделение*."""
    return None if parts.text("tens").endswith(("е", "и")) and _numbers(parts) else _decade(parts)


def _decade_of_what(parts: Parts) -> Moment | None:
    """*звёзды рока 80-х*, *лихие девяностые*; but not *зрители 20-х рядов*."""
    before = parts.first - 1
    owned = parts.text("tens").endswith("х") and parts.pos(before) in {"NOUN", "ADJF"}
    epithet = parts.reads(before, "ADJF", "plur")
    return _decade(parts) if (owned or epithet) and not _qualifies(parts) else None


def _numbers(parts: Parts) -> bool:
    """Whether a number in *-е* is that of the noun that follows: one of the neuter, or *сутки*."""
    if not _qualifies(parts):
        return False
    first = parts.readings(parts.last)[0]
    neuter = first.has("neut", "sing") and not first.has("gent")
    return neuter or parts.is_a(parts.last, "unit.*") or first.has("Pltm")


def _qualifies(parts: Parts) -> bool:
    """Whether the number belongs to a noun that follows."""
    return parts.pos(parts.last) in {"NOUN", "ADJF"} and parts.raw(parts.last)[0].islower()


def _decade_in_digits(parts: Parts) -> Moment | None:
    """*в 90 годах*, but not *90 лет*."""
    if parts.text("g") not in {"годах", "годы", "годов"} or parts.number("tens") < 20:  # noqa: PLR2004
        return None
    return _decade(parts)


def _decades(parts: Parts) -> Interval | None:
    """*в 1980–1990-х годах*."""
    end = _decade(parts)
    begin = parts.number("begin")
    if end is None or end.decade is None or begin % 10:
        return None
    first = begin // 10 if begin >= 1000 else end.decade - end.decade % 10 + begin // 10  # noqa: PLR2004
    return Interval(Moment(decade=first), end)


def _century(parts: Parts) -> Moment | None:
    tens = parts.number("tens")
    number = tens + parts.number("number")
    return Moment(century=number - 1) if 1 <= number <= 30 and not before_our_era(parts) else None  # noqa: PLR2004


def _centuries(parts: Parts) -> Interval | None:
    begin, end = parts.number("begin"), parts.number("number")
    return Interval(Moment(century=begin - 1), Moment(century=end - 1)) if begin < end else None


def _quarter(parts: Parts) -> Moment | None:
    """*первый квартал*, *2-й квартал*, *итоги 2 квартала*; *через 3 квартала* counts them."""
    number = parts.number("number")
    unit = parts.text("unit")
    if parts.category("number", "num.*") and unit in {"квартал", "квартала"}:
        beside = parts.is_a(parts.first - 1, "via|spustya") or parts.is_a(parts.last, "ago|later|earlier")
        lasts = parts.is_a(parts.first - 1, "for|on|mod.*") or parts.pos(parts.first - 1) in {"VERB", "INFN"}
        if beside or (number > 1 and unit == "квартала" and lasts):
            return None  # ремонт занял 3 квартала
    return Moment(quarter=number) if 1 <= number <= 4 else None  # noqa: PLR2004


def _quarter_of_year(parts: Parts) -> Moment | None:
    """*за 1-й квартал 2010*; *в первом квартале 2000 человек уехали* counts people."""
    number = parts.number("number")
    if counts_something(parts, parts.last) or not 1 <= number <= 4:  # noqa: PLR2004
        return None
    return Moment(year=parts.number("year"), quarter=number)


def _quarter_short(parts: Parts) -> Moment | None:
    """*I кв. 2024 г.*, *во 2 кв.*; but not *2 кв. метра*, *д. 5, кв. 2*."""
    following = parts.last - parts.has("year") - parts.has("g")
    if parts.word(following).startswith(("м", "км", "кил", "см")) or parts.is_a(
        parts.last, "num.month|num.hour"
    ):
        return None
    roman = not parts.category("number", "num.*")
    if not (roman or parts.has("year") or parts.is_a(parts.first - 1, "in|for|until|from|by")):
        return None
    number = parts.number("number")
    year = parts.number("year") or None
    return Moment(year=year, quarter=number) if 1 <= number <= 4 else None  # noqa: PLR2004


def _first_quarters(parts: Parts) -> Moment | None:
    """*первые три квартала*: the months of a year, as *девять месяцев* of it."""
    if not is_measure(parts) or parts.value("order") != "1":
        return None
    number = parts.quantity("n")
    return Moment(months=3 * int(number)) if number in {1, 2, 3, 4} else None


def _half(parts: Parts) -> Moment | None:
    number = parts.number("number")
    return Moment(half=number) if number in {1, 2} else None


def _season(parts: Parts) -> Said | None:
    """*летом*, *к осени*; *лета*, *весна* need a year beside them."""
    if parts.is_named():
        return None  # канет в Лету
    adverb = parts.text("season").endswith(("ой", "ою", "ью", "ом"))
    supported = parts.is_a(parts.first - 1, "in|on|from|until|toward|after|by|before")
    return Said(Moment(season=parts.value("season")), weak=not (adverb or supported))


def _season_year(parts: Parts) -> Moment | None:
    """*конце осени 2010*; *летом 2000 человек приехали в город* counts people."""
    return None if counts_something(parts, parts.last) else Moment(**labelled(parts))


def _edge_half(parts: Parts) -> Said | None:
    """*первой половине января*: START, *второй*: END; what is halved follows."""
    number = parts.number("number")
    if number not in {1, 2}:
        return None
    return Said(Moment(), Modifier.START if number == 1 else Modifier.END)


RULES = (
    Rule(
        name="decade",
        pattern="tens:nth.tens|ord.tens unit.year.pl|unit.year.abbr dot?",
        build=_decade,
        examples=("В [1990-х годах|199X] завод встал.", "В [20-х годах|192X] тут был сад."),
        quiet=("В 1990-х домах пусто.", "Там жили в 100-е годы."),
    ),
    Rule(
        name="decade-bare",
        pattern="tens:nth.tens|ord.tens",
        build=_decade_bare,
        examples=("Завод встал в [девяностые|199X].", "В [90-е|199X] завод встал."),
        quiet=("Он лежит в 40-е отделение.", "В 30-е сутки полёта связь пропала."),
        after="in|from|until|toward|edge|by|and|dash|after|out|halfpart",
    ),
    Rule(
        name="decade-of-what",
        pattern="tens:nth.tens|ord.tens",
        build=_decade_of_what,
        examples=("Играют звёзды рока [80-х|198X].",),
        quiet=("Поют зрители 20-х рядов.", "Бегуны 70-е пришли."),
        after="@other",
        not_before="@g|month|numbers|percent",
    ),
    Rule(
        name="decade-in-digits",
        pattern="tens:num.minute|num.big|num.day|num.hour g:unit.year.pl",
        build=_decade_in_digits,
        examples=("В [90 годах|199X] завод встал.",),
        quiet=("Ему 90 лет.",),
    ),
    Rule(
        name="decades",
        pattern="begin:num.*|nth.tens|ord.tens dash|and tens:nth.tens|ord.tens @years? dot?",
        build=_decades,
        examples=("В [1980–1990-х годах|198X/199X] завод рос.",),
        quiet=("Куплено 1980 и 1990 вагонов.",),
    ),
    Rule(
        name="century",
        pattern="number:@ordinal unit.century.* dot?",
        build=_century,
        examples=("В [XX веке|19XX] завод рос.",),
        quiet=("XX съезд прошёл.",),
    ),
    Rule(
        name="century-in-digits",
        pattern="number:num.month|num.hour|num.day unit.century.acc|unit.century.gen|unit.century.loc",
        build=_century,
        examples=("В [18 веке|17XX] завод рос.",),
        quiet=("В 18 домах пусто.",),
    ),
    Rule(
        name="century-in-words",
        pattern="tens:card.ten number:ord unit.century.*",
        build=_century,
        examples=("В [начале двадцать первого века|20XX START] завод рос.",),
        quiet=("Двадцать первого дома нет.",),
    ),
    Rule(
        name="century-abbreviated",
        pattern="number:roman in dot",
        build=_century,
        examples=("Церковь [XIX в.|18XX] снесли.",),
        quiet=("Людовик XIX в Париже не был.",),
    ),
    Rule(
        name="centuries-in-digits",
        pattern="begin:@century dash|and number:@century unit.century.* dot?",
        build=_centuries,
        examples=("В [18–19 веках|17XX/18XX] завод рос.",),
        quiet=("В 18–19 домах пусто.",),
    ),
    Rule(
        name="quarter",
        pattern="number:@ordinal finance*? unit:unit.quarter.acc|unit.quarter.gen|unit.quarter.loc"
        "|unit.quarter.ins|unit.quarter.pl",
        build=_quarter,
        examples=("Прибыль за [первый квартал|2011-Q1] выросла.",),
        quiet=("Мост откроют через 3 квартала.",),
    ),
    Rule(
        name="first-quarters",
        pattern="order:ord n:card.unit|num.month finance*?"
        " unit:unit.quarter.acc|unit.quarter.gen|unit.quarter.pl",
        build=_first_quarters,
        examples=("За [первые три квартала|2010-01/2010-09] лес вырос.",),
        quiet=("В первых двух кварталах от вокзала нет света.",),
    ),
    Rule(
        name="quarter-bare-year",
        pattern="number:@ordinal finance*? unit.quarter.acc|unit.quarter.gen|unit.quarter.loc year:num.year",
        build=_quarter_of_year,
        examples=("Прибыль за [1-й квартал 2010|2010-Q1] упала.",),
        quiet=("За 1-й квартал 2010 человек уехали.",),
        not_before="@g|finance*|percent|num.*|card.*|dash|slash",
    ),
    Rule(
        name="quarter-short",
        pattern="number:@ordinal unit.quarter.abbr dot? ( year:@year g:@g? dot? )?",
        build=_quarter_short,
        examples=("Прибыль за [II кв. 2010 г.|2010-Q2] упала.",),
        quiet=("Он купил 2 кв. метра.",),
    ),
    Rule(
        name="half-year",
        pattern="number:@ordinal unit.half.*",
        build=_half,
        examples=("Прибыль за [первое полугодие|2011-H1] упала.",),
        quiet=("Полугодие прошло.",),
    ),
    Rule(
        name="season-year",
        pattern="season:season year:num.year",
        build=_season_year,
        examples=("[Осенью 2010|2010-FA] завод встал.",),
        quiet=("Осенью 2010 человек уехали.",),
        not_before="@g|percent|num.*|card.*|slash|dash",
    ),
    Rule(
        name="season",
        pattern="season:season",
        build=_season,
        examples=("Завод откроют к [осени|2011-FA].",),
        quiet=("Имя канет в Лету.",),
    ),
    Rule(
        name="whole-season",
        pattern="whole season:season",
        build=moment(),
        examples=("[Всё лето|2011-SU] шли дожди.",),
        quiet=("Всё тело болит.",),
    ),
    Rule(
        name="season-period",
        pattern="season:season.adj period|unit.season.*",
        build=moment(),
        examples=("В [зимний период|2010-WI] мост закрывали.",),
        quiet=("Зимний сад закрыт.",),
    ),
    Rule(
        name="half-of",
        pattern="number:@ordinal halfpart",
        build=_edge_half,
        examples=("В [первой половине января|2011-01 START] выпал снег.",),
        quiet=("Первая половина игры скучна.",),
        open=True,
        traits=frozenset({Trait.HALF}),
    ),
)

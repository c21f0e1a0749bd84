"""What is told from the publication day, or from a date spoken of before."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.expressions import Anchor, Duration, Expression, Interval, Moment, Shift, Trait
from newsfacts_dates.grammar.builders import agreeing, moment
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.offsets import shift

_SINGULAR = "unit.*.acc|unit.*.gen|unit.*.loc|unit.*.ins"
_MONTHS = "n:( card.* card.*? | num.* ) unit.month.pl|unit.month.gen"
_CALENDAR = frozenset({"Y", "M", "W", "D", "Q", "HY", "CE", "DE", "SE"})


def _unit(parts: Parts) -> str | None:
    """The unit; a sport's season counts as its year."""
    unit = parts.value("unit")
    return {"SE": "Y"}.get(unit, unit) if unit in _CALENDAR else None


def _relative(parts: Parts) -> Expression | Said | None:
    """*прошлый год*, *следующая неделя*; *на следующий день* counts from the day spoken of."""
    unit, number = _unit(parts), int(parts.value("rel"))
    if unit is None or parts.text("rel").endswith(("ие", "ые")):
        return None  # ближайшие недели: several
    if parts.category("rel", "rel.near"):
        return Duration(((unit, 1.0),))
    of_text = parts.category("rel", "rel.prior") or (parts.category("rel", "rel.next") and unit == "D")
    if unit == "D" and not of_text and number != 0:
        return None
    of_story = Anchor.STORY if parts.category("rel", "rel.next") else Anchor.SPEECH
    return Moment(shift=shift(unit, number, Anchor.TEXT if of_text else of_story))


def _this(parts: Parts) -> Moment | None:
    """*в этом году* is the writer's; *в этот день*, *в этом же году* are of the text."""
    unit = _unit(parts)
    if unit is None or not _agrees(parts):
        return None
    of_text = unit == "D" or parts.has("same")
    return Moment(shift=shift(unit, 0, Anchor.TEXT if of_text else Anchor.SPEECH))


def _both_units(parts: Parts) -> Interval | None:
    """*этого и следующего года*, *в прошлом и этом году*."""
    unit = _unit(parts)
    first, second = (
        0 if parts.category(label, "this") else int(parts.value(label)) for label in ("first", "second")
    )
    if unit is None or not first < second:
        return None
    begin, end = (Moment(shift=shift(unit, number, Anchor.SPEECH)) for number in (first, second))
    return Interval(begin, end)


def _that(parts: Parts) -> Moment | None:
    """*в тот же день*, *того же года*; *до того дня, когда* tells no more than what follows."""
    unit = _unit(parts)
    if parts.word(parts.last) == "," and parts.word(parts.last + 1) in {"когда", "как"}:
        return None
    return Moment(shift=shift(unit, 0, Anchor.TEXT)) if unit and _agrees(parts) else None


_CASES = {"от": "unit.*.acc", "ого": "unit.*.gen", "ому": "unit.*.loc", "ом": "unit.*.loc"}


def _agrees(parts: Parts) -> bool:
    """Whether the pronoun is the noun's own; in *узнал об этом месяц назад* it is not."""
    pronoun = parts.word(parts.first)
    if pronoun == "это":  # *в это же день* is a slip that is seen in print
        return parts.word(parts.last - 1).endswith("е") or parts.has("same")
    case = next((case for ending, case in _CASES.items() if pronoun.endswith(ending)), None)
    return case is None or parts.category("unit", case)


def _this_weekday(parts: Parts) -> Moment | None:
    """*в эту субботу*, *это воскресенье*, but not *это среда*."""
    return Moment(weekday=parts.number("weekday"), order=0) if _agrees(parts) else None


def _ordered_weekend(parts: Parts) -> Moment:
    """*в минувшие выходные*; *в предстоящие* are those of this week, unlike *в следующие*."""
    order = int(parts.value("order"))
    return Moment(weekend=True, order=order if parts.category("order", "rel.next") else min(order, 0))


def _on_the_week(parts: Parts) -> Moment | None:
    """*на неделе*; *на Неделе моды* is an event."""
    named = parts.raw(parts.first)[0].isupper()
    return None if named else Moment(shift=shift("W", 0, Anchor.SPEECH))


def _deictic(parts: Parts) -> Moment | None:
    """*вчера*; the agency *«Россия сегодня»* is a name."""
    if parts.is_a(parts.last, "quote") and parts.raw(parts.first - 1)[:1].isupper():
        return None
    return Moment(shift=shift("D", int(parts.value("day")), Anchor.SPEECH))


def _deictic_year(parts: Parts) -> Moment:
    """*прошлогодний*."""
    return Moment(shift=shift("Y", int(parts.value("year")), Anchor.SPEECH))


def _eve(parts: Parts) -> Moment | None:
    """*накануне* as an adverb; *накануне выборов* is a preposition with what it governs."""
    index = parts.last
    eve = Moment(shift=shift("D", -1, Anchor.STORY))
    if any(reading.pos == "PRTF" for reading in parts.readings(parts.first - 1)):
        return eve  # принятого накануне закона
    nominal = parts.pos(index) in {"NOUN", "ADJF", "PRTF", "NPRO", "NUMR"} and parts.reads(index, "gent")
    return None if nominal and not parts.raw(index)[0].isupper() else eve


def _new_year(parts: Parts) -> Moment | None:
    """*в новом году*: the coming one; *Новый год*, *до нового года*: its first day."""
    if parts.text("unit") == "году" and parts.is_a(parts.first - 1, "in"):
        return Moment(shift=Shift("Y", (), 1, Anchor.SPEECH))
    named = parts.raw(parts.first)[0].isupper()
    if named or parts.is_a(parts.first - 1, "until|on|under|toward|after|before|from"):
        return Moment(month=1, day=1)
    return Moment(shift=Shift("Y", (), 1, Anchor.SPEECH))


def _edge_of_unit(parts: Parts) -> Said | None:
    """*к концу года*, *с начала недели*; *конец сезона* is no day of the calendar."""
    unit = _unit(parts)
    if unit is None or parts.value("unit") == "SE" or (unit == "D" and _names_day(parts)):
        return None
    edge = parts.value("edge")
    return Said(Moment(shift=attrs.evolve(shift(unit, 0, Anchor.EITHER), edge=edge)), Modifier(edge))


def _names_day(parts: Parts) -> bool:
    """Whether a noun says which day it is: *к концу дня голосования*."""
    return parts.reads(parts.last, "gent") and parts.pos(parts.last) in {"NOUN", "ADJF", "PRTF"}


def _months_of_year(parts: Parts) -> Moment | None:
    """*за девять месяцев года*, *первые пять месяцев года*."""
    number = parts.quantity("n")
    if number is None or not 1 <= number < 12 or not parts.is_one_number("n"):  # noqa: PLR2004
        return None
    return Moment(months=int(number), shift=shift("Y", 0, Anchor.EITHER))


def _week_of_year(parts: Parts) -> Moment | None:
    """*на 52-й неделе года*; *на 20-й неделе беременности* is none."""
    week = parts.number("number")
    if not 1 <= week <= 53:  # noqa: PLR2004
        return None
    year = parts.number("year") or None
    return Moment(week=week, year=year, shift=None if year else shift("Y", 0, Anchor.SPEECH))


def _month_by_number(parts: Parts) -> Moment | None:
    """*во втором месяце следующего года*."""
    number = parts.number("month")
    return Moment(month=number) if 1 <= number <= 12 else None  # noqa: PLR2004


def _outcome(parts: Parts) -> Moment | None:
    """*по итогам года*: only the year is said."""
    unit = _unit(parts)
    if unit is None or parts.value("unit") == "SE":
        return None
    return Moment(shift=attrs.evolve(shift(unit, 0, Anchor.EITHER), edge="RESULT"))


_NEXT_DAY = shift("D", 1, Anchor.TEXT)
RULES = (
    Rule(
        name="relative-unit",
        pattern=f"rel:@rel finance? unit:{_SINGULAR}",
        build=_relative,
        examples=("В [прошлом году|2010] завод встал.",),
        quiet=("Прошлые годы забыты.",),
    ),
    Rule(
        name="this-unit",
        pattern=f"this same:same? finance? unit:{_SINGULAR}",
        build=_this,
        examples=("В [этом году|2011] завод встал.",),
        quiet=("Он узнал об этом месяц назад.",),
    ),
    Rule(
        name="units-of-speech",
        pattern="first:@rel|this and|or second:@rel|this unit:unit.year.*|unit.month.*|unit.week.*",
        build=_both_units,
        examples=("Бюджет [этого и следующего года|2011/2012] урезали.",),
        quiet=("Об этом и следующем доме забыли.",),
    ),
    Rule(
        name="that-unit",
        pattern=f"that same? unit:{_SINGULAR}",
        build=_that,
        examples=("Он приехал [5 мая|2011-05-05]. В [тот же день|2011-05-05] его увезли.",),
        quiet=("До того дня, когда всё решится, далеко.",),
    ),
    Rule(
        name="ordered-weekday",
        pattern="order:@rel weekday:weekday|weekday.noun",
        build=moment(),
        examples=("В [минувшую пятницу|2011-06-10] выпал снег.",),
        quiet=("Минувшая неделя была трудной.",),
    ),
    Rule(
        name="this-weekday",
        pattern="this weekday:weekday|weekday.noun",
        build=_this_weekday,
        examples=("В [эту субботу|2011-06-18] откроют мост.",),
        quiet=("Это среда для учёбы.",),
    ),
    Rule(
        name="ordered-month",
        pattern="order:rel|rel.next|rel.near month:month",
        build=moment(),
        examples=("В [следующем мае|2012-05] откроют мост.",),
        quiet=("В следующем доме пусто.",),
    ),
    Rule(
        name="ordered-season",
        pattern="order:rel|rel.next|rel.near season:season",
        build=agreeing(moment()),
        examples=("[Прошлым летом|2010-SU] выпал град.",),
        quiet=("Предстоящего летом турнира ждут.",),
    ),
    Rule(
        name="this-season",
        pattern="this season:season",
        build=agreeing(moment(order=0)),
        examples=("[Этим летом|2011-SU] выпал град.",),
        quiet=("Произошло это осенью.",),
    ),
    Rule(
        name="ordered-weekend",
        pattern="order:rel|rel.next|rel.near unit.weekend.pl",
        build=_ordered_weekend,
        examples=("В [минувшие выходные|2011-W23-WE] выпал снег.",),
        quiet=("Минувшие праздники забыты.",),
    ),
    Rule(
        name="this-weekend",
        pattern="this unit.weekend.pl",
        build=moment(weekend=True, order=0),
        examples=("В [эти выходные|2011-W24-WE] откроют мост.",),
        quiet=("Эти выходы закрыты.",),
    ),
    Rule(
        name="weekend",
        pattern="unit.weekend.pl",
        build=moment(weekend=True),
        examples=("На [выходных|2011-W23-WE] выпал снег.",),
        quiet=("Выходные данные книги стёрты.",),
        after="in|on|for",
        not_before="unit.day.*",
    ),
    Rule(
        name="whole-weekend",
        pattern="whole unit.weekend.pl",
        build=moment(weekend=True),
        examples=("[Все выходные|2011-W23-WE] шёл снег.",),
        quiet=("Все выходы закрыты.",),
    ),
    Rule(
        name="on-the-week",
        pattern="unit.week.loc",
        build=_on_the_week,
        examples=("На [неделе|2011-W24] откроют мост.",),
        quiet=("На Неделе моды пусто.",),
        after="on",
    ),
    Rule(
        name="deictic",
        pattern="day:deictic",
        build=_deictic,
        examples=("[Вчера|2011-06-14] выпал снег.",),
        quiet=("Агентство «Россия сегодня» переехало.",),
    ),
    Rule(
        name="deictic-adjective",
        pattern="day:deictic.adj ( unit.day.*|numbers )?",
        build=_deictic,
        examples=("[Сегодняшний|2011-06-15] матч отменили.",),
        quiet=("Ежедневный матч отменили.",),
        traits=frozenset({Trait.ADJECTIVE}),
    ),
    Rule(
        name="deictic-year",
        pattern="year:deictic.year",
        build=_deictic_year,
        examples=("[Прошлогодний|2010] снег растаял.",),
        quiet=("Новогодний снег растаял.",),
    ),
    Rule(
        name="eve",
        pattern="deictic.eve",
        build=_eve,
        examples=("[Накануне|2011-06-14] выпал снег.",),
        quiet=("Накануне выборов выпал снег.",),
        traits=frozenset({Trait.EVE}),
    ),
    Rule(
        name="eve-noun",
        pattern="eve.noun",
        build=moment(shift=shift("D", -1, Anchor.STORY)),
        examples=("В [канун Нового года|2010-12-31] выпал снег.",),
        quiet=("Он забыл про канун праздника.",),
        weak=True,
        traits=frozenset({Trait.EVE}),
    ),
    Rule(
        name="another-day",
        pattern="another ( unit.day.acc | part:part.noun )",
        build=moment(shift=_NEXT_DAY),
        examples=("Он приехал [5 мая|2011-05-05]. На [другой день|2011-05-06] выпал снег.",),
        quiet=("Другой день выдался трудным.",),
        after="on",
    ),
    Rule(
        name="next-part-of-day",
        pattern="rel.next part:part.noun|part.adverb|part.genitive",
        build=agreeing(moment(shift=_NEXT_DAY)),
        examples=("Он приехал [5 мая|2011-05-05]. На [следующее утро|2011-05-06TMO] выпал снег.",),
        quiet=("Следующее утреннее шоу отменили.",),
    ),
    Rule(
        name="next-morning",
        pattern="part:part.next",
        build=moment(shift=_NEXT_DAY),
        examples=("Он приехал [5 мая|2011-05-05]. [Наутро|2011-05-06TMO] выпал снег.",),
        quiet=("Утро настало.",),
    ),
    Rule(
        name="new-year",
        pattern="rel.new unit:unit.year.*",
        build=_new_year,
        examples=("В [новом году|2011] откроют мост.",),
        quiet=("В новом доме пусто.",),
    ),
    Rule(
        name="new-unit",
        pattern="rel.new unit:unit.week.*|unit.month.acc|unit.month.gen|unit.month.loc",
        build=lambda parts: Moment(shift=shift(parts.value("unit"), 1, Anchor.SPEECH)),
        examples=("В [начале новой недели|2011-W25 START] похолодает.",),
        quiet=("В начале новой главы скучно.",),
    ),
    Rule(
        name="week-of-year",
        pattern="number:num.*|nth.small|ord unit.week.loc|unit.week.gen unit.year.gen",
        build=_week_of_year,
        examples=("На [20-й неделе года|2011-W20] выпал снег.",),
        quiet=("На 20-й неделе беременности она уехала.",),
    ),
    Rule(
        name="week-of-that-year",
        pattern="number:num.*|nth.small|ord unit.week.loc|unit.week.gen year:@year @g dot?",
        build=_week_of_year,
        examples=("На [20-й неделе 2010 года|2010-W20] выпал снег.",),
        quiet=("На 20-й неделе лечения стало лучше.",),
    ),
    Rule(
        name="month-by-number",
        pattern="month:ord|nth.small|num.month unit.month.loc|unit.month.gen|unit.month.acc",
        build=_month_by_number,
        examples=("Парк откроют во [втором месяце следующего года|2012-02].",),
        quiet=("Во втором месяце работы он ушёл.",),
        before="@rel|this|@year",
        weak=True,
    ),
    Rule(
        name="edge-of-unit",
        pattern="edge:edge working.unit? unit:unit.*.gen",
        build=_edge_of_unit,
        examples=("К [концу года|2011 END] откроют мост.",),
        quiet=("К концу сезона откроют стадион.",),
    ),
    Rule(
        name="months-of-year",
        pattern=f"{_MONTHS} unit.year.gen",
        build=_months_of_year,
        examples=("За [пять месяцев года|2011-01/2011-05] завод вырос.",),
        quiet=("За пять месяцев завод вырос.",),
    ),
    Rule(
        name="first-months-of-year",
        pattern=f"ord {_MONTHS} unit.year.gen",
        build=_months_of_year,
        examples=("[Первые пять месяцев года|2011-01/2011-05] завод рос.",),
        quiet=("Первые пять домов года сданы.",),
    ),
    Rule(
        name="outcome",
        pattern="unit:unit.*.gen",
        build=_outcome,
        examples=("По итогам прошлого не судят, по итогам [года|2011] прибыль вырастет.",),
        quiet=("По итогам турнира он первый.",),
        after="outcome",
    ),
)

"""What is told from the publication day, or from a date spoken of before."""

from __future__ import annotations

from newsfacts_dates.expressions import Anchor, Duration, Expression, Interval, Moment, Shift, Trait
from newsfacts_dates.grammar.builders import agreeing, moment
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.offsets import shift

_SINGULAR = "unit.*.acc|unit.*.gen|unit.*.loc|unit.*.ins"
_CALENDAR = frozenset({"Y", "M", "W", "D", "Q", "HY", "CE", "DE", "SE"})


def calendar_unit(parts: Parts) -> str | None:
    """The unit; a sport's season counts as its year."""
    unit = parts.value("unit")
    return {"SE": "Y"}.get(unit, unit) if unit in _CALENDAR else None


def _relative(parts: Parts) -> Expression | Said | None:
    """*прошлый год*, *следующая неделя*; *на следующий день* counts from the day spoken of."""
    unit, number = calendar_unit(parts), int(parts.value("rel"))
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
    unit = calendar_unit(parts)
    if unit is None or not agrees(parts):
        return None
    of_text = unit == "D" or parts.has("same")
    return Moment(shift=shift(unit, 0, Anchor.TEXT if of_text else Anchor.SPEECH))


def _both_units(parts: Parts) -> Interval | None:
    """*этого и следующего года*, *в прошлом и этом году*."""
    unit = calendar_unit(parts)
    first, second = (
        0 if parts.category(label, "this") else int(parts.value(label)) for label in ("first", "second")
    )
    if unit is None or not first < second:
        return None
    begin, end = (Moment(shift=shift(unit, number, Anchor.SPEECH)) for number in (first, second))
    return Interval(begin, end)


def _that(parts: Parts) -> Moment | None:
    """*в тот же день*, *того же года*; *до того дня, когда* tells no more than what follows."""
    unit = calendar_unit(parts)
    if parts.word(parts.last) == "," and parts.word(parts.last + 1) in {"когда", "как"}:
        return None
    return Moment(shift=shift(unit, 0, Anchor.TEXT)) if unit and agrees(parts) else None


_CASES = {"от": "unit.*.acc", "ого": "unit.*.gen", "ому": "unit.*.loc", "ом": "unit.*.loc"}


def agrees(parts: Parts) -> bool:
    """Whether the pronoun is the noun's own; in *узнал об этом месяц назад* it is not."""
    pronoun = parts.word(parts.first)
    if pronoun == "это":  # *в это же день* is a slip that is seen in print
        return parts.word(parts.last - 1).endswith("е") or parts.has("same")
    case = next((case for ending, case in _CASES.items() if pronoun.endswith(ending)), None)
    return case is None or parts.category("unit", case)


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


_NEXT_DAY = shift("D", 1, Anchor.TEXT)
RULES = (
    Rule(
        name="relative-unit",
        pattern=f"rel:@rel finance*? unit:{_SINGULAR}",
        build=_relative,
        examples=("В [прошлом году|2010] завод встал.",),
        quiet=("Прошлые годы забыты.",),
    ),
    Rule(
        name="this-unit",
        pattern=f"this same:same? finance*? unit:{_SINGULAR}",
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
)

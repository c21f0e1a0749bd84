"""Days of the week."""

from __future__ import annotations

from newsfacts_dates.expressions import Anchor, Moment, Trait
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.offsets import shift

_FIRST_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _weekday(parts: Parts) -> Moment | None:
    """*в пятницу*; *в окружающую среду* is something else."""
    before = parts.word(parts.first - 1)
    if _is_name(parts):
        return None
    if parts.word(parts.last) == "обитания":
        return None
    if (
        parts.text("weekday") == "среду"
        and before.endswith(("ую", "юю"))
        and parts.is_a(parts.first - 1, "@other")
    ):
        return None
    return Moment(weekday=parts.number("weekday"))


def _is_name(parts: Parts) -> bool:
    """*Виктор Понедельник*, *телеканал «Пятница»*: a capital where a day of the week has none."""
    word = parts.raw(parts.first)
    if not word[0].isupper() or word.isupper():
        return False
    if parts.is_a(parts.first - 1, "quote"):
        return parts.is_a(parts.last, "quote")
    return not parts.starts_sentence() and parts.is_a(parts.first - 1, "@other")


def _weekday_adjective(parts: Parts) -> Moment | None:
    """*субботний матч*, but not *воскресная школа*."""
    school = parts.word(parts.last).startswith(("школ", "служб", "проповед"))
    return None if school or parts.is_named() else Moment(weekday=parts.number("weekday"))


def _weekday_of_month(parts: Parts) -> Moment | None:
    """*во второй вторник октября 2010 года*."""
    nth = parts.number("tens") + parts.number("n")
    if nth > 5:  # noqa: PLR2004
        return None
    year = parts.number("year") or None
    return Moment(year=year, month=parts.number("month"), weekday=parts.number("weekday"), nth=nth)


def _nth_of_unit(parts: Parts) -> Moment | None:
    """*в последнюю пятницу месяца*, *в первый день следующего года*."""
    number = 0 if not parts.has("order") or parts.category("order", "this") else int(parts.value("order"))
    nth = parts.number("tens") + parts.number("n")
    if nth > 5 and parts.has("weekday"):  # noqa: PLR2004
        return None
    weekday = parts.number("weekday") or None
    return Moment(weekday=weekday, nth=nth, shift=shift(parts.value("unit"), number, Anchor.SPEECH))


def _day_of_season(parts: Parts) -> Moment | None:
    """*в первый день лета*, *последний день зимы*; the hundredth is in another month than the first."""
    nth = parts.number("tens") + parts.number("n")
    if nth > 28:  # noqa: PLR2004
        return None
    month = _FIRST_MONTHS[parts.value("season")] + (2 if nth < 0 else 0)
    return Moment(month=(month - 1) % 12 + 1, nth=nth, year=parts.number("year") or None)


RULES = (
    Rule(
        name="weekday-of-month",
        pattern="n:ord|rel.last weekday:weekday|weekday.noun month:month year:@year? @g?",
        build=_weekday_of_month,
        examples=("Во [второе воскресенье мая|2011-05-08] был праздник.",),
        quiet=("Второе воскресенье было скучным.",),
        not_after="card.ten",
    ),
    Rule(
        name="weekday-of-this-month",
        pattern="n:ord|rel.last weekday:weekday|weekday.noun ( order:@rel|this )? unit:unit.month.gen",
        build=_nth_of_unit,
        examples=("Мост откроют в [последнюю пятницу месяца|2011-06-24].",),
        quiet=("В последнюю пятницу мост открыли.",),
        not_after="card.ten",
    ),
    Rule(
        name="day-of-this-unit",
        pattern="n:ord|rel.last day:unit.day.acc|unit.day.gen|unit.day.loc ( order:@rel|this )?"
        " unit:unit.month.gen|unit.year.gen|unit.week.gen",
        build=_nth_of_unit,
        examples=("Мост откроют в [первый день следующего месяца|2011-07-01].",),
        quiet=("В первый день форума мост открыли.",),
        not_after="card.ten",
    ),
    Rule(
        name="day-in-words-of-this-unit",
        pattern="tens:card.ten n:ord day:unit.day.acc|unit.day.gen|unit.day.loc ( order:@rel|this )?"
        " unit:unit.month.gen|unit.year.gen",
        build=_nth_of_unit,
        examples=("Мост откроют в [двадцать пятый день месяца|2011-06-25].",),
        quiet=("В двадцать пятый день форума мост открыли.",),
    ),
    Rule(
        name="day-of-season",
        pattern="n:ord|rel.last day:unit.day.acc|unit.day.gen|unit.day.loc season:season year:@year? @g?",
        build=_day_of_season,
        examples=(
            "Мост откроют в [первый день осени|2011-09-01].",
            "К [последнему дню зимы 2012 года|2012-02-29] снег сошёл.",
        ),
        quiet=("В первый день летней сессии мост открыли.", "На сотый день зимы снег сошёл."),
        not_after="card.ten",
    ),
    Rule(
        name="weekday",
        pattern="weekday:weekday",
        build=_weekday,
        examples=("Мост закрыли в [пятницу|2011-06-10].",),
        quiet=("Телеканал «Пятница» закрыли.",),
    ),
    Rule(
        name="weekday-adjective",
        pattern="weekday:weekday.adj",
        build=_weekday_adjective,
        examples=("[Субботний|2011-06-11] матч отменили.",),
        quiet=("Воскресная школа закрыта.",),
        traits=frozenset({Trait.ADJECTIVE}),
    ),
    Rule(
        name="weekday-wednesday",
        pattern="weekday:weekday.noun",
        build=_weekday,
        examples=("Мост откроют к [среде|2011-06-15].",),
        quiet=("Рыбы в среде обитания мало.",),
        after="toward|until|from|after",
    ),
    Rule(
        name="weekday-wednesday-dated",
        pattern="weekday:weekday.noun",
        build=_weekday,
        examples=("Сбор: [среда, 8 июня|2011-06-08].",),
        quiet=("Среда обитания бедна.",),
        weak=True,
    ),
    Rule(
        name="weekday-abbreviated",
        pattern="weekday:weekday.abbr|weekday.short dot? comma?",
        build=_weekday,
        examples=("Запись: [чтв, 9 июня|2011-06-09].",),
        quiet=("Запись чтв потеряна.",),
        before="num.*",
        weak=True,
    ),
    Rule(
        name="weekday-abbreviated-in",
        pattern="weekday:weekday.abbr",
        build=_weekday,
        examples=("Лавка закрыта в [вск|2011-06-12].",),
        quiet=("Лавка «Вск» закрыта.",),
        after="in",
    ),
)

"""The previous, this or the next of those that come again: *в минувшую пятницу*, *этим летом*."""

from __future__ import annotations

from newsfacts_dates.expressions import Anchor, Moment
from newsfacts_dates.grammar.builders import agreeing, moment
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.offsets import shift


def _this_weekday(parts: Parts) -> Moment | None:
    """*в эту субботу*, *это воскресенье*, but not *это среда*."""
    agreeing_words = parts.word(parts.first) != "это" or parts.word(parts.last - 1).endswith("е")
    return (
        Moment(weekday=parts.number("weekday"), order=0) if agreeing_words and not _is_this(parts) else None
    )


def _is_this(parts: Parts) -> bool:
    """*это среда*: says what it is."""
    return parts.word(parts.first) == "это" and parts.word(parts.last - 1) == "среда"


def _ordered_weekend(parts: Parts) -> Moment:
    """*в минувшие выходные*; *в предстоящие* are those of this week, unlike *в следующие*."""
    order = int(parts.value("order"))
    return Moment(weekend=True, order=order if parts.category("order", "rel.next") else min(order, 0))


RULES = (
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
        name="that-season",
        pattern="that season:season",
        build=agreeing(moment(shift=shift("Y", 0, Anchor.TEXT))),
        examples=("В [мае 1972 года|1972-05] он ушёл. [Тем летом|1972-SU] выпал град.",),
        quiet=("Тем временем настало лето.",),
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
)

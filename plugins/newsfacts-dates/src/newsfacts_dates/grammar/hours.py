"""The clock as it is spoken."""

from __future__ import annotations

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.rule import Builder, Parts, Rule
from newsfacts_dates.grammar.time_of_day import PART, afternoon, clock
from newsfacts_dates.grammar.zone import ZONE, zoned


def _one_hour(parts: Parts) -> Moment | None:
    """*в час дня*."""
    return clock(afternoon(1, parts))


def _ordinal_hour(parts: Parts) -> Moment | None:
    """*в одиннадцатом часу вечера*: some time after ten."""
    hour = parts.number("hour")
    return Moment(hour=afternoon(hour, parts) - 1) if 1 <= hour <= 24 else None  # noqa: PLR2004


def _toward(minute: int) -> Builder:
    """*в половине десятого* is half past nine, *в четверть десятого* a quarter past."""

    def build(parts: Parts) -> Moment | None:
        hour = parts.number("hour")
        return clock(afternoon(hour, parts) - 1, minute) if 1 <= hour <= 12 else None  # noqa: PLR2004

    return build


def _before_the_hour(parts: Parts) -> Moment | None:
    """*без четверти семь вечера*, *без пяти минут два*."""
    minute = 15.0 if parts.has("quarter") else parts.quantity("minute")
    hour = 1.0 if parts.category("hour", "unit.hour.acc") else parts.quantity("hour")
    if minute is None or hour is None or not 0 < minute < 30 or not 1 <= hour <= 12:  # noqa: PLR2004
        return None
    return clock((afternoon(int(hour), parts) - 1) % 24, 60 - int(minute))


def _minutes_past(parts: Parts) -> Moment | None:
    """*в двадцать минут девятого вечера*; *за пять минут второго тайма* is a length."""
    minute = (parts.quantity("minute") or 0) + (parts.quantity("second") or 0)
    hour = parts.number("hour")
    counted = parts.pos(parts.last) in {"NOUN", "ADJF"} and not parts.has("part")
    if counted or not 0 < minute < 60 or not 1 <= hour <= 12:  # noqa: PLR2004
        return None
    return clock(afternoon(hour, parts) - 1, int(minute))


def _clock_in_words(parts: Parts) -> Moment | None:
    """*в семь тридцать*; *в семь двадцать пятых* and *в пять десять человек* count."""
    minute = int(parts.quantity("minute") or 0)
    counted = parts.pos(parts.last) in {"NOUN", "ADJF", "NUMR"} and parts.raw(parts.last)[0].islower()
    if not parts.is_one_number("minute"):
        return None
    return None if counted or minute % 5 or minute < 10 else clock(parts.number("hour"), minute)  # noqa: PLR2004


def _noon(parts: Parts) -> Moment:
    return Moment(hour=parts.number("noon"), minute=0)


RULES = (
    Rule(
        name="ordinal-hour",
        pattern=f"hour:ord|nth.small unit.hour.loc ( part:{PART} )?",
        build=_ordinal_hour,
        examples=("В [одиннадцатом часу вечера|2011-06-15T22] он ушёл.",),
        quiet=("В одиннадцатом доме пусто.",),
        after="in",
    ),
    Rule(
        name="one-hour-part",
        pattern=f"unit.hour.acc|unit.hour.gen part:{PART}",
        build=_one_hour,
        examples=("Сбор в [час дня|2011-06-15T13:00].",),
        quiet=("Сбор за час работы вырос.",),
    ),
    Rule(
        name="half-past",
        pattern=f"halfpart hour:ord ( part:{PART} )?",
        build=_toward(30),
        examples=("Он ушёл в [половине десятого|2011-06-15T09:30].",),
        quiet=("Половина десятого класса больна.",),
        after="in|toward|mod.approx",
    ),
    Rule(
        name="before-the-hour",
        pattern=f"without ( quarter:quarter | minute:card.*|num.* unit.minute.*? ) "
        f"hour:card.unit|num.month|unit.hour.acc ( part:{PART} )? {ZONE}",
        build=zoned(_before_the_hour),
        examples=("Он ушёл [без четверти семь|2011-06-15T06:45].",),
        quiet=("Он ушёл без пяти рублей.",),
        not_before="unit.*|month",
    ),
    Rule(
        name="quarter-past",
        pattern=f"quarter hour:ord ( part:{PART} )?",
        build=_toward(15),
        examples=("Он ушёл в [четверть шестого|2011-06-15T05:15].",),
        quiet=("Четверть шестого класса больна.",),
        after="in|toward|mod.approx",
    ),
    Rule(
        name="half-hour",
        pattern=f"hour:half.hour ( part:{PART} )?",
        build=_toward(30),
        examples=("Он ушёл в [полседьмого|2011-06-15T06:30].",),
        quiet=("Пол седьмого этажа залит.",),
    ),
    Rule(
        name="minutes-past",
        pattern=f"minute:card.*|num.* second:card.unit? unit.minute.* hour:ord ( part:{PART} )?",
        build=_minutes_past,
        examples=("Он ушёл в [десять минут шестого|2011-06-15T05:10].",),
        quiet=("Гол забили на десятой минуте.",),
        after="in|toward|until|mod.approx",
        not_before="unit.*|month",
    ),
    Rule(
        name="clock-in-words",
        pattern="hour:card.unit minute:( card.ten card.unit | card.ten | card.unit )",
        build=_clock_in_words,
        examples=("Он ушёл в [семь тридцать|2011-06-15T07:30], она – в [семь сорок пять|2011-06-15T07:45].",),
        quiet=("Он верит в семь чудес.",),
        after="in|on|toward|until|from",
        not_before="unit.*|percent|month|card.*|num.*|vague|numbers",
    ),
    Rule(
        name="noon",
        pattern=f"noon:noon {ZONE}",
        build=zoned(_noon),
        examples=("Салют дали в [полдень|2011-06-15T12:00].",),
        quiet=("Полночный салют отменили.",),
    ),
)

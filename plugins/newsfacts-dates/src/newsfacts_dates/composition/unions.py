"""Fragments that complete each other: *вечером* and *в понедельник, 6 июня*."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.composition.gaps import Joint, is_gap, touching
from newsfacts_dates.composition.merging import merge, rules_of, unify
from newsfacts_dates.composition.numbers import as_moment
from newsfacts_dates.composition.wholes import WHOLES
from newsfacts_dates.expressions import (
    CLOCK,
    UNITS,
    Duration,
    Family,
    Fragment,
    Interval,
    Moment,
    Number,
    Trait,
)
from newsfacts_dates.grammar.time_of_day import AFTER_NOON
from newsfacts_dates.lexing import Lexemes


def _complete(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*вечером* and *в понедельник, 6 июня*; *ноября* and *прошлого года*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment) or left.open or right.open:
        return None
    interval = is_gap(gap, "until") and lexemes.is_a(left.first - 1, "from")  # с 5 мая до 14:00
    interval = interval or (CLOCK.issuperset(b.given()) and _ends_range(left, lexemes))
    if interval or not (touching(gap) and _complements(a, b, gap)):
        return None
    whole = _decade_of_century(a, b) or unify(a, _absolute(a, b)) or _same_day(a, b)
    whole = None if whole is None else _at_part(whole)
    approximate = Modifier.APPROX if gap and is_gap(gap[-1], "mod.approx") else None
    return None if whole is None else merge(left, right, whole, approximate)


def _ends_range(day: Fragment, lexemes: Lexemes) -> bool:
    """Whether a day is the last of several, so that no hour is its own: *5–7 мая в 10:00*."""
    return lexemes.is_a(day.first - 1, "dash|by|until") and lexemes.is_a(day.first - 2, "@day|ord")


def _at_part(moment: Moment) -> Moment:
    """*завтра вечером в 8 часов*: the part of the day tells which eight."""
    if moment.part is None or moment.hour is None:
        return moment
    hour = moment.hour + 12 * (moment.hour in AFTER_NOON.get(moment.part, ()))
    return attrs.evolve(moment, part=None, hour=0 if moment.part == "TNI" and hour == 12 else hour)  # noqa: PLR2004


def _decade_of_century(a: Moment, b: Moment) -> Moment | None:
    """*30-х годах XIX века*."""
    if a.decade is None or b.century is None:
        return None
    return Moment(decade=b.century * 10 + a.decade % 10)


def _complements(a: Moment, b: Moment, gap: str) -> bool:
    """Whether such a pair is said of one moment, in this order and with this between."""
    mine, theirs = set(a.given()), set(b.given())
    if ("weekday" in mine and "day" in theirs) or ("day" in mine and theirs == {"weekday"}):
        return not is_gap(gap, "on")  # перенесли с 5 июля на субботу
    if is_gap(gap, "comma? dash"):
        return _same_day(a, b) is not None
    if CLOCK.issuperset(mine) or CLOCK.issuperset(theirs):
        return _clock_and_day(mine, theirs, gap)
    if "shift" in mine and _same_day(a, b) is not None:
        return not is_gap(gap, "toward|until")
    if is_gap(gap, "on|from|toward|until") or "shift" in mine:
        return _weekday_and_week(a, b, gap)
    return _part_and_whole(b, mine, theirs, gap)


def _weekday_and_week(a: Moment, b: Moment, gap: str) -> bool:
    """*в пятницу на прошлой неделе*, *на прошлой неделе, в четверг*."""
    week, day = (a, b) if a.shift else (b, a)
    fits = is_gap(gap, "on") if day is a else is_gap(gap, "comma? in")
    return fits and day.weekday is not None and week.shift is not None and week.shift.unit == "W"


def _clock_and_day(mine: set[str], theirs: set[str], gap: str) -> bool:
    """*утром 5 мая*, *22 июля в 23:11*, *20:10 пятницы*; the clock needs a day beside it."""
    both = mine | theirs
    if is_gap(gap, "toward|until"):  # завтра к полудню, завтра до 14:00
        ends = CLOCK.issuperset(theirs) and "hour" in theirs
        return ends and not mine & CLOCK and bool(mine & {"day", "shift"})
    if CLOCK.issuperset(both):
        return not is_gap(gap, "on") and mine == {"part"}
    if not both & {"day", "weekday", "shift"} or both & {"century", "decade"}:
        return False
    if is_gap(gap, "from|under"):  # сегодня с утра, завтра под вечер
        return "part" in theirs
    return not (is_gap(gap, "on") and CLOCK.issuperset(theirs) and "hour" not in theirs)


def _part_and_whole(b: Moment, mine: set[str], theirs: set[str], gap: str) -> bool:
    """*летом 2005 года*, *ноября прошлого года*, *90-х годах прошлого века*."""
    if is_gap(gap, "comma in?"):
        return False
    small = {"feast", "day", "month", "season", "quarter", "half", "decade", "months"}
    if theirs == {"century"}:
        return mine == {"decade"} and not gap
    if theirs == {"year"}:
        return bool(mine & small) and not mine & {"year", "shift", "order", "decade"}
    if theirs == {"shift"} and b.shift is not None and is_gap(gap, "same?"):
        unit = b.shift.unit
        return (
            (unit == "Y" and bool(mine & (small - {"decade"})) and not mine & {"year", "shift"})
            or (unit == "CE" and bool(mine & {"decade"}))
            or (unit in {"W", "M"} and bool(mine & {"weekday"}))
            or (unit == "M" and mine == {"day"})
        )
    return False


def _absolute(a: Moment, b: Moment) -> Moment:
    """What the second tells, without a century that the decade already names: *90-х прошлого века*."""
    if a.decade is not None and b.shift is not None and b.shift.sign < 0:
        return Moment()
    return b


def _same_day(a: Moment, b: Moment) -> Moment | None:
    """*сегодня, 15 июня*, *сегодняшнего числа — 15 июня*, *в этот день 20 января*."""
    shift = a.shift
    if shift is None or shift.unit != "D" or b.shift is not None or b.day is None or b.month is None:
        return None
    return unify(attrs.evolve(a, shift=None), b)


def _about_hours(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*13 января около 22 часов*: there it is the clock."""
    day, length = left.expression, right.expression
    if not isinstance(day, Moment) or not isinstance(length, Duration) or day.given().keys() & CLOCK:
        return None
    unit, number = length.amounts[0]
    if unit != "H" or len(length.amounts) > 1 or number is None or number % 1 or number > 24:  # noqa: PLR2004
        return None
    told = day.given().keys() & {"day", "weekday", "shift"}
    if not told or not is_gap(gap, "comma? mod.approx"):
        return None
    return merge(left, right, attrs.evolve(day, hour=int(number) % 24, minute=0), Modifier.APPROX)


def _at_number(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*завтра в 8*, *в 9 в понедельник*, *вечером в восемь*: what is counted are hours."""
    if _ends_range(left, lexemes):
        return None  # 5–7 мая, в 10
    day, number = (left, right) if isinstance(right.expression, Number) else (right, left)
    if not isinstance(day.expression, Moment) or not isinstance(number.expression, Number) or day.open:
        return None
    given = day.expression.given().keys()
    if (
        given & {"hour"}
        or not given & {"day", "weekday", "shift", "part"}
        or number.expression.end is not None
    ):
        return None
    shift = day.expression.shift
    if shift is not None and (shift.unit != "D" or Trait.OFFSET in day.traits):
        return None
    if Family.HOUR not in number.expression.families or not is_gap(
        gap, "comma? in" if day is left else "in?"
    ):
        return None
    hour = as_moment(number.expression.value, Family.HOUR)
    whole = None if hour is None else unify(day.expression, hour)
    return None if whole is None else merge(left, right, _at_part(whole))


def _in_brackets(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*накануне (14 июня)*, *в понедельник (6 июня)*, *6 июня (понедельник)*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment) or left.open or right.open:
        return None
    if not is_gap(gap, "open") or not lexemes.is_a(right.last, "close"):
        return None
    told = a.given().keys(), b.given().keys()
    weekday = (told[0] == {"weekday"} and b.day is not None) or (told[1] == {"weekday"} and a.day is not None)
    whole = unify(a, b) if weekday else _same_day(a, b)
    return None if whole is None else attrs.evolve(merge(left, right, whole), last=right.last + 1)


def _winter(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*зимой 2009—2010 годов*."""
    a, b = left.expression, right.expression
    if gap or not isinstance(a, Moment) or not isinstance(b, Interval) or a.given() != {"season": "WI"}:
        return None
    if b.begin.year is None or b.end.year != b.begin.year + 1:
        return None
    return merge(left, right, attrs.evolve(a, year=b.begin.year))


def _compound(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*1 год 6 месяцев*, *девять дней, семь часов и 43 минуты*; *раз в неделю 5 минут* are two."""
    a, b = left.expression, right.expression
    if not isinstance(a, Duration) or not isinstance(b, Duration) or right.modifier:
        return None
    if lexemes.is_a(left.first - 1, "in"):
        return None
    (larger, number), (smaller, more) = a.amounts[-1], b.amounts[0]
    if number is None or more is None or UNITS.index(larger) >= UNITS.index(smaller):
        return None
    if not is_gap(gap, "and|comma?"):
        return None
    both = Duration(a.amounts + b.amounts)
    weak = left.weak and right.weak
    return attrs.evolve(left, last=right.last, expression=both, rule=rules_of(left, right), weak=weak)


UNIONS = (
    *WHOLES,
    Joint(
        name="one-moment",
        join=_complete,
        examples=("Снег пошёл [утром 5 мая|2011-05-05TMO], в [ноябре прошлого года|2010-11] его не было.",),
        quiet=("Снег пошёл утром, дома 5 и 6 замело.",),
    ),
    Joint(
        name="hour-of-that-day",
        join=_at_number,
        examples=("Встретимся [завтра в 8|2011-06-16T08:00].",),
        quiet=("Встретимся завтра в 8 школах.",),
    ),
    Joint(
        name="about-hour-of-that-day",
        join=_about_hours,
        examples=("Его видели [13 июня около 22 часов|2011-06-13T22:00 APPROX].",),
        quiet=("Операция шла 13 июня, около двух дней ушло на отдых.",),
    ),
    Joint(
        name="same-day-in-brackets",
        join=_in_brackets,
        examples=("Мост закрыли [накануне (14 июня)|2011-06-14].",),
        quiet=("Мост закрыли накануне (14 жителей против).",),
    ),
    Joint(
        name="winter-of-two-years",
        join=_winter,
        examples=("[Зимой 2009—2010 годов|2009-WI] было холодно.",),
        quiet=("Зимой 2009 года было холодно.",),
    ),
    Joint(
        name="length-in-units",
        join=_compound,
        examples=("Полёт длился [девять дней, семь часов и 43 минуты|P9DT7H43M].",),
        quiet=("Он работает раз в неделю пять минут.",),
    ),
)
"""In this order: the first that joins."""

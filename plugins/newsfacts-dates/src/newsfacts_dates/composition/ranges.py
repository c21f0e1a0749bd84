"""The two ends of an interval, and the members of a list: any two units, and the joints between them."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.composition.gaps import Joint, is_gap, touching
from newsfacts_dates.composition.merging import rules_of, unify
from newsfacts_dates.composition.numbers import as_moment, family, grain, told
from newsfacts_dates.expressions import CLOCK, Duration, Family, Fragment, Interval, Moment, Number
from newsfacts_dates.lexing import Lexemes

_UNTIL = ("comma? by", "by open", "comma? until", "and by", "and until")
_COARSE = ("century", "decade", "year", "month", "shift")
_WHOLE = frozenset({"year", "decade", "century", "weekday", ""})
_YEARLY = frozenset({"month", "season", "quarter", "half"})


def _interval(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*с 30 ноября по 1 декабря*, *между 2005 и 2008 годами*, *с пятого по седьмое марта*."""
    if left.open or right.open or not _joined(left, gap, lexemes):
        return None
    right = _of_clock(left, gap, right, lexemes)
    if isinstance(left.expression, Number) and isinstance(right.expression, Number):
        return _of_numbers(left, right, lexemes)
    begun, ended = told(left, right.expression), told(right, left.expression)
    if begun is None or ended is None or ended.weak:
        return None
    a, b = begun.expression, ended.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment):
        return None
    if (is_gap(gap, "and|dash") or left is not begun) and not _same_grain(a, b):
        return None  # a number is of its neighbour's family, and of no other
    begin, end = _completed(a, b), b
    if (zone := begin.zone or end.zone) is not None:
        begin, end = attrs.evolve(begin, zone=zone), attrs.evolve(end, zone=zone)
    return Fragment(
        first=left.first,
        last=right.last,
        expression=Interval(begin, _last_of(end, right)),
        rule=rules_of(left, right),
        modifier=left.modifier if left.modifier is Modifier.APPROX else None,
    )


def _of_clock(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment:
    """Hours that seem to be a length, behind the clock and a dash, as the hour: *10:00–18 часов*.

    Of *в 10:00 — 18 часов ожидания* they are one.
    """
    a, b = left.expression, right.expression
    if (
        not is_gap(gap, "dash")
        or not isinstance(a, Moment)
        or a.minute is None
        or not isinstance(b, Duration)
    ):
        return right
    if lexemes.is_a(right.last, "@other"):
        return right
    (unit, number), *more = b.amounts
    if unit != "H" or more or number is None or number % 1:
        return right
    hour = as_moment(int(number), Family.HOUR)
    return right if hour is None else attrs.evolve(right, expression=hour)


def _joined(left: Fragment, gap: str, lexemes: Lexemes) -> bool:
    """Whether what stands between, and before, makes two ends of them."""
    before = left.first - 1
    if is_gap(gap, *_UNTIL):
        return lexemes.is_a(before, "from|out")
    if is_gap(gap, "and"):
        return lexemes.is_a(before, "between")
    return is_gap(gap, "dash")


def _of_numbers(left: Fragment, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*4–6* of *4–6 и 12–14 июня*, whose unit is still to come."""
    a, b = left.expression, right.expression
    assert isinstance(a, Number)  # noqa: S101
    assert isinstance(b, Number)  # noqa: S101  (the caller asks)
    listed = lexemes.is_a(right.last, "and|comma|or|dash")
    if a.end is not None or b.end is not None or not a.value < b.value or not listed:
        return None
    families = a.families & b.families - {Family.HOUR}
    both = Number(a.value, families, end=b.value)
    return (
        Fragment(
            first=left.first, last=right.last, expression=both, rule=f"{left.rule}+{right.rule}", weak=True
        )
        if families
        else None
    )


def _last_of(end: Moment, right: Fragment) -> Moment:
    """*до конца месяца* ends on its last day."""
    if right.modifier is not Modifier.END or grain(end) in {"day", "hour", "minute", "part"}:
        return end
    unit = end.shift.unit if end.shift is not None else None
    return attrs.evolve(end, nth=-1) if grain(end) in {"month", "year"} or unit in {"M", "Y", "W"} else end


def _same_grain(a: Moment, b: Moment) -> bool:
    """*май—июнь*, *завтра-послезавтра*, *10–11:30*."""
    if a.shift is not None and b.shift is not None:
        return set(a.given()) == set(b.given()) == {"shift"} and {a.shift.unit, b.shift.unit} == {"D"}
    if family(a) is Family.HOUR and family(b) is Family.HOUR:
        return True
    return bool(grain(a)) and grain(a) == grain(b)


def _completed(a: Moment, b: Moment) -> Moment:
    """The first of two with the coarser fields that only the second tells."""
    if a.shift is not None or a.weekday is not None or a.order is not None:
        return a
    finest = grain(a)
    wanted = _COARSE[: _COARSE.index("month")] if finest in _YEARLY else _COARSE
    if finest in _WHOLE:
        return a
    missing = {
        name: getattr(b, name)
        for name in (*wanted, "shift")
        if getattr(a, name) is None and getattr(b, name) is not None
    }
    if finest in CLOCK:
        days = ("day", "weekday") if a.day is None and a.weekday is None else ()
        missing |= {name: getattr(b, name) for name in days if getattr(b, name) is not None}
    if "year" in missing and _comes_later(a, b):
        missing["year"] -= 1
    return attrs.evolve(a, **missing)


def _comes_later(a: Moment, b: Moment) -> bool:
    """Whether *a* is of the year before: *с ноября по май*, *с 5 мая по 4 мая 2010 года*."""
    if a.month is None or b.month is None or a.month != b.month:
        return a.month is not None and b.month is not None and a.month > b.month
    return a.day is not None and b.day is not None and a.day > b.day


def _weekday_of_offset(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*через две недели в понедельник*, *четыре недели назад, в среду*: of that week."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment) or a.shift is None or b.weekday is None:
        return None
    by_weeks = {unit for unit, _ in a.shift.amounts} == {"W"} and a.given().keys() == {"shift"}
    if not by_weeks or not is_gap(gap, "comma? in") or b.given().keys() & {"day", "month", "order", "shift"}:
        return None
    whole = attrs.evolve(b, shift=a.shift)
    return attrs.evolve(left, last=right.last, expression=whole, rule=f"{left.rule}+{right.rule}")


def _interval_of_day(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*ночью и утром* and *в субботу*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Interval) or not isinstance(b, Moment) or not touching(gap):
        return None
    return _at_hours(left, right, b, a)


def _hours_of_day(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*в пятницу с 9 до 18 часов*, *10 мая, 12:00–14:00*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Interval) or set(a.given()) & CLOCK:
        return None
    if not is_gap(gap, "comma? from?", "comma? in", "comma? between", "open"):
        return None
    return _at_hours(left, right, a, b)


def _at_hours(left: Fragment, right: Fragment, day: Moment, hours: Interval) -> Fragment | None:
    if not CLOCK.issuperset(hours.begin.given()) or not set(day.given()) & {"day", "weekday", "shift"}:
        return None
    begin, end = unify(day, hours.begin), unify(day, hours.end)
    if begin is None or end is None:
        return None
    return Fragment(
        first=left.first, last=right.last, expression=Interval(begin, end), rule=rules_of(left, right)
    )


def share(fragments: list[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """Members of a list share what the last one tells: *12 и 13 января*, *2010, 2011 и 2015 годах*."""
    shared = list(fragments)
    for index in range(len(shared) - 2, -1, -1):
        left, right = shared[index], shared[index + 1]
        gap = lexemes.codes[left.last : right.first]
        if _listed(left, gap, lexemes):
            shared[index] = _with_shared(left, _of_day(right, lexemes))
    return shared


def _listed(left: Fragment, gap: str, lexemes: Lexemes) -> bool:
    if is_gap(gap, "on"):  # *перенесли с 5-го на 8 апреля*
        return lexemes.is_a(left.first - 1, "from")
    return is_gap(gap, "and|comma in?", "or|dash", "comma but", "( open @other? )? close and")


def _of_day(fragment: Fragment, lexemes: Lexemes) -> Fragment:
    """Without the hour behind its day, which no number before the day can be: *20 и 27 августа в 18:00*."""
    moment = fragment.expression
    if not isinstance(moment, Moment) or not lexemes.is_a(fragment.first + 1, "month|month.abbr"):
        return fragment
    return attrs.evolve(fragment, expression=attrs.evolve(moment, **dict.fromkeys(CLOCK)))


def _with_shared(left: Fragment, right: Fragment) -> Fragment:
    b = right.expression.begin if isinstance(right.expression, Interval) else right.expression
    member = told(left, right.expression)
    if member is None or right.weak or right.open or left.open or not isinstance(b, Moment):
        return left
    a = member.expression
    if isinstance(a, Interval) and member is not left:
        return attrs.evolve(member, expression=Interval(_completed(a.begin, b), _completed(a.end, b)))
    if isinstance(a, Interval):
        return attrs.evolve(member, weak=False)
    if not isinstance(a, Moment) or not (grain(a) == grain(b) or member is not left) or a.shift is not None:
        return left
    return attrs.evolve(member, expression=_completed(a, b), weak=False)


RANGES = (
    Joint(
        name="interval",
        join=_interval,
        examples=("Мост закроют с [30 июня по 2 июля|2011-06-30/2011-07-02].",),
        quiet=("Мост закроют 30 июня и 2 июля.",),
    ),
    Joint(
        name="weekday-of-that-week",
        join=_weekday_of_offset,
        examples=("Встретимся [через две недели в понедельник|2011-06-27].",),
        quiet=("Встретимся через два дня, в понедельник он занят.",),
    ),
    Joint(
        name="parts-of-that-day",
        join=_interval_of_day,
        examples=("[Ночью и утром в субботу|2011-06-11TNI/2011-06-11TMO] шёл снег.",),
        quiet=("Ночью шёл снег, в субботу растаял.",),
    ),
    Joint(
        name="hours-of-that-day",
        join=_hours_of_day,
        examples=("Мост закроют в [пятницу с 9 до 18 часов|2011-06-17T09:00/2011-06-17T18:00].",),
        quiet=("Мост закроют с 9 до 18 часов.",),
    ),
)
"""In this order: the first that joins."""

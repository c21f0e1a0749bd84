"""Parts of a whole that follows: *первой половине 2010 года*, *последние пять дней мая*, *накануне 9 мая*."""

from __future__ import annotations

import attrs

from newsfacts import Modifier
from newsfacts_dates.composition.gaps import Joint
from newsfacts_dates.composition.merging import merge, rules_of, unify
from newsfacts_dates.expressions import (
    Duration,
    Fragment,
    Interval,
    Moment,
    Repetition,
    Trait,
)
from newsfacts_dates.lexing import Lexemes


def _open_part(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*в ночь на* takes the day that follows; *первой половине* what it halves."""
    a, b = left.expression, right.expression
    if not left.open or gap or right.open or not isinstance(a, Moment) or not isinstance(b, Moment):
        return None
    whole = _half_of_year(left, b) or unify(a, b)
    if whole is None:
        return None
    return attrs.evolve(merge(left, right, whole), modifier=None if whole.half else left.modifier)


def _half_of_year(left: Fragment, year: Moment) -> Moment | None:
    """*второй половине 2010 года*, *первой половине этого года*: there it has a name."""
    if Trait.HALF not in left.traits or not is_year(year):
        return None
    return attrs.evolve(year, half=1 if left.modifier is Modifier.START else 2)


def _of_each(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*15 мая каждого года*, *конце каждого месяца*: as often as that comes."""
    a, b = left.expression, right.expression
    if gap or Trait.EACH not in right.traits or not isinstance(a, Moment) or not isinstance(b, Repetition):
        return None
    if a.year is not None or a.shift is not None or not a.given():
        return None
    return attrs.evolve(right, first=left.first, modifier=left.modifier, rule=rules_of(left, right))


def is_year(moment: Moment) -> bool:
    """*2015 года*, *прошлого года*."""
    of_speech = moment.shift is not None and moment.shift.unit == "Y"
    return set(moment.given()) == {"shift" if of_speech else "year"}


def _first_months(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*девять месяцев 2015 года*: the first nine."""
    a, b = left.expression, right.expression
    if gap or not isinstance(a, Duration) or not isinstance(b, Moment) or right.weak:
        return None
    unit, number = a.amounts[0]
    if unit != "M" or number is None or len(a.amounts) > 1 or not 1 <= number < 12:  # noqa: PLR2004
        return None
    if not is_year(b):
        return None
    return merge(left, right, attrs.evolve(b, months=int(number)))


def _days_of_unit(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*последние пять дней мая*, *первые две недели июня*, *последние два месяца 2024 года*."""
    a, b = left.expression, right.expression
    ends = left.traits & {Trait.LAST, Trait.FIRST}
    if gap or not ends or not isinstance(a, Duration) or not isinstance(b, Moment) or len(a.amounts) > 1:
        return None
    unit, number = a.amounts[0]
    if (
        number is None
        or number % 1
        or not b.given().keys() <= {"year", "month", "season", "shift"}
        or right.weak
    ):
        return None
    count = int(number) * (7 if unit == "W" else 1)
    last = Trait.LAST in ends
    if unit in {"D", "W"} and count <= _LONGEST_MONTH:
        first, final = (-count, -1) if last else (1, count)
        whole = Interval(attrs.evolve(b, nth=first), attrs.evolve(b, nth=final))
    elif unit == "M" and is_year(b) and count < 12:  # noqa: PLR2004
        first, final = (13 - count, 12) if last else (1, count)
        whole = Interval(attrs.evolve(b, month=first), attrs.evolve(b, month=final))
    else:
        return None
    return Fragment(first=left.first, last=right.last, expression=whole, rule=rules_of(left, right))


_LONGEST_MONTH = 31


def _eve_of(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*накануне 9 мая*, *в канун Нового года*: the day before."""
    a, b = left.expression, right.expression
    eve = Trait.EVE in left.traits and not gap and not right.open
    if not eve or not isinstance(a, Moment) or not isinstance(b, Moment):
        return None
    if a.shift is None or not counts_from(b):
        return None
    return merge(left, right, attrs.evolve(a, shift=attrs.evolve(a.shift, base=b)))


def counts_from(moment: Moment) -> bool:
    """Whether a moment is one that others may be counted from: a date, not an hour of it."""
    return moment.shift is None and bool(moment.given().keys() & {"day", "weekday", "year", "feast"})


def _every_year(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*ежегодно 9 мая*, *каждый год 1 сентября*: that day of any year."""
    a, b = left.expression, right.expression
    if gap or not isinstance(a, Repetition) or a.period != "P1Y" or not isinstance(b, Moment):
        return None
    if b.given().keys() != {"month", "day"}:
        return None
    rule = rules_of(left, right)
    return attrs.evolve(
        left, last=right.last, expression=Repetition(f"XXXX-{b.month:02}-{b.day:02}"), rule=rule
    )


WHOLES = (
    Joint(
        name="part-of-what-follows",
        join=_open_part,
        examples=(
            "Дождь пошёл в [ночь на пятницу|2011-06-10TNI], сбор [первой половины 2010 года|2010-H1] вырос.",
        ),
        quiet=("Ночь на море была тёмной.",),
    ),
    Joint(
        name="of-each",
        join=_of_each,
        examples=("Взнос платят [15 мая каждого года|P1Y], премию – в [конце каждого месяца|P1M END].",),
        quiet=("Взнос платят 15 мая, каждый год растёт.",),
    ),
    Joint(
        name="days-of-a-whole",
        join=_days_of_unit,
        examples=("[Последние пять дней мая|2011-05-27/2011-05-31] шли дожди.",),
        quiet=("Последние пять дней шли дожди.",),
    ),
    Joint(
        name="months-of-that-year",
        join=_first_months,
        examples=("За [девять месяцев 2010 года|2010-01/2010-09] завод вырос.",),
        quiet=("За девять месяцев до 2010 года он уехал.",),
    ),
    Joint(
        name="eve-of-what-follows",
        join=_eve_of,
        examples=("[Накануне 9 мая|2011-05-08] мост украсили.",),
        quiet=("Накануне мост украсили.",),
    ),
    Joint(
        name="that-day-each-year",
        join=_every_year,
        examples=("[Ежегодно 9 мая|XXXX-05-09] здесь салют.",),
        quiet=("Ежегодно в мае здесь салют.",),
    ),
)
"""In this order: the first that joins."""

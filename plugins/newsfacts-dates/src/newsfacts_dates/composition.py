"""From fragments to whole expressions: *утром* and *в понедельник, 6 марта* are one.

Four passes over the fragments, each in text order: joining what completes each other,
taking in what stands before or after (*около*, *через*, *назад*), joining the two ends
of an interval, and dropping what no neighbour confirmed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from newsfacts import Modifier
from newsfacts_dates.affixes import extend
from newsfacts_dates.expressions import (
    CLOCK,

    Duration,
    Fragment,
    Interval,
    Moment,

)
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import codes_of

Joiner = Callable[[Fragment, str, Fragment, Lexemes], Fragment | None]
"""From two neighbours and the codes between them to one fragment, or ``None``."""

_GAP = 3
"""No more lexemes than this stand between two fragments that belong together."""

def compose(fragments: Iterable[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """The whole expressions, in text order."""
    joined = _pass(fragments, lexemes, UNIONS)
    extended = [extend(fragment, lexemes) for fragment in joined]
    ranged = _pass(extended, lexemes, RANGES)
    shared = _share(ranged, lexemes)
    return [fragment for fragment in shared if not (fragment.weak or fragment.open)]

def _pass(fragments: Iterable[Fragment], lexemes: Lexemes, joiners: tuple[Joiner, ...]) -> list[Fragment]:
    done: list[Fragment] = []
    for fragment in fragments:
        current = fragment
        while done and current.first - done[-1].last <= _GAP:
            gap = lexemes.codes[done[-1].last : current.first]
            joined = next((each for join in joiners if (each := join(done[-1], gap, current, lexemes))), None)
            if joined is None:
                break
            done.pop()
            current = joined
        done.append(current)
    return done

def _is(gap: str, *patterns: str) -> bool:
    """Whether the codes between are exactly one of the rows of categories."""
    for pattern in patterns:
        names = pattern.split()
        if len(names) == len(gap) and all(code in codes_of(name) for code, name in zip(gap, names, strict=True)):
            return True
    return False

def _merge(left: Fragment, right: Fragment, expression: Moment, modifier: Modifier | None = None) -> Fragment:
    return Fragment(
        first=left.first,
        last=right.last,
        expression=expression,
        rule=f"{left.rule}+{right.rule}",
        modifier=modifier or left.modifier or right.modifier,
    )

def unify(left: Moment, right: Moment) -> Moment | None:
    """One moment with what both tell; ``None`` if they tell the same thing twice."""
    mine, theirs = left.given(), right.given()
    if mine.keys() & theirs.keys():
        return None
    return attrs.evolve(left, **theirs)

def _open_part(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*в ночь на* takes the day that follows; *первой половине* what it halves."""
    if not left.open or gap or not isinstance(right.expression, Moment) or right.open:
        return None
    if not isinstance(left.expression, Moment):
        return None
    whole = unify(left.expression, right.expression)
    return None if whole is None else _merge(left, right, whole)

def _complete(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*вечером* and *в понедельник, 10 декабря*; *ноября* and *прошлого года*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment) or left.open or right.open:
        return None
    if not (_touching(gap) and _complements(a, b, gap)):
        return None
    whole = unify(a, _absolute(a, b)) or _same_day(a, b)
    return None if whole is None else _merge(left, right, whole)

def _touching(gap: str) -> bool:
    return not gap or _is(gap, "in", "comma", "comma in", "dash", "comma dash", "open", "on", "from", "mod.approx", "in mod.approx", "comma mod.approx")

def _complements(a: Moment, b: Moment, gap: str) -> bool:
    """Whether such a pair is said of one moment, in this order and with this between."""
    mine, theirs = set(a.given()), set(b.given())
    pair_day = bool(mine & {"weekday"}) and bool(theirs & {"day"}) or bool(mine & {"day"}) and theirs == {"weekday"}
    if pair_day:
        return True
    if _is(gap, "dash", "comma dash", "open"):
        return _same_day(a, b) is not None
    if mine <= CLOCK or theirs <= CLOCK:
        return _clock_and_day(mine, theirs, gap)
    if "shift" in mine and _same_day(a, b) is not None:
        return True
    if _is(gap, "on", "from"):
        return False
    return _part_and_whole(a, b, mine, theirs, gap)

def _clock_and_day(mine: set[str], theirs: set[str], gap: str) -> bool:
    """*утром 5 мая*, *22 июля в 23:11*, *20:10 пятницы*; the clock needs a day beside it."""
    both = mine | theirs
    if both <= CLOCK:
        return not _is(gap, "on") and mine == {"part"}
    if not both & {"day", "weekday", "shift"} or both & {"century", "decade"}:
        return False
    if _is(gap, "from"):
        return "part" in theirs
    return not (_is(gap, "on") and theirs <= CLOCK)

def _part_and_whole(a: Moment, b: Moment, mine: set[str], theirs: set[str], gap: str) -> bool:
    """*летом 2005 года*, *ноября прошлого года*, *90-х годах прошлого века*."""
    if _is(gap, "comma", "comma in"):
        return False
    small = {"day", "month", "season", "quarter", "half", "decade", "months"}
    if theirs == {"year"}:
        return bool(mine & small) and not mine & {"year", "shift", "order", "decade"}
    if theirs == {"shift"} and b.shift is not None and not gap:
        unit = b.shift.unit
        return (unit == "Y" and bool(mine & (small - {"decade"})) and not mine & {"year", "shift"}) or (
            unit == "CE" and bool(mine & {"decade"})
        ) or (unit in {"W", "M"} and bool(mine & {"weekday"}))
    return False

def _absolute(a: Moment, b: Moment) -> Moment:
    """What the second tells, without a century that the first's decade already names."""
    if a.decade is not None and b.shift is not None:
        return Moment()
    return b

def _same_day(a: Moment, b: Moment) -> Moment | None:
    """*сегодня, 11 мая*, *сегодняшнего числа — 11 мая*, *в этот день 20 января*."""
    shift = a.shift
    if shift is None or shift.unit != "D" or b.shift is not None or b.day is None:
        return None
    if a.given().keys() & b.given().keys():
        return None
    bare = attrs.evolve(a, shift=None)
    return unify(bare, b)

def _winter(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*зимой 2009—2010 годов*."""
    a, b = left.expression, right.expression
    if gap or not isinstance(a, Moment) or not isinstance(b, Interval) or a.given() != {"season": "WI"}:
        return None
    if b.begin.year is None or b.end.year != b.begin.year + 1:
        return None
    return _merge(left, right, attrs.evolve(a, year=b.begin.year))


def _interval_of_day(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*ночью и утром* and *в субботу*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Interval) or not isinstance(b, Moment) or not _touching(gap):
        return None
    if not set(a.begin.given()) <= CLOCK or not set(b.given()) & {"day", "weekday", "shift"}:
        return None
    begin, end = unify(a.begin, b), unify(a.end, b)
    if begin is None or end is None:
        return None
    return Fragment(first=left.first, last=right.last, expression=Interval(begin, end), rule="interval")


def _compound(left: Fragment, gap: str, right: Fragment, _: Lexemes) -> Fragment | None:
    """*1 год 6 месяцев*, *девять дней, семь часов и 43 минуты*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Duration) or not isinstance(b, Duration) or right.modifier:
        return None
    order = ("Y", "M", "W", "D", "H", "MIN", "S")
    if not (not gap or _is(gap, "and", "comma")) or order.index(a.amounts[-1][0]) >= order.index(b.amounts[0][0]):
        return None
    if b.amounts[0][1] is None or a.amounts[0][1] is None:
        return None
    both = Duration(a.amounts + b.amounts)
    weak = left.weak and right.weak
    return attrs.evolve(left, last=right.last, expression=both, rule="compound-duration", weak=weak)

def _first_months(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*девять месяцев 2015 года*: the first nine."""
    a, b = left.expression, right.expression
    if gap or not isinstance(a, Duration) or not isinstance(b, Moment) or right.weak:
        return None
    unit, number = a.amounts[0]
    if unit != "M" or number is None or len(a.amounts) > 1 or not 1 <= number < 12:  # noqa: PLR2004
        return None
    if set(b.given()) != {"year"} and not (b.shift and b.shift.unit == "Y" and set(b.given()) == {"shift"}):
        return None
    return _merge(left, right, attrs.evolve(b, months=int(number)))

def _interval(left: Fragment, gap: str, right: Fragment, lexemes: Lexemes) -> Fragment | None:
    """*с 30 ноября по 1 декабря*, *пятницы до понедельника*, *ноябре-декабре*."""
    a, b = left.expression, right.expression
    if not isinstance(a, Moment) or not isinstance(b, Moment) or right.open or left.open or right.weak:
        return None
    if _is(gap, "by", "until", "by open", "comma by"):
        if not _after_from(left, lexemes):
            return None
    elif not _is(gap, "dash") or _grain(a) != _grain(b) or "shift" in {*a.given(), *b.given()}:
        return None
    begin = _completed(a, b)
    return Fragment(
        first=left.first,
        last=right.last,
        expression=Interval(begin, b),
        rule="interval",
        modifier=left.modifier if left.modifier is Modifier.APPROX else None,
    )

def _after_from(left: Fragment, lexemes: Lexemes) -> bool:
    """Whether *с* or *от* stands before, so that *по* or *до* gives the other end."""
    return left.first > 0 and lexemes.codes[left.first - 1] in codes_of("from|out")

def _grain(moment: Moment) -> str:
    """The finest field that the words tell."""
    given = moment.given()
    fine = ("minute", "hour", "part", "day", "weekday", "month", "season", "quarter", "half", "year", "decade")
    return next((name for name in fine if name in given), "")

def _completed(a: Moment, b: Moment) -> Moment:
    """The first of two with the coarser fields that only the second tells."""
    coarse = ("century", "decade", "year", "month", "shift")
    if a.shift is not None or a.weekday is not None or a.order is not None:
        return a
    finest = _grain(a)
    wanted = coarse[: coarse.index("month")] if finest in {"month", "season", "quarter", "half"} else coarse
    if finest in {"year", "decade", "weekday", ""}:
        return a
    missing = {
        name: getattr(b, name) for name in (*wanted, "shift") if getattr(a, name) is None and getattr(b, name) is not None
    }
    if finest in CLOCK:
        missing |= {name: getattr(b, name) for name in ("day", "weekday") if getattr(b, name) is not None}
    if "year" in missing and a.month is not None and b.month is not None and a.month > b.month and a.day:
        missing["year"] -= 1
    return attrs.evolve(a, **missing)

def _share(fragments: list[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """Members of a list share what the last one tells: *12 и 13 января*, *2010, 2011 и 2015 годах*."""
    shared = list(fragments)
    for index in range(len(shared) - 2, -1, -1):
        left, right = shared[index], shared[index + 1]
        gap = lexemes.codes[left.last : right.first]
        if len(gap) <= _GAP and _is(gap, "and", "or", "comma", "dash", "and in", "comma in", "close and", "open close and"):
            shared[index] = _with_shared(left, right)
    return shared

def _with_shared(left: Fragment, right: Fragment) -> Fragment:
    a = left.expression
    b = right.expression.begin if isinstance(right.expression, Interval) else right.expression
    if right.weak or right.open:
        return left
    if isinstance(a, Interval) and left.weak:
        return attrs.evolve(left, weak=False)
    if not isinstance(a, Moment) or not isinstance(b, Moment) or left.open:
        return left
    if _grain(a) != _grain(b) or a.shift is not None:
        return left
    return attrs.evolve(left, expression=_completed(a, b), weak=False)

UNIONS: tuple[Joiner, ...] = (_open_part, _first_months, _complete, _winter, _interval_of_day, _compound)
RANGES: tuple[Joiner, ...] = (_interval, _interval_of_day)


"""What an expression is counted from, where the words go on to say it: *за два дня до выборов 5 декабря*."""

from __future__ import annotations

import attrs

from newsfacts_dates.composition.gaps import LONGEST
from newsfacts_dates.composition.unions import counts_from
from newsfacts_dates.expressions import Anchor, Duration, Fragment, Moment
from newsfacts_dates.lexicon import OTHER
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.offsets import shift_by


def based(fragments: list[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """The fragments, those that a later one gives a base with it."""
    found = list(fragments)
    for index in range(len(found) - 1):
        left, right = found[index], found[index + 1]
        between = lexemes.codes[left.last + 1 : right.first]
        base = right.expression
        if len(between) >= LONGEST or between.strip(OTHER) or right.weak:
            continue
        if isinstance(base, Moment) and counts_from(base):
            found[index] = _of_year(left, base, lexemes) or _based(left, base, lexemes)
    return found


def _of_year(left: Fragment, year: Moment, lexemes: Lexemes) -> Fragment | None:
    """*июньские выборы 2017 года*: of that year."""
    month = left.expression
    of_what = left.rule == "month-adjective" and lexemes.is_a(left.last, "@other")
    if not of_what or not isinstance(month, Moment) or year.given().keys() != {"year"}:
        return None
    return attrs.evolve(left, expression=attrs.evolve(month, year=year.year))


def _based(left: Fragment, base: Moment, lexemes: Lexemes) -> Fragment:
    """*через неделю после аварии 26 апреля*, *за два дня до 9 мая*."""
    counted = left.expression
    if isinstance(counted, Moment) and counted.shift is not None and lexemes.is_a(left.last, "after"):
        if not counted.shift.amounts or counted.shift.sign < 0:
            return left
        shift = attrs.evolve(counted.shift, base=base)
        return attrs.evolve(left, expression=attrs.evolve(counted, shift=shift))
    after_for = lexemes.is_a(left.first - 1, "for")
    if isinstance(counted, Duration) and lexemes.is_a(left.last, "until") and after_for:
        shift = attrs.evolve(shift_by(counted, -1, Anchor.TEXT), base=base)
        return attrs.evolve(left, expression=Moment(shift=shift), rule="offset", weak=False)
    return left

"""What an expression is counted from, where the words go on to say it: *за два дня до выборов 5 декабря*."""

from __future__ import annotations

import attrs

from newsfacts_dates.affixes import offset
from newsfacts_dates.composition.gaps import LONGEST
from newsfacts_dates.composition.unions import counts_from
from newsfacts_dates.expressions import Anchor, Duration, Fragment, Moment
from newsfacts_dates.lexicon import OTHER
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.patterns import codes_of


def based(fragments: list[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """The fragments, those that a later one gives a base with it."""
    found = list(fragments)
    for index in range(len(found) - 1):
        left, right = found[index], found[index + 1]
        word = lexemes.codes[left.last : left.last + 1]
        between = lexemes.codes[left.last + 1 : right.first]
        told = isinstance(right.expression, Moment) and not right.weak and counts_from(right.expression)
        if told and len(between) < LONGEST and not between.strip(OTHER):
            found[index] = _of_year(left, word, right) or _based(left, word, right, lexemes)
    return found


def _of_year(left: Fragment, word: str, right: Fragment) -> Fragment | None:
    """*июньские выборы 2017 года*: of that year."""
    month, year = left.expression, right.expression
    if left.rule != "month-adjective" or word != OTHER or not isinstance(month, Moment):
        return None
    if not isinstance(year, Moment) or set(year.given()) != {"year"}:
        return None
    return attrs.evolve(left, expression=attrs.evolve(month, year=year.year))


def _based(left: Fragment, word: str, right: Fragment, lexemes: Lexemes) -> Fragment:
    """*через неделю после аварии 26 апреля*, *за два дня до 9 мая*."""
    moment, base = left.expression, right.expression
    assert isinstance(base, Moment)  # noqa: S101  (asked before)
    if isinstance(moment, Moment) and moment.shift is not None and word in codes_of("after"):
        if not moment.shift.amounts or moment.shift.sign < 0:
            return left
        return attrs.evolve(left, expression=_from(moment, base))
    if isinstance(moment, Duration) and word in codes_of("until") and _after_for(left, lexemes):
        return attrs.evolve(
            left, expression=_from(offset(moment, -1, Anchor.TEXT), base), rule="offset", weak=False
        )
    return left


def _from(moment: Moment, base: Moment) -> Moment:
    assert moment.shift is not None  # noqa: S101  (it is an offset)
    return attrs.evolve(moment, shift=attrs.evolve(moment.shift, base=base))


def _after_for(left: Fragment, lexemes: Lexemes) -> bool:
    return left.first > 0 and lexemes.codes[left.first - 1] in codes_of("for")

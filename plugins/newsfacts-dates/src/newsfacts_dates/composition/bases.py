"""What an expression is counted from, where the words go on to say it: *за два дня до выборов 5 декабря*."""

from __future__ import annotations

import attrs

from newsfacts_dates.composition.wholes import counts_from
from newsfacts_dates.expressions import Anchor, Duration, Fragment, Moment, Trait
from newsfacts_dates.lexicon import OTHER
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.offsets import shift_by

_WORDS = 3
"""No more of them name what happens on the day: *до **выборов мэра города** 5 декабря*."""


def based(fragments: list[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """The fragments, those that a later one gives a base with it."""
    found = list(fragments)
    for index in range(len(found) - 1):
        left, right = found[index], found[index + 1]
        between = lexemes.codes[left.last + 1 : right.first]
        base = right.expression
        if len(between) > _WORDS or between.strip(OTHER) or right.weak:
            continue
        if isinstance(base, Moment) and counts_from(base):
            found[index] = _of_year(left, base, lexemes) or _based(left, base, lexemes)
    return [_of_event(fragment, lexemes) for fragment in found]


def _of_event(fragment: Fragment, lexemes: Lexemes) -> Fragment:
    """*через 30 дней после аварии*, *спустя год после того, как*; *через час после этого* is of the text."""
    counted = fragment.expression
    if not isinstance(counted, Moment) or counted.shift is None or counted.shift.base is not None:
        return fragment
    if Trait.OFFSET not in fragment.traits:
        return fragment
    shift = counted.shift
    if not shift.amounts or shift.sign < 0 or not _before_event(fragment.last, lexemes):
        return fragment
    return attrs.evolve(fragment, expression=attrs.evolve(counted, shift=attrs.evolve(shift, of_event=True)))


def _before_event(index: int, lexemes: Lexemes) -> bool:
    if lexemes.is_a(index, "after"):
        following = lexemes.tokens[index + 1].text.lower()
        return following not in _SPOKEN_OF or lexemes.is_a(index + 2, "comma")
    since = lexemes.tokens[index + 1].text.lower() if lexemes.is_a(index, "from") else ""
    return since in _SINCE


_SPOKEN_OF = frozenset({"этого", "того", "него", "неё", "нее", "них", "чего"})
_SINCE = frozenset({"момента", "дня", "начала", "даты"})


def _of_year(left: Fragment, year: Moment, lexemes: Lexemes) -> Fragment | None:
    """*июньские выборы 2017 года*: of that year."""
    month = left.expression
    of_what = Trait.ADJECTIVE in left.traits and lexemes.is_a(left.last, "@other")
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
        return attrs.evolve(left, expression=Moment(shift=shift), rule=f"{left.rule}+offset", weak=False)
    return left

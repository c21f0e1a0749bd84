"""From fragments to whole expressions: *утром* and *в понедельник, 6 июня* are one.

Passes over the fragments, each in text order: joining what completes each other, taking
in what stands before or after (*около*, *через*, *назад*), joining the two ends of an
interval, letting the members of a list share their month or year, telling offsets the
date they count from, and dropping what no neighbour confirmed.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_dates.affixes import AFFIXES, extend
from newsfacts_dates.composition.bases import based
from newsfacts_dates.composition.gaps import LONGEST, Joint
from newsfacts_dates.composition.ranges import RANGES, share
from newsfacts_dates.composition.unions import UNIONS
from newsfacts_dates.expressions import Fragment
from newsfacts_dates.grammar.rule import DateRule
from newsfacts_dates.lexing import Lexemes

__all__ = ["RULES", "compose"]

RULES: tuple[DateRule, ...] = (*UNIONS, *RANGES, *AFFIXES)
"""The rules by which fragments become whole expressions."""


def compose(fragments: Iterable[Fragment], lexemes: Lexemes) -> list[Fragment]:
    """The whole expressions, in text order."""
    joined = _pass(fragments, lexemes, UNIONS)
    extended = _apart([extend(fragment, lexemes) for fragment in joined])
    ranged = _pass(extended, lexemes, RANGES)
    shared = based(share(ranged, lexemes), lexemes)
    return [fragment for fragment in shared if not (fragment.weak or fragment.open)]


def _apart(fragments: list[Fragment]) -> list[Fragment]:
    """Without those that a later one has taken in: *последние дни* in *последние дни мая*."""
    done: list[Fragment] = []
    for fragment in fragments:
        while done and done[-1].last > fragment.first:
            done.pop()
        done.append(fragment)
    return done


def _pass(fragments: Iterable[Fragment], lexemes: Lexemes, joints: tuple[Joint, ...]) -> list[Fragment]:
    done: list[Fragment] = []
    for fragment in fragments:
        current = fragment
        while done and current.first - done[-1].last <= LONGEST:
            gap = lexemes.codes[done[-1].last : current.first]
            joined = next(
                (each for joint in joints if (each := joint.of(done[-1], gap, current, lexemes))), None
            )
            if joined is None:
                break
            done.pop()
            current = joined
        done.append(current)
    return done

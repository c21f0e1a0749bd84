"""Lengths whose number follows the unit, and is not exact then: *лет двадцать*, *недели через две*."""

from __future__ import annotations

from newsfacts import Modifier
from newsfacts_dates.expressions import Anchor, Duration, DurationRange, Trait
from newsfacts_dates.grammar.ages import is_age
from newsfacts_dates.grammar.durations import amounts
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.offsets import offset

_MANY = frozenset({"лет", "дней", "минут", "часов", "месяцев", "недель", "секунд"})
_FEW = frozenset({"года", "дня", "минуты", "часа", "месяца", "недели", "секунды"})
_NUMBER = "n:( card.* card.*? | num.* | one.half ) ( dash m:( card.* card.*? | num.* ) )?"

_COUNTED = "num.*|nth.*|card.*|vague|rel*|this|that|pair"
"""What counts or tells the unit already, so that the number behind is another's."""


def _length(parts: Parts) -> Duration | DurationRange | None:
    """The length, if the unit has the form that its number governs: *лет двадцать*, *года два-три*."""
    number, unit = parts.quantity("n"), parts.text("unit")
    if not number or unit not in (_FEW if 1 < number < 5 else _MANY):  # noqa: PLR2004
        return None
    least, most = Duration(amounts(number, parts.value("unit"))), parts.quantity("m")
    if not parts.has("m"):
        return least
    if most is None or not number < most:
        return None
    return DurationRange(least, Duration(amounts(most, parts.value("unit"))))


def _inverted(parts: Parts) -> Said | None:
    """*лет двадцать*, *года два назад*."""
    length = _length(parts)
    return None if length is None or is_age(parts) else Said(length, Modifier.APPROX)


def _offset(parts: Parts) -> Said | None:
    """*недели через две*, *минут через пять*, *года через два-три*."""
    length = _length(parts)
    return None if length is None else Said(offset(length, 1, Anchor.EITHER), Modifier.APPROX)


def _one_or(parts: Parts) -> DurationRange | None:
    """*год-два*, *неделю-полторы*: one word, unlike *за год – два пожара*."""
    tokens, most = parts.lexemes.tokens, parts.quantity("n")
    written = tokens[parts.last - 1].start - tokens[parts.first].end
    if written != 1 or most is None or not 1 < most < 5:  # noqa: PLR2004
        return None
    unit = parts.value("unit")
    return DurationRange(Duration(amounts(1.0, unit)), Duration(amounts(most, unit)))


def _or_another(parts: Parts) -> DurationRange:
    """*неделю-другую*."""
    unit = parts.value("unit")
    return DurationRange(Duration(amounts(1.0, unit)), Duration(amounts(2.0, unit)))


def _few(parts: Parts) -> Said | None:
    """*ждал часа два*; *с начала года два завода* counts works."""
    counted = parts.pos(parts.last) in {"NOUN", "ADJF"} and parts.raw(parts.last)[0].islower()
    return None if counted or parts.pos(parts.first - 1) != "VERB" else _inverted(parts)


RULES = (
    Rule(
        name="unit-or-another",
        pattern="unit:unit.*.acc dash? another",
        build=_or_another,
        examples=("Ремонт займёт [неделю-другую|P1W/P2W].",),
        quiet=("Он взял другую неделю.",),
    ),
    Rule(
        name="duration-inverted-few",
        pattern=f"unit:unit.*.gen {_NUMBER}",
        build=_few,
        examples=("Он ждал [часа два|PT2H APPROX].",),
        quiet=("С начала часа два завода стоят.",),
        after="@other",
        not_before="unit.*|percent|month|colon|filler|ago|tomu",
    ),
    Rule(
        name="duration-inverted",
        pattern=f"unit:unit.*.pl {_NUMBER}",
        build=_inverted,
        examples=("Он ждал [лет двадцать|P20Y APPROX].",),
        quiet=("В школе двадцать лет ремонта не было.",),
        not_after=_COUNTED,
        not_before="unit.*|percent|month|colon|filler",
    ),
    Rule(
        name="duration-inverted-ago",
        pattern=f"unit:unit.*.gen {_NUMBER}",
        build=_inverted,
        examples=("Он уехал [года два назад|2009 APPROX].",),
        quiet=("Он уехал два года назад.",),
        before="ago|tomu",
        not_after=_COUNTED,
    ),
    Rule(
        name="offset-inverted-length",
        pattern=f"via unit:unit.*.pl|unit.*.gen {_NUMBER}",
        build=_offset,
        examples=("Он уедет [через недели две|2011-06-29 APPROX].",),
        quiet=("Он уедет через две недели.",),
        not_before="unit.*|filler|percent",
        traits=frozenset({Trait.OFFSET}),
    ),
    Rule(
        name="offset-inverted",
        pattern=f"unit:unit.*.pl|unit.*.gen via {_NUMBER}",
        build=_offset,
        examples=("Он уедет [недели через две|2011-06-29 APPROX].",),
        quiet=("Он уедет через две недели.",),
        not_after=_COUNTED,
        not_before="unit.*|filler",
        traits=frozenset({Trait.OFFSET}),
    ),
    Rule(
        name="one-or-two",
        pattern="unit:unit.year.acc|unit.month.acc|unit.week.acc|unit.day.acc|unit.hour.acc|unit.minute.acc"
        " dash n:card.unit|one.half",
        build=_one_or,
        examples=("Ремонт займёт [год-два|P1Y/P2Y].",),
        quiet=("За год – два пожара.",),
    ),
)

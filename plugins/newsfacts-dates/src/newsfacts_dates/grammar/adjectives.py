"""Lengths of time in one adjective."""

from __future__ import annotations

from newsfacts_dates.expressions import Duration, Trait
from newsfacts_dates.grammar.ages import qualifies_being
from newsfacts_dates.grammar.durations import fixed
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.lexicon import lexicon


def _adjective(parts: Parts) -> Duration | None:
    """*90-минутный*, *трёхдневный траур*; *24-летний игрок* is an age, *Шестидневная война* a name."""
    if parts.is_named():
        return None
    span = fixed(parts.value("span"))
    if span[0][0] in {"Y", "M"} and "летк" not in parts.text("span") and qualifies_being(parts):
        return None
    return Duration(span)


def _adjective_of_number(parts: Parts) -> Duration | None:
    """*90 минутный* with its hyphen lost; *2500 суточных рейсов* are counted."""
    ending = parts.raw(parts.last - 1).lower()
    if ending.endswith(("ые", "ых", "ыми")):
        return None
    unit = lexicon().spans.get(ending)
    if unit is None or parts.quantity("n") is None or (unit in {"Y", "M"} and qualifies_being(parts)):
        return None
    return Duration(((unit, parts.quantity("n")),))


RULES = (
    Rule(
        name="adjective",
        pattern="span:adjective.span",
        build=_adjective,
        examples=("Матч с [90-минутным|PT90M] перерывом отменили.",),
        quiet=("Победил 24-летний спортсмен.",),
    ),
    Rule(
        name="adjective-of-number",
        pattern="n:num.* adjective.span|adjective.ending|season.adj",
        build=_adjective_of_number,
        examples=("После [90 минутного|PT90M] сбоя сайт открылся.",),
        quiet=("В порту 2500 суточных рейсов.",),
        traits=frozenset({Trait.ADJECTIVE}),
    ),
)

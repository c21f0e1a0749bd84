"""Moments counted from another: *вчера*, *в прошлом году*, *через неделю*, *два часа назад*."""

from __future__ import annotations

import datetime as dt

import attrs
from newsfacts_russian.records import record

from newsfacts_dates.expressions import CLOCK_UNITS, WORKING, Anchor, Duration, Moment, Shift
from newsfacts_dates.rendering import NOWHEN, days
from newsfacts_dates.resolution import anchors
from newsfacts_dates.resolution.choice import distance
from newsfacts_dates.resolution.cohesion import day_of_event
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.evidence import Tense
from newsfacts_dates.resolution.resolved import (
    DAYS_OFF,
    NO_DAY,
    NO_EVENT,
    NO_HOUR,
    NO_MENTION,
    NO_PUBLICATION_DAY,
    VAGUE,
    Resolved,
)
from newsfacts_dates.resolution.shifts import few, moved, moved_hours, overlay, unit_at
from newsfacts_dates.workdays import is_known

_CLAUSE_ENDS = frozenset(",;:()–—")
_ONLY = frozenset({"", "всего", "лишь", "ровно", "спустя", "уже", "то есть"})
"""*в четверг, **всего** через два дня после визита*: the same day, told again."""


@record
class _Base:
    """What is counted from.

    Args:
        day: Its calendar day.
        instant: Its hour, where that is known.
        mention: The expression that tells it; ``None`` for the publication, or the words themselves.
    """

    day: dt.date
    instant: dt.datetime | None = None
    mention: Mention | None = None


def by_shift(moment: Moment, context: Context, told: Moment | None = None) -> Resolved:
    """The moment that lies so far before or after what the words or the text tell.

    Args:
        moment: What is said; it has a shift.
        context: Where.
        told: The base that the words go on to tell, resolved: *за два дня до 9 мая*.
    """
    shift = moment.shift
    assert shift is not None  # noqa: S101  (the table of resolvers asks for it)
    if shift.of_event and (found := _from_event(moment, shift, context)):
        return found
    within = anchors.within_year(shift, context)
    if within is not None and told is None:
        return _from_month(shift, within) or Resolved(
            moment=Moment(year=within.moment.year), anchor=within.span, unresolved=NO_DAY
        )
    if shift.of_event:
        return Resolved(moment=Moment(), unresolved=NO_EVENT, length=Duration(shift.amounts))
    base = _base(moment, shift, context) if told is None else _of_moment(told)
    if base is None:
        reason = NO_MENTION if shift.anchor is Anchor.TEXT else NO_PUBLICATION_DAY
        return Resolved(moment=attrs.evolve(moment, shift=None), unresolved=reason)
    return _counted(moment, shift, base, context)


def _from_month(shift: Shift, mention: Mention) -> Resolved | None:
    """*в мае 2019 года. Неделю спустя*: in May or June, as the day that nobody tells."""
    first, last = days(mention.moment)
    if shift.unit != "D" or mention.moment.month is None or first is None or last is None or _is_vague(shift):
        return None
    begin, end = moved(shift, first), moved(shift, last)
    month, until = unit_at("M", begin), unit_at("M", end)
    other = until if until != month else None
    return Resolved(moment=month, until=other, anchor=mention.span, unresolved=NO_DAY, bounds=(begin, end))


def _base(moment: Moment, shift: Shift, context: Context) -> _Base | None:
    day, mention = anchors.base(shift, context)
    if day is None and moment.part is not None:
        day = context.published  # этим утром, where no other day is spoken of
    if day is None:
        return None
    if mention is None:
        return _Base(day, context.published_at if day == context.published else None)
    return _Base(day, _instant(mention.moment, day), mention)


def _of_moment(told: Moment) -> _Base | None:
    day = days(told)[0]
    return None if day is None else _Base(day, _instant(told, day))


def _instant(moment: Moment, day: dt.date) -> dt.datetime | None:
    if moment.hour is None:
        return None
    clock = dt.time(moment.hour % 24, moment.minute or 0, moment.second or 0)
    return dt.datetime.combine(day, clock)


def _counted(moment: Moment, shift: Shift, base: _Base, context: Context) -> Resolved:
    span = base.mention.span if base.mention else None
    if _is_vague(shift):
        held, bounds = (None, NOWHEN) if shift.many else few(shift, base.instant or base.day)
        return Resolved(moment=held or Moment(), unresolved=VAGUE, anchor=span, bounds=bounds)
    rest = attrs.evolve(moment, shift=None)
    if shift.unit not in CLOCK_UNITS:
        unit = _unit(shift, base, context)
        if shift.unit == "D" and shift.sign == 0 and span is None and comes_at_midnight(rest, context):
            unit = Moment.of_day(base.day + dt.timedelta(1))
        unknown = DAYS_OFF if WORKING in dict(shift.amounts) and not is_known(base.day) else None
        return Resolved(moment=overlay(unit, rest), anchor=span, unresolved=unknown)
    if base.instant is None or (span is None and shift.base is None and _forward_in_past(shift, context)):
        return Resolved(moment=overlay(_unit(shift, base, context), rest), anchor=span, unresolved=NO_HOUR)
    reached = moved_hours(shift, base.instant)
    second = reached.second if shift.unit == "S" else None
    clock = Moment.of_day(reached.date(), hour=reached.hour, minute=reached.minute, second=second)
    return Resolved(moment=clock, anchor=span)


def _forward_in_past(shift: Shift, context: Context) -> bool:
    """Whether what has been is told to come after something: *через два часа пожар потушили*."""
    return shift.sign > 0 and shift.anchor is not Anchor.SPEECH and context.evidence.tense is Tense.PAST


def comes_at_midnight(moment: Moment, context: Context) -> bool:
    """Whether the midnight to come is meant: *сегодня в полночь начнётся салют*."""
    return moment.hour == 0 and not moment.minute and context.evidence.tense is Tense.FUTURE


_BEGUN = {"END": 2 / 3, "MID": 1 / 3, "RESULT": 3 / 4}
"""How much of a unit is over before that part of it can have been."""


def _hardly_begun(unit: Moment, shift: Shift, context: Context) -> bool:
    """Whether of what has been that part lies yet ahead: *к концу года цены выросли*, in January."""
    first, last = days(unit)
    published = context.published
    if shift.edge not in _BEGUN or not first or not last or not published or not first <= published <= last:
        return False
    over = (published - first).days < _BEGUN[shift.edge] * ((last - first).days + 1)
    return over and context.evidence.tense is Tense.PAST


def _unit(shift: Shift, base: _Base, context: Context) -> Moment:
    """The unit of the calendar that the shift reaches from its base."""
    if shift.unit == "Y" and shift.sign and not shift.amounts:
        return _new_year(base.day)
    unit = unit_at(shift.unit, moved(shift, base.day))
    if base.mention is None and _hardly_begun(unit, shift, context) and (first := days(unit)[0]):
        return unit_at(shift.unit, first - dt.timedelta(1))
    if shift.base is not None or shift.sign <= 0 or shift.anchor is Anchor.SPEECH:
        return unit
    if not _beyond(unit, context):
        return unit
    mention = base.mention
    told = (mention is not None and mention.paragraph == context.paragraph and mention.first) or None
    return unit_at(shift.unit, told or context.published or base.day)


def _beyond(unit: Moment, context: Context) -> bool:
    """Whether a past event would come after the publication: *через год они развелись*."""
    if context.published is None:
        return False
    return distance(unit, context.published) > 0 and context.evidence.tense is Tense.PAST


def _is_vague(shift: Shift) -> bool:
    """*через несколько дней*."""
    return any(number is None for _, number in shift.amounts)


def _from_event(moment: Moment, shift: Shift, context: Context) -> Resolved | None:
    """*через 30 дней после аварии*: from its day, if the text tells it."""
    same = _tells_same(context)
    if same is not None and same.first is not None:
        return Resolved(moment=unit_at(shift.unit, same.first), anchor=same.span)
    mention = day_of_event(context)
    if mention is None or mention.first is None:
        return None
    found = _counted(
        moment, shift, _Base(mention.first, _instant(mention.moment, mention.first), mention), context
    )
    return None if found.moment.year is not None and _beyond(found.moment, context) else found


def _tells_same(context: Context) -> Mention | None:
    """The day that the clause has told: *в понедельник он предстал перед судом через два дня после драки*.

    Then it is that Monday; the fight, and not the Monday, is what is counted from.
    """
    mention = context.last_day
    if mention is None or mention.sentence != context.sentence:
        return None
    between = context.document.text[mention.span.end : context.start]
    same = _CLAUSE_ENDS.isdisjoint(between) or between.strip(", ") in _ONLY
    return mention if same else None


def _new_year(base: dt.date) -> Moment:
    """*в новом году*: the coming year from July on, else the one begun."""
    return Moment(year=base.year + (base.month > 6))  # noqa: PLR2004

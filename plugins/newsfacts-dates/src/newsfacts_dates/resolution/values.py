"""The TIMEX3 value of each sort of expression."""

from __future__ import annotations

from newsfacts import DateFact, TimexType
from newsfacts_dates import rendering
from newsfacts_dates.expressions import (
    CLOCK,
    CLOCK_UNITS,
    Anchor,
    Duration,
    DurationRange,
    Expression,
    Interval,
    Moment,
    Number,
    Repetition,
)
from newsfacts_dates.offsets import shift_by
from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.intervals import ends
from newsfacts_dates.resolution.moments import resolve
from newsfacts_dates.resolution.resolved import WORKING_DAYS, Resolved
from newsfacts_dates.resolution.shifts import moved


def resolve_expression(expression: Expression, context: Context) -> DateFact:
    """What *expression* means at the context's place; the context learns it, too."""
    if isinstance(expression, Moment):
        return _moment(expression, context)
    if isinstance(expression, Interval):
        return _interval(expression, context)
    if isinstance(expression, Repetition):
        return DateFact(span=context.span, type=TimexType.SET, value=expression.period)
    assert not isinstance(expression, Number)  # noqa: S101  (composition leaves no weak fragment)
    first, last = _placed(expression, context)
    return DateFact(
        span=context.span,
        type=TimexType.DURATION,
        value=rendering.duration(expression),
        earliest=first,
        latest=last,
        unresolved=WORKING_DAYS if isinstance(expression, Duration) and expression.working else None,
    )


def _placed(length: Duration | DurationRange, context: Context) -> rendering.Days:
    """*последние десять дней* end with the publication, *следующие две недели* begin with it."""
    published = context.published
    if not isinstance(length, Duration) or not length.toward or published is None:
        return rendering.NOWHEN
    if length.toward * context.evidence.tense.value < 0:  # *следующие два дня он провёл в больнице*
        return rendering.NOWHEN
    if any(number is None for _, number in length.amounts):
        return (published, None) if length.toward > 0 else (None, published)
    try:
        reached = moved(shift_by(length, length.toward, Anchor.SPEECH), published)
    except (ValueError, OverflowError):
        return rendering.NOWHEN
    return min(published, reached), max(published, reached)


def _type(moment: Moment) -> TimexType:
    clock = bool(moment.given().keys() & CLOCK)
    if moment.shift is not None and moment.shift.unit in CLOCK_UNITS:
        clock = True
    return TimexType.TIME if clock else TimexType.DATE


def _moment(expression: Moment, context: Context) -> DateFact:
    resolved = resolve(expression, context)
    if resolved.length is not None:
        length = rendering.duration(resolved.length)
        kind, reason = TimexType.DURATION, resolved.unresolved
        return DateFact(span=context.span, type=kind, value=length, unresolved=reason)
    if expression.shift is None or expression.shift.base is None:  # else that base is yet to be told
        told = bool(expression.year or expression.shift or resolved.anchor)
        of_speech = expression.shift is not None and resolved.anchor is None
        context.remember(resolved.moment, told=told, of_speech=of_speech)
    first, last = resolved.bounds if resolved.bounds[0] else rendering.days(resolved.moment)
    return DateFact(
        span=context.span,
        type=_type(expression),
        value=_value(resolved),
        earliest=first,
        latest=last,
        unresolved=resolved.unresolved,
        anchor=resolved.anchor,
    )


def _value(resolved: Resolved) -> str | None:
    value = rendering.moment(resolved.moment)
    return value if resolved.until is None else f"{value}/{rendering.moment(resolved.until)}"


def _interval(interval: Interval, context: Context) -> DateFact:
    begin, end = ends(interval, context)
    first, last = rendering.days(begin.moment)[0], rendering.days(end.moment)[1]
    context.remember(end.moment, told=bool(interval.end.year or interval.end.shift))
    anchors = (anchor for anchor in (begin.anchor, end.anchor) if anchor and anchor.start != context.start)
    return DateFact(
        span=context.span,
        type=_type(interval.end),
        value=f"{rendering.moment(begin.moment) or ''}/{rendering.moment(end.moment) or ''}",
        earliest=first,
        latest=last,
        unresolved=begin.unresolved or end.unresolved,
        anchor=next(anchors, None),
    )

"""From what the words tell of a moment to the one that is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import attrs

from newsfacts import Span
from newsfacts_dates.expressions import CLOCK, CLOCK_UNITS, Anchor, Moment, Shift
from newsfacts_dates.rendering import NOWHEN, Days, days
from newsfacts_dates.resolution import anchors
from newsfacts_dates.resolution.choice import day_moment, distance, in_years, likeliest, of_weekday
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.shifts import few, overlay, shifted, unit_at
from newsfacts_dates.resolution.tense import NONE, Tense

NO_PUBLICATION_DAY = "the article has no publication date to count from"
NO_MENTION = "no date is spoken of before that it could count from"
VAGUE = "the words do not tell how many"
NO_DAY = "of the date that it counts from the text tells the year only"
NO_HOUR = "the article tells no hour to count from"
NO_SUCH_DAY = "the calendar has no such day"
_CLAUSE_ENDS = frozenset(",;:()–—")


@attrs.frozen(kw_only=True)
class Resolved:
    """A moment that is meant.

    Args:
        moment: Its fields, as far as they could be told.
        unresolved: Why some could not.
        anchor: The other expression that it was counted from.
        bounds: First and last day, where they are not those of the moment's own fields.
    """

    moment: Moment
    unresolved: str | None = None
    anchor: Span | None = None
    bounds: Days = NOWHEN


def resolve(moment: Moment, context: Context) -> Resolved:
    """The moment that is meant at the context's place."""
    if moment.day is not None and moment.month is not None:
        moment = attrs.evolve(moment, weekday=None, order=None)  # the date itself tells more
    try:
        resolver = next((resolver for applies, resolver in RESOLVERS if applies(moment)), None)
        return resolver(moment, context) if resolver else Resolved(moment=moment)
    except (ValueError, OverflowError):  # beyond the years that the calendar counts
        return Resolved(moment=Moment(), unresolved=NO_SUCH_DAY)


def _by_shift(moment: Moment, context: Context) -> Resolved:
    """*вчера*, *в прошлом году*, *через неделю*, *в тот же день*."""
    shift = moment.shift
    assert shift is not None  # noqa: S101  (the table below asks for it)
    within = anchors.within_year(shift, context)
    if within is not None:
        return Resolved(moment=Moment(year=within.moment.year), anchor=within.span, unresolved=NO_DAY)
    if shift.base is None:
        base, mention = anchors.base(shift, context)
    else:
        base, mention = days(resolve(shift.base, context).moment)[0], None
    if base is None and moment.part is not None:
        base = context.published  # этим утром, where no other day is spoken of
    span = mention.span if mention else None
    rest = attrs.evolve(moment, shift=None)
    if base is None:
        reason = NO_MENTION if shift.anchor is Anchor.TEXT else NO_PUBLICATION_DAY
        return Resolved(moment=rest, unresolved=reason)
    if any(number is None for _, number in shift.amounts):
        held, bounds = few(shift, base)
        return Resolved(moment=held or Moment(), unresolved=VAGUE, anchor=span, bounds=bounds)
    unit = _unit(shift, base, mention, context)
    if unit is None:
        return Resolved(moment=rest, unresolved=NO_SUCH_DAY, anchor=span)
    vague_hour = NO_HOUR if shift.unit in CLOCK_UNITS else None
    return Resolved(moment=overlay(unit, rest), anchor=span, unresolved=vague_hour)


def _unit(shift: Shift, base: dt.date, mention: Mention | None, context: Context) -> Moment | None:
    """The unit of the calendar that the shift reaches from its base."""
    if shift.unit == "Y" and shift.sign and not shift.amounts:
        return _new_year(base)
    unit = shifted(shift, base)
    if unit is None or shift.base is not None or shift.sign <= 0 or shift.anchor is Anchor.SPEECH:
        return unit
    if not _tells_same(mention, context) and not _beyond(unit, context):
        return unit
    told = (mention is not None and mention.paragraph == context.paragraph and mention.first) or None
    return unit_at(shift.unit, told or context.published or base)


def _tells_same(mention: Mention | None, context: Context) -> bool:
    """Whether the clause has told its day: *в понедельник он предстал перед судом через два дня после драки*.

    Then it is that Monday; the fight, and not the Monday, is what is counted from.
    """
    if mention is None or mention.sentence != context.sentence or not context.precedes("после"):
        return False
    between = context.document.text[mention.span.end : context.start]
    return _CLAUSE_ENDS.isdisjoint(between)


def _beyond(unit: Moment, context: Context) -> bool:
    """Whether a past event would come after the publication: *через год после свадьбы они развелись*."""
    if context.published is None:
        return False
    past = Tense.PAST, *((Tense.UNKNOWN,) if context.precedes("после") else ())
    return distance(unit, context.published) > 0 and context.evidence.tense in past


def _new_year(base: dt.date) -> Moment:
    """*в новом году*: the coming year from July on, else the one begun."""
    return Moment(year=base.year + (base.month > 6))  # noqa: PLR2004


def _by_order(moment: Moment, context: Context) -> Resolved:
    """*в минувшую пятницу*, *в следующем мае*, *прошлым летом*, *позапрошлой зимой*."""
    published = context.published
    rest = attrs.evolve(moment, order=None)
    if published is None:
        return Resolved(moment=rest, unresolved=NO_PUBLICATION_DAY)
    order = moment.order or 0
    if moment.weekday is not None or moment.weekend:
        return _ordered_weekday(rest, order, published)
    years = in_years(rest, range(published.year - 2, published.year + 3))
    if order:
        beyond = [each for each in years if _side(each, published) * order > 0]
        chosen = beyond[order - (order > 0)] if len(beyond) >= abs(order) else None
    else:
        chosen = likeliest(years, published, NONE)
    return Resolved(moment=chosen or rest)


def _by_nth(moment: Moment, context: Context) -> Resolved:
    """*последнее воскресенье марта*, *первый день июня*."""
    bare = attrs.evolve(moment, nth=None, weekday=None, part=None, hour=None, minute=None)
    of_month = resolve(bare, context)
    first, last = days(of_month.moment)
    if first is None or last is None or moment.nth is None:
        return of_month
    step = 7 if moment.weekday else 1
    if moment.nth > 0:
        off = (moment.weekday - first.isoweekday()) % 7 if moment.weekday else 0
        day = first + dt.timedelta(off + step * (moment.nth - 1))
    else:
        day = last - dt.timedelta((last.isoweekday() - moment.weekday) % 7 if moment.weekday else 0)
    if day > last:
        return attrs.evolve(of_month, unresolved=NO_SUCH_DAY)
    return attrs.evolve(of_month, moment=_with_clock(day, moment))


def _side(moment: Moment, day: dt.date) -> int:
    """-1 for a unit that ended before *day*, 1 for one that begins after, 0 around it."""
    off = distance(moment, day)
    return (off > 0) - (off < 0)


def _ordered_weekday(rest: Moment, order: int, published: dt.date) -> Resolved:
    if rest.weekend:
        year, week, _ = (published + dt.timedelta(7 * order)).isocalendar()
        return Resolved(moment=Moment(year=year, week=week, weekend=True))
    weekday = rest.weekday or 1
    offset = weekday - published.isoweekday()
    if order < 0:
        offset = offset - 7 if offset >= 0 else offset
    elif order > 0:
        offset = offset + 7 if offset <= 0 else offset
    return Resolved(moment=_with_clock(published + dt.timedelta(offset), rest))


def _with_clock(day: dt.date, fields: Moment) -> Moment:
    return day_moment(day, part=fields.part, hour=fields.hour, minute=fields.minute)


def _by_weekday(moment: Moment, context: Context) -> Resolved:
    """*в пятницу*: the nearest one that the verb allows."""
    published = context.published
    if published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    if moment.weekend:
        week = likeliest(_weekends(published), published, context.evidence)
        return Resolved(moment=week or moment)
    chosen = likeliest(of_weekday(moment.weekday or 1, published), published, context.evidence)
    if chosen is None:
        return Resolved(moment=moment, unresolved=NO_SUCH_DAY)
    return Resolved(moment=attrs.evolve(chosen, part=moment.part, hour=moment.hour, minute=moment.minute))


def _weekends(published: dt.date) -> list[Moment]:
    weeks = [(published + dt.timedelta(7 * number)).isocalendar() for number in (-1, 0, 1)]
    return [Moment(year=year, week=week, weekend=True) for year, week, _ in weeks]


def _by_year(moment: Moment, context: Context) -> Resolved:
    """*28 декабря*, *в мае*, *летом*, *в первом квартале*: the year is to be told."""
    carried = _carried_year(moment, context)
    if carried is not None:
        return Resolved(moment=attrs.evolve(moment, year=carried.moment.year), anchor=carried.span)
    published = context.published
    if published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    years = in_years(moment, range(published.year - 1, published.year + 2))
    if moment.month == 2 and moment.day == 29:  # noqa: PLR2004  (leap years are four apart)
        years = in_years(moment, range(published.year - 4, published.year + 5))
    chosen = likeliest(years, published, context.evidence)
    return Resolved(moment=chosen or moment, unresolved=None if chosen else NO_SUCH_DAY)


def _carried_year(moment: Moment, context: Context) -> Mention | None:
    """The date of another year that the narrative is still in.

    *5 мая 1986 года … 7 мая …*: both are days of one paragraph; or a year opens the
    sentence: *В 2015 году … 12 марта*. Without a publication day, any date of the text does.
    """
    last = context.last
    if last is None or last.moment.year is None:
        return None
    if context.published is None:
        return last
    if last.moment.year == context.published.year or context.evidence.tense is Tense.FUTURE:
        return None
    if last.paragraph != context.paragraph or last.first is None or last.first > context.published:
        return None
    if moment.day is not None and last.is_day and last.told:
        return last
    opens = last.span.start - last.sentence <= len("Летом ") and last.moment.month is None
    return last if opens and last.sentence == context.sentence else None


def _by_month(moment: Moment, context: Context) -> Resolved:
    """*5-го числа*: of the month spoken of, else of the month of publication."""
    mention = context.last if context.last and context.last.moment.month else None
    if mention is not None:
        month, year = mention.moment.month, mention.moment.year
        return Resolved(moment=attrs.evolve(moment, month=month, year=year), anchor=mention.span)
    if context.published is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    return Resolved(moment=attrs.evolve(moment, month=context.published.month, year=context.published.year))


def _by_clock(moment: Moment, context: Context) -> Resolved:
    """*в 20:10*, *утром*: of the day spoken of, else of the day of publication.

    After *в ночь на пятницу*, an hour of the evening belongs to the Thursday.
    """
    mention = context.last_day
    if (
        mention is not None
        and context.published is not None
        and mention.paragraph < _paragraph_before(context)
    ):
        mention = None
    day = mention.first if mention else context.published
    if day is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    if mention and mention.moment.part == "TNI" and _is_evening(moment):
        day -= dt.timedelta(1)
    return Resolved(moment=_with_clock(day, moment), anchor=mention.span if mention else None)


def _paragraph_before(context: Context) -> int:
    before = context.document.paragraph_at(max(context.paragraph - 1, 0))
    return before.start if before else 0


def _is_evening(moment: Moment) -> bool:
    return moment.part == "TEV" or (moment.hour or 0) >= 18  # noqa: PLR2004


Applies = Callable[[Moment], bool]
Resolver = Callable[[Moment, Context], Resolved]
_YEARLY = ("month", "months", "season", "quarter", "half")

RESOLVERS: tuple[tuple[Applies, Resolver], ...] = (
    (lambda moment: moment.nth is not None, _by_nth),
    (lambda moment: moment.shift is not None, _by_shift),
    (lambda moment: moment.order is not None, _by_order),
    (
        lambda moment: moment.weekday is not None or (moment.weekend is True and moment.week is None),
        _by_weekday,
    ),
    (lambda moment: moment.year is None and any(getattr(moment, name) for name in _YEARLY), _by_year),
    (lambda moment: moment.day is not None and moment.month is None, _by_month),
    (lambda moment: bool(moment.given()) and moment.given().keys() <= CLOCK, _by_clock),
)
"""In this order: the first that applies."""

"""Of which day a time of day is: *в 20:10*, *утром*."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Moment
from newsfacts_dates.resolution.choice import with_clock
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.counted import comes_at_midnight
from newsfacts_dates.resolution.evidence import Tense
from newsfacts_dates.resolution.resolved import NO_PUBLICATION_DAY, Resolved

_STORY = 366
"""Within so many days before the publication, a day is of the story."""


def by_clock(moment: Moment, context: Context) -> Resolved:
    """*в 20:10*, *утром*: of the day spoken of, else of the day of publication.

    After *в ночь на пятницу*, an hour of the evening belongs to the Thursday.
    """
    mention = _spoken_of(context)
    if (
        mention is not None
        and context.published is not None
        and mention.paragraph < _paragraph_before(context)
    ):
        mention = None
    if mention is not None and (_is_over(mention, context) or _is_background(mention, context)):
        mention = None
    day = mention.first if mention else context.published
    if day is None:
        return Resolved(moment=moment, unresolved=NO_PUBLICATION_DAY)
    if mention and mention.moment.part == "TNI" and _is_evening(moment):
        day -= dt.timedelta(1)
    if comes_at_midnight(moment, context) if mention is None else _ends_day(moment, mention):
        day += dt.timedelta(1)
    return Resolved(moment=with_clock(day, moment), anchor=mention.span if mention else None)


def _spoken_of(context: Context) -> Mention | None:
    """The day last spoken of, unless another sentence tells only what has been since that day.

    *Во вторник доллар подорожал впервые **с 14 февраля**. К 15:30 он подешевел.*
    """
    return next(
        (
            day
            for day in reversed(context.days)
            if not (context.lies_ahead(day) or _holds_since(day, context))
        ),
        None,
    )


def _holds_since(mention: Mention, context: Context) -> bool:
    if mention.sentence == context.sentence or context.lies_beyond(mention):
        return False
    begin = mention.sentence
    before = context.document.text[max(mention.span.start - len(" со "), begin) : mention.span.start]
    return before.lower().split()[-1:] in (["с"], ["со"])


def _ends_day(moment: Moment, mention: Mention) -> bool:
    """Whether midnight comes after the hour spoken of: *вечером 29 мая … к полуночи*."""
    late = mention.moment.part in {"TAF", "TEV"} or (mention.moment.hour or 0) >= 12  # noqa: PLR2004
    return moment.hour == 0 and not moment.minute and late


def _is_over(mention: Mention, context: Context) -> bool:
    """Whether what is to come can't be of that day: *вчера тренер болел. Матч начнётся в 19:00*."""
    if mention.first is None or context.published is None or mention.sentence == context.sentence:
        return False
    return mention.first < context.published and context.evidence.tense is Tense.FUTURE


def _is_background(mention: Mention, context: Context) -> bool:
    """Whether another paragraph told that day of a year that is none of the story's."""
    if mention.first is None or context.published is None or mention.paragraph == context.paragraph:
        return False
    return (context.published - mention.first).days > _STORY


def _paragraph_before(context: Context) -> int:
    before = context.document.paragraph_at(max(context.paragraph - 1, 0))
    return before.start if before else 0


def _is_evening(moment: Moment) -> bool:
    return moment.part == "TEV" or (moment.hour or 0) >= 18  # noqa: PLR2004

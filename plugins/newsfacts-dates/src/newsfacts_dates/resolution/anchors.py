"""What an offset counts from: the publication day, or a date that the text has told."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Anchor, Shift
from newsfacts_dates.resolution.cohesion import likeliest_day
from newsfacts_dates.resolution.context import Context, Mention
from newsfacts_dates.resolution.evidence import Tense

_RECENT = 30
"""Within so many days, last year's December is still the present story."""


def base(shift: Shift, context: Context) -> tuple[dt.date | None, Mention | None]:
    """The day to count from, and the mention that gives it unless it is the publication."""
    if shift.anchor is Anchor.SPEECH:
        return context.published, None
    mention = _mention(shift, context)
    if shift.anchor is Anchor.STORY and not _of_other_time(shift, mention, context):
        mention = None
    if shift.anchor is Anchor.EITHER and not _of_text(shift, mention, context):
        mention = None
    if mention is not None:
        return mention.first, mention
    if shift.anchor is Anchor.TEXT and shift.unit == "D" and not shift.amounts:
        return None, None
    return context.published, None


def within_year(shift: Shift, context: Context) -> Mention | None:
    """The year that a story is in and days or weeks are too fine for: *в 2009 году … через две недели*."""
    year = context.last
    counted = shift.amounts and not shift.base and shift.anchor in {Anchor.TEXT, Anchor.EITHER}
    day = context.last_day
    if shift.unit not in {"D", "M"} or not counted or (day and day.paragraph == context.paragraph):
        return None
    too_coarse = {"year", "month"} if shift.unit == "D" else {"year"}
    if year is None or not year.moment.given().keys() <= too_coarse or year.paragraph != context.paragraph:
        return None
    if context.published is None or year.moment.year == context.published.year:
        return None
    return year if context.evidence.tense is Tense.PAST else None


def _mention(shift: Shift, context: Context) -> Mention | None:
    """The date last spoken of that is precise enough."""
    if shift.unit not in {"D", "W"}:
        return context.last
    found = likeliest_day(context)
    # «До 12 июля школы закрыты. Двумя днями ранее прошёл снег»: a bound to come, no anchor.
    return context.last_begun if shift.amounts and context.lies_ahead(found) else found


def _of_other_time(shift: Shift, mention: Mention | None, context: Context) -> bool:
    """Whether the story is of another time: *накануне* of a day to come, *в следующем году* of the past."""
    published = context.published
    if mention is None or mention.first is None or mention.paragraph != context.paragraph:
        return False
    if published is None:
        return True
    if mention.first > published:
        return shift.sign < 0 and context.evidence.tense is not Tense.PAST
    # «Избранный 5 мая 2009 года мэр накануне ушёл»: a date beside it is background, not story.
    past = mention.sentence != context.sentence if shift.sign < 0 else context.evidence.tense is Tense.PAST
    return past and mention.first.year != published.year and (published - mention.first).days > _RECENT


def _of_text(shift: Shift, mention: Mention | None, context: Context) -> bool:
    """Whether *через год*, *к концу года* count from a date of the text.

    They do in a narrative of the past, and after a date to come in the same sentence; but *в прошлом
    году* leaves the story at the publication, and *с начала года* is then of this one.
    """
    if mention is None or mention.first is None:
        return False
    if context.published is None:
        return True
    if context.evidence.tense is Tense.PAST:
        near = mention.paragraph == context.paragraph or context.goes_on
        other_year = mention.first.year != context.published.year and not mention.of_speech
        return near and (bool(shift.amounts) or other_year or shift.unit == "D")
    return bool(shift.amounts) and mention.sentence == context.sentence and mention.first > context.published

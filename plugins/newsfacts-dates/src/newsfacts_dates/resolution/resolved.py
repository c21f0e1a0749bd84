"""A moment that is meant, and why one could not be told."""

from __future__ import annotations

from newsfacts_russian.records import record

from newsfacts import Span
from newsfacts_dates.expressions import Duration, Moment
from newsfacts_dates.rendering import NOWHEN, Days

NO_PUBLICATION_DAY = "the article has no publication date to count from"
NO_MENTION = "no date is spoken of before that it could count from"
VAGUE = "the words do not tell how many"
NO_DAY = "of the date that it counts from the text tells the year only"
NO_HOUR = "the article tells no hour to count from"
NO_EVENT = "it counts from something that the article tells no day of"
WORKING_DAYS = "working days are counted, and the days off between them are not"
DAYS_OFF = "the days off of that year are not known; Monday to Friday are counted"
NO_SUCH_DAY = "the calendar has no such day"


@record(kw_only=True)
class Resolved:
    """A moment that is meant.

    Args:
        moment: Its fields, as far as they could be told.
        unresolved: Why some could not.
        anchor: The other expression that it was counted from.
        until: The last moment it can be, where that is another.
        length: How long it is from something whose day nobody tells; there is no moment then.
        bounds: First and last day, where they are not those of the moment's own fields.
    """

    moment: Moment
    unresolved: str | None = None
    anchor: Span | None = None
    until: Moment | None = None
    length: Duration | None = None
    bounds: Days = NOWHEN

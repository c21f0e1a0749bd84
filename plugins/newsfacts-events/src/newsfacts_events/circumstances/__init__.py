"""Where and when an event takes place, and which quantities belong to it."""

from __future__ import annotations

from newsfacts_events.circumstances.by_clause import (
    in_clause,
    is_from_whom,
    is_inside,
    may_date,
    says_where,
    time_of,
)
from newsfacts_events.circumstances.counting import quantities_of
from newsfacts_events.circumstances.places import Places

__all__ = [
    "Places",
    "in_clause",
    "is_from_whom",
    "is_inside",
    "may_date",
    "quantities_of",
    "says_where",
    "time_of",
]

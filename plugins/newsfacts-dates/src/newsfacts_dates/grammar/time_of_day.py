"""A time of day as clocks show it, from an hour and the part of the day that it is counted in."""

from __future__ import annotations

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.rule import Parts

PART = "part.genitive|unit.day.gen"

AFTER_NOON = {"TAF": range(8), "TEV": range(12), "TNI": range(9, 12)}
"""The hours of each part of a day that are counted from noon: *два часа дня*, but *одиннадцать часов дня*."""

_PARTS = {"дня": "TAF", "пополудни": "TEV", "вечера": "TEV", "ночи": "TNI", "пополуночи": "TNI"}


def clock(hour: int, minute: int = 0, second: int | None = None) -> Moment | None:
    """A time of day, if the clock has it; 24:00 is the end of the day."""
    if not (0 <= hour <= 24 and 0 <= minute <= 59) or (hour == 24 and minute):  # noqa: PLR2004
        return None
    return Moment(hour=hour, minute=minute, second=second)


def afternoon(hour: int, parts: Parts) -> int:
    """*три часа дня* as 15, *двенадцать ночи* as 0."""
    return after_noon(hour, parts.text("part")) if parts.has("part") else hour


def after_noon(hour: int, part: str) -> int:
    """The hour of *дня*, *вечера*, *ночи* on a clock of 24."""
    name = _PARTS.get(part, "")
    if name == "TNI" and hour == 12:  # noqa: PLR2004
        return 0
    return hour + 12 * (hour in AFTER_NOON.get(name, ()))

"""Shifts: so much before or after an anchor, of what the words count."""

from __future__ import annotations

import attrs

from newsfacts_dates.expressions import (
    UNITS,
    WORKING,
    Anchor,
    Duration,
    DurationRange,
    Interval,
    Moment,
    Shift,
)


def shift(unit: str, number: int, anchor: Anchor) -> Shift:
    """*number* units after the anchor, or before it."""
    amounts = ((unit, float(abs(number))),) if number else ()
    return Shift(unit, amounts, (number > 0) - (number < 0), anchor)


def shift_by(duration: Duration, sign: int, anchor: Anchor) -> Shift:
    """So long before or after the anchor, as precise as the finest unit counted."""
    unit = max((unit for unit, _ in duration.amounts), key=UNITS.index)
    if unit == "Y" and any(number is not None and number % 1 for _, number in duration.amounts):
        unit = "M"
    unit = "D" if unit == "W" else unit  # a week ago is that day
    amounts = (
        tuple((WORKING, number) for _, number in duration.amounts) if duration.working else duration.amounts
    )
    return Shift(unit, amounts, sign, anchor, many=duration.many)


def offset(length: Duration | DurationRange, sign: int, anchor: Anchor) -> Moment | Interval:
    """What lies so long before or after the anchor; both ends of a range are as precise as the finer."""
    if isinstance(length, Duration):
        return Moment(shift=shift_by(length, sign, anchor))
    ends = [shift_by(each, sign, anchor) for each in (length.least, length.most)]
    unit = max((each.unit for each in ends), key=UNITS.index)
    near, far = (Moment(shift=attrs.evolve(each, unit=unit)) for each in ends)
    return Interval(far, near) if sign < 0 else Interval(near, far)

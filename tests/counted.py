"""How much work something is, in calls of functions or in growth: much the same on a busy machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType


def calls(run: Callable[[], object]) -> int:
    """How many functions are called, those in C among them."""
    count = 0

    def notice(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(notice)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count


LINEAR = 8.0
"""What :func:`growth` stays below: it is about 4 where time is linear, and about 16 where it is quadratic."""


def growth(run: Callable[[int], object], size: int) -> float:
    """How many times as long a run takes on *size* as on a quarter of it."""

    def seconds(length: int) -> float:
        begun = time.process_time()
        run(length)
        return time.process_time() - begun

    short, long = (min(seconds(length) for _ in range(3)) for length in (size // 4, size))
    return long / max(short, 0.001)

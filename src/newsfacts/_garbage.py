"""When Python looks for garbage: rarely in newsfacts' own processes, its commands and those that it starts.

What is learnt about words is kept. CPython 3.11 takes every seven hundred objects more for a reason to go
through the young ones, and every quarter more for a reason to go through all, and finds nothing, since
extraction makes no cycles. Over new words that is a tenth of the time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

OBJECTS = 20_000
"""How many objects are made before garbage is looked for; CPython 3.11 waits for 700."""


def collect_rarely() -> None:
    """Look for garbage every :data:`OBJECTS` objects, unless this process looks less often, or never."""
    first, *others = gc.get_threshold()
    if 0 < first < OBJECTS:
        gc.set_threshold(OBJECTS, *others)


@contextmanager
def let_alone() -> Iterator[None]:
    """Look for no garbage while modules and word lists are loaded, in any process.

    Nearly all of the objects that are made then stay for good; to go through them again and again takes a
    fifteenth of the first sheet's time.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

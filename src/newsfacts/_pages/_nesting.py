"""Marks that may lie inside each other, made to nest as HTML wants it."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator

import attrs

from newsfacts._pages._marks import Mark


def nested(
    text: str,
    start: int,
    end: int,
    marks: Iterable[Mark],
    drawn: Callable[[str], str],
    opened: Callable[[Mark], str],
) -> Iterator[str]:
    """One stretch of the text with its marks, as pieces of HTML.

    Of two marks that cross, the later is closed with the earlier and opened anew behind it. Marks that
    run past the stretch are cut at its ends. Time grows with the text and the marks.

    Args:
        text: The whole text.
        start: The stretch's first code point.
        end: One past its last.
        marks: Those that touch the stretch, in any order.
        drawn: Makes HTML of a piece of plain text.
        opened: Makes a mark's opening tag; ``</mark>`` closes it.
    """
    waiting = [_entry(_cut(mark, start, end)) for mark in marks if mark.start < end and mark.end > start]
    heapq.heapify(waiting)
    open_ends: list[int] = []
    position = start
    while waiting or open_ends:
        at = waiting[0][0] if waiting else end
        if open_ends and open_ends[-1] <= at:
            yield drawn(text[position : open_ends[-1]]) + "</mark>"
            position = max(position, open_ends.pop())
            continue
        mark = heapq.heappop(waiting)[-1]
        if open_ends and mark.end > open_ends[-1]:
            heapq.heappush(waiting, _entry(attrs.evolve(mark, start=open_ends[-1])))
            mark = attrs.evolve(mark, end=open_ends[-1])
        yield drawn(text[position : mark.start]) + opened(mark)
        position = mark.start
        open_ends.append(mark.end)
    yield drawn(text[position:end])


def _cut(mark: Mark, start: int, end: int) -> Mark:
    return attrs.evolve(mark, start=max(mark.start, start), end=min(mark.end, end))


def _entry(mark: Mark) -> tuple[int, int, str, str, Mark]:
    """Where a mark takes its turn: by its start, the longer first."""
    return mark.start, -mark.end, mark.group, mark.told + mark.target, mark

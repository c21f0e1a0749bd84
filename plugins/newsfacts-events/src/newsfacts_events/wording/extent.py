"""Which words say what happened, where one does not: *подписал закон*, *Вторая мировая война*.

The words grow from the trigger to the right, then to the left. A model says at each step how likely they go
on; they end where that is likeliest of all places.
"""

from __future__ import annotations

from typing import NamedTuple

from newsfacts_events.reading import QUOTES, Page
from newsfacts_events.triggers import Trigger
from newsfacts_events.wording.models import LEFT, RIGHT, models, probability_of
from newsfacts_events.wording.steps import CLOSING, Words, groups, opened, step


class Extent(NamedTuple):
    """The tokens ``[first, last)`` that say what happened, and how likely it is just these."""

    first: int
    last: int
    share: float


def whole(page: Page, trigger: Trigger) -> Extent:
    """The words that say what happened."""
    last, right = _end(page, trigger, RIGHT, Words(trigger.first, trigger.last))
    first, left = _end(page, trigger, LEFT, Words(trigger.first, last))
    return Extent(*_balanced(page, trigger, first, last), right * left)


def _end(page: Page, trigger: Trigger, side: str, words: Words) -> tuple[int, float]:
    """Where the words end on a side, and how likely that is."""
    model, right = models()[side], side == RIGHT
    best, share, going = words.last if right else words.first, 0.0, 1.0
    while going > share:
        edge = words.last if right else words.first
        new = step(page, trigger, side, words)
        on = going * probability_of(model.score(groups(page, trigger, side, words, new))) if new else 0.0
        if going - on > share:
            best, share = edge, going - on
        if new is None:
            break
        going = on
        words = words.grown(side, new)
    return best, share


def _balanced(page: Page, trigger: Trigger, first: int, last: int) -> tuple[int, int]:
    """The words without a quotation mark at their ends that nothing opens or closes."""
    if last - first == 1:
        return first, last
    left_open = opened(page, first, last)
    if left_open > 0 and last < trigger.sentence.last and page.tokens[last].text in CLOSING:
        return first, last + 1
    if not left_open and _straight(page, first, last) % 2 == 0:
        return first, last
    if last - 1 > trigger.index and page.tokens[last - 1].text in QUOTES:
        last -= 1
    elif first < trigger.index and page.tokens[first].text in QUOTES:
        first += 1
    return first, last


def _straight(page: Page, first: int, last: int) -> int:
    """How many quotation marks don't tell whether they open or close."""
    return sum([each.text == '"' for each in page.tokens[first:last]])

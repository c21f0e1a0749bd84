"""What *который* stands for: *узнала от **Надежды Смирновой**, которая рассказала*."""

from __future__ import annotations

from newsfacts_russian.words import CASES

from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.view import View


def antecedent(view: View, cue: Cue, relative: int, first: int) -> Source | None:
    """The name or the phrase before the comma that the relative can stand for, as the cue's subject."""
    index = relative - 2
    if view.words[index] == "." and index > first:
        index -= 1  # *люди фирмы Fast Way Ltd., которые*
    named = view.named_end.get(index)
    if named:
        return of_named(named)
    start = segments.start(view, relative - 1, first)
    found: Source | None = None
    for head in range(index, start - 1, -1):
        if not view.outside(head) or not view.has(head, "NOUN"):
            continue
        if phrases.end_of(view, head, relative - 1) < index + 1:
            break
        counted = _counted_from(view, cue, head, start)
        if counted is None and not _may_mean(view, cue, head):
            continue
        first_token = phrases.start_of(view, head, start) if counted is None else counted
        if found is None or (cue.number == "plur" and view.has(head, "NOUN", "anim")):
            # *сторонники проектов, которые уверяли*: people speak
            case = next((each for each in CASES if view.readings(head)[0].has(each)), "nomn")
            found = Source(first_token, relative - 1, head, SourceType.NOMINAL, fresh=True, case=case)
        if cue.number != "plur" or view.has(head, "NOUN", "anim"):
            break
    return found


def _counted_from(view: View, cue: Cue, head: int, first: int) -> int | None:
    """Where the number before a noun stands: ***два** молодых человека, которые угрожали*."""
    number = phrases.start_of(view, head, first) - 1
    if cue.number != "plur" or number < first or not view.has(head, "NOUN", "gent"):
        return None
    return number if view.has(number, "NUMR", "nomn") else None


def _may_mean(view: View, cue: Cue, head: int) -> bool:
    """Whether *который* with such a verb can stand for the noun, by number and gender."""
    if cue.number and not view.readings(head)[0].has(cue.number):
        return False
    same = view.has(head, "NOUN", cue.gender) or view.has(head, "NOUN", "ms-f") if cue.gender else True
    return cue.number == "plur" or same

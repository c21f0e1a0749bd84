"""Who does something beside direct speech: *— Дом трясло. — **Женщина** вытирает слёзы.*."""

from __future__ import annotations

from newsfacts_quotes.text.titled import titled
from newsfacts_quotes.text.view import View

PRONOUNS = frozenset(("он", "она", "они"))


def acts(view: View, first: int, verb: int) -> bool:
    """Whether a name with its post, a noun for people or *она* is all that stands before a verb."""
    stop = verb
    while stop > first and view.pos(stop - 1) in {"ADVB", "PRCL"}:
        stop -= 1
    if first >= stop:
        return False
    if titled(view, first, stop) is not None or view.words[first:stop] in ([each] for each in PRONOUNS):
        return True
    return _are_people(view, first, stop)


def _are_people(view: View, first: int, stop: int) -> bool:
    """Whether a noun for people, with adjectives before it and genitives behind, is all; in marks, too."""
    head = first
    while head < stop - 1 and view.modifies(head, "nomn"):
        head += 1
    if not view.has(head, "NOUN", "anim", "nomn"):
        return False
    return all(view.has(k, "NOUN", "gent") or view.modifies(k, "gent") for k in range(head + 1, stop))

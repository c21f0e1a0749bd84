"""Names with their posts as they stand under and before speech: *Вера Тихая, директор музея*."""

from __future__ import annotations

from newsfacts_quotes.text.view import Named, View

LONGEST_POST = 24
"""Tokens of the longest name with its post."""


def is_titled(view: View, named: Named, first: int, last: int) -> bool:
    """Whether a name in the nominative and its post behind a comma fill ``[first, last)``."""
    while last > first and view.words[last - 1] in {".", ":"} and view.outside(last - 1):
        last -= 1
    if not named.nominative or named.first != first or last - first > LONGEST_POST:
        return False
    if named.last == last:
        return True
    behind = view.words[named.last] in {",", "("} or view.pos(named.last) == "PREP"
    return behind and not view.has_predicate(named.last, last)

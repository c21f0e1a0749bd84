"""Whom a pronoun may stand for: the people and groups that the article named before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.pieces import Piece
from newsfacts_quotes.text.view import Named, View

_LOOKED_AT = 8
"""Among how many last mentions one of a gender is looked for."""

_GROUP_NEAR = 40


class Antecedents:
    """The people by where they are named, and the groups of people by their nouns.

    Args:
        view: The text.
        contents: What is reported in it: who is only spoken of is no speaker.
    """

    def __init__(self, view: View, contents: Iterable[Iterable[Piece]]) -> None:
        self._view = view
        self._reported = bytearray(len(view.tokens))
        for pieces in contents:
            for first, last in pieces:
                self._reported[first:last] = b"\x01" * (last - first)
        self._named = [view.named[first] for first in sorted(view.named)]
        self._firsts = [named.first for named in self._named]

    def subjects(self) -> list[Named]:
        """The people named in the nominative outside all contents, in text order."""
        return [
            named
            for named in self._named
            if named.nominative and not self._reported[named.first] and self._view.outside(named.first)
        ]

    def person(self, index: int, gender: str) -> Named | None:
        """The person named last before a token, in whatever case; *gender* is ``m`` or ``f``."""
        end = bisect_left(self._firsts, index)
        near = reversed(self._named[max(end - _LOOKED_AT, 0) : end])
        return next((each for each in near if each.person.gender in {gender, None}), None)

    def group(self, index: int, case: str | None) -> Source | None:
        """The people named last in the plural: ***экологи** нашли пятна. Они требуют …*.

        Args:
            index: The token before which they are named.
            case: Their case; without one, also those that are only spoken of count.
        """
        view, cases = self._view, (case,) if case else ()
        for k in range(index - 1, max(index - _GROUP_NEAR, 0) - 1, -1):
            if (case and self._reported[k]) or not view.outside(k) or not view.is_word(k):
                continue
            if view.readings(k)[0].has("NOUN", "anim", "plur", *cases):
                first = phrases.start_of(view, k, max(k - _GROUP_NEAR, 0))
                return Source(first, phrases.end_of(view, k, index), k, SourceType.NOMINAL, fresh=True)
        return None

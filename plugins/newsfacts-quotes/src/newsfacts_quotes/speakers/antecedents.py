"""Whom a pronoun may stand for: the people and groups that the article named before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from newsfacts_quotes import lexicon
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.pieces import Piece
from newsfacts_quotes.text.view import Named, View

_LOOKED_AT = 8
"""Among how many last mentions one of a gender is looked for."""

_CLAUSE = 24
"""Tokens beside a name among which the verb of its clause stands."""

_GROUP_NEAR = 40
"""How many tokens back a group is looked for."""
_DOCUMENT_NEAR = 80
"""How many tokens back a document or page is looked for."""
_LONGEST_PHRASE = 12
_PAIR = 2
_POINTED = 2
"""Tokens of *эта партия*."""

_STEM, _SHORTEST, _REMEMBERED = 5, 3, 20
"""By how many letters words are found again, which are too short for it, and how many of a stem are kept."""


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
        self._stems: dict[str, list[int]] | None = None

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

    def guest(self, index: int) -> Named | None:
        """The person named last before a token, or else first after it, who neither asks nor is told of."""
        at = bisect_left(self._firsts, index)
        before, after = self._named[max(at - _LOOKED_AT, 0) : at], self._named[at : at + _LOOKED_AT]
        heard = (each for each in (*reversed(before), *after) if not self._reported[each.first])
        return next((each for each in heard if not self._asks(each)), None)

    def _asks(self, named: Named) -> bool:
        """Whether a name is the subject of a verb of who interviews: *беседовала **Анна Соснова***."""
        if not named.nominative:
            return False
        view = self._view
        near = range(named.first, max(named.first - _CLAUSE, 0), -1)
        first = next((k for k in near if view.starts_unit(k)), near.stop)
        first = segments.start(view, named.first, first)
        last = segments.end(view, named.last, min(named.last + _CLAUSE, len(view.words)))
        verb = next((k for k in range(first, last) if view.is_finite(k)), None)
        return verb is not None and view.lemma(verb) in lexicon.words("interviewing.txt")

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

    def document(self, index: int) -> Source | None:
        """The document or page told of last: *нашли **на сайте порта**. Там указано, что …*."""
        view = self._view
        for k in range(index - 1, max(index - _DOCUMENT_NEAR, 0) - 1, -1):
            noun = view.outside(k) and view.has(k, "NOUN") and not self._reported[k]
            if noun and lexicon.lists(view.lemma(k), "documents.txt", "channels.txt"):
                first = phrases.start_of(view, k, max(k - _GROUP_NEAR, 0))
                return Source(first, phrases.end_of(view, k, index), k, SourceType.NOMINAL, case="")
        return None

    def pair(self, index: int) -> Source | None:
        """The two people named last, if *и* joins them: ***Олег Рябов и Вера Тихая** пришли. Они …*."""
        end = bisect_left(self._firsts, index)
        if end < _PAIR:
            return None
        one, other = self._named[end - _PAIR : end]
        joined = self._view.words[one.last : other.first] == ["и"] and not self._reported[other.first]
        if not joined or index - other.last > _GROUP_NEAR:
            return None
        parts = (of_named(one), of_named(other))
        return Source(one.first, other.last, other.last - 1, SourceType.NOMINAL, fresh=True, parts=parts)

    def earlier(self, source: Source) -> Source | None:
        """An earlier phrase with the same noun and a complement: *пресс-служба МВД* for *пресс-служба*."""
        view, last = self._view, len(self._view.words)
        pointed = source.last - source.first == _POINTED and view.lemma(source.first) in {"этот", "данный"}
        if source.last - source.first > 1 and not pointed:
            return None
        lemma = view.lemma(source.head)
        for index in self._sharing_stem(source.head):
            if index >= source.first:
                break
            if view.lemma(index) != lemma or not view.outside(index) or self._are_others(index, source.head):
                continue
            if view.pos(index) != "NOUN" and phrases.head_from(view, index, last, "nomn") != index:
                continue  # ***некоторые** коды* are none of *некоторые*
            end = phrases.end_of(view, index, min(index + _LONGEST_PHRASE, last))
            if end > index + 1 and not any(k in view.named for k in range(index, end + 1)):
                return Source(phrases.start_of(view, index, max(index - 3, 0)), end, index, source.type)
        return None

    def _are_others(self, earlier: int, head: int) -> bool:
        """Whether a noun in the plural is none of which one is told later: *обвинения*, *обвинение*."""
        one = all(each.has("sing") for each in self._view.readings(head))
        return one and self._view.readings(earlier)[0].has("plur")

    def _sharing_stem(self, index: int) -> Sequence[int]:
        """The first tokens of the text that begin with the same letters."""
        if self._stems is None:
            self._stems = {}
            for k, word in enumerate(self._view.words):
                if len(word) < _SHORTEST:
                    continue
                found = self._stems.setdefault(word[:_STEM], [])
                if len(found) < _REMEMBERED:
                    found.append(k)
        return self._stems.get(self._view.words[index][:_STEM], ())

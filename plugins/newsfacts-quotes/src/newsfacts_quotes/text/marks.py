"""Pairing of quotation marks, as newspapers really use them.

One pass with a stack, paragraph by paragraph, linear however unbalanced the marks are:
nested and straight marks, one closing mark for two, marks that nobody closed, and a
quotation that goes on over several paragraphs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, Paragraph, Token
from newsfacts_quotes.text.characters import DASHES, MARKS
from newsfacts_quotes.text.words import Role, forms_of

_ALWAYS_OPEN = frozenset("«„‟❝")
_ALWAYS_CLOSE = frozenset("»❞")

_BEFORE_SPEECH = frozenset(":.!?…")

_ITALICS = 2
_NAME = 6
"""More tokens than this in marks are no name."""

_CARRIED = 6
"""Over how many paragraphs a quotation may go on."""


@record(eq=True)
class Quotation:
    """Tokens in quotation marks: ``[start, end)`` with the marks, ``[first, last)`` without them."""

    start: int
    end: int
    first: int
    last: int


@record
class _Marked:
    """What pairing found in one paragraph."""

    pairs: list[Quotation]
    left_open: bool
    stray_close: int | None
    lost: int | None


def pairs(document: Document, starts: Sequence[int]) -> list[Quotation]:
    """Every pair of marks in the text, also nested ones, the outer before the inner.

    Args:
        document: The text.
        starts: For each paragraph the token where its story begins.
    """
    tokens = document.tokens
    ranges = [_range(document, paragraph) for paragraph in document.paragraphs]
    places = document.derived(forms_of).places[Role.MARK]
    marked = [_pair(tokens, places, first, last) for first, last in ranges]
    _carry_over(ranges, marked)
    for each, start in zip(marked, starts, strict=True):
        _restore(each, start)
    found = [_in_italics(tokens, pair) for each in marked for pair in each.pairs if pair.last > pair.first]
    return sorted(found, key=lambda each: (each.start, -each.end))


def _in_italics(tokens: Sequence[Token], pair: Quotation) -> Quotation:
    """The pair with the doubled apostrophes around it that wikis write for italics: *''«…»''*."""
    before = pair.start >= _ITALICS and all(
        token.text == "'" for token in tokens[pair.start - _ITALICS : pair.start]
    )
    after = [token.text for token in tokens[pair.end : pair.end + _ITALICS]] == ["'"] * _ITALICS
    if not (before and after):
        return pair
    return attrs.evolve(pair, start=pair.start - _ITALICS, end=pair.end + _ITALICS)


def _range(document: Document, paragraph: Paragraph) -> tuple[int, int]:
    sentences = document.sentences[paragraph.first : paragraph.last]
    return (sentences[0].first, sentences[-1].last) if sentences else (0, 0)


def _opens(tokens: Sequence[Token], index: int, first: int, last: int) -> bool | None:
    """Whether a mark opens, by its shape and its neighbours; ``None`` if they don't tell."""
    text = tokens[index].text
    if text in _ALWAYS_OPEN:
        return True
    if text in _ALWAYS_CLOSE:
        return False
    glued_before = index > first and tokens[index - 1].end == tokens[index].start
    glued_after = index + 1 < last and tokens[index + 1].start == tokens[index].end
    before = tokens[index - 1].text if glued_before else " "
    after = tokens[index + 1].text if glued_after else " "
    if before in MARKS and before != after:
        before = " " if _opens_simply(tokens, index - 1, first) else before
    opens = before in " ([{" or before in DASHES
    closes = after in " ,.!?;:…)]}" or after in DASHES or after[0] in ".!?"
    if opens != closes:
        return opens
    return None


def _opens_simply(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Whether the mark stands at the paragraph's start or after a space."""
    return index == first or tokens[index - 1].end < tokens[index].start


def _pair(tokens: Sequence[Token], places: Sequence[int], first: int, last: int) -> _Marked:
    """Pair the marks of the tokens ``[first, last)``; *places* are where any stands."""
    start = bisect_left(places, first)
    found = [
        (index, _opens(tokens, index, first, last))
        for index in places[start : bisect_left(places, last, start)]
    ]
    if not found:
        return _Marked([], left_open=False, stray_close=None, lost=None)
    surplus = _surplus([opens for _, opens in found])
    stack: list[int] = []
    pairs: list[Quotation] = []
    stray: int | None = None
    lost: int | None = None
    for number, (index, opens) in enumerate(found):
        if opens if opens is not None else not stack:
            stack.append(index)
        elif stack:
            start = stack.pop()
            pairs.append(Quotation(start, index + 1, start + 1, index))
            if stack and surplus[number + 1] < len(stack) and _ends_speech(tokens, index, last):
                pairs.append(_closed_by(tokens, stack[0], start, index))
                stack.clear()
        else:
            lost = index if lost is None and _before_author(tokens, index, last) else lost
            stray = index if not pairs and stray is None else stray
    left_open = bool(stack) and _leads(tokens, stack[0], first)
    if left_open:
        pairs.append(Quotation(stack[0], last, stack[0] + 1, last))
    return _Marked(pairs, left_open, stray, lost)


def _closed_by(tokens: Sequence[Token], outer: int, inner: int, closing: int) -> Quotation:
    """The outer of two quotations that one mark closes: up to there, or to the end of its own sentence.

    A fragment, to which a sentence of its own follows, was never closed: *решил «ехать. «Пора», — сказал он*.
    """
    stop = next((k for k in range(outer + 1, inner) if tokens[k].text == "."), None)
    if (
        stop is None
        or not tokens[outer + 1].text[:1].islower()
        or tokens[inner - 1].text not in _BEFORE_SPEECH
    ):
        return Quotation(outer, closing + 1, outer + 1, closing + 1)
    return Quotation(outer, stop, outer + 1, stop)


def _surplus(opens: list[bool | None]) -> list[int]:
    """For each mark, how many more closing than opening marks follow from it on."""
    counts = [0]
    for each in reversed(opens):
        counts.append(counts[-1] + (0 if each is None else -1 if each else 1))
    counts.reverse()
    return counts


def _ends_speech(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Whether the author's words, or nothing, follow a closing mark: *…", – сказал*."""
    rest = [token.text for token in tokens[index + 1 : min(index + 3, last)]]
    if not rest or rest[0] in DASHES:
        return True
    if rest[0] in {",", "."}:
        return index + 2 == last or rest[1] in DASHES
    return False


def _before_author(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Whether a dash and the author's words follow a mark."""
    dash = index + 1 + (index + 1 < last and tokens[index + 1].text == ",")
    return dash + 1 < last and tokens[dash].text in DASHES and tokens[dash + 1].text[:1].islower()


def _restore(marked: _Marked, start: int) -> None:
    """Open the speech whose opening mark is lost at the start of its paragraph: *Цены упали», — сказал*."""
    lost = marked.lost
    if (
        lost is None
        or lost <= start
        or any(pair.start < lost and (pair.end > lost or _is_long(pair)) for pair in marked.pairs)
    ):
        return
    marked.pairs.append(Quotation(start, lost + 1, start, lost))


def _is_long(pair: Quotation) -> bool:
    return pair.last - pair.first > _NAME


def _leads(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Whether a mark that nobody closed may open speech: it leads a sentence, or follows a colon."""
    return index == first or tokens[index - 1].text in _BEFORE_SPEECH


def _carry_over(ranges: list[tuple[int, int]], marked: list[_Marked]) -> None:
    """Let a quotation left open go on to the paragraph in which its closing mark stands alone."""
    for number, each in enumerate(marked):
        if not each.left_open:
            continue
        following = marked[number + 1 : number + 1 + _CARRIED]
        goal = next(
            (k for k, other in enumerate(following) if other.pairs or other.stray_close is not None), None
        )
        if goal is None or following[goal].stray_close is None:
            continue
        for k in range(goal + 1):
            first, last = ranges[number + 1 + k]
            stray = following[k].stray_close
            end = last if stray is None else stray
            if end > first:
                following[k].pairs.append(Quotation(first, last if stray is None else end + 1, first, end))


def outermost(found: Iterable[Quotation]) -> Iterator[Quotation]:
    """Of sorted pairs, those that stand in no other."""
    end = -1
    for pair in found:
        if pair.start >= end:
            yield pair
            end = pair.end

"""Plain text: what an extractor reads, and the way back to the characters of the article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

import attrs

from newsfacts.span import Span

T = TypeVar("T")


@attrs.frozen(eq=False)
class PlainText:
    """A text without the marks that nobody reads, and where each of its characters stands in the original.

    Made by :meth:`replacing`, or of a text that is plain already. One text may be made plain in
    several steps, each of them on top of the one before.

    Args:
        text: The text without the marks.
        original: The text with them; *text* itself unless given. If it is as long as *text* and
            nothing else is said, each character stands for the one in its place.
    """

    text: str
    original: str = attrs.field(default=attrs.Factory(lambda self: self.text, takes_self=True), repr=False)
    _after: Sequence[int] = attrs.field(default=(), repr=False)  # offsets in text, just behind each change
    _shifts: Sequence[int] = attrs.field(
        default=(), repr=False
    )  # how far the step before is ahead from there
    _made: Mapping[int, tuple[int, int]] = attrs.field(factory=dict, repr=False)  # for what a new one stands
    _before: PlainText | None = attrs.field(default=None, repr=False)  # the step before this one

    @classmethod
    def replacing(
        cls,
        pattern: re.Pattern[str],
        replacement: Callable[[re.Match[str]], str],
        text: str | PlainText,
    ) -> PlainText:
        """*text* with *replacement* of each match of *pattern* in its place.

        What a match and its replacement begin and end with in common stands for itself. What is
        new between stands, each character of it, for all that it replaces: a blank for ``&nbsp;``,
        both letters of *кв* for *㎡*. Where it replaces nothing (the blank that was forgotten after
        a full stop), it stands for nothing, and no span grows by it.

        Args:
            pattern: Finds what is to be replaced.
            replacement: From a match to what stands for it, which may be empty.
            text: The original, or a plain text to go on from.
        """
        before = text if isinstance(text, PlainText) else None
        source = before.text if before else str(text)
        pieces: list[str] = []
        after: list[int] = []
        shifts: list[int] = []
        made: dict[int, tuple[int, int]] = {}
        length = position = 0
        for match in pattern.finditer(source):
            (start, end), new = match.span(), replacement(match)
            old = match[0]
            if new == old:
                continue
            length += start - position
            pieces += (source[position:start], new)
            for index, (first, last) in enumerate(_standing_for(old, new)):
                made[length + index] = (start + first, start + last)
            length += len(new)
            after.append(length)
            shifts.append(end - length)
            position = end
        if not after:
            return before or cls(source)
        original = before.original if before else source
        return cls("".join([*pieces, source[position:]]), original, after, shifts, made, before)

    @property
    def changed(self) -> bool:
        """Whether it differs from the original."""
        return self.text is not self.original and self.text != self.original

    def restored(self, span: Span) -> Span:
        """The span of the original that a span of :attr:`text` stands for.

        The marks of its characters are in it; marks between words at its edges are not.
        """
        start, end = self._bounds(span.start, span.end)
        return Span(start, end, self.original[start:end])

    def located(self, start: int, end: int) -> Span | None:
        """The way in: the span of :attr:`text` that stands for ``[start, end)`` of the original.

        Of a character that stands for several (a blank for ``&nbsp;``), any of them is enough. ``None``
        if nothing there is left: marks between words, tags.

        Raises:
            ValueError: If the range is empty or leaves the original.
        """
        if not 0 <= start < end <= len(self.original):
            msg = f"[{start}, {end}) is no range of the original's {len(self.original)} code points"
            raise ValueError(msg)
        found = self._standing_at(start, end)
        return Span(*found, self.text[slice(*found)]) if found else None

    def _standing_at(self, start: int, end: int) -> tuple[int, int] | None:
        """Where what is at ``[start, end)`` of the original stands in the text."""
        earlier = self._before._standing_at(start, end) if self._before else (start, end)  # noqa: SLF001
        if earlier is None:
            return None
        places = range(len(self.text))  # where they come from grows with them
        first = bisect_right(places, earlier[0], key=lambda at: self._origin(at)[1])
        last = bisect_left(places, earlier[1], key=lambda at: self._origin(at)[0])
        return (first, last) if first < last else None

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        """Where what is at ``[start, end)`` stands in the original."""
        begins, ends = self._origin(start)[0], self._origin(end - 1)[1]
        if ends <= begins:  # a blank that stands for nothing, or no character at all
            begins, ends = max(0, min(begins, ends) - 1), max(1, begins)
        return self._before._bounds(begins, ends) if self._before else (begins, ends)  # noqa: SLF001

    def _origin(self, offset: int) -> tuple[int, int]:
        """Where the character at *offset* stands in the step before."""
        if offset in self._made:
            return self._made[offset]
        index = bisect_right(self._after, offset) - 1
        begins = offset + self._shifts[index] if index >= 0 else offset
        return begins, begins + 1


@lru_cache(1 << 10)  # a text is changed in few ways, each of them often
def _standing_for(old: str, new: str) -> Sequence[tuple[int, int]]:
    """For each character of *new* the part of *old* that it stands for."""
    same = _common(old, new)
    rest = _common(old[same:][::-1], new[same:][::-1])
    middle, end = len(new) - same - rest, len(old) - rest
    begins = [(at, at + 1) for at in range(same)]
    ends = [(end + at, end + at + 1) for at in range(rest)]
    if middle or same + rest == 0:
        return begins + [(same, end)] * middle + ends
    # A mark that is left out belongs to the letter before it, else to the one after it.
    if begins:
        begins[-1] = (same - 1, end)
    else:
        ends[0] = (0, end + 1)
    return begins + ends


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def restored(value: T, plain: PlainText) -> T:
    """A fact, or a part of one, with each of its spans in the original text."""
    moved: Any = value
    if isinstance(value, Span):
        moved = plain.restored(value)
    elif isinstance(value, tuple):
        moved = tuple(restored(each, plain) for each in value)
    elif attrs.has(type(value)):
        fields = [each for each in attrs.fields(type(value)) if each.init]  # type: ignore[arg-type]
        moved = attrs.evolve(  # type: ignore[misc]
            value, **{each.alias: restored(getattr(value, each.name), plain) for each in fields}
        )
    return moved  # type: ignore[no-any-return]

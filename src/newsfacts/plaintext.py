"""Plain text: what an extractor reads, and the way back to the characters of the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import attrs

from newsfacts.span import Span

T = TypeVar("T")


@attrs.frozen(eq=False)
class PlainText:
    """A text without the marks that nobody reads, and where each of its characters stands in the original.

    Made by :meth:`replacing`, or of a text that is plain already.

    Args:
        text: The text without the marks.
        original: The text with them; *text* itself unless given.
    """

    text: str
    original: str = attrs.field(default=attrs.Factory(lambda self: self.text, takes_self=True), repr=False)
    _after: Sequence[int] = attrs.field(default=(), repr=False)  # offsets in text, just behind each change
    _shifts: Sequence[int] = attrs.field(default=(), repr=False)  # how far the original is ahead from there
    _wide: Mapping[int, int] = attrs.field(factory=dict, repr=False)  # how long a character is originally

    @classmethod
    def replacing(
        cls, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str], text: str
    ) -> PlainText:
        """*text* with *replacement* of each match of *pattern* in its place.

        Args:
            pattern: Finds a character together with its marks, or marks alone.
            replacement: From a match to one character, or to none.
            text: The original.

        Raises:
            ValueError: If a replacement is longer than one character.
        """
        pieces: list[str] = []
        after: list[int] = []
        shifts: list[int] = []
        wide: dict[int, int] = {}
        length = position = 0
        for match in pattern.finditer(text):
            start, end = match.span()
            new = replacement(match)
            if len(new) > 1:
                msg = f"a replacement must be one character or none, not {new!r}"
                raise ValueError(msg)
            length += start - position + len(new)
            pieces += (text[position:start], new)
            if new:
                wide[length - 1] = end - start
            after.append(length)
            shifts.append(end - length)
            position = end
        return cls("".join([*pieces, text[position:]]), text, after, shifts, wide)

    @property
    def changed(self) -> bool:
        """Whether it differs from the original."""
        return bool(self._after)

    def restored(self, span: Span) -> Span:
        """The span of the original that a span of :attr:`text` stands for.

        The marks of its characters are in it; marks between words at its edges are not.
        """
        start, last = self._origin(span.start), span.end - 1
        end = self._origin(last) + self._wide.get(last, 1)
        return Span(start, end, self.original[start:end])

    def _origin(self, offset: int) -> int:
        """Where the character at *offset* begins in the original."""
        index = bisect_right(self._after, offset) - 1
        return offset + self._shifts[index] if index >= 0 else offset


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

"""A span: the exact characters of an article that prove a fact."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

_JOINT = " … "


@attrs.frozen(order=True)
class Span:
    """A half-open range of code points ``[start, end)`` and the text that stands there.

    Offsets count Python code points of :attr:`newsfacts.Article.text`, so that
    ``article.text[span.start:span.end] == span.text`` holds for every span of
    every fact; the pipeline checks it.

    Args:
        start: First code point, from 0.
        end: One past the last code point; greater than *start*.
        text: The characters in between.

    Raises:
        ValueError: If the range is empty, negative, or not as long as *text*.
    """

    start: int
    end: int
    text: str

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = f"a span needs 0 <= start < end, not [{self.start}, {self.end})"
            raise ValueError(msg)
        if self.end - self.start != len(self.text):
            msg = f"span [{self.start}, {self.end}) does not fit its text of {len(self.text)} code points"
            raise ValueError(msg)

    def __len__(self) -> int:
        return self.end - self.start

    def __str__(self) -> str:
        return self.text

    def contains(self, other: Span) -> bool:
        """Whether *other* lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


def text_of(spans: Iterable[Span]) -> str:
    """Several spans as one text, with ellipses between them."""
    return _JOINT.join(span.text for span in spans)

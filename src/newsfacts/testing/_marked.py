"""Sentences with their gold marks in them, so that a person can check a test by eye."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from newsfacts.facts import Fact
from newsfacts.pipeline import Pipeline

_BRACKET = re.compile(r"\[|(?:\|((?:[^\[\]|]|\[[^\[\]|]*\])*))?\]")
"""A label may have brackets of its own: ``[3 мили|3 [mi_i]]``."""


@attrs.frozen
class Marked:
    """A text and what is marked in it.

    Args:
        text: The text without the marks.
        marks: ``(start, end, label)`` of each mark, in text order.
    """

    text: str
    marks: tuple[tuple[int, int, str], ...]

    @property
    def labelled(self) -> list[tuple[str, str]]:
        """Each marked piece of text with its label."""
        return [(self.text[start:end], label) for start, end, label in self.marks]

    def __str__(self) -> str:
        return mark_up(self.text, self.marks)


def marked(sentence: str) -> Marked:
    """Read ``"[Иван Петров|person] приехал [вчера|2025-12-30]."``.

    Args:
        sentence: A text in which ``[piece|label]`` marks a piece; the label may be empty or
            have brackets of its own, and a piece may hold others. Brackets without a label are text.
    """
    pieces: list[str] = []
    marks: list[tuple[int, int, str]] = []
    opened: list[tuple[int, int]] = []  # of each open bracket: its place in pieces, and in the text
    position = length = 0
    for match in _BRACKET.finditer(sentence):
        pieces.append(sentence[position : match.start()])
        length += len(pieces[-1])
        position = match.end()
        if match[0] == "[":
            opened.append((len(pieces), length))
            pieces.append("[")  # until its label is read
            length += 1
        elif not opened or match[1] is None:
            opened = opened[:-1]
            pieces.append(match[0])
            length += len(match[0])
        else:
            index, start = opened.pop()
            pieces[index] = ""
            length -= 1
            marks = [mark if mark[0] < start else (mark[0] - 1, mark[1] - 1, mark[2]) for mark in marks]
            marks.append((start, length, match[1]))
    text = "".join([*pieces, sentence[position:]])
    return Marked(text, tuple(sorted(marks, key=lambda mark: (mark[0], -mark[1]))))


def mark_up(text: str, marks: Iterable[tuple[int, int, str]]) -> str:
    """Write the marks into the text: the inverse of :func:`marked`; an inner mark stands inside its outer."""
    inserted: list[tuple[int, int, int, str]] = []
    for start, end, label in marks:
        # At one place: first the closing brackets, inner ones first; then the opening ones, outer ones first.
        inserted += [(start, 1, -end, "["), (end, 0, -start, f"|{label}]")]
    pieces, position = [], 0
    for place, _, _, bracket in sorted(inserted):
        pieces += [text[position:place], bracket]
        position = place
    return "".join([*pieces, text[position:]])


def kind_of(fact: Fact) -> str:
    """A fact's kind: the label that :func:`assert_marked` expects unless told otherwise."""
    return fact.kind


def assert_marked(
    pipeline: Pipeline,
    sentence: str,
    *,
    kinds: Iterable[str],
    label: Callable[[Any], str] = kind_of,
    published: dt.date | str | None = "2025-12-31",
) -> None:
    """Check that exactly the marked pieces of a sentence are found, each with its label.

    When they are not, the message shows the sentence as it is marked and as it was found,
    one under the other.

    Args:
        pipeline: What is tested.
        sentence: A text in which ``[piece|label]`` marks each fact; see :func:`marked`.
        kinds: The kinds of fact that take part; others are passed over.
        label: What a fact is expected to be marked with; its kind, unless told otherwise.
        published: The publication day, for relative dates.

    Raises:
        AssertionError: If something is missed, found too much, or labelled otherwise.
    """
    expected, wanted = marked(sentence), {*kinds}
    facts = [fact for fact in pipeline.extract(expected.text, published) if fact.kind in wanted]
    found = mark_up(expected.text, [(fact.span.start, fact.span.end, label(fact)) for fact in facts])
    if found != str(expected):
        msg = f"expected: {expected}\n   found: {found}"
        raise AssertionError(msg)

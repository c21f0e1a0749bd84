"""Sentences with their gold marks in them, so that a person can check a test by eye."""

from __future__ import annotations

import re

import attrs

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]]*)\]")


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


def marked(sentence: str) -> Marked:
    """Read ``"[Иван Петров|person] приехал [вчера|2025-12-30]."``.

    Args:
        sentence: A text in which ``[piece|label]`` marks a piece; the label may be empty.
    """
    text, marks, position = "", [], 0
    for match in _MARK.finditer(sentence):
        text += sentence[position : match.start()]
        marks.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        position = match.end()
    return Marked(text + sentence[position:], tuple(marks))

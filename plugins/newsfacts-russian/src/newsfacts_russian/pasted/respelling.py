"""A text with other letters in the same places."""

from __future__ import annotations

import attrs

from newsfacts import PlainText


def respelt(plain: PlainText, text: str) -> PlainText:
    """The plain text with *text*, as long as its own, in its place; each character stays where it is."""
    return plain if text is plain.text else attrs.evolve(plain, text=text, original=plain.original)

"""Whether a sentence tells a change, between whose ends *до* stands."""

from __future__ import annotations

from newsfacts_quantities.lexicon import change
from newsfacts_quantities.line import Line


def changes(line: Line) -> bool:
    """Whether the sentence has a word for a change: *выросла*, *снижение*."""
    return any(change().match(word) for word in line.words)

"""Where a word stands in its sentence."""

from __future__ import annotations

from newsfacts import Document


def begins_sentence(document: Document, at: int) -> bool:
    """Whether the token is the first of its sentence, where a capital tells nothing."""
    sentence = document.sentence_at(document.tokens[at].start)
    return sentence is None or sentence.first == at

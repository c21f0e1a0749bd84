"""Where a token stands: at the head of its sentence, right beside the one before."""

from __future__ import annotations

from newsfacts import Document


def begins_sentence(document: Document, at: int) -> bool:
    """Whether the token is the first of its sentence, where a capital tells nothing."""
    sentence = document.sentence_at(document.tokens[at].start)
    return sentence is None or sentence.first == at


def adjoins(document: Document, at: int) -> bool:
    """Whether only a space stands between a token and the one before it."""
    if not 0 < at < len(document.tokens):
        return False
    return document.text[document.tokens[at - 1].end : document.tokens[at].start] in {" ", "\u00a0"}

"""Where a token stands, as the page of newsfacts-russian tells, and which begin with a capital."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_russian.page import adjoins, begins_sentence, page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Morphology

__all__ = ["adjoins", "begins_sentence", "capitalised"]


def capitalised(document: Document) -> Sequence[int]:
    """The tokens that begin with a capital, in text order: few are, and whoever looks for names asks."""
    return page_of(document).where(_is_capital)


@word_test
def _is_capital(word: Word, _morphology: Morphology) -> bool:
    return word.is_capital

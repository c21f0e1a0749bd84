"""Phrases in the nominative: the names of bodies and places come again and again."""

from __future__ import annotations

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.phrases import nominative_text

from newsfacts import Morphology


@cached_by_word
def phrase_in_the_nominative(morphology: Morphology, text: str, cases: tuple[str, ...] = ()) -> str:
    """The phrase as it stands, its head in the nominative; *cases* are those it may stand in, if known."""
    return nominative_text(morphology, text, cases=cases)

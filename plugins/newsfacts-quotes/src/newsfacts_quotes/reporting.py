"""Which words of a text may report, by their dictionary forms; each word form is asked about once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import Document, Reading, Token
from newsfacts_quotes import lexicon
from newsfacts_quotes.forms import Form, verbal_form
from newsfacts_quotes.lexicon import fold

_READINGS = 6
"""How many readings of a form may hide a reporting verb: *дали* is also a form of *даль*."""

Verbal = tuple[Reading, Form, str]
"""A reading that may report, its form and its lemma."""


class ReportingWords:
    """The reporting words among the word forms of a document.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._verbal: dict[str, tuple[Verbal, ...]] = {}
        self._nouns: dict[str, str] = {}

    def verbal(self, word: str, token: Token) -> tuple[Verbal, ...]:
        """The readings of a word that may report, with their forms and lemmas."""
        known = self._verbal.get(word)
        if known is None:
            known = self._verbal[word] = tuple(_verbal(self._document.readings(token)[:_READINGS]))
        return known

    def noun(self, word: str, token: Token) -> str:
        """The lemma of a word that may be a reporting noun, or nothing."""
        known = self._nouns.get(word)
        if known is None:
            known = self._nouns[word] = _noun(self._document.readings(token)[:2])
        return known


def _verbal(readings: Sequence[Reading]) -> Iterator[Verbal]:
    if not readings or readings[0].pos == "PREP" or readings[0].grammemes & {"1per", "2per"}:
        return
    verbs, collocations = lexicon.verbs(), lexicon.collocations()
    for reading in readings:
        form, lemma = verbal_form(reading), fold(reading.lemma)
        if form is not None and (lemma in verbs or lemma in collocations):
            yield reading, form, lemma


def _noun(readings: Sequence[Reading]) -> str:
    lemmas = (fold(reading.lemma) for reading in readings if reading.pos == "NOUN")
    return next((lemma for lemma in lemmas if lemma in lexicon.nouns()), "")

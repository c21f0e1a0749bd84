"""One sentence of a document, as the rules look at it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from newsfacts_russian.page import Page
from newsfacts_russian.spelling import fold
from newsfacts_russian.words import Word

from newsfacts import Document, Morphology, Reading, Sentence, Token
from newsfacts_quantities.known import Known
from newsfacts_quantities.lexicon import change


def lemmas_of(word: Word, morphology: Morphology) -> frozenset[str]:
    """The lemmas of a word form, without ё."""
    return frozenset(fold(each.lemma) for each in morphology.readings(word.text))


class Line:
    """A sentence: its tokens, their lower-case forms without ё, and the document around it.

    Indices count the sentence's own tokens; beyond its ends stand empty words.

    Args:
        known: The document, and what others found in it.
        sentence: The sentence.
        page: The words of the document.
    """

    def __init__(self, known: Known, sentence: Sentence, page: Page) -> None:
        self.known = known
        self.document: Document = known.document
        self.sentence = sentence
        self.tokens: Sequence[Token] = self.document.tokens[sentence.first : sentence.last]
        self._page = page
        self.words = [word.low for word in page.words[sentence.first : sentence.last]]
        self._length = len(self.words)

    @cached_property
    def changes(self) -> bool:
        """Whether the sentence has a word for a change: *выросла*, *снижение*."""
        return any(change().match(word) for word in self.words)

    def __len__(self) -> int:
        return self._length

    def word(self, index: int) -> str:
        """The word at *index*; empty beyond the sentence."""
        return self.words[index] if 0 <= index < self._length else ""

    def text(self, index: int) -> str:
        """The token at *index* as it stands; empty beyond the sentence."""
        return self.tokens[index].text if 0 <= index < self._length else ""

    def readings(self, index: int) -> Sequence[Reading]:
        """The readings of the token at *index*; none beyond the sentence."""
        if not 0 <= index < self._length:
            return ()
        return self.document.morphology.readings(self.tokens[index].text)

    def lemmas(self, index: int) -> frozenset[str]:
        """The lemmas of the token at *index*, without ё."""
        if not 0 <= index < self._length:
            return frozenset()
        return self._page.note(self.sentence.first + index, lemmas_of)

    def is_noun_form(self, index: int, grammemes: str) -> bool:
        """Whether the token can be a noun with these grammemes, as likely as any other part of speech."""
        wanted = frozenset(grammemes.split())
        return any(each.pos == "NOUN" and wanted <= each.grammemes for each in self.readings(index))

    def touches(self, index: int) -> bool:
        """Whether nothing stands between the token at *index* and the next."""
        return 0 <= index < self._length - 1 and self.tokens[index].end == self.tokens[index + 1].start

    def stands(self, phrase: Sequence[str], index: int) -> bool:
        """Whether the words of *phrase* stand from *index* on."""
        last = index + len(phrase)
        return index >= 0 and last <= self._length and self.words[index:last] == list(phrase)

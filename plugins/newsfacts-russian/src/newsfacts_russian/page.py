"""A page: the words of a document, and where each stands. Every plugin reads the same one.

>>> from newsfacts import Article, Document
>>> from newsfacts_russian.language import Russian
>>> russian = Russian()
>>> text = "Мост открыт. Мэр уехал."
>>> page = page_of(Document(Article(text=text), russian, russian.segment(text)))
>>> page.word(4).lemma, page.begins_sentence(3), page.adjoins(4), page.adjoins(5)
('уехать', True, True, False)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from newsfacts import Document, Morphology
from newsfacts_russian.words import PLACES, Word, WordTest, looked_up, note_of, passed_by, word_tests

T = TypeVar("T")

_NOTHING = Word("\0", "", (), "", "", frozenset(), frozenset())


class Page:
    """The words of a document; every question takes an index into its tokens.

    Outside the text there is a word that is nothing: its text is empty for all that is asked.

    Args:
        document: The document; :func:`page_of` makes one page for all who ask.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.tokens = document.tokens
        morphology = document.morphology
        self.words: tuple[Word, ...] = looked_up([token.text for token in self.tokens], morphology)
        self._morphology = morphology
        self._places: dict[Word, list[int]] = {}
        for index, each in enumerate(self.words):
            if each in self._places:
                self._places[each].append(index)
            else:
                self._places[each] = [index]
        self._passing: dict[WordTest, list[int]] = {}
        self._firsts = frozenset(sentence.first for sentence in document.sentences)

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.tokens)

    def word(self, index: int) -> Word:
        """The word, number or mark at an index."""
        return self.words[index] if 0 <= index < len(self.words) else _NOTHING

    def low(self, index: int) -> str:
        """The token in lower case and with е for ё; empty outside the text."""
        return self.words[index].low if 0 <= index < len(self.words) else ""

    @property
    def distinct(self) -> Iterable[Word]:
        """The words of the text, each of them once."""
        return self._places.keys()

    def note(self, index: int, make: Callable[[Word, Morphology], T]) -> T:
        """What *make* makes of the word at an index; see :func:`newsfacts_russian.words.noted`."""
        each = self.words[index]
        try:
            found: T | None = each.notes[PLACES[make]]
        except LookupError:  # nobody has asked for it, or not since the word was made
            found = None
        return note_of(each, make, self._morphology) if found is None else found

    def where(self, test: WordTest) -> Sequence[int]:
        """The tokens of the words that pass a test, in text order, so that a rule can start there.

        Args:
            test: One that :func:`newsfacts_russian.words.word_test` knows.
        """
        if test not in self._passing:
            self._passing = self._looked_through()
        return self._passing[test]

    def _looked_through(self) -> dict[WordTest, list[int]]:
        """Where the words stand that pass each of the tests."""
        passed = passed_by(self._places, self._morphology)
        found: dict[WordTest, list[int]] = {test: [] for test in word_tests()}
        for places, tests in zip(self._places.values(), passed, strict=True):
            for test in tests:
                found[test] += places
        for every in found.values():
            every.sort()
        return found

    def adjoins(self, index: int) -> bool:
        """Whether one blank, and nothing else, stands between a token and the one before it."""
        if not 0 < index < len(self.tokens):
            return False
        return self.document.text[self.tokens[index - 1].end : self.tokens[index].start] == " "

    def touches(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def begins_sentence(self, index: int) -> bool:
        """Whether the token is the first of its sentence, where a capital tells nothing."""
        return index in self._firsts


def page_of(document: Document) -> Page:
    """The page of a document, made once for all plugins."""
    return document.derived(Page)


def adjoins(document: Document, index: int) -> bool:
    """Whether one blank, and nothing else, stands between a token and the one before it."""
    return page_of(document).adjoins(index)


def begins_sentence(document: Document, index: int) -> bool:
    """Whether the token is the first of its sentence, where a capital tells nothing."""
    return page_of(document).begins_sentence(index)

"""One sentence of a document, as the rules look at it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import attrs
from newsfacts_russian.page import page_of

from newsfacts import Document, Reading, Sentence, Token
from newsfacts_quantities.known import Known
from newsfacts_quantities.lexicon import change


@attrs.frozen(eq=False)
class Line:
    """A sentence: its tokens, their lower-case forms without ё, and the document around it.

    Indices count the sentence's own tokens; beyond its ends stand empty words.

    Args:
        known: The document, and what others found in it.
        sentence: The sentence.
    """

    known: Known
    sentence: Sentence

    @property
    def document(self) -> Document:
        """The document that it is of."""
        return self.known.document

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The sentence's tokens."""
        return self.document.tokens[self.sentence.first : self.sentence.last]

    @cached_property
    def words(self) -> Sequence[str]:
        """The tokens in lower case, ё as е."""
        words = page_of(self.document).words[self.sentence.first : self.sentence.last]
        return [word.low for word in words]

    @cached_property
    def changes(self) -> bool:
        """Whether the sentence has a word for a change: *выросла*, *снижение*."""
        return any(change().match(word) for word in self.words)

    def __len__(self) -> int:
        return self.sentence.last - self.sentence.first

    def word(self, index: int) -> str:
        """The word at *index*; empty beyond the sentence."""
        words = self.words
        return words[index] if 0 <= index < len(words) else ""

    def text(self, index: int) -> str:
        """The token at *index* as it stands; empty beyond the sentence."""
        return self.tokens[index].text if 0 <= index < len(self) else ""

    def readings(self, index: int) -> Sequence[Reading]:
        """The readings of the token at *index*; none beyond the sentence."""
        return self.document.readings(self.tokens[index]) if 0 <= index < len(self) else ()

    def lemmas(self, index: int) -> frozenset[str]:
        """The lemmas of the token at *index*, without ё."""
        return frozenset(each.lemma.replace("ё", "е") for each in self.readings(index))

    def is_noun_form(self, index: int, grammemes: str) -> bool:
        """Whether the token can be a noun with these grammemes, as likely as any other part of speech."""
        wanted = frozenset(grammemes.split())
        return any(each.pos == "NOUN" and wanted <= each.grammemes for each in self.readings(index))

    def touches(self, index: int) -> bool:
        """Whether nothing stands between the token at *index* and the next."""
        return 0 <= index < len(self) - 1 and self.tokens[index].end == self.tokens[index + 1].start

    def stands(self, phrase: Sequence[str], index: int) -> bool:
        """Whether the words of *phrase* stand from *index* on."""
        return all(self.word(index + at) == word for at, word in enumerate(phrase))

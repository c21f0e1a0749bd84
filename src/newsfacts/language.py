"""What the core asks of a language: segmentation and morphology."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, Protocol, runtime_checkable

import attrs

from newsfacts.plaintext import PlainText


@attrs.frozen
class Token:
    """A word, number or punctuation mark: code points ``[start, end)`` of the article's text."""

    start: int
    end: int
    text: str


@attrs.frozen
class Sentence:
    """A sentence: code points ``[start, end)``, and its tokens ``tokens[first:last]`` of the document."""

    start: int
    end: int
    first: int
    last: int


@attrs.frozen
class Paragraph:
    """A paragraph: code points ``[start, end)``, and its sentences ``sentences[first:last]``.

    *heading* tells a subheading, which is no sentence of the running text, and *boilerplate* a
    credit, a byline or a link to another article: nobody speaks there, and nothing is told.
    """

    start: int
    end: int
    first: int
    last: int
    heading: bool = False
    boilerplate: bool = False


class _Memo(dict[Any, Any]):
    """What was worked out from a text; copies and pickles of the text begin without it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _Memo, ()


@attrs.frozen
class Segmentation:
    """A text cut into paragraphs, sentences and tokens, each in text order, none overlapping."""

    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    _memo: _Memo = attrs.field(factory=_Memo, init=False, eq=False, repr=False)

    @cached_property
    def token_starts(self) -> list[int]:
        """Where each token begins; to be searched, not changed."""
        return [token.start for token in self.tokens]

    @cached_property
    def token_ends(self) -> list[int]:
        """Where each token ends; to be searched, not changed."""
        return [token.end for token in self.tokens]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each sentence begins; to be searched, not changed."""
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def paragraph_starts(self) -> list[int]:
        """Where each paragraph begins; to be searched, not changed."""
        return [paragraph.start for paragraph in self.paragraphs]


@attrs.frozen(eq=False)
class Reading:
    """One morphological reading of a word form.

    Args:
        word: The form as dictionaries spell it, in lower case: its ё restored where the article
            has е (*еще* is read as *ещё*), and without marks of stress.
        lemma: Its dictionary form, in lower case.
        pos: Part of speech, an OpenCorpora tag (``NOUN``, ``VERB``, …); empty if none.
        grammemes: All OpenCorpora grammemes of the reading, the part of speech included.
        known: Whether the dictionary holds the form; otherwise the reading is a prediction.
        score: Estimated probability among the form's readings, from 0 to 1.
    """

    word: str
    lemma: str
    pos: str
    grammemes: frozenset[str]
    known: bool
    score: float

    def has(self, *grammemes: str) -> bool:
        """Whether the reading carries every one of *grammemes*."""
        return self.grammemes.issuperset(grammemes)


@runtime_checkable
class Morphology(Protocol):
    """Morphological analysis and generation for one language."""

    def readings(self, word: str) -> Sequence[Reading]:
        """All readings of *word*, the likeliest first; case does not matter.

        There is at least one: of a word that nothing is known of, one without a part of speech.
        """
        ...

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> Reading | None:
        """The form of the same lexeme that carries *grammemes*; ``None`` if there is none."""
        ...

    def lexeme(self, reading: Reading) -> Sequence[Reading]:
        """Every form of the reading's lexeme, the dictionary form first."""
        ...


@runtime_checkable
class Language(Protocol):
    """What a language plugin makes: segmentation and morphology for one ISO 639 code.

    One whose texts carry marks that no dictionary has is a :class:`LanguageWithMarks` too.
    """

    @property
    def code(self) -> str:
        """ISO 639 code, such as ``ru``."""
        ...

    @property
    def morphology(self) -> Morphology:
        """The language's morphology; dictionaries load on first use."""
        ...

    def segment(self, text: str) -> Segmentation:
        """Cut *text* into paragraphs, sentences and tokens."""
        ...


@runtime_checkable
class LanguageWithMarks(Language, Protocol):
    """A language whose texts carry marks that are no part of the spelling: stress, soft hyphens.

    Extractors are given the plain text, so that none of them has to see through the marks;
    their facts come out with spans of the article's own text, marks included.
    """

    def plain(self, text: str) -> PlainText:
        """*text* without its marks; a text that has none should cost next to nothing."""
        ...

"""The document: what an extractor sees of an article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeVar

import attrs

from newsfacts.article import Article
from newsfacts.facts import (
    EntityFact,
    EventFact,
    Fact,
    NameFact,
    NormalizedName,
    PersonFact,
    QuoteFact,
    Speaker,
    TemporalValue,
)
from newsfacts.language import Language, Morphology, Paragraph, Reading, Segmentation, Sentence, Token
from newsfacts.plaintext import PlainText
from newsfacts.span import Span

F = TypeVar("F", bound=Fact)
T = TypeVar("T")


class Overrides:
    """The decisions that a third party may take in an extractor's stead; ``None`` leaves it to the rules.

    Here nobody has a say: so it is in tests, and in documents made by hand. A subclass takes those
    decisions that it knows of.
    """

    def resolve_date(self, expression: Span, document: Document) -> TemporalValue | None:
        """What one temporal expression means, if somebody says so."""

    def normalize_name(self, mention: NameFact, document: Document) -> NormalizedName | None:
        """The nominative of one mention, if somebody says so."""

    def attribute_quote(
        self, quote: QuoteFact, candidates: Sequence[PersonFact], document: Document
    ) -> Speaker | None:
        """The speaker of one quotation, if somebody says so."""

    def resolve_mention(
        self, mention: Span, candidates: Sequence[EntityFact], document: Document
    ) -> EntityFact | None:
        """Whom one pronoun or description means, if somebody says so."""

    def classify_event(self, event: EventFact, document: Document) -> str | None:
        """The type of one event, if somebody says so."""


@attrs.frozen(eq=False)
class Document:
    """An article, cut into paragraphs, sentences and tokens, with the facts an extractor asked for.

    Frozen: an extractor reads it and returns facts; nothing is written into it.

    Args:
        article: The article itself; its text is without the marks that the language takes away
            (see :class:`newsfacts.LanguageWithMarks`), and so is every span until the pipeline
            returns the facts.
        language: Segmentation and morphology of the article's language.
        segmentation: The article's text, cut.
        facts: Facts of the kinds that the extractor requires or uses, in text order.
        overrides: Decisions of third parties, asked while an extractor runs.
        plain: The way between this text and the article's, if it differs from it.
    """

    article: Article
    language: Language
    segmentation: Segmentation
    facts: tuple[Fact, ...] = ()
    overrides: Overrides = attrs.field(factory=Overrides)
    plain: PlainText | None = None

    # Asked for some thousand times an article, and so kept where they are read without a call.
    text: str = attrs.field(init=False, repr=False)
    """The text that tokens and spans count the code points of."""
    paragraphs: tuple[Paragraph, ...] = attrs.field(init=False, repr=False)
    """The paragraphs, in text order."""
    sentences: tuple[Sentence, ...] = attrs.field(init=False, repr=False)
    """The sentences, in text order."""
    tokens: tuple[Token, ...] = attrs.field(init=False, repr=False)
    """The tokens, in text order."""

    def __attrs_post_init__(self) -> None:
        """What is asked for most, without a way to it."""
        keep = object.__setattr__
        keep(self, "text", self.article.text)
        keep(self, "paragraphs", self.segmentation.paragraphs)
        keep(self, "sentences", self.segmentation.sentences)
        keep(self, "tokens", self.segmentation.tokens)

    @property
    def morphology(self) -> Morphology:
        """The morphology of the article's language; dictionaries load on first use."""
        return self.language.morphology

    def span(self, start: int, end: int) -> Span:
        """The span of the code points ``[start, end)``; see :meth:`newsfacts.Article.span`."""
        return self.article.span(start, end)

    def located(self, start: int, end: int) -> Span | None:
        """The span of :attr:`text` that stands for ``[start, end)`` of the text that the newsroom gave.

        For an extractor whose facts come from elsewhere (an annotation, another program), with offsets
        in the article; see :meth:`newsfacts.PlainText.located`.

        Raises:
            ValueError: If the range is empty or leaves the text.
        """
        return (self.plain or PlainText(self.text)).located(start, end)

    def of_type(self, fact_type: type[F]) -> tuple[F, ...]:
        """The facts of one type, in text order."""
        return tuple([fact for fact in self.facts if isinstance(fact, fact_type)])

    def readings(self, token: Token) -> Sequence[Reading]:
        """The morphological readings of a token, the likeliest first."""
        return self.morphology.readings(token.text)

    def derived(self, function: Callable[[Document], T]) -> T:
        """What *function* makes of the text; called once an article, whoever asks again gets the same.

        Args:
            function: A pure function of the text as it is cut, with a lasting identity: one defined in
                a module, no lambda. It is given a document of the text and its language alone, without
                facts, overrides and publication day, since the answer is kept for documents that
                differ in these. It may ask for what other functions derive.

        Returns:
            One value for all extractors of an article: it is to be read, not changed.
        """
        memo = self.segmentation._memo  # noqa: SLF001  (it belongs to the two of them)
        held = memo.get(function)
        if held is None or held[0] is not self.language:
            held = memo[function] = (self.language, function(self._bare()))
        value: T = held[1]
        return value

    def _bare(self) -> Document:
        """The text and its language alone, for all that is derived from them."""
        memo = self.segmentation._memo  # noqa: SLF001  (as above)
        held: tuple[Language, Document] | None = memo.get(Document)
        if held is None or held[0] is not self.language:
            article = Article(text=self.text, language=self.article.language)
            held = memo[Document] = self.language, Document(article, self.language, self.segmentation)
        return held[1]

    def forget(self) -> None:
        """Give up what was derived; the pipeline does, since it may hold the document in a circle."""
        self.segmentation._memo.clear()  # noqa: SLF001  (as above)

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """Indices ``(first, last)`` such that ``tokens[first:last]`` are those touching ``[start, end)``."""
        return bisect_right(self.segmentation.token_ends, start), bisect_left(
            self.segmentation.token_starts, end
        )

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence at or before the code point *offset*; ``None`` before the first."""
        index = bisect_right(self.segmentation.sentence_starts, offset) - 1
        return self.sentences[index] if index >= 0 else None

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph at or before the code point *offset*; ``None`` before the first."""
        index = bisect_right(self.segmentation.paragraph_starts, offset) - 1
        return self.paragraphs[index] if index >= 0 else None

    def is_boilerplate(self, offset: int) -> bool:
        """Whether the code point at *offset* lies in a credit, a byline or a link to another article."""
        paragraph = self.paragraph_at(offset)
        return paragraph is not None and paragraph.boilerplate

"""The text as the rules read it: units instead of sentences, quotations, and cached word tests."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from copy import copy

from newsfacts_russian.page import page_of
from newsfacts_russian.records import record
from newsfacts_russian.sites import is_site
from newsfacts_russian.spelling import fold

from newsfacts import Document, Mention, MentionType, PersonFact, Reading, Span, Token
from newsfacts_quotes.text.characters import DASHES, MARKS
from newsfacts_quotes.text.layout import Layout
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.units import Unit, units_of
from newsfacts_quotes.text.words import NOTHING, PREDICATES, Role, WordForm, forms_of

__all__ = ["Named", "Unit", "View"]

_OPENING = frozenset("«“„")
_WORD = 3
"""A word of so many letters ends a sentence at a full stop that touches the next: *закрыт.Мэр*."""


@record
class Named:
    """A mention of a person by name: the tokens ``[first, last)``."""

    first: int
    last: int
    person: PersonFact
    mention: Mention
    nominative: bool


class View:
    """One document, ready for the rules. Every test takes an index into the document's tokens.

    Args:
        document: The document.
        quotations: What stands in quotation marks, without author's words inside.
        whole: The same with the author's words, over which a unit goes on.
        layout: Where each paragraph's story begins, and which ones are no part of it.

    Attributes:
        forms: For each token its word form.
        words: For each token how it is written in lower case, with е for ё.
        quote_at: For each token the number of the quotation around it, or -1.
        whole_at: The same, of quotations with the author's words.
        breaks: Where a segment may end, in text order.
        ends: For units that have been asked for it, where they end without their final stop.
        is_speech: Whether it is somebody's direct speech, in which *я* and *мы* are who speaks.
    """

    is_speech = False

    def __init__(
        self,
        document: Document,
        quotations: Sequence[Quotation],
        whole: Sequence[Quotation],
        layout: Layout,
    ) -> None:
        self.document = document
        self.layout = layout
        self.page = page_of(document)
        self.tokens: Sequence[Token] = document.tokens
        self.morphology = document.morphology
        forms = document.derived(forms_of)
        self.forms = forms.forms
        self._places = forms.places
        self.words = [form.low for form in self.forms]
        self.marked: Sequence[Quotation] = quotations
        self._quote(quotations)
        self.whole_at = _numbered(whole, len(self.tokens))
        self.named: dict[int, Named] = {}
        self.named_end: dict[int, Named] = {}
        for named in self._named():
            self.named[named.first] = named
            self.named_end[named.last - 1] = named
        self.units = list(units_of(self))
        self._firsts = {unit.first for unit in self.units}

    def _quote(self, quotations: Sequence[Quotation]) -> None:
        """Note what stands in quotation marks, and where a segment may end: not in these."""
        self.quotations = quotations
        self.quote_at = _numbered(quotations, len(self.tokens))
        self.breaks = [index for index in self._places[Role.BREAK] if self.quote_at[index] < 0]
        self.ends: dict[tuple[int, int], int] = {}

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens ``[first, last)``."""
        return self.document.span(self.tokens[first].start, self.tokens[last - 1].end)

    def text(self, first: int, last: int) -> str:
        """The characters of the tokens ``[first, last)``."""
        return self.document.text[self.tokens[first].start : self.tokens[last - 1].end]

    def places(self, role: Role, first: int, last: int) -> list[int]:
        """Where among the tokens ``[first, last)`` a word stands that may play a role."""
        found = self._places[role]
        start = bisect_left(found, first)
        return found[start : bisect_left(found, last, start)]

    def at(self, index: int, end: int | None = None) -> WordForm:
        """The form of a token before *end*; beyond it, and beyond the ends of the text, that of nothing."""
        last = len(self.forms) if end is None else end
        return self.forms[index] if 0 <= index < last else NOTHING

    def readings(self, index: int) -> Sequence[Reading]:
        """The readings of a token, the likeliest first."""
        return self.forms[index].readings

    def pos(self, index: int) -> str:
        """The part of speech of a word's likeliest reading; empty for marks and stops."""
        return self.forms[index].pos

    def has(self, index: int, *grammemes: str) -> bool:
        """Whether some likely reading of the token carries all of *grammemes*."""
        return self.forms[index].carries[grammemes]

    def modifies(self, index: int, *grammemes: str) -> bool:
        """Whether the token can be an adjective or a participle with all of *grammemes*."""
        return self.has(index, "ADJF", *grammemes) or self.has(index, "PRTF", *grammemes)

    def lemma(self, index: int) -> str:
        """The likeliest lemma of a token, without ё; of a participle, that of an adjective: *обвиняемый*."""
        return self.forms[index].lemma

    def starts_unit(self, index: int) -> bool:
        """Whether a unit begins with the token."""
        return index in self._firsts

    def is_word(self, index: int) -> bool:
        """Whether the token is a word or a number."""
        return self.forms[index].is_word

    def is_relative(self, index: int) -> bool:
        """Whether the token is a form of *который*."""
        return self.forms[index].is_relative

    def is_dash(self, index: int) -> bool:
        """Whether the token is a dash."""
        return self.words[index] in DASHES

    def is_mark(self, index: int) -> bool:
        """Whether the token is a quotation mark."""
        return self.words[index] in MARKS

    def is_glued(self, index: int) -> bool:
        """Whether a full stop stands inside a word, as in *Lenta.ru*, and not in *закрыт.Мэр*."""
        tokens = self.tokens
        if self.words[index] != "." or not 0 < index < len(tokens) - 1:
            return False
        return (
            tokens[index - 1].end == tokens[index].start
            and tokens[index].end == tokens[index + 1].start
            and self.is_word(index + 1)
            and not self.ends_glued(index)
        )

    def is_initial(self, stop: int) -> bool:
        """Whether a full stop follows a lone Latin capital, and a Latin name comes next: *J. Larsen*."""
        tokens = self.tokens
        letter = tokens[stop - 1].text if stop else ""
        after = tokens[stop + 1].text if stop + 1 < len(tokens) else ""
        return (
            len(letter) == 1
            and letter.isascii()
            and letter.isupper()
            and after.isascii()
            and after[:1].isupper()
        )

    def ends_glued(self, stop: int) -> bool:
        """Whether the blank after a full stop is missing: *мост закрыт.Мэр промолчал*."""
        before, after = self.words[stop - 1], self.tokens[stop + 1].text
        opens = after in _OPENING or (after[:1].isupper() and not after.isascii() and after[1:].islower())
        return (
            opens
            and len(before) >= _WORD
            and self.tokens[stop - 1].text[1:].islower()
            and not before.isascii()
            and not is_site(f"{before}.{after}")
            and not self._is_pair_in_marks(stop)
        )

    def _is_pair_in_marks(self, stop: int) -> bool:
        """Whether quotation marks hold the words around a full stop and nothing else: *«Вести.Наука»*."""
        around = self.words[stop - 2 : stop - 1], self.words[stop + 2 : stop + 3]
        return stop > 1 and all(marks and marks[0] in MARKS for marks in around)

    def is_finite(self, index: int) -> bool:
        """Whether the token is likely a finite verb: its first reading is one."""
        return self.forms[index].is_finite

    def is_told(self, index: int) -> bool:
        """Whether a finite verb tells of others: no imperative, and not of *я*, *мы*, *вы*."""
        if not self.is_finite(index):
            return False
        first = self.readings(index)[0].grammemes
        past = "impr" in first and self.has(index, "VERB", "past")  # *пришли*
        return past or not first & {"1per", "2per", "impr"}

    def is_predicate(self, index: int) -> bool:
        """Whether the token can be a clause's predicate: a finite verb, a short form, *нет*."""
        return self.forms[index].pos in PREDICATES

    def has_predicate(self, first: int, last: int) -> bool:
        """Whether a predicate stands among the tokens ``[first, last)``."""
        found = self._places[Role.PREDICATE]
        after = bisect_left(found, first)
        return after < len(found) and found[after] < last

    def quotation_at(self, index: int) -> Quotation | None:
        """The quotation that the token belongs to."""
        number = self.quote_at[index]
        return self.quotations[number] if number >= 0 else None

    def quotation_from(self, index: int) -> Quotation | None:
        """The quotation that begins with the token."""
        quotation = self.quotation_at(index)
        return quotation if quotation and quotation.start == index else None

    def quotations_in(self, first: int, last: int) -> Sequence[Quotation]:
        """The quotations among the tokens ``[first, last)``."""
        start = bisect_left(self.quotations, first, key=lambda each: each.start)
        return self.quotations[start : bisect_left(self.quotations, last, start, key=lambda each: each.start)]

    def outside(self, index: int) -> bool:
        """Whether the token stands outside all quotations."""
        return self.quote_at[index] < 0

    def inside(self, speeches: Sequence[tuple[int, int]], quotations: Sequence[Quotation]) -> View:
        """The words of direct speech as a text of their own, in which only *quotations* are quoted."""
        inner = copy(self)
        inner.is_speech = True
        inner._quote(quotations)  # noqa: SLF001  (its own, as below)
        inner.units = [unit for speech in speeches for unit in self._sentences_of(*speech)]
        inner._firsts = {unit.first for unit in inner.units}  # noqa: SLF001
        return inner

    def _sentences_of(self, first: int, last: int) -> Iterator[Unit]:
        """The sentences of the tokens ``[first, last)``, no longer than these."""
        document = self.document
        number = bisect_right(document.segmentation.paragraph_starts, self.tokens[first].start) - 1
        sentences = document.sentences
        at = bisect_right(sentences, first, key=lambda each: each.first) - 1
        while at < len(sentences) and sentences[at].first < last:
            start, end = max(first, sentences[at].first), min(last, sentences[at].last)
            if start < end:
                yield Unit(start, end, number, heading=False, opens_paragraph=False)
            at += 1

    def _named(self) -> Iterator[Named]:
        for person in self.document.of_type(PersonFact):
            for mention in person.mentions:
                if mention.type is not MentionType.NAMED or self._is_aside(mention.span.start):
                    continue
                first, last = self.document.token_range(mention.span.start, mention.span.end)
                if first < last:
                    same = _same(mention.span.text, mention.nominative or person.name)
                    yield Named(first, last, person, mention, same)

    def _is_aside(self, offset: int) -> bool:
        """Whether a code point lies in a paragraph that is no part of the story."""
        index = bisect_right(self.document.segmentation.paragraph_starts, offset) - 1
        return index in self.layout.asides


def _numbered(quotations: Sequence[Quotation], length: int) -> list[int]:
    """For each token, the number of the quotation it belongs to, or -1."""
    numbers = [-1] * length
    for number, quotation in enumerate(quotations):
        numbers[quotation.start : quotation.end] = [number] * (quotation.end - quotation.start)
    return numbers


def _same(surface: str, nominative: str) -> bool:
    return fold(surface) == fold(nominative)

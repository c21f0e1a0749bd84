"""The document as the rules of this plugin read it: words, clauses, phrases and the facts that are there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

import attrs
from newsfacts_russian.clauses import read_clauses
from newsfacts_russian.page import page_of
from newsfacts_russian.words import Word as Seen
from newsfacts_russian.words import noted

from newsfacts import (
    DateFact,
    Document,
    EntityFact,
    Mention,
    PersonFact,
    PostFact,
    QuantityFact,
    QuoteFact,
    Span,
)
from newsfacts_events.reading.phrase import Named, Phrase
from newsfacts_events.reading.phrases import read_phrases
from newsfacts_events.reading.predicates import is_noun, is_predicate
from newsfacts_events.reading.sentence import SentenceReading
from newsfacts_events.reading.words import Word, as_verb, word, word_of_name

LONGEST = 400
"""What goes on longer than this many tokens is no sentence; no more of it is read."""

_HEADLINE = 250
"""A first line longer than this many characters is no headline."""

_ENDS = frozenset(".…")

_CAPTIONS = 4
"""How many paragraphs may stand between headline and text."""

_SAYING = frozenset({"VERB", "PRTS", "ADJS", "PRED"})
"""Forms without which a paragraph after the headline is the caption of a picture."""

_NESTED = 4
"""How many quotations that begin before a place are looked at for one that holds it."""


class Page:
    """A document with what its words, clauses and phrases say; sentences are read when they are asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.tokens = document.tokens
        morphology = document.morphology
        seen = page_of(document).words
        self.words: list[Word] = noted(seen, word, morphology)
        self.entities: list[EntityFact] = [*document.of_type(EntityFact)]
        self.named = self._named()
        inside = [index for each in self.named.values() for index in range(each.first, each.last)]
        names = noted([seen[index] for index in inside], word_of_name, morphology)
        for index, name in zip(inside, names, strict=True):
            self.words[index] = name
        self._firsts = [each.first for each in document.sentences]
        self._read_predicates(seen)
        self._listed = [index for index, each in enumerate(self.words) if each.entry is not None]
        self.posts = self._posts()
        self.dates = self._dates()
        self._dated = sorted(self.dates)
        self._dated_tokens = self._tokens_of_dates()
        self.quotes = document.of_type(QuoteFact)
        self._quantities = sorted(
            (self.token_at(fact.span.start), fact.id) for fact in document.of_type(QuantityFact)
        )
        self.headline = _headline(document)
        self.begun = document.sentences[self.headline].first if document.sentences else 0
        self._alike = self._by_root()
        self.opening = self._opening()
        self.cues = self._cues()
        self._cue_places = sorted(self.cues)
        self._sentences: dict[int, SentenceReading] = {}
        contents = [(each.start, each.end, quote) for quote in self.quotes for each in quote.content]
        self._contents = sorted(contents, key=itemgetter(0))
        self._content_starts = [start for start, _, _ in self._contents]

    def _read_predicates(self, seen: Sequence[Seen]) -> None:
        """Read as verbs the nouns that their clauses lack as predicates; what is the noun is no trigger."""
        inside = {index for each in self.named.values() for index in range(each.first, each.last)}
        for index in [place for place, each in enumerate(self.words) if each.may_be_verb]:
            sentence = self.document.sentences[bisect_right(self._firsts, index) - 1]
            last = min(sentence.last, sentence.first + LONGEST)
            if index in inside:
                continue
            if is_noun(self.words, index, sentence.first, last):
                entry = self.words[index].entry
                if entry is not None and not entry.noun:
                    self.words[index] = attrs.evolve(self.words[index], entry=None)
                continue
            verb = as_verb(seen[index], self.document.morphology)
            if is_predicate(self.words, index, verb, sentence.first, last):
                self.words[index] = verb

    def _cues(self) -> set[int]:
        """The tokens of reporting words, which are no events by themselves."""
        spans = [quote.cue for quote in self.quotes if quote.cue is not None]
        return {index for span in spans for index in range(*self.document.token_range(span.start, span.end))}

    def _posts(self) -> set[int]:
        """The tokens of posts, whose words tell what somebody is charged with."""
        spans = [fact.span for fact in self.document.of_type(PostFact)]
        return {index for span in spans for index in range(*self.document.token_range(span.start, span.end))}

    def _by_root(self) -> dict[str, list[int]]:
        """The tokens that the lexicon of triggers has, by the roots of their words."""
        found: dict[str, list[int]] = {}
        for index in self._listed:
            entry = self.words[index].entry
            if entry is not None:
                found.setdefault(entry.root, []).append(index)
        return found

    def _opening(self) -> int:
        """The first sentence of the text: behind the headline, and behind the captions of pictures."""
        paragraphs = self.document.paragraphs
        if not self.headline:
            return 0
        for paragraph in paragraphs[1 : _CAPTIONS + 2]:
            first = self.document.sentences[paragraph.first].first
            last = self.document.sentences[paragraph.last - 1].last
            if any(self.words[index].pos in _SAYING for index in range(first, min(last, first + LONGEST))):
                return paragraph.first
        return self.headline

    def stands(self, number: int, furthest: int) -> str:
        """Where a sentence is: ``headline``, ``caption``, or ``text`` and how many sentences stand before it.

        Args:
            number: The sentence.
            furthest: From this one on sentences count as equally far.
        """
        if number < self.headline:
            return "headline"
        return "caption" if number < self.opening else f"text{min(number - self.opening, furthest)}"

    def quote_around(self, offset: int) -> QuoteFact | None:
        """The innermost quotation whose content a code point stands in."""
        place = bisect_right(self._content_starts, offset)
        nearest = self._contents[max(place - _NESTED, 0) : place]
        return next((quote for _, end, quote in reversed(nearest) if offset < end), None)

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens ``[first, last)``."""
        return self.document.span(self.tokens[first].start, self.tokens[last - 1].end)

    def token_at(self, offset: int) -> int:
        """The first token that ends after a code point."""
        return self.document.token_range(offset, offset + 1)[0]

    def sentence(self, number: int) -> SentenceReading:
        """The sentence of that number, read."""
        found = self._sentences.get(number)
        if found is None:
            sentence = self.document.sentences[number]
            first, last = sentence.first, min(sentence.last, sentence.first + LONGEST)
            clauses = read_clauses(self.words, first, last)
            dated = _among(self._dated, first, last)
            inside = self._dated_tokens if dated else ()
            found = self._sentences[number] = SentenceReading(
                first,
                last,
                number,
                clauses,
                read_phrases(self.words, first, clauses, self.named, inside),
                [(index, self.dates[index]) for index in dated],
                self._quantities_among(first, last),
                _among(self._cue_places, first, last),
            )
        return found

    def sentence_of(self, index: int) -> SentenceReading:
        """The sentence of a token, read."""
        return self.sentence(bisect_right(self._firsts, index) - 1)

    def phrase_at(self, offset: int) -> Phrase | None:
        """The phrase at a code point, or the name in apposition to it."""
        index = self.token_at(offset)
        if index >= len(self.tokens):
            return None
        found = self.sentence_of(index).phrase_at(index)
        return found.referent if found is not None else None

    def alike(self, root: str) -> Sequence[int]:
        """The tokens of words of a root that the lexicon of triggers has."""
        return self._alike.get(root, ())

    def is_dated(self, index: int) -> bool:
        """Whether a token is part of a date."""
        return index in self._dated_tokens

    def triggers(self, first: int, last: int) -> list[int]:
        """The tokens among ``[first, last)`` that the lexicon of triggers has."""
        return _among(self._listed, first, last)

    def _quantities_among(self, first: int, last: int) -> list[tuple[int, str]]:
        start = bisect_left(self._quantities, (first, ""))
        return self._quantities[start : bisect_left(self._quantities, (last, ""))]

    def _named(self) -> dict[int, Named]:
        found: dict[int, Named] = {}
        for index, entity in enumerate(self.entities):
            gender = ""
            if isinstance(entity, PersonFact) and entity.gender:
                gender = "masc" if entity.gender == "m" else "femn"
            for mention in entity.mentions:
                first, last = self.document.token_range(mention.span.start, mention.span.end)
                if first >= last or (mention.type != "named" and not _usable(mention, entity)):
                    continue
                known = found.get(first)
                if known is None or known.last < last:
                    found[first] = Named(first, last, index, entity.kind, gender, _is_nominative(mention))
        return found

    def _tokens_of_dates(self) -> set[int]:
        spans = [fact.span for fact in self.dates.values()]
        return {index for span in spans for index in range(*self.document.token_range(span.start, span.end))}

    def _dates(self) -> dict[int, DateFact]:
        """The date facts that can date an event, by their first token."""
        found: dict[int, DateFact] = {}
        for fact in self.document.of_type(DateFact):
            if fact.type in {"DATE", "TIME"}:
                first, last = self.document.token_range(fact.span.start, fact.span.end)
                if first < last:
                    found[first] = fact
        return found


def _among(places: list[int], first: int, last: int) -> list[int]:
    """Those of the tokens in text order that stand among ``[first, last)``."""
    start = bisect_left(places, first)
    return places[start : bisect_left(places, last, start)]


def _is_nominative(mention: Mention) -> bool | None:
    """Whether the mention stands in its own nominative; ``None`` if that isn't told."""
    if mention.nominative is None or mention.type == "pronominal":
        return None
    return mention.nominative.replace("ё", "е") == mention.span.text.replace("ё", "е")


def _headline(document: Document) -> int:
    """How many sentences at the beginning are the headline; 0 if there is none."""
    paragraphs = document.paragraphs
    if len(paragraphs) < 2:  # noqa: PLR2004  (a headline is not all there is)
        return 0
    first = paragraphs[0]
    text = document.text[first.start : first.end].rstrip()
    if len(text) > _HEADLINE or first.last - first.first > 2:  # noqa: PLR2004  (two sentences at most)
        return 0
    return first.last if first.heading or text[-1:] not in _ENDS else 0


def _usable(mention: Mention, entity: EntityFact) -> bool:
    """Whether a mention without a name stands for the entity as a name would; *российский* doesn't."""
    return mention.type == "pronominal" or entity.kind != "place" or " " in mention.span.text

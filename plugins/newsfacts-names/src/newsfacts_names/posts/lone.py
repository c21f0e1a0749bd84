"""Titles that stand alone, without a name: which of them mean a person."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Document, Sentence, Token
from newsfacts_names.positions import text_at
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.parsing import PhraseParser
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.stand_ins import lemmas_of
from newsfacts_names.posts.words import DASHES, FEW, adjectives, agreeing, cases_of, is_listed, title_word
from newsfacts_names.spelling import CLOSING, OPENING

LIKELY = 0.3
"""What share of its readings a word needs to be a title: *премьера* has it as a form of *премьер*."""

_BARRING = frozenset({"как", "в", "во", "из", "оба", "обоих", "два", "двух", "трое", *DASHES})
"""Words after which a title is a quality: *как президент*, *во главе города*."""


def is_likely(phrase: TitlePhrase) -> bool:
    """Whether the head is likely enough to be the title: not so in *смягчить политику*."""
    return not phrase.word.readings or sum(each.score for each in phrase.word.readings) >= LIKELY


class LonePhrases:
    """Finds title phrases without a name that stand for one person.

    Args:
        document: The document.
        named: The mentions by name, keyed by each of their tokens.
        attached: The heads of the phrases that describe a name.
        lemmas: The titles looked for.
        parser: Reads title phrases.
    """

    def __init__(
        self,
        document: Document,
        named: Mapping[int, Named],
        attached: AbstractSet[int],
        lemmas: AbstractSet[str],
        parser: PhraseParser,
    ) -> None:
        self._document = document
        self._named = named
        self._attached = attached
        self._parser = parser
        self._places = [place for place in parser.heads if self._may_be(document.tokens[place], lemmas)]

    def _may_be(self, token: Token, lemmas: AbstractSet[str]) -> bool:
        """Whether the token may be one of the titles looked for, itself or by a half of it."""
        word = title_word(self._document, token)
        return word is None or not lemmas.isdisjoint(lemmas_of(word.title))

    def of(self, sentence: Sentence) -> Iterator[TitlePhrase]:
        """Those of one sentence, in text order."""
        place = bisect_left(self._places, sentence.first)
        if place == len(self._places) or self._places[place] >= sentence.last:
            return
        for phrase in map(self._without_agency, self._parser.phrases(sentence)):
            if phrase.head not in self._attached and self._stands_for_somebody(phrase, sentence):
                yield phrase

    def _without_agency(self, phrase: TitlePhrase) -> TitlePhrase:
        """*цитирует президента "Интерфакс"*: a name that does not decline is not the president's."""
        if phrase.complements and self._document.tokens[phrase.complements[0].start].text in OPENING:
            readings = self._document.readings(self._document.tokens[phrase.complements[0].start + 1])
            if not any("gent" in cases_of(each) for each in readings):
                return attrs.evolve(phrase, end=phrase.head + 1, complements=())
        return phrase

    def _stands_for_somebody(self, phrase: TitlePhrase, sentence: Sentence) -> bool:
        """Whether the phrase stands for one person, and not for an office, a quality or somebody new."""
        if phrase.plural or phrase.one_of or phrase.acting or phrase.end in self._named:
            return False
        modifiers = self._document.tokens[phrase.start : phrase.head]
        if not is_likely(phrase) or any(self._is_indefinite(token) for token in modifiers):
            return False
        if phrase.start == sentence.first:
            return phrase.cases != {"ablt"}
        return self._may_follow(phrase, self._document.tokens[phrase.start - 1])

    def _is_indefinite(self, token: Token) -> bool:
        return is_listed(self._document, token, "indefinite")

    def _may_follow(self, phrase: TitlePhrase, before: Token) -> bool:
        """Whether the word before leaves the phrase a person."""
        text = before.text.lower()
        if self._is_counted(phrase):
            return False
        if text[:1].isdigit() or text in _BARRING or (text in OPENING and self._is_name_of_work(phrase)):
            return False
        if is_listed(self._document, before, "indefinite", "copula", "appoint", "honorific"):
            return False
        if phrase.cases == {"ablt"}:  # mostly a predicate: "переизбирался главой региона"
            readings = self._document.readings(before)
            return readings[0].pos == "PREP"
        return "gent" not in phrase.cases or not is_listed(self._document, before, "abstract", "position")

    def _is_counted(self, phrase: TitlePhrase) -> bool:
        """*два ключевых министра*: several, told by an adjective that does not agree with the title."""
        numeral = self._document.tokens[max(0, phrase.start - 2)].text.lower()
        between = adjectives(self._document, self._document.tokens[phrase.start - 1])
        return numeral in FEW and bool(between) and not agreeing(between, phrase.readings)

    def _is_name_of_work(self, phrase: TitlePhrase) -> bool:
        """*шоу «Народный артист»*: the name of a work, after its opening mark."""
        return text_at(self._document, phrase.end) in CLOSING

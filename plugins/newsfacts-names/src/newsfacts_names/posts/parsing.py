"""Reads title phrases off the tokens of a document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import attrs
from newsfacts_russian.spelling import is_abbreviation

from newsfacts import Document, Reading, Sentence, Token
from newsfacts_names.grammemes import lemmas
from newsfacts_names.positions import text_at
from newsfacts_names.posts.complements import Complementer
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.noun_phrases import STOPPED, Stretch, closing_mark
from newsfacts_names.posts.phrase import INITIALS_OF_ACTING, ComplementType, TitlePhrase
from newsfacts_names.posts.words import (
    TitleWord,
    adjectives,
    agreeing,
    begins_acting,
    heads,
    is_age,
    is_listed,
    is_word,
    title_word,
)
from newsfacts_names.spelling import OPENING, fold
from newsfacts_names.titles import Title, TitleClass, rows_of, words

LONGEST_PHRASE = 60
"""How many tokens after its head a title phrase may have."""

LONGEST_TITLE_OF_WORK = 6
"""How many tokens the name of a film or a book that begins with a title may have."""

LIKELY = 0.1
"""What score the noun needs that an adjective is taken to modify."""

_ACTING = Title("исполняющий обязанности", TitleClass.OFFICE, deputy=True)
_ACTING_INITIALS = ["и", ".", "о", "."]
_SHORTENED = frozenset({"вед", "ген", "гл", "зам", "мл", "пом", "ст"})


class PhraseParser:
    """Reads title phrases off the tokens of a document.

    Args:
        document: The document.
        named: The mentions by name, keyed by each of their tokens.

    Attributes:
        heads: The tokens that may be the head of a title phrase.
    """

    def __init__(self, document: Document, named: Mapping[int, Named]) -> None:
        self._document = document
        self._tokens = document.tokens
        self._named = named
        self.heads = heads(document)
        self._parsed: dict[int, list[TitlePhrase]] = {}

    def phrases(self, sentence: Sentence) -> list[TitlePhrase]:
        """The outermost title phrases of a sentence, in text order."""
        if sentence.first not in self._parsed:
            self._parsed[sentence.first] = self._phrases(sentence)
        return self._parsed[sentence.first]

    def _phrases(self, sentence: Sentence) -> list[TitlePhrase]:
        found: list[TitlePhrase] = []
        floor = sentence.first
        for place in range(bisect_left(self.heads, floor), bisect_left(self.heads, sentence.last)):
            index = self.heads[place]
            if index >= floor and index not in self._named:
                word = self.title_at(index, sentence.last)
                if word is not None:
                    phrase = self._parse(index, word, floor, min(sentence.last, index + LONGEST_PHRASE))
                    if found:
                        found[-1] = self._sharing(found[-1], phrase)
                    found.append(phrase)
                    floor = phrase.end
        return found

    def _sharing(self, phrase: TitlePhrase, following: TitlePhrase) -> TitlePhrase:
        """*основатель* | *и тренер клуба*: a title that needs complements shares the next one's."""
        joined = phrase.end == following.start - 1 and self._tokens[phrase.end].text == "и"
        if not joined or not following.complements:
            return phrase
        if not (phrase.bare and phrase.title.relational) and not self._serves(phrase, following):
            return phrase
        if phrase.complements or phrase.cases.isdisjoint(following.cases):
            return phrase
        return attrs.evolve(phrase, complements=following.complements)

    def _serves(self, phrase: TitlePhrase, following: TitlePhrase) -> bool:
        """Whether a title belongs to such a body as the next one's: *тренер* | *и владелец команды*."""
        if following.complements[0].type is not ComplementType.NOUN:
            return False
        body = lemmas(self._tokens[following.complements[0].nucleus].text, self._document.morphology)
        return any(phrase.title.lemma in each and body & each for each in rows_of("serves"))

    def title_at(self, index: int, limit: int) -> TitleWord | None:
        """The token as the head of a title phrase; an adjective before its noun is none."""
        if index >= len(self._tokens):
            return None
        token = self._tokens[index]
        if self._is_acting(index):
            return TitleWord(_ACTING, adjectives(self._document, token))
        word = title_word(self._document, token)
        if word is None or (token.text[:1].isupper() and self._begins_a_name(index)):
            return None
        if fold(token.text) in STOPPED and text_at(self._document, index + 1) == ".":
            return TitleWord(word.title, ())  # "зам. директора" shows no case
        adjectival = any(each.pos != "NOUN" for each in word.readings)
        if adjectival and (noun := self._past_adjectives(index + 1, limit)) < limit:
            return None if self._agrees_with(self._as_adjective(word, noun), noun) else word
        return None if self._is_thing(word, index) else word

    def _past_adjectives(self, index: int, limit: int) -> int:
        """Past what stands between an adjective and its noun: *ведущий **сербский** политик*."""
        while index < limit and self._document.readings(self._tokens[index])[0].pos == "ADJF":
            index += 1
        return index

    def _is_thing(self, word: TitleWord, index: int) -> bool:
        """Whether the adjective before it tells that it is something else: *главная **премьера***."""
        before = adjectives(self._document, self._tokens[index - 1]) if index else ()
        if not before or agreeing(before, word.readings):
            return False
        readings = self._document.readings(self._tokens[index])
        return agreeing(before, [each for each in readings if each.has("NOUN", "inan")])

    def _begins_a_name(self, index: int) -> bool:
        """*«Солдат удачи»*: a capital after a quotation mark begins the name of something."""
        if text_at(self._document, index - 1) not in OPENING:
            return False
        return closing_mark(self._document, index - 1, index + LONGEST_TITLE_OF_WORK) is not None

    def _is_acting(self, index: int) -> bool:
        duties = text_at(self._document, index + 1) == "обязанности"
        return duties and begins_acting(self._tokens[index].text)

    def _as_adjective(self, word: TitleWord, noun: int) -> tuple[Reading, ...]:
        """The readings by which it may modify a noun; a rank does no feminine body: *рядовой полиции*.

        *заведующей кафедрой* is who has one in her care, *управляющей компанией* a company that does so.
        """
        following = self._document.readings(self._tokens[noun])[0]
        if (
            word.title.instrumental
            and following.has("ablt")
            and fold(following.lemma) not in words("managing")
        ):
            return ()
        if word.title.category is not TitleClass.RANK or following.has("anim"):
            return word.readings
        return tuple(each for each in word.readings if not each.has("femn"))

    def _agrees_with(self, readings: tuple[Reading, ...], index: int) -> bool:
        if index in self._named or is_abbreviation(self._document.morphology, self._tokens[index].text):
            return False
        following = self._document.readings(self._tokens[index])
        return agreeing(readings, [each for each in following if each.pos == "NOUN" and each.score > LIKELY])

    def inner(self, start: int, head: int, word: TitleWord, limit: int) -> TitlePhrase:
        """The phrase of a title that depends on another one."""
        return self._parse(head, word, start, limit, nested=True)

    def _parse(
        self, head: int, word: TitleWord, floor: int, limit: int, *, nested: bool = False
    ) -> TitlePhrase:
        start, readings = self._modifiers(head, word, floor)
        acting = self._is_acting_in_initials(start, floor)
        one_of = self._one_of(start, floor, readings)
        if acting or one_of:
            start -= INITIALS_OF_ACTING if acting else 2
        tokens = self._tokens
        phrase = TitlePhrase(
            start=start,
            head=head,
            end=head + 1 + word.title.lemma.count(" "),
            word=word,
            readings=readings,
            acting=acting,
            one_of=one_of,
            qualified=any(is_listed(self._document, each, "qualifier") for each in tokens[start:head]),
        )
        stretch = Stretch(self._document, self._named, head + 1, limit)
        return Complementer(self, stretch, phrase, nested=nested).complete()

    def _modifiers(self, head: int, word: TitleWord, floor: int) -> tuple[int, tuple[Reading, ...]]:
        """Where the modifiers before the head begin, and the head's readings that agree with them all."""
        tokens = self._tokens
        start, readings = head, word.readings
        index = head - 1
        while index >= floor and index not in self._named:
            text = tokens[index].text.lower()
            if text == "." and index > floor and tokens[index - 1].text.lower() in _SHORTENED:
                start, index = index - 1, index - 2
                continue
            if text == "наиболее" and start < head:
                start, index = index, index - 1
                continue
            if text not in {"и", ","} or start == head:
                if self._is_territory(index, floor):
                    break
                found = self._modifier(tokens[index])
                kept = tuple(each for each in readings if agreeing(found, [each]))
                if not found or (readings and not kept):
                    break
                start, readings = index, kept
            index -= 1
        return start, readings

    def _is_territory(self, index: int, floor: int) -> bool:
        """Whether a name like a modifier is the title's before it: *герцог **Кембриджский** принц Уильям*."""
        if index <= floor or not self._tokens[index].text[:1].isupper():
            return False
        place = bisect_left(self.heads, index - 1)
        return place < len(self.heads) and self.heads[place] == index - 1

    def _modifier(self, token: Token) -> Sequence[Reading]:
        ordinal = token.text[:1].isdigit() and "-" in token.text and not is_age(token.text)
        if not is_word(token) and not ordinal:
            return ()
        found = adjectives(self._document, token)
        if any(each.pos == "ADJF" for each in found):
            return [each for each in found if each.pos == "ADJF"]
        return found if found and is_listed(self._document, token, "participle") else ()

    def _is_acting_in_initials(self, start: int, floor: int) -> bool:
        """Whether *и. о.* stands before the token *start*."""
        before = self._tokens[max(floor, start - INITIALS_OF_ACTING) : start]
        return [each.text.lower() for each in before] == _ACTING_INITIALS

    def _one_of(self, start: int, floor: int, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
        """The readings of *один* in *один из директоров*, where such words stand before *start*."""
        if start - 2 < floor or not all(each.has("plur") for each in readings):
            return ()
        one, out_of = self._tokens[start - 2 : start]
        if out_of.text.lower() != "из":
            return ()
        return tuple(
            each for each in self._document.readings(one) if each.lemma == "один" and each.has("sing")
        )

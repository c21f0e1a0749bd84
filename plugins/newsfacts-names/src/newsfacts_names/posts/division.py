"""A title phrase taken apart: the title and the organisation, each in the nominative."""

from __future__ import annotations

from newsfacts_russian.records import record
from newsfacts_russian.spelling import is_abbreviation

from newsfacts import Document, PlaceType, Post, Reading, Token
from newsfacts_names.places.gazetteer import Place
from newsfacts_names.posts.employers import Employers, enumerated, is_loose
from newsfacts_names.posts.noun_phrases import STOPPED
from newsfacts_names.posts.phrase import INITIALS_OF_ACTING, TitlePhrase
from newsfacts_names.posts.words import homeland, is_listed
from newsfacts_names.spelling import fold
from newsfacts_names.titles import TitleClass, words

_ASSISTING = frozenset({"зам", "пом"})
"""Titles cut short that stand before another's: *зам. директора*."""


@record
class Division:
    """What a title phrase says.

    Args:
        title: The post without its organisation, in the nominative.
        organization: The organisation or country as the phrase has it, in the nominative.
        homeland: The place that a modifier of an office stands for: *украинский президент*.
        generic: Whether the organisation is a mere noun: *глава ведомства*.
        each: The organisations one by one where the phrase has several: *президенты России и Сербии*.
    """

    title: str
    organization: str | None
    homeland: Place | None
    generic: bool = False
    each: tuple[str, ...] = ()

    @property
    def where(self) -> str | None:
        """The organisation, or else the place of the modifier."""
        return self.organization or (self.homeland.name if self.homeland else None)


class Divider:
    """Takes title phrases of one document apart."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._employers = Employers(document)

    def post(self, phrase: TitlePhrase, division: Division) -> Post:
        """The post that a phrase stands for."""
        first, last = self._document.tokens[phrase.start], self._document.tokens[phrase.end - 1]
        return Post(
            span=self._document.span(first.start, last.end),
            title=division.title,
            organization=division.where,
        )

    def divide(self, phrase: TitlePhrase) -> Division:
        """Title and organisation of *phrase*."""
        cut = self._employers.begins_at(phrase)
        title = self._title(phrase, len(phrase.complements) if cut is None else cut)
        place = self._homeland(phrase)
        if cut is None:
            return Division(title, None, place)
        bodies = self._employers.names(phrase, cut)
        organization = enumerated(bodies)
        generic = fold(organization) in words("generic")
        several = tuple(bodies) if len(bodies) > 1 else ()
        return Division(title, None if generic and place else organization, place, generic, several)

    def _title(self, phrase: TitlePhrase, cut: int) -> str:
        """The modifiers and the head inflected, and the complements before the *cut* as they stand."""
        made = (
            self._acting(phrase)
            if phrase.acting
            else self._shortened(phrase) or self._inflected_words(phrase)
        )
        kept = list(phrase.complements[:cut])
        while kept and is_loose(self._document, kept[-1]):
            kept.pop()
        last = kept[-1].end if kept else phrase.first_complement
        if last > phrase.head + 1:
            tokens = self._document.tokens
            behind = self._document.text[tokens[phrase.head + 1].start : tokens[last - 1].end]
            made[-1] += behind if behind.startswith(".") else f" {behind}"  # "зам. главы"
        elif phrase.title.lemma in STOPPED and last < phrase.end:
            made[-1] += "."
        return " ".join(made)

    def _inflected_words(self, phrase: TitlePhrase) -> list[str]:
        first = phrase.start + (2 if phrase.one_of else 0)
        ranked = self._ranked(first, phrase.head)
        modifiers = (
            self._modifier(phrase, index) for index in range(first, phrase.head) if index not in ranked
        )
        kept = list(filter(None, modifiers))
        joined = [
            each for index, each in enumerate(kept) if each != "и" or 0 < index < len(kept) - 1
        ]  # "советский и российский актер" is an actor
        return [*joined, self._head(phrase)]

    def _acting(self, phrase: TitlePhrase) -> list[str]:
        """*и. о. главы*: what is held for a time stays in the genitive."""
        tokens = self._document.tokens[phrase.start : phrase.head + 1]
        return ["и. о.", *(token.text.lower() for token in tokens[INITIALS_OF_ACTING:])]

    def _shortened(self, phrase: TitlePhrase) -> list[str]:
        """*пом. директора*: whose assistant somebody is stays in the genitive; nothing of others."""
        first, head = phrase.start, phrase.head
        if not self._is_stopped(first, head) or self._document.tokens[first].text.lower() not in _ASSISTING:
            return []
        tokens = self._document.tokens
        written = self._document.text[tokens[first].start : tokens[head].end]
        return [written[:1].lower() + written[1:]]

    def _is_stopped(self, index: int, head: int) -> bool:
        """Whether a word before the head is cut short: ***ген.** директор*."""
        return index + 1 < head and self._document.tokens[index + 1].text == "."

    def _ranked(self, first: int, head: int) -> range:
        """*самых успешных и ярких*: the superlatives among the modifiers, which only rank the holder."""
        tokens = self._document.tokens[first:head]
        texts = [token.text.lower() for token in tokens]
        start = next((index for index, each in enumerate(tokens) if self._is_most(each)), None)
        if start is None:
            return range(0)
        end = start + 2
        while texts[end : end + 1] in (["и"], [","]):
            end += 2
        return range(first + start, first + end)

    def _is_most(self, token: Token) -> bool:
        return token.text.lower().startswith(("сам", "наиб")) and is_listed(self._document, token, "most")

    def _is_best(self, token: Token) -> bool:
        """*лучшим режиссером*, *худшей актрисой*: what only ranks the holder."""
        return any(
            each.has("Supr") and each.lemma in {"хороший", "плохой"}
            for each in self._document.readings(token)
        )

    def _modifier(self, phrase: TitlePhrase, index: int) -> str | None:
        """One modifier as part of the title; ``None`` for those that only place or praise the holder."""
        token = self._document.tokens[index]
        if token.text in {",", "."} or is_listed(self._document, token, "deictic"):
            return None
        if self._is_stopped(index, phrase.head):
            return f"{token.text.lower()}."
        if homeland(self._document, token) or self._is_best(token):
            return None
        if any(each.lemma == "первый" for each in self._document.readings(token)):
            several = phrase.title.deputy or phrase.title.lemma in words("several")
            return self._inflected(phrase, token) if several else None
        return self._inflected(phrase, token)

    def _inflected(self, phrase: TitlePhrase, token: Token) -> str:
        """A modifier in the nominative singular, in the gender of the head."""
        for reading in self._document.readings(token):
            if reading.pos in {"ADJF", "PRTF"}:
                own = _gender(phrase) if phrase.readings else _feminine_or_masculine(reading)
                wanted = {"nomn", "sing", own}
                form = self._document.morphology.inflect(reading, wanted)
                return _like(self._document, token.text, form.word) if form else token.text.lower()
        return token.text.lower()

    def _head(self, phrase: TitlePhrase) -> str:
        token = self._document.tokens[phrase.head]
        for reading in phrase.readings:
            gender = set() if reading.pos == "NOUN" else {_gender(phrase)}
            form = self._document.morphology.inflect(reading, {"nomn", "sing", *gender})
            if form:
                return _like(self._document, token.text, compound(reading.word, reading.lemma, form.word))
        return token.text.lower()

    def _homeland(self, phrase: TitlePhrase) -> Place | None:
        """*украинский президент* is Ukraine's; a *британский режиссер* is no country's."""
        if phrase.title.category is TitleClass.PROFESSION:
            return None
        for index in range(phrase.start, phrase.head):
            place = homeland(self._document, self._document.tokens[index])
            if place and (place.type is PlaceType.COUNTRY or phrase.title.category is TitleClass.OFFICE):
                return place
        return None


def _gender(phrase: TitlePhrase) -> str:
    """The gender in which modifiers agree with the head."""
    feminine = any(each.has("femn") for each in phrase.readings)
    return "femn" if feminine else "masc"


def _feminine_or_masculine(reading: Reading) -> str:
    """The gender of a modifier itself, where the head shows none: *первая леди*."""
    return "femn" if reading.has("femn") else "masc"


def _like(document: Document, written: str, form: str) -> str:
    """*form* in lower case, but for abbreviations, with ё only where the article writes it.

    A headline in capitals makes no abbreviation of a word: *УМЕР АКТЁР*.
    """
    known = any(each.known and each.pos == "NOUN" for each in document.morphology.readings(written.lower()))
    if not known and is_abbreviation(document.morphology, written):
        return form.upper()
    return form if "ё" in written.lower() else form.replace("ё", "е")


def compound(word: str, lemma: str, form: str) -> str:
    """The whole compound in the nominative: *летчика-штурмана* – *летчик-штурман*."""
    return lemma if "-" in word and form.rpartition("-")[2] == lemma.rpartition("-")[2] else form

"""A title phrase taken apart: the title and the organisation, each in the nominative."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from newsfacts_russian.phrases import nominative_text

from newsfacts import Document, PlaceType, Post, Reading, Token
from newsfacts_names.places.gazetteer import Place, known_place
from newsfacts_names.posts.lexicon import TitleClass, words
from newsfacts_names.posts.phrase import INITIALS_OF_ACTING, Complement, ComplementType, TitlePhrase
from newsfacts_names.posts.words import (
    OPENING,
    cases_of,
    homeland,
    is_abbreviation,
    is_inflected_abbreviation,
    is_latin,
    is_listed,
)
from newsfacts_names.spelling import fold

# There are several of these at a time, so that "первый" tells which; a first president is a president.
_FIRST_OF_SEVERAL = frozenset(
    {"вице-премьер", "вице-президент", "вице-губернатор", "вице-мэр", "проректор", "вратарь", "леди"}
)
_OF_PLACE = frozenset({"в", "во", "на", "за", "с", "со", "у"})
_OF_ORIGIN = frozenset({"от", "из"})
_QUOTES = '«»„“”"'


@attrs.frozen
class Division:
    """What a title phrase says.

    Args:
        title: The post without its organisation, in the nominative.
        organization: The organisation or country as the phrase has it, in the nominative.
        homeland: The place that a modifier of an office stands for: *украинский президент*.
        generic: Whether the organisation is a mere noun: *глава ведомства*.
    """

    title: str
    organization: str | None
    homeland: Place | None
    generic: bool = False

    @property
    def where(self) -> str | None:
        """The organisation, or else the place of the modifier."""
        return self.organization or (self.homeland.name if self.homeland else None)


class Divider:
    """Takes title phrases of one document apart."""

    def __init__(self, document: Document) -> None:
        self._document = document

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
        cut = self._organization_at(phrase)
        title = self._title(phrase, len(phrase.complements) if cut is None else cut)
        place = self._homeland(phrase)
        if cut is None:
            return Division(title, None, place)
        organization = self._organization(phrase, cut)
        generic = fold(organization) in words("generic")
        return Division(title, None if generic and place else organization, place, generic)

    def _title(self, phrase: TitlePhrase, cut: int) -> str:
        """The modifiers and the head inflected, and the complements before the *cut* as they stand."""
        words_of_title = self._acting(phrase) if phrase.acting else self._inflected_words(phrase)
        kept = list(phrase.complements[:cut])
        while kept and self._is_loose(kept[-1]):
            kept.pop()
        last = kept[-1].end if kept else phrase.first_complement
        if last > phrase.head + 1:
            tokens = self._document.tokens
            words_of_title.append(self._document.text[tokens[phrase.head + 1].start : tokens[last - 1].end])
        return " ".join(words_of_title)

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

    def _is_loose(self, complement: Complement) -> bool:
        """Whether a complement at the end says no more than where: *посол в Москве*."""
        if complement.type is ComplementType.PREPOSITIONAL:
            return self._preposition(complement) in _OF_PLACE | _OF_ORIGIN
        return complement.type is ComplementType.BRACKET

    def _preposition(self, complement: Complement) -> str:
        return self._document.tokens[complement.start].text.lower()

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

    def _modifier(self, phrase: TitlePhrase, index: int) -> str | None:
        """One modifier as part of the title; ``None`` for those that only place or praise the holder."""
        token = self._document.tokens[index]
        if token.text in {",", "."} or is_listed(self._document, token, "deictic"):
            return None
        if homeland(self._document, token):
            return None
        if any(each.lemma == "первый" for each in self._document.readings(token)):
            several = phrase.title.deputy or phrase.title.lemma in _FIRST_OF_SEVERAL
            return self._inflected(phrase, token) if several else None
        return self._inflected(phrase, token)

    def _inflected(self, phrase: TitlePhrase, token: Token) -> str:
        """A modifier in the nominative singular, in the gender of the head."""
        for reading in self._document.readings(token):
            if reading.pos in {"ADJF", "PRTF"}:
                own = _gender(phrase) if phrase.readings else _feminine_or_masculine(reading)
                wanted = {"nomn", "sing", own}
                form = self._document.morphology.inflect(reading, wanted)
                return _like(token.text, form.word) if form else token.text.lower()
        return token.text.lower()

    def _head(self, phrase: TitlePhrase) -> str:
        token = self._document.tokens[phrase.head]
        for reading in phrase.readings:
            gender = set() if reading.pos == "NOUN" else {_gender(phrase)}
            form = self._document.morphology.inflect(reading, {"nomn", "sing", *gender})
            if form:
                return _like(token.text, _compound(reading.word, reading.lemma, form.word))
        return token.text.lower()

    def _organization_at(self, phrase: TitlePhrase) -> int | None:
        """The index of the complement with which the organisation begins."""
        complements = phrase.complements
        for index, each in enumerate(complements):
            joint = self._document.tokens[each.start].text in {"и", ","}
            if joint or each.type is not ComplementType.NOUN or not self._is_organization(each):
                continue
            if phrase.title.category is TitleClass.RANK and not self._is_proper(each):
                continue  # "генерал армии"
            of_matter = index > 0 and self._is_matter(complements[index - 1])
            inside = self._is_board(each) and any(map(self._is_organization, complements[index + 1 :]))
            if not of_matter and not inside:
                return index
        for index, each in enumerate(complements):
            if each.type is ComplementType.PREPOSITIONAL and self._is_organization(each):
                preposition = self._preposition(each)
                if preposition in _OF_ORIGIN or (preposition == "в" and self._is_employer(phrase, each)):
                    return index
        return None

    def _is_employer(self, phrase: TitlePhrase, complement: Complement) -> bool:
        """*руководитель отдела в ВОЗ*: a body, no place; *посол в ООН* is another's."""
        nucleus = self._document.tokens[complement.nucleus]
        if not words("sent").isdisjoint(fold(phrase.title.lemma).split("-")) or known_place(nucleus.text):
            return False
        if any(each.has("Geox") for each in self._document.readings(nucleus)):
            return False
        return not nucleus.text.islower() and (nucleus.text in OPENING or nucleus.text.isupper())

    def _is_organization(self, complement: Complement) -> bool:
        """Whether a complement names a body: by its main word, by a capital, or in quotation marks."""
        if complement.type is ComplementType.TITLE:
            return False
        tokens = self._document.tokens
        nucleus = tokens[complement.nucleus]
        if nucleus.text in OPENING or is_inflected_abbreviation(nucleus.text) or is_latin(nucleus.text):
            return True
        if is_listed(self._document, nucleus, "organization"):
            return True
        return self._is_proper(complement)

    def _is_proper(self, complement: Complement) -> bool:
        """Whether there is a capital in a complement up to its main word."""
        tokens = self._document.tokens[complement.start : complement.nucleus + 1]
        return any(each.text[:1].isupper() for each in tokens)

    def _is_matter(self, complement: Complement) -> bool:
        """*министр по делам разведки*: what follows is the matter, not the organisation."""
        return self._document.tokens[complement.nucleus].text.lower() in {"делам", "вопросам"}

    def _is_board(self, complement: Complement) -> bool:
        """*председатель правления банка*: a body inside the organisation."""
        nucleus = self._document.tokens[complement.nucleus]
        return nucleus.text.islower() and is_listed(self._document, nucleus, "board")

    def _organization(self, phrase: TitlePhrase, cut: int) -> str:
        """The organisation in the nominative, without brackets and phrases of place at its end."""
        first, *others = self._organization_parts(phrase, cut)
        case, start = "gent", first.start
        if first.type is ComplementType.PREPOSITIONAL:
            start += 1
            case = "loct" if self._preposition(first) == "в" else "gent"
        elif phrase.title.instrumental and cut == 0:
            case = "ablt"
        tokens, text = self._document.tokens, self._document.text
        if start < first.nucleus and is_listed(self._document, tokens[start], "pointing"):
            start += 1  # "глава ее фракции"
        middle = tokens[first.end - 1].end
        last = tokens[others[-1].end - 1].end if others else middle
        inflected = text[tokens[start].start : middle]
        if not self._stays(first, case):
            inflected = nominative_text(self._document.morphology, inflected, cases=(case,))
        return _unquoted(inflected + text[middle:last])

    def _stays(self, complement: Complement, case: str) -> bool:
        """Whether a name in quotation marks does not decline: «Турбине» can be no genitive."""
        if self._document.tokens[complement.nucleus].text not in OPENING:
            return False
        readings = self._document.readings(self._document.tokens[complement.nucleus + 1])
        known = [each for each in readings if each.known]
        return bool(known) and not any(case in cases_of(each) for each in known)

    def _organization_parts(self, phrase: TitlePhrase, cut: int) -> Iterator[Complement]:
        first, *others = phrase.complements[cut:]
        yield first
        body = is_listed(self._document, self._document.tokens[first.nucleus], "organization")
        for each in others:
            if each.type in {ComplementType.BRACKET, ComplementType.NAME} or self._is_loose(each):
                break
            # "Следственный комитет при прокуратуре" is one body, "Россия при ООН" is not
            if each.type is ComplementType.PREPOSITIONAL and not body and self._is_states(phrase, first):
                break
            yield each

    def _is_states(self, phrase: TitlePhrase, complement: Complement) -> bool:
        """Whether a post is a state's: *помощник президента РФ по культуре*, not *полиция по Уралу*."""
        nucleus = self._document.tokens[complement.nucleus]
        return phrase.inner is not None or any(each.has("Geox") for each in self._document.readings(nucleus))

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
    feminine = any(each.has("femn") and not each.has("ms-f") for each in phrase.readings)
    return "femn" if feminine else "masc"


def _feminine_or_masculine(reading: Reading) -> str:
    """The gender of a modifier itself, where the head shows none: *первая леди*."""
    return "femn" if reading.has("femn") else "masc"


def _like(written: str, form: str) -> str:
    """*form* in lower case, with ё only where the article writes it."""
    if is_abbreviation(written):
        return form.upper()
    return form if "ё" in written.lower() else form.replace("ё", "е")


def _compound(word: str, lemma: str, form: str) -> str:
    """The whole compound in the nominative: *летчика-штурмана* – *летчик-штурман*."""
    return lemma if "-" in word and form.rpartition("-")[2] == lemma.rpartition("-")[2] else form


def _unquoted(text: str) -> str:
    """A name that stands in quotation marks as a whole, without them."""
    if text[:1] in OPENING and not any(mark in text[1:-1] for mark in _QUOTES):
        return text.strip(_QUOTES)
    return text

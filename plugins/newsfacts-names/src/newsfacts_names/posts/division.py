"""A title phrase taken apart: the title and the organisation, each in the nominative."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts import Document, Post, Token
from newsfacts_names.posts.lexicon import Homeland, PlaceKind, TitleClass, fold, words
from newsfacts_names.posts.phrase import Complement, ComplementType, TitlePhrase
from newsfacts_names.posts.words import (
    OPENING,
    homeland,
    is_abbreviation,
    is_inflected_abbreviation,
    is_latin,
    is_listed,
)
from newsfacts_russian.phrases import nominative_text

_FIRST_OF_SEVERAL = frozenset(
    {"вице-премьер", "вице-президент", "проректор", "вратарь", "вице-губернатор", "вице-мэр"}
)
_OF_PLACE = frozenset({"в", "во", "на", "за", "с", "со", "у"})
_OF_ORIGIN = frozenset({"от", "из"})


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
    homeland: Homeland | None
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
        cut = self._organization_start(phrase)
        title = self._title(phrase, cut)
        place = None
        if self._title_class(phrase) is not TitleClass.PROFESSION:
            place = self._homeland(phrase)
        if cut is None:
            return Division(title, None, place)
        organization = self._organization(phrase, cut)
        generic = fold(organization) in words("generic")
        return Division(title, None if generic and place else organization, place, generic)

    def _title_class(self, phrase: TitlePhrase) -> TitleClass:
        return phrase.title.category

    # ------------------------------------------------------------- title

    def _title(self, phrase: TitlePhrase, cut: int | None) -> str:
        tokens = self._document.tokens
        first = phrase.start + (2 if phrase.one_of else 0)
        made = [form for index in range(first, phrase.head) if (form := self._modifier(phrase, index))]
        made.append(self._head(phrase))
        last = phrase.end if cut is None else phrase.complements[cut].start
        rest = self._dependents(phrase, phrase.head + 1, last)
        if rest is not None:
            made.append(self._document.text[tokens[rest[0]].start : tokens[rest[1] - 1].end])
        return " ".join(made)

    def _dependents(self, phrase: TitlePhrase, start: int, end: int) -> tuple[int, int] | None:
        """The complements that belong to the title; brackets and phrases of place at the end do not."""
        kept = [each for each in phrase.complements if each.end <= end]
        while kept and (
            kept[-1].type is ComplementType.BRACKET
            or (
                kept[-1].type is ComplementType.PREPOSITIONAL
                and self._preposition(kept[-1]) in _OF_PLACE | _OF_ORIGIN
            )
        ):
            kept.pop()
        last = kept[-1].end if kept else start
        if phrase.complements and phrase.title.lemma == "исполняющий обязанности":
            start = phrase.head + 1
            last = max(last, start + 1)
        return (start, last) if last > start else None

    def _preposition(self, complement: Complement) -> str:
        return self._document.tokens[complement.start].text.lower()

    def _modifier(self, phrase: TitlePhrase, index: int) -> str | None:
        token = self._document.tokens[index]
        if (
            token.text in {",", "."}
            or is_listed(self._document, token, "deictic")
            or homeland(self._document, token)
        ):
            return None
        if token.text.lower() == "первый" or self._is_first(token):
            several = phrase.title.deputy or phrase.title.lemma in _FIRST_OF_SEVERAL
            return self._inflected(phrase, token) if several else None
        if token.text.lower() in {"и", "о"}:
            return token.text.lower() if phrase.start < index < phrase.head else None
        return self._inflected(phrase, token)

    def _is_first(self, token: Token) -> bool:
        return any(each.lemma == "первый" for each in self._document.readings(token))

    def _inflected(self, phrase: TitlePhrase, token: Token) -> str:
        """A modifier in the nominative singular, in the gender of the head."""
        gender = self._gender(phrase)
        for reading in self._document.readings(token):
            if reading.pos in {"ADJF", "PRTF"}:
                form = self._document.morphology.inflect(reading, {"nomn", "sing", gender})
                return _like(token.text, form.word) if form else token.text.lower()
        return token.text.lower()

    def _gender(self, phrase: TitlePhrase) -> str:
        for reading in phrase.readings:
            if reading.has("femn") and not reading.has("ms-f"):
                return "femn"
        return "masc"

    def _head(self, phrase: TitlePhrase) -> str:
        token = self._document.tokens[phrase.head]
        for reading in phrase.readings:
            grammemes = {"nomn", "sing"} | ({self._gender(phrase)} if reading.pos != "NOUN" else set())
            form = self._document.morphology.inflect(reading, grammemes)
            if form:
                return _like(token.text, _compound(reading.word, reading.lemma, form.word))
        return token.text.lower()

    # ------------------------------------------------------------- organisation

    def _organization_start(self, phrase: TitlePhrase) -> int | None:
        """The index of the complement with which the organisation begins."""
        complements = phrase.complements
        for index, each in enumerate(complements):
            if each.type is ComplementType.NOUN and self._is_organization(each):
                if index and self._is_matter(complements[index - 1]):
                    continue
                if self._is_board(each) and any(map(self._is_organization, complements[index + 1 :])):
                    continue
                return index
        for index, each in enumerate(complements):
            if each.type is ComplementType.PREPOSITIONAL and self._preposition(each) in _OF_ORIGIN:
                if self._is_organization(each):
                    return index
        return None

    def _is_organization(self, complement: Complement) -> bool:
        tokens = self._document.tokens
        nucleus = tokens[complement.nucleus]
        if complement.type is ComplementType.TITLE:
            return False
        if (
            nucleus.text in OPENING
            or is_abbreviation(nucleus.text)
            or is_inflected_abbreviation(nucleus.text)
        ):
            return True
        if nucleus.text[:1].isupper() or is_latin(nucleus.text):
            return True
        return is_listed(self._document, nucleus, "organization") or any(
            token.text[:1].isupper() for token in tokens[complement.start : complement.nucleus]
        )

    def _is_matter(self, complement: Complement) -> bool:
        """*министр по делам разведки*: what follows is the matter, not the organisation."""
        return self._document.tokens[complement.nucleus].text.lower() in {"делам", "вопросам"}

    def _is_board(self, complement: Complement) -> bool:
        nucleus = self._document.tokens[complement.nucleus]
        return nucleus.text.islower() and is_listed(self._document, nucleus, "board")

    def _organization(self, phrase: TitlePhrase, cut: int) -> str:
        """The organisation in the nominative, without brackets and phrases of place at its end."""
        kept = list(self._organization_parts(phrase, cut))
        first, last = kept[0], kept[-1]
        start = first.start
        tokens = self._document.tokens
        case = "gent"
        if first.type is ComplementType.PREPOSITIONAL:
            start += 1
        elif phrase.title.instrumental and cut == 0:
            case = "ablt"
        text = self._document.text[tokens[start].start : tokens[last.end - 1].end]
        return _unquoted(nominative_text(self._document.morphology, text, cases=(case,)))

    def _organization_parts(self, phrase: TitlePhrase, cut: int) -> Iterator[Complement]:
        body = is_listed(
            self._document, self._document.tokens[phrase.complements[cut].nucleus], "organization"
        )
        for index, each in enumerate(phrase.complements[cut:]):
            if index and each.type in {ComplementType.BRACKET, ComplementType.NAME}:
                break
            if index and each.type is ComplementType.PREPOSITIONAL:
                preposition = self._preposition(each)
                # "Следственный комитет при прокуратуре" is one body, "Россия при ООН" is not
                if preposition in _OF_PLACE | _OF_ORIGIN or (preposition == "при" and not body):
                    break
            yield each

    def _homeland(self, phrase: TitlePhrase) -> Homeland | None:
        for index in range(phrase.start, phrase.head):
            place = homeland(self._document, self._document.tokens[index])
            if place is not None and (
                place.kind is PlaceKind.COUNTRY or phrase.title.category is TitleClass.OFFICE
            ):
                return place
        return None


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
    if text[:1] in OPENING and not any(mark in text[1:-1] for mark in '«»„“”"'):
        return text.strip('«»„“”"')
    return text

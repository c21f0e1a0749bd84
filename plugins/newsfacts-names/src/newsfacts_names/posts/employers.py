"""The organisation of a post: which complements of the title name it, and its nominative."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
from newsfacts_russian.bearers import AGREED_WITH
from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.spelling import stem_of_abbreviation

from newsfacts import Document
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.posts.phrase import Complement, ComplementType, TitlePhrase
from newsfacts_names.posts.words import cases_of, is_latin_or_figure, is_listed
from newsfacts_names.spelling import OPENING, QUOTES, fold
from newsfacts_names.titles import TitleClass, words

_OF_PLACE = frozenset({"в", "во", "на", "за", "с", "со", "у"})
_OF_ORIGIN = frozenset({"от", "из"})


def is_loose(document: Document, complement: Complement) -> bool:
    """Whether a complement at the end says no more than where: *посол в Москве*."""
    if complement.type is ComplementType.PREPOSITIONAL:
        if any(
            each.has("anim", "plur", "nomn")
            for each in document.readings(document.tokens[complement.nucleus])
        ):
            return False  # "кандидат в депутаты"
        return _preposition(document, complement) in _OF_PLACE | _OF_ORIGIN
    return complement.type in {ComplementType.BRACKET, ComplementType.TIME}


def _preposition(document: Document, complement: Complement) -> str:
    return document.tokens[complement.start].text.lower()


def enumerated(names: Sequence[str]) -> str:
    """*школа, лицей и детсад*."""
    return " и ".join(filter(None, (", ".join(names[:-1]), names[-1])))


class Employers:
    """Finds the organisations in the title phrases of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def begins_at(self, phrase: TitlePhrase) -> int | None:
        """The index of the complement with which the organisation begins."""
        complements = phrase.complements
        for index, each in enumerate(complements):
            if self._is_joint(each) or each.type is not ComplementType.NOUN:
                continue
            if not self._is_organization(each) and not (index == 0 and self._are_led(phrase, each)):
                continue
            if phrase.title.category is TitleClass.RANK and not self._is_proper(each):
                continue  # "генерал армии"
            of_matter = index > 0 and self._is_matter(complements[index - 1])
            inside = self._is_board(each) and any(map(self._is_organization, complements[index + 1 :]))
            if not of_matter and not inside:
                return index
        for index, each in enumerate(complements):
            if each.type is ComplementType.PREPOSITIONAL and self._is_organization(each):
                preposition = _preposition(self._document, each)
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
        return nucleus.text in OPENING or nucleus.text.isupper()

    def _is_organization(self, complement: Complement) -> bool:
        """Whether a complement names a body: by its main word, by a capital, or in quotation marks."""
        tokens = self._document.tokens
        nucleus = tokens[complement.nucleus]
        if nucleus.text in OPENING or stem_of_abbreviation(nucleus.text) or is_latin_or_figure(nucleus.text):
            return True
        if is_listed(self._document, nucleus, "organization"):
            return True
        return self._is_proper(complement)

    def _are_led(self, phrase: TitlePhrase, complement: Complement) -> bool:
        """*тренер армейцев*, *форвард красно-белых*: people who are named for the body that they make up."""
        if fold(phrase.title.lemma).rpartition("-")[2] not in words("leader"):
            return False
        case = "ablt" if phrase.title.instrumental else "gent"
        nucleus = self._document.tokens[complement.nucleus]
        readings = [each for each in self._document.readings(nucleus) if each.has("plur", case)]
        return any(each.has("anim") for each in readings) or (bool(readings) and "-" in nucleus.text)

    def _is_proper(self, complement: Complement) -> bool:
        """Whether there is a capital in a complement up to its main word, or a name in marks is that."""
        tokens = self._document.tokens[complement.start : complement.nucleus + 1]
        return tokens[-1].text in OPENING or any(each.text[:1].isupper() for each in tokens)

    def _is_told(self, complement: Complement) -> bool:
        """Whether a complement tells one body from others, by a name or by a number: *школы № 5*."""
        tokens = self._document.tokens[complement.nucleus : complement.end]
        return self._is_proper(complement) or any(each.text.isdigit() for each in tokens)

    def _is_matter(self, complement: Complement) -> bool:
        """*министр по делам разведки*: what follows is the matter; not so *по особо важным делам СК*."""
        before, nucleus = self._document.tokens[complement.nucleus - 1 : complement.nucleus + 1]
        return nucleus.text.lower() in words("matter") and before.text.lower() not in words("telling")

    def _is_board(self, complement: Complement) -> bool:
        """*председатель правления банка*: a body inside the organisation."""
        nucleus = self._document.tokens[complement.nucleus]
        return nucleus.text.islower() and is_listed(self._document, nucleus, "board")

    def names(self, phrase: TitlePhrase, cut: int) -> list[str]:
        """The organisations in the nominative, without brackets and phrases of place at their end.

        There are several where a joint is before a body with a name of its own: *президенты России и
        Сербии*, *форвард «Вымпела» и сборной Перу*.
        """
        groups: list[list[Complement]] = []
        for each in self._parts(phrase, cut):
            if groups and not self._is_joint(each):
                groups[-1].append(each)
            else:
                groups.append([attrs.evolve(each, start=each.start + 1) if groups else each])
        if not all(self._is_organization(each[0]) for each in groups):
            first, *others = self._parts(phrase, cut)
            return [self._name(phrase, cut, first, others)]
        bodies = [self._name(phrase, cut, first, others) for first, *others in groups]
        told = all(any(map(self._is_told, each)) for each in groups)
        return bodies if told else [enumerated(bodies)]

    def _is_joint(self, complement: Complement) -> bool:
        return self._document.tokens[complement.start].text in {"и", ","}

    def _name(self, phrase: TitlePhrase, cut: int, first: Complement, others: Sequence[Complement]) -> str:
        case, start = "gent", first.start
        if first.type is ComplementType.PREPOSITIONAL:
            start += 1
            case = "loct" if _preposition(self._document, first) == "в" else "gent"
        elif phrase.title.instrumental and cut == 0:
            case = "ablt"
        tokens, text = self._document.tokens, self._document.text
        if start < first.nucleus and is_listed(self._document, tokens[start], "pointing"):
            start += 1  # "глава ее фракции", "начальник того же отдела"
            start += tokens[start].text == "же"
        if others and self._is_sort_of_town(first):
            first, *others = attrs.evolve(first, end=others[0].end), *others[1:]
        middle = tokens[first.end - 1].end
        last = tokens[others[-1].end - 1].end if others else middle
        inflected = text[tokens[start].start : middle]
        if not self._stays(first, case):
            inflected = kept_nominative(self._document.morphology, inflected, (case,))
        return _unquoted(inflected + text[middle:last])

    def _is_sort_of_town(self, complement: Complement) -> bool:
        """*города* in *мэр города Кунгура*: the name behind it stands in the same case."""
        readings = self._document.readings(self._document.tokens[complement.nucleus])
        return any(each.lemma in AGREED_WITH for each in readings)

    def _stays(self, complement: Complement, case: str) -> bool:
        """Whether a name in quotation marks does not decline: «Турбине» can be no genitive."""
        if self._document.tokens[complement.nucleus].text not in OPENING:
            return False
        readings = self._document.readings(self._document.tokens[complement.nucleus + 1])
        known = [each for each in readings if each.known]
        return bool(known) and not any(case in cases_of(each) for each in known)

    def _parts(self, phrase: TitlePhrase, cut: int) -> Iterator[Complement]:
        first, *others = phrase.complements[cut:]
        yield first
        body = is_listed(self._document, self._document.tokens[first.nucleus], "organization")
        for each in others:
            if each.type is ComplementType.NAME or is_loose(self._document, each):
                break
            # "Следственный комитет при прокуратуре" is one body, "Россия при ООН" is not
            if (
                each.type is ComplementType.PREPOSITIONAL
                and not body
                and self._is_holders(phrase, first, each)
            ):
                break
            yield each

    def _is_holders(self, phrase: TitlePhrase, body: Complement, complement: Complement) -> bool:
        """Whether a complement behind a body's name is the post's: *директор «Ольхи» по рискам*."""
        matter = complement.topic and self._document.tokens[complement.nucleus].text.islower()
        return matter or self._is_states(phrase, body)

    def _is_states(self, phrase: TitlePhrase, complement: Complement) -> bool:
        """Whether a post is a state's: *помощник президента РФ по культуре*, not *полиция по Уралу*."""
        nucleus = self._document.tokens[complement.nucleus]
        return phrase.inner is not None or any(each.has("Geox") for each in self._document.readings(nucleus))


def _unquoted(text: str) -> str:
    """A name that stands in quotation marks as a whole, without them."""
    if text[:1] in OPENING and not any(mark in text[1:-1] for mark in QUOTES):
        return text.strip(QUOTES)
    return text

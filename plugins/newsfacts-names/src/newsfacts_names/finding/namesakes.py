"""What is named after a person is no person: streets, ships, orders, hospitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsfacts_russian.caching import shared
from newsfacts_russian.page import page_of
from newsfacts_russian.records import record
from newsfacts_russian.words import Word

from newsfacts import Document, Morphology
from newsfacts_names.data_files import honorifics, rows
from newsfacts_names.finding.units import Unit, runs
from newsfacts_names.positions import begins_sentence, text_at
from newsfacts_names.spelling import CLOSED_BY, fold

_LIST = re.compile(r",?\s+(?:и\s+|или\s+|[–—-]\s+)?")
SIBLINGS = r"брать[яе]\w{0,2}|с[её]стры|сест[её]р|супруг(?:и|ов)"
"""Two people of one surname are no individual: *братья Коэн*."""
_SIBLINGS = re.compile(SIBLINGS)
_FAMILIES = frozenset({"банда", "династия", "клан", "род", "семейство", "семья", "чета", "шайка"})
_OF_MANY = ("ов", "ев", "ёв", "ей", "ых", "их")
"""The endings of a surname in the genitive plural: *банда Цапков*, unlike *банда Цапкова*."""
_NOMINATIVE = re.compile(r"[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|[сц]кий)")
"""A man's surname that is in no genitive, as that of a namesake is: *в школе **Рогов** не учился*."""
_AMONG = "числе"
"""*В том числе Рогов*; no number is called so."""
_MODEL = re.compile(r"[А-ЯЁA-Z][А-Яа-яёA-Za-z]{0,4}-\d{2,4}[А-Яа-яA-Za-z]{0,2}")
"""The model of an aeroplane or a locomotive: *Ту-160*."""
_MONTHS = frozenset({"марта", "мая", "августа", "июля", "июня"})
_STYLES = 3
"""So many titles may stand between: *орденом Святого апостола Андрея Первозванного*."""


@cache
def namesake_words() -> dict[str, str]:
    """Folded lemma of a word before a namesake → ``titled``, ``any`` or ``alone``."""
    return {fold(word): reach for word, reach in rows("namesake_words.tsv")}


@record(eq=True)
class Told:
    """What a word says of the name after it.

    Args:
        reach: Of what length of names it makes namesakes; empty if of none.
        is_title: Whether it is a title of its bearer.
        is_many: Whether it tells of several of one surname.
        is_family: Whether those are whose name stands behind it in the genitive.
    """

    reach: str
    is_title: bool
    is_many: bool
    is_family: bool = False


_NOTHING = Told("", is_title=False, is_many=False)


def told(word: Word, morphology: Morphology) -> Told:
    """What the word says of the name after it."""
    text = word.text
    if not text[0].isalpha() or text.lower() == _AMONG:
        return _NOTHING
    lemmas = [fold(text), *(fold(reading.lemma) for reading in morphology.readings(text)[:2])]
    reach = next((namesake_words()[each] for each in lemmas if each in namesake_words()), "")
    is_many = _SIBLINGS.fullmatch(text.lower()) is not None
    is_family = not _FAMILIES.isdisjoint(lemmas)
    return shared(Told(reach, any(each in honorifics() for each in lemmas), is_many, is_family))


def starts_of_namesakes(document: Document) -> Iterator[tuple[int, int]]:
    """Where the words begin after which a street or a body is named: *на улицах Поленова, Панфилова*.

    With each goes the code point up to which it may reach: a name that follows without a mark is
    another's, *театр имени Поленова | Олег Ким*.
    """
    namesakes = Namesakes(document)
    for run in runs(document):
        if namesakes.watch(run):
            yield run[0].start, len(document.text)
            if namesakes.opens_with_noun(run):
                yield run[1].start, len(document.text)
        elif namesakes.has(run[:1]):
            yield run[0].start, run[0].end


class Namesakes:
    """Tells of each stretch of names, in text order, whether something is named after it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._page = page_of(document)
        self._end = -1

    def has(self, name: Sequence[Unit]) -> bool:
        """*больница имени Пирогова*, *на улицах Поленова, Панфилова*, *крейсер «Адмирал Кузнецов»*."""
        if name[-1].end == self._end:
            return True
        if self.opens_with_noun(name):
            return self.has(name[1:])
        first = name[0].first
        follows = self._end >= 0 and _LIST.fullmatch(self._document.text, self._end, name[0].start)
        if follows and len(name) == 1:
            return True
        alone = len(name) == 1 and (self._has_siblings(name[0]) or self._is_day(name[0]))
        if alone or self._is_designated(first - 1, name[-1].end):
            return True
        at, titles = self._past_titles(self._before(first - 1, name[-1].end), name[-1].end)
        reach = self._reach(at)
        if reach == "alone":
            return len(name) == 1 and not titles and _NOMINATIVE.fullmatch(name[0].text) is None
        return reach in {"titled", "any"}

    def _is_designated(self, mark: int, end: int) -> bool:
        """Whether it stands in marks behind the model of what bears the name: *Ту-160 «Олег Рогов»*."""
        opening, text = text_at(self._document, mark), self._document.text
        closed = bool(text[end : end + 1]) and text[end] in CLOSED_BY.get(opening, "")
        return closed and _MODEL.fullmatch(text_at(self._document, mark - 1)) is not None

    def opens_with_noun(self, name: Sequence[Unit]) -> bool:
        """Whether the noun before a namesake has the capital of its sentence: *Тайфун | Яги*."""
        if len(name) == 1 or not begins_sentence(self._document, name[0].first):
            return False
        return bool(self._reach(name[0].first)) and name[0].text[1:].islower()

    def watch(self, run: Sequence[Unit]) -> bool:
        """Take note of a run that begins with a namesake, whether or not it holds a name."""
        if not self.has(run):
            return False
        self._end = run[-1].end
        return True

    def _has_siblings(self, unit: Unit) -> bool:
        """Whether it is the surname of several: *братья Коэн*, unlike *братья Итан и Джоэл*."""
        before = self._told(unit.first - 1)
        if before.is_family and unit.text.endswith(_OF_MANY):
            return True
        return before.is_many and not self._document.text.startswith(" и ", unit.end)

    def _past_titles(self, at: int, end: int) -> tuple[int, list[str]]:
        """The index of the word before the titles that stand there, and the titles."""
        titles: list[str] = []
        while len(titles) < _STYLES and not self._reach(at) and self._told(at).is_title:
            titles.append(self._document.tokens[at].text)
            at = self._before(at - 1, end)
        return at, titles

    def _before(self, at: int, end: int) -> int:
        """The index of that token, or of the one before a full stop or an opening quotation mark."""
        if at < 0:
            return at
        tokens, text = self._document.tokens, self._document.text
        mark = tokens[at].text
        quoted = mark in CLOSED_BY and text[end : end + 1] and text[end] in CLOSED_BY[mark]
        stopped = mark == "." and self._ends_no_sentence(at - 1, end)
        return at - 1 if quoted or mark == ")" or stopped else at

    def _ends_no_sentence(self, at: int, end: int) -> bool:
        """Whether the full stop behind that word ends no sentence: *ул. | Поленова*."""
        sentence = self._document.sentence_at(end - 1)
        return sentence is not None and at >= sentence.first

    def _is_day(self, unit: Unit) -> bool:
        """Whether the word is a month of a day: *8 Марта*."""
        before = text_at(self._document, unit.first - 1)
        return before.isdigit() and len(before) <= len("31") and fold(unit.text) in _MONTHS

    def _reach(self, at: int) -> str:
        return self._told(at).reach

    def _told(self, at: int) -> Told:
        return self._page.note(at, told) if at >= 0 else _NOTHING

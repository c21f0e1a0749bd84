"""What the model takes for a name and yet is none: the last word of a few plain rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from newsfacts import Document
from newsfacts_names.data_files import rows
from newsfacts_names.finding.features import stem, word_of
from newsfacts_names.finding.units import Unit, runs
from newsfacts_names.spelling import fold, is_latin

_FAMILY = re.compile(r".*(?:[оеё]в|[иы]н)ы(?:ми?|х)?|.+(?:ских|цких)")
_BODY = re.compile(
    r".*(?:прокуратур|министерств|надзор|банк|строй|нефть|агентств|ведомств|комитет|управлени|департамент|институт"
    r"|университет|академи|телеком|авиалини|холдинг|инвест).*"
)
_PROPER = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"})
_LIST = re.compile(r",?\s+(?:и\s+|или\s+)?")
_QUOTES = ("«»", '""', "“”", "„“")


@cache
def namesake_words() -> dict[str, str]:
    """Folded lemma of a word before a namesake → ``any`` or ``alone``."""
    return {fold(word): reach for word, reach in rows("namesake_words.tsv")}


def namesakes(document: Document) -> Iterator[int]:
    """Where the words begin after which a street or a body is named: *на улицах Поленова, Панфилова*."""
    standing = Standing(document, ())
    for run in runs(document):
        if standing.watch(run):
            yield run[0].start


class Standing:
    """Decides of each stretch, in text order, whether it stands as the name of a person.

    Args:
        document: The document.
        known: Stems of the words of full names.
    """

    def __init__(self, document: Document, known: Collection[str]) -> None:
        self._document = document
        self._known = known
        self._kept = -1
        self._namesake = -1

    def keeps(self, name: Sequence[Unit]) -> bool:
        """Whether the stretch stands."""
        if name[-1].end == self._namesake or self._is_namesake(name):
            return False
        if self._is_stray_latin(name) or self._is_quoted(name) or self._is_common(name):
            return False
        if _is_family(name) or _is_body(name):
            return False
        self._kept = name[-1].end
        return True

    def watch(self, run: Sequence[Unit]) -> bool:
        """Take note of a run that begins with a namesake, whether or not it holds a name."""
        if not self._is_namesake(run):
            return False
        self._namesake = run[-1].end
        return True

    def _is_stray_latin(self, name: Sequence[Unit]) -> bool:
        """*Международная амнистия (Amnesty International)*, unlike *Боб Уэйман (Bob Wayman)*."""
        text, start = self._document.text, name[0].start
        if not is_latin(name[0].text):
            return False
        if start and text[start - 1] == "(":
            return self._kept < 0 or text[self._kept : start].strip() != "("
        return len(name) == 1

    def _is_quoted(self, name: Sequence[Unit]) -> bool:
        """A lone word in quotation marks: *станция "Достоевская"*, *компания "Вагнер"*."""
        text, start, end = self._document.text, name[0].start, name[-1].end
        if len(name) > 1 or not start or end >= len(text):
            return False
        return text[start - 1] + text[end] in _QUOTES

    def _is_common(self, name: Sequence[Unit]) -> bool:
        """A given name that is a word too, alone at the head of a sentence: *Роман посвящен войне*."""
        unit, document = name[0], self._document
        if len(name) > 1 or stem(unit.text) in self._known:
            return False
        sentence = document.sentence_at(unit.start)
        if (
            sentence is None
            or sentence.first != unit.first
            or not word_of(unit.text, document.morphology).given
        ):
            return False
        readings = document.morphology.readings(unit.text)
        return any(each.known and each.pos and not each.grammemes & _PROPER for each in readings)

    def _is_namesake(self, name: Sequence[Unit]) -> bool:
        """*больница имени Пирогова*, *на улицах Поленова, Панфилова и Врубеля*."""
        tokens, first = self._document.tokens, name[0].first
        if first == 0:
            return False
        follows = self._namesake >= 0 and _LIST.fullmatch(self._document.text, self._namesake, name[0].start)
        if follows and len(name) == 1:
            return True
        before = tokens[first - 1]
        if before.text in {".", ")"} and first > 1:
            before = tokens[first - 2]
        if not before.text[0].isalpha():
            return False
        readings = self._document.readings(before)
        lemmas = {fold(before.text), *(fold(reading.lemma) for reading in readings[:2])}
        reach = next((namesake_words()[lemma] for lemma in lemmas if lemma in namesake_words()), None)
        return reach == "any" or (reach == "alone" and len(name) == 1)


def _is_family(name: Sequence[Unit]) -> bool:
    """*братья Ямадаевы*, *семья Ивановых*: no individual."""
    return len(name) == 1 and _FAMILY.fullmatch(name[0].text.lower()) is not None


def _is_body(name: Sequence[Unit]) -> bool:
    """*Мособлпрокуратура*: a compound with the word for a body."""
    return len(name) == 1 and _BODY.fullmatch(name[0].text.lower()) is not None

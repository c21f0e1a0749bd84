"""What the model takes for a name and yet is none: the last word of a few plain rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsfacts import Document
from newsfacts_names.finding.completing import is_family
from newsfacts_names.finding.features import stem, word_of
from newsfacts_names.finding.fiction import ends as ends_of_characters
from newsfacts_names.finding.namesakes import Namesakes
from newsfacts_names.finding.units import Unit
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.spelling import is_latin

_BODY = re.compile(
    r".*(?:прокуратур|министерств|надзор|банк|строй|нефть|агентств|ведомств|комитет|управлени|департамент|институт"
    r"|университет|академи|телеком|авиалини|холдинг|инвест).*"
)
_PROPER = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"})
_OF_PEOPLE = frozenset({"имя", "фамилия", "псевдоним", "прозвище", "кличка", "ник", "никнейм"})
_FUNCTION = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "INTJ", "PRED"})
_QUOTES = ("«»", '""', "“”", "„“")


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
        self._namesakes = Namesakes(document)
        self._characters = frozenset(ends_of_characters(document))

    def keeps(self, name: Sequence[Unit]) -> bool:
        """Whether the stretch stands."""
        if self._namesakes.has(name) or name[-1].end in self._characters:
            return False
        if self._is_stray_latin(name) or self._is_quoted(name) or self._is_common(name):
            return False
        if _is_family(name) or _is_body(name) or _is_place(name) or self._is_function_word(name):
            return False
        self._kept = name[-1].end
        return True

    def watch(self, run: Sequence[Unit]) -> None:
        """Take note of a run that begins with a namesake, whether or not it holds a name."""
        self._namesakes.watch(run)

    def _is_stray_latin(self, name: Sequence[Unit]) -> bool:
        """*Международная амнистия (Amnesty International)*, unlike *Боб Уэйман (Bob Wayman)*."""
        text, start = self._document.text, name[0].start
        if not is_latin(name[0].text):
            return False
        if start and text[start - 1] == "(":
            return self._kept < 0 or text[self._kept : start].strip() != "("
        return len(name) == 1

    def _is_quoted(self, name: Sequence[Unit]) -> bool:
        """What bears a name in quotation marks: *станция "Достоевская"*, *роман "Анна Каренина"*."""
        text, start, end = self._document.text, name[0].start, name[-1].end
        if not start or end >= len(text) or text[start - 1] + text[end] not in _QUOTES:
            return False
        return len(name) == 1 or self._names_a_thing(name[0].first - 2)

    def _is_function_word(self, name: Sequence[Unit]) -> bool:
        """A sentence begins after what looks like an initial: *до 10 G. Но это прошло*."""
        words = [unit for unit in name if unit.type != "initial"]
        if len(words) > 1 or len(words) == len(name):
            return False
        readings = self._document.morphology.readings(words[0].text) if words else ()
        return bool(readings) and readings[0].known and readings[0].pos in _FUNCTION

    def _names_a_thing(self, at: int) -> bool:
        """Whether the word is a noun for something that may have a person's name as its own."""
        if at < 0 or not self._document.tokens[at].text[0].islower():
            return False
        readings = self._document.readings(self._document.tokens[at])
        top = readings[0] if readings else None
        return (
            top is not None and top.pos == "NOUN" and "inan" in top.grammemes and top.lemma not in _OF_PEOPLE
        )

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


def _is_family(name: Sequence[Unit]) -> bool:
    """*братья Ямадаевы*, *семья Ивановых*: no individual."""
    return len(name) == 1 and is_family(name[0].text)


def _is_body(name: Sequence[Unit]) -> bool:
    """*Мособлпрокуратура*: a compound with the word for a body."""
    return len(name) == 1 and _BODY.fullmatch(name[0].text.lower()) is not None


def _is_place(name: Sequence[Unit]) -> bool:
    """A place that is written with a hyphen or without: *Коста Рика*, *Эль Сальвадор*."""
    words = [unit.text for unit in name]
    return len(name) > 1 and any(known_place(joint.join(words)) is not None for joint in "- ")

"""What the model takes for a name and yet is none: the last word of a few plain rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsfacts import Document, Morphology
from newsfacts_names.data_files import listed, nobody
from newsfacts_names.finding.completing import is_many_of
from newsfacts_names.finding.fiction import ends_of_characters
from newsfacts_names.finding.makes import is_make
from newsfacts_names.finding.namesakes import SIBLINGS, Namesakes
from newsfacts_names.finding.titled import is_mere_title
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.grammemes import PROPER
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.positions import begins_sentence, readings_at, text_at
from newsfacts_names.slavic import is_family
from newsfacts_names.spelling import CLOSED_BY, is_latin, stem
from newsfacts_names.titles import title_of_lemma

_BODY = re.compile(
    r".*(?:прокуратур|министерств|надзор|банк|строй|нефть|агентств|ведомств|избирком|комитет|управлени|департамент|институт"
    r"|университет|академи|телеком|авиалини|холдинг|инвест).*"
)
_ACRONYM = re.compile(
    r"[А-ЯЁ]{1,3}[а-яё]{1,2}[А-ЯЁ]{1,3}|[А-ЯЁ]{2,}[а-яё]{1,4}|[А-ЯЁ][а-яё]{2,3}[А-ЯЁ]{2,}(?:[ауе]|ом|ы|ов)?"
)
"""*ГВт*, *НгГУ*, *РСЗОшками*, *КамАЗом*: capitals with small letters in the middle or behind."""
_COMPANY = re.compile(
    r"компани|корпорейшн|лимитед|инкорпорейтед|холдинг[сз]?|энерджи|пайплайн|стрим|инвестментс?|интернэшнл|групп|бэнк"
    r"|company|corporation|corp|limited|ltd|inc|group|bank|energy|stream|university|institute|press|news|times|post|gmbh"
)
"""Words of the names of companies, which hardly anybody is called."""
_KIN = re.compile(rf"{SIBLINGS}|семь[яиею]й?|чет[аыеу]|четой")
"""Words before the name that several people share: *Братьев Коэн*."""
_FUNCTION = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "INTJ", "PRED"})


class Standing:
    """Decides of each stretch, in text order, whether it stands as the name of a person.

    Args:
        document: The document.
        known: Stems of the words of full names.
        lower: Stems that the document has in small letters, those of surnames left out.
        surnames: The last words of full names, folded.
    """

    def __init__(
        self,
        document: Document,
        known: Collection[str],
        lower: Collection[str] = (),
        surnames: Collection[str] = (),
    ) -> None:
        self._document = document
        self._known = known
        self._lower = lower
        self._surnames = surnames
        self._ends = frozenset(map(stem, surnames))
        self._kept = -1  # no name yet: nothing lies between the last letter of a text and what follows
        self._namesakes = Namesakes(document)
        self._characters = frozenset(ends_of_characters(document))

    def keeps(self, name: Sequence[Unit]) -> bool:
        """Whether the stretch stands."""
        if self._namesakes.has(name) or name[-1].end in self._characters:
            return False
        if (
            self._is_stray_latin(name)
            or self._is_quoted(name)
            or self._is_common(name)
            or self._are_many(name)
        ):
            return False
        words, morphology = [unit.text for unit in name], self._document.morphology
        if is_no_person(words, morphology) or self._is_function_word(name):
            return False
        if is_make([text_at(self._document, name[0].first - 1), *words], morphology):
            return False
        if len(name) == 1 and is_many_of(name[0].text, self._surnames):
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
        if text[start - 1 : start] == "(":
            return text[self._kept : start].strip() != "("
        return len(name) == 1

    def _is_quoted(self, name: Sequence[Unit]) -> bool:
        """What bears a name in quotation marks: *станция "Достоевская"*, *роман "Анна Каренина"*."""
        text, start, end = self._document.text, name[0].start, name[-1].end
        if not start or end >= len(text) or text[end] not in CLOSED_BY.get(text[start - 1], ""):
            return False
        return len(name) == 1 or self._names_a_thing(name[0].first - 2)

    def _is_function_word(self, name: Sequence[Unit]) -> bool:
        """A sentence begins after what looks like an initial: *до 10 G. Но это прошло*."""
        words = [unit for unit in name if unit.type != "initial"]
        if len(words) != 1 or len(name) == 1:
            return False
        return self._document.morphology.readings(words[0].text)[0].pos in _FUNCTION

    def _names_a_thing(self, at: int) -> bool:
        """Whether the word is a noun for something that may have a person's name as its own."""
        if not text_at(self._document, at)[:1].islower() and not begins_sentence(self._document, at):
            return False
        top = self._document.readings(self._document.tokens[at])[0]
        return top.has("NOUN", "inan") and top.lemma not in listed("naming")

    def _is_common(self, name: Sequence[Unit]) -> bool:
        """A word that has the capital of its sentence alone: *Роман посвящен войне*, *Врач-хирург ушёл*.

        A given name that is a word, too, a word that the document has in small letters, or a title.
        """
        unit, document = name[0], self._document
        if len(name) > 1 or not begins_sentence(document, unit.first):
            return False
        if _is_compound(unit.text, document.morphology):
            return True
        if stem(unit.text) not in self._ends and is_mere_title(unit.text, document.morphology):
            return True
        first = unit.text.partition("-")[0].lower()
        if stem(unit.text) in self._lower or (first != unit.text.lower() and title_of_lemma(first)):
            return True
        if stem(unit.text) in self._known or not word_of(unit.text, document.morphology).given:
            return False
        readings = document.morphology.readings(unit.text)
        return any(each.known and each.pos and not each.grammemes & PROPER for each in readings)

    def _are_many(self, name: Sequence[Unit]) -> bool:
        """*Зумеры смеются*: an unknown word on *ы* or *и* before a verb in the plural that agrees with it."""
        unit, document = name[0], self._document
        if len(name) > 1 or unit.text[-1] not in "ыи" or not begins_sentence(document, unit.first):
            return False
        if stem(unit.text) in self._known:
            return False
        if not any(each.has("plur") for each in readings_at(document, unit.last)[:1]):
            return False
        return not any(each.known for each in document.morphology.readings(unit.text))


def _is_compound(text: str, morphology: Morphology) -> bool:
    """*Смертник-доброволец*: two common nouns, of which the first has the capital of the sentence."""
    head, hyphen, tail = text.partition("-")
    if not hyphen or not tail.islower():
        return False
    tops = [each for part in (head, tail) for each in morphology.readings(part)[:1]]
    nouns = [each for each in tops if each.known and each.pos == "NOUN" and not each.grammemes & PROPER]
    return len(nouns) == 2  # noqa: PLR2004


def is_no_person(words: Sequence[str], morphology: Morphology) -> bool:
    """Whether the words themselves tell that they are a family, a body, a place or a car."""
    if any(map(_ACRONYM.fullmatch, words)):
        return True
    if len(words) == 1:
        return (
            is_family(words[0]) or stem(words[0]) in nobody() or _BODY.fullmatch(words[0].lower()) is not None
        )
    if is_make(words, morphology):
        return True
    return _is_company(words) or _is_place(words) or _KIN.fullmatch(words[0].lower()) is not None


def _is_company(words: Sequence[str]) -> bool:
    """*Блю Стрим Пайплайн Компани*."""
    return any(_COMPANY.fullmatch(word.lower()) for word in words)


def _is_place(words: Sequence[str]) -> bool:
    """A place that is written with a hyphen or without: *Коста Рика*, *Эль Сальвадор*."""
    return any(known_place(joint.join(words)) is not None for joint in "- ")

"""Taking a mention apart: which of its words is the given name, the patronymic, the surname."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts_russian.lazy import lazy_pattern

from newsfacts import Morphology
from newsfacts_names.data_files import (
    east_asian_surnames,
    honorifics,
    japanese_given_names,
    particles,
    particles_with,
)
from newsfacts_names.people.roles import (
    Pattern,
    Piece,
    Role,
    Word,
    around,
    east_asian,
    givens,
    is_before,
    is_turkic,
    japanese_names,
    latin,
    piece,
    surname,
    turkic,
    with_initials,
)
from newsfacts_names.slavic import ends_as_patronymic
from newsfacts_names.spelling import VOWELS, fold, is_initial, is_latin, is_roman, stem
from newsfacts_names.transcription import east_asian_surname, japanese, only_japanese, syllables
from newsfacts_names.word_forms import given_forms, patronymic_forms, surname_forms

_WORD = re.compile(r"[^\W\d_]{1,2}\.(?:-[^\W\d_]{1,2}\.)?|\w+(?:[-'’`ʼ‘]\w+)*")
_NICKNAME = re.compile(r"(?<=\w )(?:«\w+»|\"\w+\"|“\w+”|„\w+[“”]|\(\w+\))(?= \w)")
"""*Дуэйн «Скала» Джонсон*."""
_GENERATION = re.compile(r"(?:младш|старш)(?:ий|его|ему|им|ем|ая|ей|ую)|мл\\.|ст\\.")
"""*Джордж Буш Старший*, but not *Иван Старшов*."""
_PAIR, _IN_FULL = 2, 3
"""Words of a given name with a surname, and with a patronymic between them."""
_SURNAME_END = lazy_pattern(
    r"(?:[оеё]в|[иы]н|ск(?:ий|ой|ого|ому|им|ом|ая|ую)|енко|[еи]дзе|швили|ян|янц|чук|ук|юк|ич(?:а|у|ем|е)?|[оеё]в(?:а|у|ым|ой)|[иы]н(?:а|у|ым|ой))$"
)


class Parser:
    """Takes the mentions of one document apart.

    Args:
        morphology: The language's.
        alone: Folded stems of the words that stand alone as a mention somewhere in the document, or as a
            surname in a list.
    """

    def __init__(self, morphology: Morphology, alone: frozenset[str]) -> None:
        self._morphology = morphology
        self._alone = alone

    def patterns(self, text: str) -> list[Pattern]:
        """The ways to take *text* apart, the likeliest first."""
        marked = _NICKNAME.search(text)
        inside = range(marked.start(), marked.end()) if marked else range(0)
        every = [Word(match[0], match.start()) for match in _WORD.finditer(text)]
        head, core, tail = self._framed([word for word in every if word.start not in inside])
        quoted = marked is not None and marked[0][0] != "("
        nickname = (each for each in every if each.start in inside)
        tail += [Piece(each.text, each.start, Role.OTHER, fixed=quoted) for each in nickname]
        regnal = any(is_roman(each.text) for each in tail)
        found = [
            Pattern(_in_order(*head, *roles, *tail), weight, rule)
            for roles, weight, rule in self._core(core, regnal=regnal)
        ]
        return sorted(found, key=lambda pattern: -pattern.weight)

    def _framed(self, words: list[Word]) -> tuple[list[Piece], list[Word], list[Piece]]:
        """The words between honorifics before them and numerals or *младший* after them."""
        head: list[Piece] = []
        core = list(words)
        while len(core) > 1 and east_asian_surname(_texts(core)) is None and self._opens_with_honorific(core):
            head.append(Piece(core[0].text, core[0].start, Role.HONORIFIC))
            core.pop(0)
        tail: list[Piece] = []
        while is_latin(core[-1].text) and not is_roman(core[-1].text) and not is_latin(core[0].text):
            tail.insert(0, Piece(core[-1].text, core[-1].start, Role.OTHER, fixed=True))
            core.pop()
        while len(core) > 1 and (is_roman(core[-1].text) or _GENERATION.fullmatch(fold(core[-1].text))):
            tail.insert(0, Piece(core[-1].text, core[-1].start, Role.OTHER, fixed=is_roman(core[-1].text)))
            core.pop()
        return head, core, tail

    def _opens_with_honorific(self, words: list[Word]) -> bool:
        """*дон Педро*, but *Дон* before a surname is a given name."""
        first, second = words[0].text, words[1].text
        if self._given_like(first) and not self._given_like(second):
            return False
        return self._is_honorific(first)

    def _is_honorific(self, text: str) -> bool:
        if text in particles():
            return False
        readings = self._morphology.readings(text)[:4]
        if text[0].islower() and "-" not in text:
            return any("anim" in reading.grammemes or reading.pos == "ADJF" for reading in readings)
        return any(fold(reading.lemma) in honorifics() for reading in readings)

    def _core(self, words: list[Word], *, regnal: bool) -> Iterator[tuple[list[Piece], float, str]]:
        syllabic = self._syllabic(words)
        if syllabic is not None:
            yield syllabic
            return
        if any(self._is_initial(words, place) for place in range(len(words))) and len(words) > 1:
            yield self._with_initials(words)
            return
        if not re.search("[А-Яа-яЁё]", words[0].text):
            yield latin(words), 0.0, "latin"
            return
        if len(words) == 1:
            yield from self._single(words[0])
            return
        split = next((place for place, word in enumerate(words) if is_before(word.text)), None)
        hyphenated = split is not None and "-" in words[split].text and split + 1 < len(words)
        if split is not None and not hyphenated:  # *Тер-Петросян Виктор Андреевич* has its own order
            opening = words[0].text.lower() in particles_with("opening")
            if split == 0 and opening and len(words) == _PAIR and self._given_like(words[0].text):
                # *Бен Кортон*, but *Абу Мазен*
                yield [piece(words[0], Role.GIVEN), *surname(words[1:])], -0.5, "given-surname"
            yield [*givens(words[:split]), *surname(words[split:])], 0.0, "particle"
            return
        if any(is_turkic(word.text) for word in words):
            yield turkic(words), 0.0, "turkic-patronymic"
            return
        yield from self._several(words, regnal=regnal)

    def _is_initial(self, words: list[Word], place: int) -> bool:
        """*А.*, but not the surname of *Джозеф У* or *Томоко Э*."""
        text = words[place].text
        surname = place == len(words) - 1 and text.lower() in VOWELS
        return is_initial(text) and not surname

    def _with_initials(self, words: list[Word]) -> tuple[list[Piece], float, str]:
        """*Д. С. Лихачев*, and *Елена С.*, whose surname is withheld."""
        withheld = len(words) == _PAIR and is_initial(words[1].text) and not is_initial(words[0].text)
        if withheld and self._given_like(words[0].text):
            return [piece(words[0], Role.GIVEN), piece(words[1], Role.SURNAME)], 0.0, "given-initial"
        return with_initials(words)

    def _single(self, word: Word) -> Iterator[tuple[list[Piece], float, str]]:
        given = given_forms(word.text, self._morphology)
        patronymic = patronymic_forms(word.text, self._morphology)
        yield surname([word]), 0.0, "surname"
        if given:
            listed = any(form.paradigm == "given-list" for form in given)
            doubtful = self._is_surname(word.text) or not listed  # *Дэвис*, *Джонсон*
            yield [piece(word, Role.GIVEN)], -0.3 if doubtful else 0.8, "given"
        if patronymic and any(form.gender == "f" for form in patronymic):
            yield [piece(word, Role.PATRONYMIC)], 1.0, "patronymic"

    def _several(
        self, words: list[Word], *, regnal: bool = False
    ) -> Iterator[tuple[list[Piece], float, str]]:
        patronymic = next(
            (
                place
                for place in range(1, len(words))
                if patronymic_forms(words[place].text, self._morphology)
            ),
            None,
        )
        if patronymic is None:
            patronymic = self._of_unknown_father(words)
        if patronymic is not None and self._is_patronymic(words, patronymic):
            yield around(words, patronymic), 1.0, "patronymic"
            return
        if len(words) == _PAIR and self._is_japanese(words[0].text, words[1].text):
            yield japanese_names(words), 0.0, "given-surname"
            return
        first, second = self._given_like(words[0].text), self._given_like(words[-1].text)
        if regnal and all(self._given_like(word.text) for word in words):
            yield givens(words), 0.0, "regnal"
            return
        if second and not first and len(words) == 2 and self._surname_like(words[0].text):  # noqa: PLR2004
            yield [piece(words[0], Role.SURNAME), piece(words[1], Role.GIVEN)], 0.0, "surname-given"
            return
        given = 1
        while given < len(words) - 1 and self._given_like(words[given].text):
            given += 1
        roles = [piece(word, Role.GIVEN) for word in words[:given]] + surname(words[given:])
        yield roles, 0.0, "given-surname"

    def _is_japanese(self, given: str, surname: str) -> bool:
        """*Сэйдзи Маэхару*, but not *Ивана Сомова*."""
        if not japanese(surname) or not japanese(given):
            return False
        return fold(given) in japanese_given_names() or only_japanese(given)

    def _is_patronymic(self, words: list[Word], place: int) -> bool:
        """Whether a word that looks like a patronymic is one: not in *Александр Романович*, *Романович*."""
        if len(words) > 2:  # noqa: PLR2004
            return place == len(words) - 1 or place == 1
        forms = patronymic_forms(words[place].text, self._morphology)
        if all(form.gender == "f" for form in forms):
            return True
        return self._given_like(words[0].text) and stem(words[place].text) not in self._alone

    def _of_unknown_father(self, words: list[Word]) -> int | None:
        """The place of a patronymic whose name nobody knows: *Сулейман **Абусаидович** Керимов*.

        No surname stands between a given name and another word, and behind a surname and one more word a
        patronymic ends the name: *Цыбжапов Баир **Доржиевич***.
        """
        if len(words) != _IN_FULL:
            return None
        first, second, last = (word.text for word in words)
        if ends_as_patronymic(second) and self._given_like(first) and not self._given_like(last):
            return 1
        surname_first = self._surname_like(first) and not self._given_like(first)
        return 2 if surname_first and ends_as_patronymic(last) else None

    def _given_like(self, text: str) -> bool:
        return bool(given_forms(text, self._morphology))

    def _surname_like(self, text: str) -> bool:
        if _SURNAME_END.search(fold(text)):
            return True
        return self._is_surname(text)

    def _syllabic(self, words: list[Word]) -> tuple[list[Piece], float, str] | None:
        """*Ким Чен Ын*; *Сан Джин Пак*, where the surname is the last; *Аун Сан Су Чжи*, who has none."""
        surname = east_asian_surname(_texts(words))
        if surname is None:
            burmese = len(words) > _PAIR and all(syllables(word.text) == 1 for word in words)
            return (east_asian(words, len(words)), 0.0, "burmese") if burmese else None
        if len(words) == _PAIR and self._is_european(words[0].text, words[1].text):
            return None
        return east_asian(words, surname), 0.0, "western-order" if surname else "east-asian"

    def _is_european(self, first: str, second: str) -> bool:
        """*Яну Шилову*, where *Ян* could be Chinese in another case only; *Ли Путин*."""
        given = given_forms(first, self._morphology)
        womans = fold(first) not in east_asian_surnames() and any(form.gender == "f" for form in given)
        return bool(given) and (womans or self._is_slavic(second))

    def _is_slavic(self, text: str) -> bool:
        return _SURNAME_END.search(fold(text)) is not None and self._is_surname(text)

    def _is_surname(self, text: str) -> bool:
        return any(form.paradigm == "dictionary-Surn" for form in surname_forms(text, self._morphology))


def _in_order(*pieces: Piece) -> tuple[Piece, ...]:
    return tuple(sorted(pieces, key=lambda piece: piece.start))


def _texts(words: list[Word]) -> list[str]:
    return [word.text for word in words]

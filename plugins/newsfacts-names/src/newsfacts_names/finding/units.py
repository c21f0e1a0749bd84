"""Runs of words that may belong to names, and the units that they are cut into."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.page import page_of
from newsfacts_russian.prepositions import is_preposition
from newsfacts_russian.records import record
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Morphology, Reading, Token
from newsfacts_names.data_files import particles, particles_with
from newsfacts_names.grammemes import PERSONAL, PROPER, case_letter
from newsfacts_names.spelling import CLOSED_BY, fold, is_initial, is_latin, is_roman
from newsfacts_names.titles import title_of_lemma
from newsfacts_names.word_forms import given_forms

_CLOSED_BY = {**CLOSED_BY, "(": ")"}
_DIGIT = re.compile(r"\d")
_AGE = re.compile(r"[А-ЯЁ][а-яё]{3,}летн(?:ий|его|ему|им|ем|яя|ей|юю|ие|их|ими)")
"""*Шестидесятилетний*, at the head of a sentence."""
LONGEST_RUN = 24
"""Longer runs (tables, headings in capitals) are cut here, so that no step sees more."""


@record
class Unit:
    """A word, an initial with its full stop, a particle, a nickname in marks, a name with an apostrophe.

    Args:
        start: First code point.
        end: Past the last code point.
        first: Index of its first token.
        last: Past its last token.
        text: Its characters.
        type: ``word``, ``initial``, ``particle`` or ``nickname``.
    """

    start: int
    end: int
    first: int
    last: int
    text: str
    type: str


def runs(document: Document) -> Iterator[list[Unit]]:
    """Neighbouring capitalised words of one sentence, with initials and particles."""
    starts = _starts(document)
    for sentence in document.sentences:
        inside = starts[bisect_left(starts, sentence.first) : bisect_left(starts, sentence.last)]
        if not inside:
            continue
        run: list[Unit] = []
        for unit in _units(document, inside, sentence.first, sentence.last):
            if unit.type == "particle" and _is_common_word(document, run, unit, sentence.last):
                continue
            apart = run and (len(run) >= LONGEST_RUN or not _adjoins(document.text, run[-1], unit))
            if apart or _is_kept_back(run, unit, document.morphology):
                yield from _closed(run)
                run = []
            run.append(unit)
        yield from _closed(run)


def _starts(document: Document) -> Sequence[int]:
    """The tokens at which a unit may begin."""
    page = page_of(document)
    found = page.where(_may_begin)
    if not any(mark in document.text for mark in _APOSTROPHES):
        return found
    # *д'Арвиль*: a prefix may be any word, however it is written.
    return sorted({*found, *(at - 1 for at in page.where(_is_apostrophe) if at)})


@word_test
def _may_begin(word: Word, _morphology: Morphology) -> bool:
    text = word.text
    return text[0].isalpha() and (not text.islower() or text in particles()) and not _AGE.fullmatch(text)


@word_test
def _is_apostrophe(word: Word, _morphology: Morphology) -> bool:
    return word.text in _APOSTROPHES


def _is_common_word(document: Document, run: Sequence[Unit], unit: Unit, last: int) -> bool:
    """Whether what looks like a particle is a word: *Тома дела Веры Шиловой*, *Фигурант дела Крамера*.

    Behind another particle it is one: *фон **дер** Ляйен*.
    """
    if run and run[-1].type == "particle" and run[-1].end + 1 == unit.start:
        return False
    if run and fold(unit.text) in particles_with("opening"):  # *Хамад бен Салим*, though there is *бена*
        return False
    morphology = document.morphology
    if not any(each.known and each.pos in {"NOUN", "CONJ"} for each in morphology.readings(unit.text)):
        return False
    if run and _is_known_noun(run[-1].text, morphology):
        return True
    behind = [token.text for token in document.tokens[unit.last : min(unit.last + 2, last)]]
    if len(behind) < 2 or not all(word[0].isupper() for word in behind):  # noqa: PLR2004
        return False
    given, surname = (given_forms(word, morphology) for word in behind)
    return bool(given) and not surname


def _is_kept_back(run: Sequence[Unit], unit: Unit, morphology: Morphology) -> bool:
    """Whether an initial is all that is told of a surname: *Задержан Игорь М. | Следователи ищут …*.

    A noun in the singular may be the surname: *Стивен Р. Холл*.
    """
    if [each.type for each in run[-2:]] != ["word", "initial"] or unit.type != "word":
        return False
    several = all(each.has("plur") for each in morphology.readings(unit.text))
    common = several and _is_known_noun(unit.text, morphology)
    return common and bool(given_forms(run[-2].text, morphology))


def _is_known_noun(text: str, morphology: Morphology) -> bool:
    """Whether the dictionary knows a word, and as no name."""
    readings = morphology.readings(text)
    return all(each.known and not each.grammemes & PROPER for each in readings)


def _closed(run: list[Unit]) -> Iterator[list[Unit]]:
    """The run without particles at its head or tail that nothing holds."""
    places = particles()
    while run and run[-1].type == "particle" and places[fold(run[-1].text)] == "before":
        run.pop()
    first = 0
    while first < len(run) and run[first].type == "particle" and places[fold(run[first].text)] == "after":
        first += 1
    if any(unit.type != "particle" for unit in run[first:]):
        yield run[first:]


def _adjoins(text: str, left: Unit, right: Unit) -> bool:
    """Whether only white space of one line, or nothing after an initial, stands between."""
    between = text[left.end : right.start]
    if not between:
        return left.type == "initial"
    return between.isspace() and "\n" not in between and len(between) < 3  # noqa: PLR2004


def _units(document: Document, starts: Sequence[int], first: int, last: int) -> Iterator[Unit]:
    tokens = document.tokens
    index = first + (_is_preposition(tokens, first, last) or _is_title(document, first, last))
    started: Unit | None = None
    for begins in starts:
        end = None if begins < index else _unit_end(tokens, begins, last)
        if end is None:
            continue
        index = begins
        start, stop = tokens[index].start, tokens[end - 1].end
        text = document.text[start:stop]
        # The full stop behind the last initial is left out as often as not: *Крамер О.И, 1970 года рождения*.
        follows = started is not None and started.type == "initial" and started.end == start
        started = Unit(
            start, stop, index, end, text, "initial" if follows and len(text) == 1 else _type(text)
        )
        yield started
        index = end
        if index + 3 < last and tokens[index].text in _CLOSED_BY and _is_nickname(document, index):
            start, stop = tokens[index].start, tokens[index + 2].end
            yield Unit(start, stop, index, index + 3, document.text[start:stop], "nickname")
            index += 3


_LONGEST_PREFIX = 2
_APOSTROPHES = frozenset("'’`ʼ")
"""*О'Нил*, *д'Арвиль*: a prefix of so many letters, and what stands behind it."""


def _is_preposition(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a preposition has the capital of its sentence before a name: *Благодаря | Шарко*."""
    if first + 1 >= last or not tokens[first + 1].text[0].isupper():
        return False
    word = tokens[first].text
    return not (word.isupper() and len(word) > 1) and is_preposition(word)


def _is_title(document: Document, first: int, last: int) -> bool:
    """Whether a title has the capital of its sentence before a lone name: *Следователь | Поход*.

    The name is then seen as inside of a sentence; before two words, the title tells more as one of their run.
    """
    words = [token.text for token in document.tokens[first : min(first + 3, last)]]
    capitals = [word[0].isupper() for word in words]
    if capitals[:2] != [True, True] or capitals[2:] == [True]:
        return False
    title, name, *_ = words
    return title[1:].islower() and name[1:].islower() and is_titled(title, name, document.morphology)


@cached_by_word
def is_titled(title: str, name: str, morphology: Morphology) -> bool:
    """Whether a word is a title, nobody's name, and in the same case as the known word behind it."""
    readings = morphology.readings(title)
    if any(not each.known or each.grammemes & PROPER for each in readings):
        return False
    if "anim" not in readings[0].grammemes or given_forms(title, morphology):
        return False
    cases = _cases_of_one(readings)
    named = morphology.readings(name)
    agrees = named[0].known and not cases.isdisjoint(_cases_of_one(named))
    return agrees and title_of_lemma(readings[0].lemma) is not None


def _cases_of_one(readings: Iterable[Reading]) -> set[str]:
    """The cases in the singular."""
    return {case_letter(each) for each in readings if each.pos == "NOUN" and "plur" not in each.grammemes}


def _is_nickname(document: Document, index: int) -> bool:
    """Whether a word in marks stands between a given name and a surname: *Дуэйн «Скала» Джонсон*."""
    before, mark, word, closing, after = document.tokens[index - 1 : index + 4]
    if closing.text not in _CLOSED_BY[mark.text] or not (word.text[0].isupper() and after.text[0].isupper()):
        return False
    if mark.start != before.end + 1 or after.start != closing.end + 1 or not word.text.isalpha():
        return False
    readings = document.morphology.readings(before.text)
    common = any(each.known and not each.grammemes & PERSONAL for each in readings)
    place = any(each.known and "Geox" in each.grammemes for each in document.morphology.readings(word.text))
    return not (common or place) and bool(given_forms(before.text, document.morphology))


def _type(text: str) -> str:
    if text[0].islower() and text.isalpha():
        return "particle"
    if is_initial(text) and text.endswith("."):
        return "initial"
    return "word"


def _unit_end(tokens: tuple[Token, ...], index: int, last: int) -> int | None:
    """Past the last token of the unit that begins at *index*; ``None`` if no unit does."""
    word = tokens[index].text
    if len(word) <= _LONGEST_PREFIX and index + 2 < last and tokens[index + 1].text in _APOSTROPHES:
        joined = (
            tokens[index].end == tokens[index + 1].start and tokens[index + 1].end == tokens[index + 2].start
        )
        if joined and tokens[index + 2].text[:1].isupper():
            return index + 3
    if word.islower():  # as most are
        return index + 1 if word in particles() else None
    if not word[0].isalpha() or _DIGIT.search(word):
        return None
    if word[0].islower():
        return index + 1 if any(part[:1].isupper() for part in word.split("-")[1:]) else None
    if (
        is_initial(word)
        and index + 1 < last
        and tokens[index + 1].text == "."
        and not _is_numeral(tokens, index)
    ):
        return _past_initials(tokens, index, last)
    return index + 1


def _is_numeral(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a Latin letter behind a Russian name is a number: *Кигеми V*."""
    if not is_roman(tokens[index].text) or not index:
        return False
    before = tokens[index - 1].text
    return before[0].isupper() and before[1:].islower() and not is_latin(before)


def _past_initials(tokens: tuple[Token, ...], index: int, last: int) -> int:
    """Past an initial, with its full stop if that touches, and a hyphenated second: *Ж.-К. Трише*."""
    end = index + 1
    for wanted in (".", "-", "", "."):
        if end >= last or tokens[end].start != tokens[end - 1].end:
            break
        if tokens[end].text != wanted and not (not wanted and is_initial(tokens[end].text)):
            break
        end += 1
    return end if end - index in {2, 5} else min(end, index + 2)

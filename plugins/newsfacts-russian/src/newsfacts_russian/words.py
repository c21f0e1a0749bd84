"""What a word form tells wherever it stands: one record a form, made once and shared by all who read it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import lru_cache, partial
from operator import attrgetter
from threading import Lock
from typing import Any, TypeAlias, TypeVar, cast

import attrs

from newsfacts import Morphology, Reading
from newsfacts_russian.caching import cached_by_word, same_text, shared
from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

T = TypeVar("T")

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
"""OpenCorpora's names of the cases; the second genitive and the like count as the first."""

NOMINAL = frozenset({"NOUN", "NPRO", "ADJF", "PRTF", "NUMR"})
"""The parts of speech that have cases."""

KEPT = 1 << 14
"""How many forms are kept, the least recently used go first."""

_SAME = {"gen1": "gent", "gen2": "gent", "acc1": "accs", "acc2": "accs", "loc1": "loct", "loc2": "loct"}
_MORPHOLOGIES = 4
"""How many languages at once have their records kept."""
_LIKELY = 0.02
"""A reading less likely than this doesn't count."""


WordTest: TypeAlias = Callable[["Word", Morphology], object]
"""A pure function of a word form, whose answer counts as true or false."""

_TESTS: dict[WordTest, None] = {}
AnyTest = TypeVar("AnyTest", bound=WordTest)


def word_test(test: AnyTest) -> AnyTest:
    """Let the places of the words that pass a test be asked for by :meth:`newsfacts_russian.page.Page.where`.

    All tests of all plugins are put to a word form together and once, so that a text is looked through once
    for the places at which any of their rules starts.

    Args:
        test: A function that a module defines, for which this is the decorator.
    """
    _TESTS[test] = None
    return test


PLACES: dict[Callable[..., Any], int] = {}
"""The place that what a function makes has among the notes of every word."""

_LOCK = Lock()


def _no_notes() -> list[None]:
    """Room for what each of the functions that are known so far makes of a word."""
    return [None] * len(PLACES)


@record
class Word:
    """A word form, a number or a mark.

    Args:
        text: As it is written.
        low: In lower case, with е for ё.
        readings: Its likely readings, the likeliest first; none of a number or a mark.
        pos: The part of speech of the likeliest one; empty if there is none.
        lemma: The lemma of that one, with е for ё; *low* if there is none.
        nouns: The cases in which it can be a noun or a pronoun.
        modifiers: The cases in which it can be an adjective, a participle or a numeral.
        notes: What others make of it, each in its place; see :func:`noted`.
        passed: The tests that it passed, and how many it was put to; see :func:`word_test`.
    """

    text: str
    low: str
    readings: tuple[Reading, ...]
    pos: str
    lemma: str
    nouns: frozenset[str]
    modifiers: frozenset[str]
    notes: list[Any] = attrs.field(init=False, repr=False, factory=_no_notes)
    passed: tuple[tuple[WordTest, ...], int] = attrs.field(init=False, repr=False, default=((), 0))

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def shows_no_case(self) -> bool:
        """Whether it is a name whose form tells no case: *Reuters*, *МВД*."""
        return self.text[0].isupper() and (
            self.text.isascii() or (self.text.isupper() and len(self.text) > 1)
        )

    @property
    def is_finite(self) -> bool:
        """Whether it is likely a finite verb, a short participle or adjective, or a predicative."""
        return self.pos in {"VERB", "PRTS", "ADJS", "PRED"}

    def has(self, *grammemes: str) -> bool:
        """Whether one of its likely readings carries all of *grammemes*."""
        return any(each.grammemes.issuperset(grammemes) for each in self.readings)


def _word(text: str, morphology: Morphology) -> Word:
    readings = morphology.readings(text) if text[0].isalpha() else ()
    likely = tuple(each for each in readings if each.score >= _LIKELY) or tuple(readings[:1])
    if len(likely) == len(readings):
        likely = tuple(readings)  # the same object, for most forms
    low = same_text(fold(text))
    nouns, modifiers = _cases(tuple(map(_tags, likely)))
    return Word(
        text,
        low,
        likely,
        likely[0].pos if likely else "",
        same_text(fold(likely[0].lemma)) if likely else low,
        nouns,
        modifiers,
    )


def word(text: str, morphology: Morphology) -> Word:
    """The record of a word form; the same object for the same form, as long as it is kept."""
    return _records(morphology)(text)


def looked_up(texts: Iterable[str], morphology: Morphology) -> tuple[Word, ...]:
    """The records of the word forms of a text."""
    return tuple(map(_records(morphology), texts))


@partial(cached_by_word, bound=_MORPHOLOGIES)
def _records(morphology: Morphology) -> Callable[[str], Word]:
    """What looks up the record of a form by nothing but the form, which takes half of the time."""
    return cached_by_word(partial(_word, morphology=morphology), bound=KEPT)


def noted(words: Collection[Word], make: Callable[[Word, Morphology], T], morphology: Morphology) -> list[T]:
    """What a plugin makes of each word, such as a record of its own; made once and kept with the word.

    That is faster than a cache of its own: the word has been looked up already, and what each function makes
    has its place there.

    Args:
        words: The words of a text.
        make: A pure function with a lasting identity: one defined in a module, no lambda. It returns
            something for every word, and never ``None``.
        morphology: That of the words.
    """
    place = _place_of(make)
    try:
        found: list[T | None] = [each.notes[place] for each in words]
    except IndexError:  # words that are older than the place
        return [note_of(each, make, morphology) for each in words]
    if None in found:
        return [note_of(each, make, morphology) for each in words]
    return cast("list[T]", found)


def note_of(each: Word, make: Callable[[Word, Morphology], T], morphology: Morphology) -> T:
    """What a plugin makes of one word; see :func:`noted`."""
    notes, place = each.notes, _place_of(make)
    if place >= len(notes):
        notes += _no_notes()
    found: T | None = notes[place]
    if found is None:
        found = notes[place] = make(each, morphology)
    return found


def _place_of(make: Callable[..., Any]) -> int:
    place = PLACES.get(make)
    if place is None:
        with _LOCK:
            place = PLACES.setdefault(make, len(PLACES))
    return place


def word_tests() -> Iterable[WordTest]:
    """All tests that words are put to."""
    return _TESTS


def passed_by(words: Iterable[Word], morphology: Morphology) -> list[tuple[WordTest, ...]]:
    """The tests that each of the words passes, of those that there are."""
    count = len(_TESTS)
    return [
        found if asked == count else _judged(each, morphology)
        for each in words
        for found, asked in (each.passed,)
    ]


def _judged(each: Word, morphology: Morphology) -> tuple[WordTest, ...]:
    found, asked = each.passed
    tests = tuple(_TESTS)
    found = shared((*found, *(test for test in tests[asked:] if test(each, morphology))))
    object.__setattr__(each, "passed", (found, len(tests)))
    return found


_tags = attrgetter("pos", "grammemes")
"""What of a reading tells its cases: few words are read as no other word is."""


@lru_cache(KEPT)
def _cases(read: tuple[tuple[str, frozenset[str]], ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The cases of a form read in these ways as a noun, and as what stands before one."""
    return _cases_as(read, frozenset({"NOUN", "NPRO"})), _cases_as(read, frozenset({"ADJF", "PRTF", "NUMR"}))


def _cases_as(read: tuple[tuple[str, frozenset[str]], ...], parts: frozenset[str]) -> frozenset[str]:
    fitting = [grammemes for pos, grammemes in read if pos in parts]
    if any("Fixd" in each for each in fitting):
        return shared(frozenset(CASES))
    return shared(frozenset[str]().union(*map(_cases_in, fitting)))


@lru_cache(KEPT)
def _cases_in(grammemes: frozenset[str]) -> frozenset[str]:
    """The cases among the grammemes of a reading, of which there are few different sets."""
    return frozenset(_SAME.get(each, each) for each in grammemes).intersection(CASES)

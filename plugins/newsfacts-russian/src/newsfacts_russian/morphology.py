"""Russian morphology: the OpenCorpora dictionary and pymorphy3's guesses, each word form looked up once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from sys import intern

import attrs
from pymorphy3.analyzer import MorphAnalyzer, Parse, lang_dict_path

from newsfacts import Reading
from newsfacts_russian.caching import same_score, same_text, shared
from newsfacts_russian.dictionary import Dictionary, DictionaryReading, most_alike
from newsfacts_russian.guessing import Guesser
from newsfacts_russian.marks import plain
from newsfacts_russian.spelling import lower

CACHED_WORDS = 24 << 10
"""How many word forms keep their readings, across articles: some 17 MB when full."""

CACHED_FORMS = 1 << 12
"""How many inflected forms are kept, across articles."""

_CACHED_GUESSES = 1 << 8
"""How many words keep pymorphy3's own guesses, some fifty objects each, of which forms are made."""

LONGEST_WORD = 100
"""What is longer is no word; guessing its readings would take ever longer, or never end."""

_UNKNOWN = frozenset({"UNKN"})


@attrs.frozen(eq=False)
class PymorphyReading(Reading):
    """A guess of pymorphy3, or a form of one.

    Forms are made of pymorphy3's parse. A guess remembers no more than where its own comes from: few guesses
    are asked for a form, and that mostly at once, where the word stands.

    Args:
        asked: The word that was guessed at.
        place: Which of its guesses this is.
        form: The parse of a form; ``None`` for a guess.
    """

    asked: str = attrs.field(repr=False)
    place: int = attrs.field(repr=False)
    form: Parse | None = attrs.field(repr=False)


_FAR_LIKELIER = 3
"""A guess so many times likelier than another stands before it."""


class RussianMorphology:
    """Analysis and generation of Russian word forms (see :class:`newsfacts.Morphology`).

    Args:
        dictionary: The folder of a dictionary as pymorphy3 compiles it; by default the installed one.
    """

    def __init__(self, dictionary: str | None = None) -> None:
        self._dictionary = Dictionary(dictionary or _dictionary_path())
        self._guesser = Guesser(self._dictionary)
        self._parses = lru_cache(_CACHED_GUESSES)(self._guesser.parse)
        self._readings = lru_cache(CACHED_WORDS)(self._look_up)
        self._forms = lru_cache(CACHED_FORMS)(self._inflected)

    def readings(self, word: str) -> Sequence[Reading]:
        """All readings of *word*, the likeliest first; case and stress marks do not matter."""
        return self._readings(lower(word))

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> Reading | None:
        """The form of the same lexeme that carries *grammemes*; ``None`` if there is none."""
        return self._forms(reading, shared(frozenset(grammemes)))

    def lexeme(self, reading: Reading) -> Sequence[Reading]:
        """Every form of the reading's lexeme, the dictionary form first."""
        if isinstance(reading, DictionaryReading):
            return self._dictionary.lexeme(reading)
        if isinstance(reading, PymorphyReading):
            return tuple(_form(reading, form) for form in self._parse(reading).lexeme)
        return (reading,)

    def _look_up(self, word: str) -> tuple[Reading, ...]:
        word = same_text(word)
        if (bare := plain(word)).changed and bare.text:
            return self._readings(bare.text)
        if len(word) > LONGEST_WORD:
            return _nothing(word)
        try:
            return self._dictionary.readings(word) or self._guesses(word) or _nothing(word)
        except UnicodeEncodeError:  # half a character, which no word has
            return _nothing(word)

    def _guesses(self, word: str) -> tuple[Reading, ...]:
        try:
            parses = self._parses(word)
        except ValueError:  # of letters that Unicode has no name for, such as those of Tangut
            return ()
        # Asked once a spelling ("еще" is also read as "ещё"), not once a reading.
        known = {form: self._dictionary.holds(form) for form in {each.word for each in parses}}
        found = [_reading(each, word, place, known=known[each.word]) for place, each in enumerate(parses)]
        # pymorphy3 has a word with a hyphen first as two that are declined, however unlikely they are.
        least = max((each.score for each in found), default=0.0) / _FAR_LIKELIER
        return tuple(sorted(found, key=lambda each: each.score < least))

    def _parse(self, reading: PymorphyReading) -> Parse:
        return reading.form or self._parses(reading.asked)[reading.place]

    def _inflected(self, reading: Reading, grammemes: frozenset[str]) -> Reading | None:
        if isinstance(reading, DictionaryReading):
            return self._dictionary.inflect(reading, grammemes)
        if not isinstance(reading, PymorphyReading):
            return None
        parse = self._parse(reading)
        forms = parse.lexeme
        index = most_alike(parse.tag, [form.tag for form in forms], grammemes)
        return None if index is None else _form(reading, forms[index])


def shared_morphology() -> RussianMorphology:
    """The analyzer of the installed dictionary, one a process, since caches by word keep whom they asked."""
    return _morphology_of(_dictionary_path())


@cache
def _morphology_of(dictionary: str) -> RussianMorphology:
    return RussianMorphology(dictionary)


def _dictionary_path() -> str:
    """Where the dictionary is; pymorphy3 would look for it at all that is installed."""
    if told := os.environ.get(MorphAnalyzer.DICT_PATH_ENV_VARIABLE):
        return told
    try:
        import pymorphy3_dicts_ru  # noqa: PLC0415  (another package may hold the dictionary)
    except ImportError:
        return str(lang_dict_path("ru"))
    return str(pymorphy3_dicts_ru.get_path())


def _form(reading: PymorphyReading, form: Parse) -> PymorphyReading:
    """A form of a guess, or of another form of it."""
    return _reading(form, reading.asked, reading.place, known=form.is_known, form=form)


def _reading(
    parse: Parse, asked: str, place: int, *, known: bool, form: Parse | None = None
) -> PymorphyReading:
    return PymorphyReading(
        word=same_text(parse.word),
        lemma=same_text(parse.normal_form),
        pos=intern(parse.tag.POS or ""),
        grammemes=parse.tag.grammemes,
        known=known,
        score=same_score(parse.score),
        asked=asked,
        place=place,
        form=form,
    )


def _nothing(word: str) -> tuple[Reading, ...]:
    return (Reading(word=word, lemma=word, pos="", grammemes=_UNKNOWN, known=False, score=1.0),)

"""Russian morphology: pymorphy3 with the OpenCorpora dictionary, each word form looked up once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from sys import intern

import attrs
import pymorphy3
from pymorphy3.analyzer import Parse

from newsfacts import Reading
from newsfacts_russian.marks import plain

CACHED_WORDS = 1 << 16
"""How many word forms keep their readings, across articles: some 60 MB when full."""

CACHED_FORMS = 1 << 13
"""How many inflected forms are kept, across articles."""

LONGEST_WORD = 100
"""What is longer is no word; guessing its readings would take ever longer, or never end."""

_UNKNOWN = frozenset({"UNKN"})


@attrs.frozen(eq=False)
class PymorphyReading(Reading):
    """A reading that remembers pymorphy3's own parse, from which forms are made."""

    parse: Parse = attrs.field(repr=False)


def _reading(parse: Parse, *, known: bool) -> PymorphyReading:
    return PymorphyReading(
        word=parse.word,
        lemma=parse.normal_form,
        pos=intern(str(parse.tag.POS or "")),  # pymorphy3's own kind of string compares in Python
        grammemes=parse.tag.grammemes,
        known=known,
        score=parse.score,
        parse=parse,
    )


class RussianMorphology:
    """Analysis and generation of Russian word forms (see :class:`newsfacts.Morphology`)."""

    def __init__(self) -> None:
        self._analyzer = pymorphy3.MorphAnalyzer(lang="ru")
        self._readings = lru_cache(CACHED_WORDS)(self._look_up)
        self._forms = lru_cache(CACHED_FORMS)(_inflected)

    def readings(self, word: str) -> Sequence[Reading]:
        """All readings of *word*, the likeliest first; case and stress marks do not matter."""
        return self._readings(word.lower())

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> Reading | None:
        """The form of the same lexeme that carries *grammemes*; ``None`` if there is none."""
        if not isinstance(reading, PymorphyReading):
            return None
        return self._forms(reading, frozenset(grammemes))

    def lexeme(self, reading: Reading) -> Sequence[Reading]:
        """Every form of the reading's lexeme, the dictionary form first."""
        if not isinstance(reading, PymorphyReading):
            return (reading,)
        return tuple(_reading(form, known=form.is_known) for form in reading.parse.lexeme)

    def _look_up(self, word: str) -> tuple[Reading, ...]:
        if (bare := plain(word)).changed and bare.text:
            return self._readings(bare.text)
        if len(word) <= LONGEST_WORD:
            try:
                parses = self._analyzer.parse(word)
                # Asked once a spelling ("еще" is also read as "ещё"), not once a reading.
                known = {form: self._analyzer.word_is_known(form) for form in {each.word for each in parses}}
                return tuple(_reading(each, known=known[each.word]) for each in parses)
            except ValueError:  # of letters that Unicode has no name for, such as those of Tangut
                pass
        return (Reading(word=word, lemma=word, pos="", grammemes=_UNKNOWN, known=False, score=1.0),)


def _inflected(reading: PymorphyReading, grammemes: frozenset[str]) -> PymorphyReading | None:
    try:
        form = reading.parse.inflect(grammemes)
    except ValueError:
        form = _without_the_list(reading.parse, grammemes)
    return None if form is None else _reading(form, known=form.is_known)


def _without_the_list(parse: Parse, grammemes: frozenset[str]) -> Parse | None:
    """The form with those grammemes that is most like the reading.

    pymorphy3 keeps one list of grammemes for all languages of a process: behind a Ukrainian
    analyzer it knows no infinitive (``INFN``), and refuses to look for one.
    """
    fitting = [form for form in parse.lexeme if grammemes <= form.tag.grammemes]
    own = parse.tag.grammemes
    return max(
        fitting,
        key=lambda form: len(own & form.tag.grammemes) - 0.1 * len(own ^ form.tag.grammemes),
        default=None,
    )

"""pymorphy3's guesses of words that the dictionary does not hold, over our reader of its automata.

A guess tries each of a word's endings, and the word without each of its beginnings. Nearly all of its time
goes to following these through automata, so that the guesses stay pymorphy3's own, and only the reader is
another.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse, ProbabilityEstimator

from newsfacts_russian.automaton import NOWHERE, Automaton, Records
from newsfacts_russian.dictionary import YE, YO, Dictionary

_ENDS = 1 << 12
"""How many ends of words keep their records."""

_PROBABILITY = 1_000_000

Replaces = Mapping[bytes, tuple[bytes, str]]


class _Words:
    """What pymorphy3 asks of an automaton of words or endings."""

    def __init__(self, records: Records) -> None:
        self._automaton = records
        self._records = lru_cache(_ENDS)(records.records)

    def __contains__(self, word: str) -> bool:
        return self._automaton.follow(word.encode() + Records.SEPARATOR) != NOWHERE

    def similar_items(self, word: str, _: Replaces) -> list[tuple[str, list[tuple[int, ...]]]]:
        """The spellings of *word*, with their records."""
        return [(spelling, self._records(node)) for spelling, node in self._automaton.spelled(word, YE, YO)]

    def similar_item_values(self, word: str, _: Replaces) -> list[list[tuple[int, ...]]]:
        """The records of the spellings of *word*."""
        return [self._records(node) for _, node in self._automaton.spelled(word, YE, YO)]

    def similar_keys(self, word: str, _: Replaces) -> list[str]:
        """The spellings of *word*."""
        return [spelling for spelling, _ in self._automaton.spelled(word, YE, YO)]


class _Probabilities:
    """What pymorphy3 asks of the automaton of probabilities."""

    def __init__(self, automaton: Automaton) -> None:
        self._automaton = automaton

    def prob(self, word: str, tag: object) -> float:
        """How likely a word has a tag; 0 if the corpus tells nothing."""
        node = self._automaton.follow(f"{word}:{tag}".encode())
        number = None if node == NOWHERE else self._automaton.number(node)
        return (number or 0) / _PROBABILITY


class _Estimator(ProbabilityEstimator):  # type: ignore[misc]  # (pymorphy3 has no types)
    """pymorphy3's judge of guesses, over our reader."""

    def __init__(self, probabilities: Automaton) -> None:
        self.p_t_given_w = _Probabilities(probabilities)


class Guesser(MorphAnalyzer):  # type: ignore[misc]  # (as above)
    """pymorphy3's analyzer, over our tables and our reader of automata.

    Made without pymorphy3's own beginning, which loads each file of the dictionary whole.

    Args:
        dictionary: The dictionary whose words the others are like.
    """

    def __init__(self, dictionary: Dictionary) -> None:
        tables = self.dictionary = dictionary.tables
        tables.words = _Words(dictionary.words)
        tables.prediction_suffixes_dawgs = [_Words(each) for each in dictionary.endings()]
        self.lang = "ru"
        self.prob_estimator = _Estimator(dictionary.probabilities)
        self.char_substitutes: Replaces = {}
        self._result_type = type("Parse", (Parse,), {"_morph": self, "_dict": tables})
        self._init_units()

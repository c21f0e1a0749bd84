"""What the whole document shows about the words that may be names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from newsfacts_russian.page import page_of
from newsfacts_russian.records import record

from newsfacts import Document, Morphology
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import Word, word_of
from newsfacts_names.positions import text_at
from newsfacts_names.spelling import OPENING, fold, stem

Shown: TypeAlias = tuple[bool, bool, bool, bool, int]
"""Whether a word follows a given name elsewhere, is written in small letters, stands in quotation marks, and
behind *в* or *из*; and how often it has a capital, four for more."""

_OPENING = OPENING | {"("}
_MOST = 4
"""Words that are capitalised more often are features of one name."""
_STEM = 3
"""A stem has so many letters of its word, or all of them."""


@record
class DocumentEvidence:
    """What the document shows about stems.

    Args:
        after_given: How often each stands behind a given name.
        lower: Those of the runs that are written in small letters somewhere.
        capitalised: How often each has a capital.
        after_place_word: Those that stand behind *в* or *из*.
        in_quotes: Those that stand behind an opening mark.
    """

    after_given: Mapping[str, int]
    lower: frozenset[str]
    capitalised: Mapping[str, int]
    after_place_word: frozenset[str]
    in_quotes: frozenset[str]

    def of(self, word: Word, *, own_given: bool) -> Shown:
        """The evidence for a word; *own_given* tells that this very place follows a given name."""
        key = word.stem
        return (
            self.after_given.get(key, 0) > own_given,
            key in self.lower,
            key in self.in_quotes,
            key in self.after_place_word,
            min(self.capitalised.get(key, 0), _MOST),
        )


def evidence(document: Document, all_runs: Sequence[Sequence[Unit]]) -> DocumentEvidence:
    """Gathered in one pass over the runs and one over the tokens."""
    morphology = document.morphology
    after_given: Counter[str] = Counter()
    capitalised: Counter[str] = Counter()
    place: set[str] = set()
    quoted: set[str] = set()
    for run in all_runs:
        before = text_at(document, run[0].first - 1).lower()
        for index, unit in enumerate(run):
            if unit.type != "word":
                continue
            key = word_of(unit.text, morphology).stem
            capitalised[key] += 1
            if index and is_given(run[index - 1], morphology):
                after_given[key] += 1
            if not index and before in {"в", "во", "из"}:
                place.add(key)
            if not index and before in _OPENING:
                quoted.add(key)
    lower = frozenset(_in_small_letters(document, all_runs))
    return DocumentEvidence(after_given, lower, capitalised, frozenset(place), frozenset(quoted))


def _in_small_letters(document: Document, all_runs: Sequence[Sequence[Unit]]) -> Iterator[str]:
    """The stems in small letters of words that begin as some unit does: nobody asks for others."""
    beginnings = {fold(unit.text)[:_STEM] for run in all_runs for unit in run}
    for word in page_of(document).distinct:
        if word.low[:_STEM] in beginnings and word.text[0].islower():
            yield stem(word.text)


def is_given(unit: Unit, morphology: Morphology) -> bool:
    """Whether a unit is a given name or an initial."""
    return unit.type == "initial" or (unit.type == "word" and word_of(unit.text, morphology).given)

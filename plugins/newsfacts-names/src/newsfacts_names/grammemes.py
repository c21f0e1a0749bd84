"""What the dictionary tells of a word: marks of proper names, the case of a reading, lemmas."""

from __future__ import annotations

from newsfacts_russian.caching import kept_by_word, same_text
from newsfacts_russian.words import CASES

from newsfacts import Morphology, Reading
from newsfacts_names.spelling import fold

PERSONAL = frozenset({"Name", "Surn", "Patr"})
"""The dictionary's marks of given names, surnames and patronymics."""

PROPER = PERSONAL | {"Geox", "Orgn", "Trad"}
"""Its marks of proper names of any sort."""

ALL_CASES = frozenset(CASES)
"""The dictionary's names of the cases."""

CASE_LETTERS = {"nomn": "N", "gent": "G", "datv": "D", "accs": "A", "ablt": "I", "loct": "L"}
"""The letter that stands for a case."""


def case_letter(reading: Reading) -> str:
    """The case of a reading, a letter of ``NGDAIL``; empty if it has none."""
    for grammeme, letter in CASE_LETTERS.items():
        if grammeme in reading.grammemes:
            return letter
    return ""


@kept_by_word
def lemmas(word: str, morphology: Morphology) -> frozenset[str]:
    """The folded lemmas of a word, and its own letters."""
    found = {word, *(each.lemma for each in morphology.readings(word))}
    return frozenset(same_text(fold(each)) for each in found)

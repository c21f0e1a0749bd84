"""Declension by ending: from a form of an unknown name back to its nominative.

Every ending that a case of a paradigm can have is listed in ``data/endings.tsv``; a form
may belong to several paradigms, and only its company tells which. Weights are
log-odds-like: 0 is the plain choice, less is rarer.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from operator import itemgetter

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.records import record

from newsfacts_names.data_files import rows

CASES = "NGDAIL"
"""Nominative, genitive, dative, accusative, instrumental, prepositional."""

_SHORTEST_STEM = 2
_LAST = 1 << 16
"""More than the table has lines."""
_SHORT = 3
"""Words of so few letters are rather left as they are: *Ху*, *Со*, *Мэй*."""


@record
class Form:
    """One way to read a word: as these cases of that nominative.

    Args:
        nominative: In lower case.
        gender: ``m`` or ``f``.
        cases: The cases it can be, letters of :data:`CASES`.
        weight: How likely the reading is before anything else is known; 0 is plain.
        paradigm: The name of the paradigm, or of the word list, that gives it.
    """

    nominative: str
    gender: str
    cases: str
    weight: float
    paradigm: str


@record
class Ending:
    """One line of the table of endings."""

    paradigm: str
    ending: str
    base: str
    gender: str
    cases: str
    weight: float
    after: str
    """Letter groups, one of which the stem must end with; empty for any."""


@cache
def endings() -> dict[str, tuple[tuple[int, Ending], ...]]:
    """The lines of the table by their endings, each with its number; those of an empty ending come last."""
    table: dict[str, list[tuple[int, Ending]]] = {}
    number = 0
    for paradigm, ending, base, genders, cases, weight, after in rows("endings.tsv"):
        for gender in genders:
            line = Ending(
                paradigm,
                ending.replace("-", ""),
                base.replace("-", ""),
                gender,
                CASES if cases == "*" else cases,
                float(weight),
                after,
            )
            number += 1
            table.setdefault(line.ending, []).append((number + _LAST * (not line.ending), line))
    return {ending: tuple(lines) for ending, lines in table.items()}


@cache
def _longest_ending() -> int:
    return max(map(len, endings()))


def _lines(word: str) -> Iterator[tuple[int, Ending]]:
    """The lines whose ending the word has."""
    table = endings()
    for length in range(min(_longest_ending(), len(word)) + 1):
        yield from table.get(word[len(word) - length :], ())


def declined(word: str, shortest: int = _SHORTEST_STEM) -> Iterator[Form]:
    """All readings of *word* (in lower case) that the table of endings allows.

    Args:
        word: The form.
        shortest: So many letters the stem must have: one is enough where a list tells what names there are.
    """
    if len(word) <= _SHORT:
        for gender in "mf":
            yield Form(word, gender, CASES, -1.0 if word[-1] in "ауе" else -0.2, "short")
    for _, line in sorted(_lines(word), key=itemgetter(0)):
        stem = word[: len(word) - len(line.ending)]
        if len(stem) >= shortest and fits(stem[-LONGEST:], line.after):
            yield Form(stem + line.base, line.gender, line.cases, line.weight, line.paradigm)


_GROUPS = {
    "C": "бвгджзклмнпрстфхцчшщ",
    "V": "аеёиоуыэюя",
    "K": "гкх",
    "S": "жчшщ",
    "T": "ц",
    "H": "бвдзлмнпрстф",
}


LONGEST = 3
"""So many letters of a stem are looked at: the longest of the patterns that it may have to end with."""


@cached_by_word
def fits(tail: str, after: str) -> bool:
    """Whether a stem ends as *after* wants: ``VC!ов|ев`` is a vowel and a consonant, but not *ов*, *ев*.

    Of the stem it takes the last letters, :data:`LONGEST` of them: few tails are different ones.

    Alternatives stand with ``|`` between them; capitals are letter groups; what follows ``!`` is forbidden.
    """
    wanted, _, forbidden = after.removeprefix("-").partition("!")
    return (not wanted or _ends(tail, wanted)) and not (forbidden and _ends(tail, forbidden))


def _ends(tail: str, patterns: str) -> bool:
    return any(tail[-length:] in spelled for length, spelled in _spelled(patterns))


@cache
def _spelled(patterns: str) -> tuple[tuple[int, frozenset[str]], ...]:
    """Of each pattern the number of its letters, and all that it stands for."""
    return tuple(
        (len(each), frozenset(map("".join, product(*(_GROUPS.get(letter, letter) for letter in each)))))
        for each in patterns.split("|")
    )

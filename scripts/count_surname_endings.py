"""Count how surnames end: how many of a long list of them have each ending of up to four letters.

Usage: count_surname_endings.py LIST > surname_endings.tsv
       (in the data folder of newsfacts-names)

LIST holds a surname a line in small letters, such as ``natasha/data/dict/last.txt`` of Natasha (MIT,
https://github.com/natasha/natasha). Women's forms are left out where the list has the man's.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsfacts_names.spelling import fold
from newsfacts_names.surname_endings import LONGEST

SEEN = 5
SHORTEST = 4
HEADER = """\
# Endings of surnames in the nominative, a man's where a woman has another; how many surnames have each.
# Counted by scripts/count_surname_endings.py in the surnames of Natasha (MIT, https://github.com/natasha/natasha).
"""


def surnames(lines: Iterable[str]) -> frozenset[str]:
    """The surnames of a list, without comments, double ones and those of women."""
    words = (fold(line.partition("#")[0].strip()) for line in lines)
    every = frozenset(word for word in words if len(word) >= SHORTEST and word.isalpha())
    return frozenset(word for word in every if every.isdisjoint(_mans(word)))


def _mans(word: str) -> Iterator[str]:
    """What a man of the family would be called if the word were a woman's surname."""
    if word.endswith(("ова", "ева", "ина", "ына")):
        yield word[:-1]
    elif word.endswith(("ая", "яя")):
        yield from (word[:-2] + ending for ending in ("ий", "ый", "ой"))


def counted(names: Iterable[str]) -> Counter[str]:
    """How many of the names have each ending."""
    return Counter(name[-size:] for name in names for size in range(1, LONGEST + 1))


def main() -> None:
    """Count, and print the endings that are not rare."""
    names = surnames(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    sys.stdout.write(HEADER)
    for ending, times in sorted(counted(names).items()):
        if times >= SEEN:
            sys.stdout.write(f"{ending}\t{times}\n")


if __name__ == "__main__":
    main()

"""Count which men's given names a woman's name with common forms outnumbers: *Юлий* beside *Юлия*.

Usage: count_given_names.py NAMES VECTORS > given_name_odds.tsv
       (in the data folder of newsfacts-names)

*Юлии* may be a woman's genitive or a man's prepositional; the instrumental tells the two apart. How often
each stands in the news is in the vocabulary of Navec's vectors. Both files are in Natasha (MIT,
https://github.com/natasha/natasha): ``natasha/data/dict/first.txt``, a name a line, and
``natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar``. What is not in it counts as ``LEAST``.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from navec import Navec
from newsfacts_names.data_files import given_names
from newsfacts_names.spelling import fold

LEAST = 50
TELLING = 1.0
HEADER = """\
# Men's given names that a woman's with common forms outnumbers in the news (Юлий, Юлия); log odds.
# Counted by scripts/count_given_names.py in the names and in the vocabulary of the vectors of Natasha (MIT,
# https://github.com/natasha/natasha).
"""


def pairs(names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each man's name with the woman's that its genitive equals."""
    for name in names:
        woman = f"{name[:-1]}я" if name[-1] in "йь" else f"{name}а"
        if woman in names:
            yield name, woman


def odds(man: str, woman: str, counts: Mapping[str, int]) -> float:
    """The logarithm of how much commoner the man's name is."""
    soft = man[-1] in "йь"
    of_man = counts.get(f"{man[:-1] if soft else man}{'ем' if soft else 'ом'}", 0)
    of_woman = counts.get(f"{woman[:-1]}{'ей' if soft else 'ой'}", 0)
    return math.log(max(of_man, LEAST) / max(of_woman, LEAST))


def main() -> None:
    """Count, and print the rarer names."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    names = {fold(line.partition("#")[0].strip()) for line in lines} | set(given_names())
    vocabulary = Navec.load(Path(sys.argv[2])).vocab
    counts = dict(zip(map(fold, vocabulary.words), map(int, vocabulary.counts), strict=True))
    sys.stdout.write(HEADER)
    for man, woman in sorted(pairs(names - {""})):
        told = odds(man, woman, counts)
        if told <= -TELLING:
            sys.stdout.write(f"{man}\t{told:.1f}\n")


if __name__ == "__main__":
    main()

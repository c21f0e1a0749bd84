"""Count how the words that begin names of bodies and places are written inside a sentence.

Usage: count_name_capitals.py --without FILE NEREL_FOLDER > small_letters.tsv

The list belongs into organizations/data of newsfacts-names. NEREL_FOLDER is the training part of NEREL 1.1
(NAME.txt and NAME.ann in brat's stand-off form; CC BY 2.5, https://github.com/nerel-ds/NEREL), FILE
lists names of articles that are left out. Counted is the first word of each outermost name of several
words, and the noun right before a name, which belongs to the phrase *газета «Восход»* though not to
the marks; of names that do not begin a sentence.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsfacts_russian.language import Russian

LEAST = 3
POS = {"NOUN", "ADJF"}
OTHERS = {"anim", "Apro"}
SHARE = 0.85
WORD = re.compile(r"[А-ЯЁа-яё-]+")
BEFORE = re.compile(r"(?<![А-ЯЁа-яё-])[а-яё-]+(?=[ \xa0][«\"„“]?$)")
MARK = re.compile(
    r"^T\d+\t(?:ORGANIZATION|FACILITY|LOCATION|DISTRICT|STATE_OR_PROVINCE|CITY) (\d+) (\d+)\t", re.MULTILINE
)
HEADER = """\
# Nouns and adjectives that begin a name of several words, or stand before one, with a small letter, unless a
# sentence begins there. Columns: lemma, folded; how often with a small letter, how often with a capital.
# Counted by scripts/count_name_capitals.py on the training part of NEREL 1.1 (Wikinews texts; CC BY 2.5),
# without the articles of benchmarks/nerel/articles.txt.
"""


def outermost(marks: str) -> list[tuple[int, int]]:
    """The spans of an article's bodies and buildings that lie in no other one."""
    spans = {(int(start), int(end)) for start, end in MARK.findall(marks)}
    return sorted(
        (start, end)
        for start, end in spans
        if not any(other != (start, end) and other[0] <= start and end <= other[1] for other in spans)
    )


def beginnings(text: str, marks: str) -> Iterator[str]:
    """The words that begin names inside a sentence, and those right before names, as they are written."""
    for start, end in outermost(marks):
        before = text[:start].rstrip(' \xa0«"„“')
        if not before or before[-1] in ".!?…\n:":
            continue
        if " " in text[start:end] and (word := WORD.match(text, start)):
            yield word[0]
        if noun := BEFORE.search(text[:start]):
            yield noun[0]


def main() -> None:
    """Write the list."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--without", type=Path, required=True)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    without = set(arguments.without.read_text(encoding="utf-8").split())
    morphology = Russian().morphology
    counts: Counter[tuple[str, bool]] = Counter()
    for path in sorted(arguments.folder.glob("*.ann")):
        if path.stem in without:
            continue
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        for word in beginnings(text, path.read_text(encoding="utf-8")):
            reading = next(iter(morphology.readings(word)), None)
            if (
                reading
                and reading.known
                and reading.pos in POS
                and not word.isupper()
                and not reading.grammemes & OTHERS
            ):
                counts[reading.lemma.replace("ё", "е"), word[0].islower()] += 1
    print(HEADER, end="")
    for lemma in sorted({lemma for lemma, _ in counts}):
        small, capital = counts[lemma, True], counts[lemma, False]
        if small + capital >= LEAST and small / (small + capital) >= SHARE:
            print(lemma, small, capital, sep="\t")


if __name__ == "__main__":
    main()

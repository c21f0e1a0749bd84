"""List the words that annotated news marks as events and that the lexicon of newsfacts-events lacks.

Usage: count_event_triggers.py [--leave-out ARTICLES.txt] [--least SHARE] BRAT_FOLDER...

A folder holds NAME.txt and NAME.ann in brat's stand-off form with EVENT marks. Of each mark the first
verb counts, or the first noun; printed are lemma, part of speech, in how many marks it is the trigger, how
often it stands in the texts, and the share. What to take into triggers.tsv, and with which type, is for a
person to say.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from newsfacts_events.reading import Word
from newsfacts_russian.language import Russian
from train_event_attachment import page_of, read

SEEN = 3
"""A word that is the trigger of fewer marks than this is not listed."""

VERBS = frozenset({"VERB", "INFN", "PRTF", "PRTS", "GRND"})


def head_of(words: Sequence[Word]) -> Word | None:
    """The word of a mark that names the event: its first verb, or its first noun."""
    verb = next((each for each in words if each.pos in VERBS), None)
    return verb or next((each for each in words if each.pos == "NOUN"), None)


def key(word: Word) -> tuple[str, str]:
    """Lemma, and verb or noun."""
    return word.lemma, "verb" if word.pos in VERBS else "noun"


def counted(paths: Iterable[Path]) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """In how many marks each word is the trigger, and how often it stands in the texts."""
    language = Russian()
    marks: Counter[tuple[str, str]] = Counter()
    seen: Counter[tuple[str, str]] = Counter()
    for path in paths:
        marked = read(path)
        page = page_of(marked, language)
        seen.update(key(word) for word in page.words if word.pos in VERBS or word.pos == "NOUN")
        for start, end in marked.events:
            first, last = page.document.token_range(start, end)
            head = head_of(page.words[first:last])
            if head is not None:
                marks[key(head)] += 1
    return marks, seen


def lacking(paths: Iterable[Path], least: float) -> list[tuple[str, str, int, int]]:
    """The words that are triggers often enough and are not in the lexicon, the commonest first."""
    from newsfacts_events.lexicon import trigger_entry  # noqa: PLC0415  (loads the lexicon)

    marks, seen = counted(paths)
    found = [
        (lemma, kind, number, seen[lemma, kind])
        for (lemma, kind), number in marks.most_common()
        if number >= SEEN and number >= least * seen[lemma, kind]
    ]
    entries = {each[:2]: trigger_entry(each[0], noun=each[1] == "noun") for each in found}
    return [each for each in found if (entry := entries[each[:2]]) is None or not entry.listed]


def main() -> None:
    """List what the folders on the command line tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--leave-out", type=Path, help="a file of article names, one a line")
    parser.add_argument("--least", type=float, default=0.2, help="the least share of a word's places [0.2]")
    arguments = parser.parse_args()
    left_out = set(arguments.leave_out.read_text(encoding="utf-8").split()) if arguments.leave_out else set()
    paths = (path for folder in arguments.folders for path in sorted(folder.glob("*.txt")))
    for lemma, kind, number, seen in lacking(
        (path for path in paths if path.stem not in left_out), arguments.least
    ):
        print(f"{lemma}\t{kind}\t{number}\t{seen}\t{number / seen:.2f}")


if __name__ == "__main__":
    main()

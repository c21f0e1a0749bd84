"""Recall and precision of dates against NEREL's DATE and TIME, any overlap.

Usage: nerel_dates.py FOLDER [--errors]

FOLDER holds NAME.txt and NAME.ann in brat's format. NEREL marks no publication day, so that only the
spans are compared. Needs newsfacts-russian and newsfacts-dates only.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import newsfacts_dates
import newsfacts_russian

from newsfacts import Pipeline

_MARK = re.compile(r"^T\d+\t(?:DATE|TIME) ([\d; ]+)\t", re.MULTILINE)


def main() -> None:
    """Print what is missed and found too much on demand, and both figures."""
    pipeline = Pipeline(plugins=[newsfacts_russian, newsfacts_dates])
    marks = hit = facts = right = 0
    for path in sorted(Path(sys.argv[1]).glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        pieces = _MARK.findall(path.with_suffix(".ann").read_text(encoding="utf-8"))
        ends = [[int(each) for each in re.findall(r"\d+", piece)] for piece in pieces]
        gold = {(each[0], each[-1]) for each in ends}
        found = {(fact.span.start, fact.span.end) for fact in pipeline.extract(text, None).dates}
        missed = {mark for mark in gold if not any(mark[0] < b and a < mark[1] for a, b in found)}
        extra = {mark for mark in found if not any(mark[0] < b and a < mark[1] for a, b in gold)}
        marks, hit = marks + len(gold), hit + len(gold) - len(missed)
        facts, right = facts + len(found), right + len(found) - len(extra)
        if "--errors" in sys.argv:
            for kind, spans in (("missed", missed), ("extra", extra)):
                for start, end in sorted(spans):
                    around = text[max(start - 40, 0) : start], text[start:end], text[end : end + 40]
                    print(path.stem, kind, "[".join(around[:2]) + "]" + around[2], sep="\t")
    print(f"recall {hit / marks:.4f} ({hit} of {marks}), precision {right / facts:.4f} ({right} of {facts})")


if __name__ == "__main__":
    main()

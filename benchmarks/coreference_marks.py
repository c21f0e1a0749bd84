"""Detach marks of coreference from their texts, as ``nerel/coreference.jsonl`` keeps them.

Usage: coreference_marks.py FOLDER > marks.jsonl

FOLDER holds ``txt/NAME.txt`` and ``coref/NAME.json``, a list of marks in the text's own words: ``{"mention":
"он", "nth": 1, "means": "Олег Рябов", "means_nth": 1}``, in which *nth* counts the occurrences of those
characters in the text. One object an article comes out, without a word of it: the SHA-256 of the text's
bytes, and of each mark the offsets of the mention and of what it means.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any


def place(text: str, piece: str, nth: int) -> tuple[int, int]:
    """Where a piece stands for the nth time.

    Raises:
        ValueError: If it does not stand there so often.
    """
    start = -1
    for _ in range(nth):
        start = text.find(piece, start + 1)
        if start < 0:
            wrong = f"{piece!r} number {nth} is not in the text"
            raise ValueError(wrong)
    return start, start + len(piece)


def detached(name: str, content: bytes, marks: list[dict[str, Any]]) -> dict[str, Any]:
    """The marks of one article by offsets, in text order."""
    text = content.decode("utf-8")
    places = {
        (*place(text, mark["mention"], mark["nth"]), *place(text, mark["means"], mark["means_nth"]))
        for mark in marks
    }
    digest = hashlib.sha256(content).hexdigest()
    return {"id": name, "sha256": digest, "marks": [list(each) for each in sorted(places)]}


def main() -> None:
    """Detach the marks of a folder."""
    folder = Path(sys.argv[1])
    for path in sorted((folder / "coref").glob("*.json")):
        content = (folder / "txt" / f"{path.stem}.txt").read_bytes()
        print(json.dumps(detached(path.stem, content, json.loads(path.read_text(encoding="utf-8")))))


if __name__ == "__main__":
    main()

"""Put the marks of NEREL's articles together with their texts, or take the texts out again.

Usage: nerel_marks.py join NEREL_TRAIN_FOLDER FOLDER     a folder of marked articles, as score.py reads it
       nerel_marks.py detach FOLDER > marks.jsonl        marks without texts, as the repository keeps them

With --marks benchmarks/nerel/training.jsonl, join takes the articles that models are trained on.

The repository holds no text of NEREL, only marks.jsonl: one object an article, whose pieces and names are
offsets into the text (``{"at": [start, end]}``, code points, end exclusive). A name that the text does not
hold in that form (its nominative, say) stands as it is. The text is known by the SHA-256 of its file's bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from scoring.gold import Marked, Marks, marked_articles

KEPT = Path(__file__).parent / "nerel" / "marks.jsonl"
LAYERS = ("gold", "events", "quantities")

# The fields whose strings are names: of people, bodies and places, or of what is counted.
_NAMES = frozenset(
    ("name", "given", "patronymic", "surname", "surfaces", "org", "speaker", "also", "of", "unit")
)


class OtherTextError(ValueError):
    """A checkout's article is not the one that was marked."""


def kept(path: Path = KEPT) -> list[Marks]:
    """The repository's own marks, an article each."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def detached(article: Marked) -> Marks:
    """The marks of one layer with offsets in place of the text's own words.

    Raises:
        ValueError: If a piece does not stand in the text.
    """

    def detach(value: Any, field: str = "") -> Any:
        if isinstance(value, list):
            return [detach(each, field) for each in value]
        if isinstance(value, dict):
            rest = {key: detach(each, key) for key, each in value.items() if key not in ("text", "nth")}
            return {"at": _place(article, value), **rest} if "text" in value else rest
        if isinstance(value, str) and field in _NAMES and value and value in article.text:
            return {"at": _place(article, {"text": value})}
        return value

    found: Marks = detach(article.marks)
    return found


def attached(text: str, marks: Marks) -> Marks:
    """The marks as the guidelines describe them: what :func:`detached` took out is read from the text."""

    def attach(value: Any, field: str = "") -> Any:
        if isinstance(value, list):
            return [attach(each, field) for each in value]
        if not isinstance(value, dict):
            return value
        rest = {key: attach(each, key) for key, each in value.items() if key != "at"}
        if "at" not in value:
            return rest
        start, end = value["at"]
        if field in _NAMES and not rest:
            return text[start:end]
        return {"text": text[start:end], "nth": _which(text, start, end), **rest}

    found: Marks = attach(marks)
    return found


def _place(article: Marked, piece: Marks) -> list[int]:
    place = article.place(piece)
    if place is None:
        wrong = f"{article.name}: {piece['text']!r} number {piece.get('nth', 1)} is not in the text"
        raise ValueError(wrong)
    return list(place)


def _which(text: str, start: int, end: int) -> int:
    """Which occurrence of its characters a piece is, counted as :meth:`Marked.place` counts."""
    piece, number, at = text[start:end], 1, -1
    while (at := text.find(piece, at + 1)) < start:
        number += 1
    return number


def detach(folder: Path) -> list[Marks]:
    """One object an article of a folder of marked articles: its hash, day and layers."""
    found: dict[str, Marks] = {}
    for layer in LAYERS:
        for article in marked_articles(folder, layer):
            content = (folder / "txt" / f"{article.name}.txt").read_bytes()
            record = found.setdefault(
                article.name,
                {
                    "id": article.name,
                    "published": article.marks["published"],
                    "sha256": hashlib.sha256(content).hexdigest(),
                },
            )
            marks = detached(article)
            record[layer] = {key: each for key, each in marks.items() if key not in record}
    return [found[name] for name in sorted(found)]


def join(records: list[Marks], texts: Path, folder: Path) -> None:
    """Write a folder of marked articles.

    Args:
        records: What :func:`detach` gave.
        texts: A checkout's folder of ``NAME.txt``.
        folder: The new folder.

    Raises:
        OtherTextError: If an article is missing or differs; nothing is written then.
    """
    contents = {record["id"]: _text(record, texts) for record in records}
    for name in ("txt", *LAYERS):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for record in records:
        name, content = record["id"], contents[record["id"]]
        (folder / "txt" / f"{name}.txt").write_bytes(content)
        text = content.decode("utf-8")
        for layer in LAYERS:
            if layer in record:
                marks = {"id": name, "published": record["published"], **attached(text, record[layer])}
                _write(folder / layer / f"{name}.json", marks)
    _write(folder / "published.json", {record["id"]: record["published"] for record in records})


def _text(record: Marks, texts: Path) -> bytes:
    path = texts / f"{record['id']}.txt"
    if not path.is_file():
        wrong = f"{path} is not there: is {texts} the train folder of NEREL?"
        raise OtherTextError(wrong)
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != record["sha256"]:
        wrong = f"{path} is not the text that was marked: its SHA-256 differs"
        raise OtherTextError(wrong)
    return content


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Join or detach."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    joining = commands.add_parser("join", help="texts and marks to one folder")
    joining.add_argument("texts", type=Path, metavar="NEREL_TRAIN_FOLDER")
    joining.add_argument("folder", type=Path, metavar="FOLDER")
    joining.add_argument("--marks", type=Path, default=KEPT, help="the marks [%(default)s]")
    commands.add_parser("detach", help="marks without texts").add_argument("folder", type=Path)
    given = parser.parse_args()
    try:
        if given.command == "detach":
            for record in detach(given.folder):
                print(json.dumps(record, ensure_ascii=False))
        else:
            join(kept(given.marks), given.texts, given.folder)
    except ValueError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()

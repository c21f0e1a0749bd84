"""Marked articles: texts, marks and predictions, as files have them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs

Spans: TypeAlias = list[tuple[int, int]]
Marks: TypeAlias = dict[str, Any]


@attrs.frozen
class Marked:
    """One article with the marks of one layer or several.

    Args:
        name: The file's name, without its suffix.
        text: The article.
        marks: The marks, as the guidelines describe them.
    """

    name: str
    text: str
    marks: Marks

    def place(self, piece: Mapping[str, Any]) -> tuple[int, int] | None:
        """Where a marked piece stands: its ``nth`` occurrence; ``None`` if there are fewer."""
        start = -1
        for _ in range(piece.get("nth", 1)):
            start = self.text.find(piece["text"], start + 1)
            if start < 0:
                return None
        return start, start + len(piece["text"])

    def places(self, pieces: list[Marks]) -> Spans:
        """Where the pieces stand, those that are there."""
        return [place for piece in pieces if (place := self.place(piece))]


def marked_articles(folder: Path, layer: str = "gold", texts: Path | None = None) -> list[Marked]:
    """The articles of a folder that have marks of a layer.

    Args:
        folder: Holds ``LAYER/NAME.json``.
        layer: ``gold`` (dates, people, quotations), ``events`` or ``quantities``.
        texts: Holds ``NAME.txt``; ``txt`` beside the layer unless another folder is named.
    """
    texts = texts or folder / "txt"
    found = []
    for path in sorted((folder / layer).glob("*.json")):
        text = (texts / f"{path.stem}.txt").read_text(encoding="utf-8")
        found.append(Marked(path.stem, text, json.loads(path.read_text(encoding="utf-8"))))
    return found


def unplaced(article: Marked) -> Iterator[str]:
    """The marked pieces that the text does not hold."""

    def pieces(value: object) -> Iterator[Marks]:
        if isinstance(value, dict):
            if isinstance(value.get("text"), str):
                yield value
            for each in value.values():
                yield from pieces(each)
        elif isinstance(value, list):
            for each in value:
                yield from pieces(each)

    for piece in pieces(article.marks):
        if article.place(piece) is None:
            yield f"{article.name}: {piece['text']!r} number {piece.get('nth', 1)} is not in the text"


def predictions(path: Path) -> dict[str, Marks]:
    """A system's output, by article: a JSON object a line, each with an ``id``.

    Raises:
        SystemExit: If a line is no JSON object with an id, or an id comes twice.
    """
    found: dict[str, Marks] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            name = record["id"]
        except (ValueError, KeyError, TypeError) as error:
            sys.exit(f"{path}, line {number}: a JSON object with an id is wanted ({error!r})")
        if name in found:
            sys.exit(f"{path}, line {number}: a second object of the article {name!r}")
        found[name] = record
    return found


def accepted(value: Any) -> list[Any]:
    """The answers that a mark accepts: the members of a list, or its one value; none for ``null``."""
    return [each for each in value if each] if isinstance(value, list) else [value] if value else []

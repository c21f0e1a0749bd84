"""The one reader of word lists: tab-separated lines, comments after ``#``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files


def rows(package: str, name: str, least: int = 1) -> Iterator[list[str]]:
    """The tab-separated cells of each line of a data file that is neither blank nor a comment.

    Args:
        package: The package whose folder ``data`` holds the file.
        name: The file's name: ``government.tsv``.
        least: How many cells a line has at least.

    Raises:
        FileNotFoundError: If the package has no such file.
        ValueError: If a line has fewer cells, because blanks part them, say.
    """
    for line in _lines(package, name):
        cells = line.split("\t")
        if len(cells) < least:
            msg = f"{name} of {package}: {line!r} has fewer than {least} cells (a tab parts them)"
            raise ValueError(msg)
        yield cells


def columns(package: str, name: str) -> list[list[str]]:
    """The columns of a data file whose lines all have as many cells; for files of thousands of lines.

    Args:
        package: The package whose folder ``data`` holds the file.
        name: The file's name: ``weights.tsv``.

    Raises:
        FileNotFoundError: If the package has no such file.
    """
    lines = _lines(package, name)
    width = lines[0].count("\t") + 1
    cells = "\t".join(lines).split("\t")
    return [cells[at::width] for at in range(width)]


def numbers(cells: Iterable[str]) -> Iterator[float]:
    """The numbers in a column; equal ones are one object, since a model has few different weights."""
    cells = tuple(cells)
    known = {cell: float(cell) for cell in set(cells)}
    return map(known.__getitem__, cells)


def _lines(package: str, name: str) -> list[str]:
    text = files(package).joinpath("data", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]

"""The one reader of word lists: tab-separated lines, comments after ``#``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from pkgutil import get_data
from typing import Any


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


class NumberTable(Mapping[str, tuple[float, ...]]):
    """The numbers of a model, by the first cell of each line; read when they are first asked for.

    A model has thousands of lines, of which an article asks for a few hundred. The lines stay as they are in
    the file, and one is looked for by halves: a dictionary of them takes five times as long to make, and
    twice the memory.

    Args:
        package: The package whose folder ``data`` holds the file.
        name: The file's name: ``weights.tsv``.

    Raises:
        FileNotFoundError: If the package has no such file.
    """

    def __init__(self, package: str, name: str) -> None:
        lines = _bytes(package, name).split(b"\n")
        self._lines = [line for line in lines if line and not line.startswith(b"#")]
        self._lines.sort()  # next to nothing where the file is in that order
        self._read: dict[str, tuple[float, ...]] = {}

    def get(self, name: str, default: Any = None) -> Any:
        """The numbers of a line; *default* if there is none of that name."""
        found = self._read.get(name)
        if found is not None:
            return found
        beginning = f"{name}\t".encode("utf-8", "surrogatepass")
        at = bisect_left(self._lines, beginning)
        if at == len(self._lines) or not self._lines[at].startswith(beginning):
            return default
        found = self._read[name] = tuple(map(float, self._lines[at][len(beginning) :].split(b"\t")))
        return found

    def __getitem__(self, name: str) -> tuple[float, ...]:
        found: tuple[float, ...] | None = self.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return (line.partition(b"\t")[0].decode() for line in self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _lines(package: str, name: str) -> list[str]:
    return [line for line in _text(package, name).splitlines() if line and not line.startswith("#")]


def _text(package: str, name: str) -> str:
    return _bytes(package, name).decode("utf-8")


def _bytes(package: str, name: str) -> bytes:
    # As importlib.resources would, which is slow to import.
    return get_data(package, f"data/{name}") or b""

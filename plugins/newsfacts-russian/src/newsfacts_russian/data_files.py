"""The one reader of word lists: tab-separated lines, comments after ``#``."""

from __future__ import annotations

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

    A model has thousands of lines, of which an article asks for a few hundred. They stay bytes, as they are
    in the file, which takes half of the time of making them strings.

    Args:
        package: The package whose folder ``data`` holds the file.
        name: The file's name: ``weights.tsv``.

    Raises:
        FileNotFoundError: If the package has no such file.
    """

    def __init__(self, package: str, name: str) -> None:
        told = self._told = dict[bytes, bytes]()  # comments and blank lines among them
        for line in _bytes(package, name).split(b"\n"):
            first, _, others = line.partition(b"\t")
            told[first] = others
        self._read: dict[str, tuple[float, ...]] = {}

    def get(self, name: str, default: Any = None) -> Any:
        """The numbers of a line; *default* if there is none of that name."""
        found = self._read.get(name)
        if found is not None:
            return found
        told = self._told.get(name.encode("utf-8", "surrogatepass"))
        if not told or name.startswith("#"):
            return default
        found = self._read[name] = tuple(map(float, told.split(b"\t")))
        return found

    def __getitem__(self, name: str) -> tuple[float, ...]:
        found: tuple[float, ...] | None = self.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return (name.decode() for name, told in self._told.items() if told and not name.startswith(b"#"))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _lines(package: str, name: str) -> list[str]:
    return [line for line in _text(package, name).splitlines() if line and not line.startswith("#")]


def _text(package: str, name: str) -> str:
    return _bytes(package, name).decode("utf-8")


def _bytes(package: str, name: str) -> bytes:
    # As importlib.resources would, which is slow to import.
    return get_data(package, f"data/{name}") or b""

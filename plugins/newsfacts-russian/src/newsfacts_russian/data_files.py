"""The one reader of word lists: tab-separated lines, comments after ``#``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pkgutil import get_data
from typing import Any

_NAME_AND_REST = re.compile(r"^([^#\t\n][^\t\n]*)\t(.*)$", re.MULTILINE)
"""A line's first cell and its others: found in a whole file at once, in half of the time that lines take."""


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

    A model has thousands of lines, of which an article asks for a few hundred.

    Args:
        package: The package whose folder ``data`` holds the file.
        name: The file's name: ``weights.tsv``.

    Raises:
        FileNotFoundError: If the package has no such file.
    """

    def __init__(self, package: str, name: str) -> None:
        self._told: dict[str, Any] = dict(_NAME_AND_REST.findall(_text(package, name)))

    def get(self, name: str, default: Any = None) -> Any:
        """The numbers of a line; *default* if there is none of that name."""
        found = self._told.get(name)
        if found.__class__ is str:
            found = self._told[name] = tuple(map(float, found.split("\t")))
        return default if found is None else found

    def __getitem__(self, name: str) -> tuple[float, ...]:
        found: tuple[float, ...] | None = self.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._told)

    def __len__(self) -> int:
        return len(self._told)


def _lines(package: str, name: str) -> list[str]:
    return [line for line in _text(package, name).splitlines() if line and not line.startswith("#")]


def _text(package: str, name: str) -> str:
    # As importlib.resources would, which is slow to import.
    return (get_data(package, f"data/{name}") or b"").decode("utf-8")

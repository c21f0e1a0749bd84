"""The one reader of word lists: tab-separated lines, comments after ``#``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(package: str, name: str) -> Iterator[list[str]]:
    """The tab-separated cells of each line of a data file that is neither blank nor a comment.

    Args:
        package: The package whose folder ``data`` holds the file.
        name: The file's name: ``government.tsv``.

    Raises:
        FileNotFoundError: If the package has no such file.
    """
    text = files(package).joinpath("data", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")

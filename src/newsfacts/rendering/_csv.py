"""CSV: the plain tables, a file each."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence

from newsfacts._tables import Cell, columns, rows
from newsfacts.errors import NewsfactsError
from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet


def _files(named: Iterable[tuple[str, FactSheet]]) -> Iterator[tuple[str, str]]:
    """Each row with the name of its file; a table without rows has its heading."""
    line = _writer()
    known = columns()
    for name, names in known.items():
        yield f"{name}.csv", line(names)
    for name, row in rows(sheet for _, sheet in named):
        if name not in known:  # a third party's kind
            known[name] = list(row)
            yield f"{name}.csv", line(known[name])
        yield f"{name}.csv", line([_cell(value) for value in row.values()])


def _writer() -> Callable[[Sequence[object]], str]:
    """Makes a line of its cells, after RFC 4180 but for the line's end, which is a line feed alone."""
    writer = csv.writer(_Echo(), lineterminator="\n")
    return writer.writerow  # it returns what "write" does


class _Echo:
    """Gives back what is written."""

    def write(self, text: str) -> str:
        return text


def _cell(value: Cell) -> Cell:
    """``true`` and ``false``, as other programs than Python write them."""
    return str(value).lower() if isinstance(value, bool) else value


def _refused(sheets: Iterable[FactSheet]) -> Iterator[str]:  # noqa: ARG001  (as all renderers)
    msg = "the format 'csv' is a table a file: name a folder, as in -o facts/"
    raise NewsfactsError(msg)
    yield ""


CSV = Renderer(name="csv", render=_refused, files=_files)
"""The tables of :func:`newsfacts.tables`, each in a file of its own."""
